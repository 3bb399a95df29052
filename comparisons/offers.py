"""Offers: all that the program has to show for one statement of the briefing.

Owns the step from a comparison to matches, rows by source and explanations, one statement at a
time, so that a screen or a command can ask for them in any order. It decides nothing. The engines
are imported when the first offer is made.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from comparisons.comparison import Comparison
from comparisons.matching.matches import Match
from comparisons.matching.points import Explanation
from comparisons.matching.rows import SourceRow, by_source
from comparisons.statements import Statement

if TYPE_CHECKING:
    from comparisons.matching.origins import OriginGroup


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """What the sources offer for one statement."""

    claim: Statement
    matches: tuple[Match, ...]
    """All of them, best first."""
    rows: tuple[SourceRow, ...]
    """The same, source by source."""


def key_of(statement: Statement) -> tuple[str, str]:
    """Return what a statement is known by among all documents."""
    return (statement.document_id, statement.id)


class Offers:
    """Makes offers for the statements of one comparison; building it is slow."""

    def __init__(self, comparison: Comparison) -> None:
        from comparisons.matching.matcher import Matcher
        from comparisons.matching.origins import find_origins
        from comparisons.matching.twin_statements import twins

        self._comparison = comparison
        self._sources = [source.id for source in comparison.sources]
        sources = comparison.source_statements()
        self._matcher = Matcher(sources, comparison.claims, names=comparison.names)
        documents = comparison.documents
        self.origins = find_origins((*comparison.claims, *sources), documents)
        """Which statements are probably one text."""
        self.twins = twins(comparison.claims)
        """Ids of the briefing's statements that say nearly the same as another of its own."""

    def offer(self, claim: Statement) -> Offer:
        """Return the matches for a statement, in one ranking and by source."""
        matches = self._matcher.matches(claim)
        return Offer(claim=claim, matches=matches, rows=by_source(matches, self._sources))

    def explain(self, claim: Statement, other: Statement) -> Explanation:
        """Return what two statements share and where they part."""
        from comparisons.matching.explaining import explain

        comparison = self._comparison
        return explain(
            claim,
            other,
            claim_document=comparison.briefing,
            other_document=comparison.documents[other.document_id],
            names=comparison.names,
            contested=comparison.contested,
        )

    def origin_of(self, statement: Statement) -> OriginGroup | None:
        """Return the group of near copies that a statement belongs to, if there is one."""
        return self.origins.group_of(statement)
