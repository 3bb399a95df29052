"""Offers: all that the program has to show for one statement of the briefing.

Owns the step from a comparison to matches, rows by source and explanations, one statement at a
time, so that a screen or a command can ask for them in any order, and the step to a comparison
that changed. It decides nothing. The engines are imported when the first offer is made.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from copy import copy
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from comparisons.comparison import Comparison
from comparisons.matching.scorers import Scorer
from comparisons.statements import Statement
from comparisons.telling import Tell, silently

if TYPE_CHECKING:
    from comparisons.matching.matches import Match
    from comparisons.matching.origins import OriginGroup, Origins
    from comparisons.matching.points import Explanation
    from comparisons.matching.rows import SourceRow


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """What the sources offer for one statement."""

    claim: Statement
    matches: Sequence[Match]
    """All of them, best first."""
    rows: tuple[SourceRow, ...]
    """The same, source by source."""
    scorer: Scorer = Scorer.WORDING
    """By what they are ranked."""

    def shortened(self, *, ranked: int, of_source: int) -> Offer:
        """Return the best matches alone: so many of all, and so many of each source."""
        rows = tuple(replace(row, matches=row.matches[:of_source]) for row in self.rows)
        return replace(self, matches=self.matches[:ranked], rows=rows)


def key_of(statement: Statement) -> tuple[str, str]:
    """Return what a statement is known by among all documents."""
    return (statement.document_id, statement.id)


class Offers:
    """Makes offers for the statements of one comparison; building it is slow.

    Which statements are copies is not known before `find_copies`, which is slow too.
    """

    def __init__(self, comparison: Comparison, *, tell: Tell = silently) -> None:
        from comparisons.matching.matcher import Matcher
        from comparisons.matching.origins import no_origins

        self.comparison = comparison
        self.scorer = Scorer.WORDING
        self.origins: Origins = no_origins(comparison.briefing.id)
        """Which statements are probably one text."""
        self.twins: Mapping[str, tuple[str, ...]] = {}
        """Ids of the briefing's statements that say nearly the same as another of its own."""
        self._matcher = Matcher(
            comparison.source_statements(), comparison.claims, names=comparison.names, tell=tell
        )
        self._matcher.ready(comparison.claims, tell)

    def find_copies(self, tell: Tell = silently) -> None:
        """Find the twins of the briefing, and which statements are probably one text."""
        from comparisons.matching.origins import find_origins
        from comparisons.matching.twin_statements import twins

        comparison = self.comparison
        statements = (*comparison.claims, *comparison.source_statements())
        self.twins = twins(comparison.claims, tell)
        self.origins = find_origins(statements, comparison.documents, tell=tell)

    def with_scorer(self, scorer: Scorer) -> Offers:
        """Return the offers of the same comparison, ranked by another scorer."""
        from comparisons.matching.scorers import meanings_for

        changed: Offers = copy(self)
        changed.scorer = scorer
        changed._matcher = self._matcher.with_meanings(meanings_for(scorer))
        return changed

    def with_comparison(self, comparison: Comparison, tell: Tell = silently) -> Offers:
        """Return the offers of a changed comparison; only what changed is read again.

        They are those of a fresh build. Copies have to be found anew.
        """
        if comparison.names != self.comparison.names:
            return self._rebuilt(comparison, tell)
        from comparisons.matching.origins import no_origins

        changed: Offers = copy(self)
        changed.comparison = comparison
        changed.origins, changed.twins = no_origins(comparison.briefing.id), {}
        for source_id in _changed_sources(self.comparison, comparison):
            statements = comparison.statements.get(source_id, ())
            changed._matcher = changed._matcher.with_source(source_id, statements, tell)
        if comparison.claims != self.comparison.claims:
            changed._matcher = changed._matcher.with_claims(comparison.claims, tell)
        changed._matcher.ready(comparison.claims, tell)
        return changed

    def _rebuilt(self, comparison: Comparison, tell: Tell) -> Offers:
        rebuilt = Offers(comparison, tell=tell)
        return rebuilt if self.scorer is Scorer.WORDING else rebuilt.with_scorer(self.scorer)

    def offer(self, claim: Statement, tell: Tell = silently) -> Offer:
        """Return the matches for a statement, in one ranking and by source."""
        from comparisons.matching.rows import by_source

        matches = self._matcher.matches(claim, tell=tell)
        sources = [source.id for source in self.comparison.sources]
        return Offer(
            claim=claim, matches=matches, rows=by_source(matches, sources), scorer=self.scorer
        )

    def origin_of(self, statement: Statement) -> OriginGroup | None:
        """Return the group of near copies that a statement belongs to, if there is one."""
        return self.origins.group_of(statement)


def explained(comparison: Comparison, claim: Statement, other: Statement) -> Explanation:
    """Return what a statement of the briefing and one of a source share and where they part."""
    from comparisons.matching.explaining import explain

    return explain(
        claim,
        other,
        claim_document=comparison.briefing,
        other_document=comparison.documents[other.document_id],
        names=comparison.names,
        contested=comparison.contested,
    )


def _changed_sources(before: Comparison, after: Comparison) -> list[str]:
    """Return the ids of the sources that came, went, or say something else now."""
    old = {source.id: before.statements[source.id] for source in before.sources}
    new = {source.id: after.statements[source.id] for source in after.sources}
    return [id_ for id_ in {**old, **new} if old.get(id_) != new.get(id_)]
