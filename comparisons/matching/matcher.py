"""The matcher: which source statements the program offers for a statement of the briefing.

Owns `Match` and the ranking over all sources. A match is an offer with a reason; only the reviewer
links it, and no score ever says or suggests what is the case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from comparisons.matching.index import Ranked, build_index
from comparisons.statements import Statement


@dataclass(frozen=True, kw_only=True, slots=True)
class Match:
    """One source statement that the program offers for a statement of the briefing."""

    claim: Statement
    """The statement of the briefing."""
    statement: Statement
    """The statement of a source."""
    rank: int
    """Place in the overall ranking, from 1."""
    score: float
    """0 to 1: the sum of the parts. It orders the list and means nothing else."""
    parts: Mapping[str, float]
    """`wording`, `spelling`, `names` and `figures`, and `meaning` where that is installed."""


class Matcher:
    """Ranks all source statements for the statements of one briefing."""

    def __init__(
        self,
        statements: Sequence[Statement],
        claims: Sequence[Statement],
        *,
        names: Sequence[Sequence[str]] = (),
    ) -> None:
        self._statements = sorted(statements, key=_content)
        self._index = build_index([item.text for item in (*self._statements, *claims)])
        self._names = names

    def matches(self, claim: Statement, *, top: int | None = None) -> tuple[Match, ...]:
        """Return the source statements that share anything with a claim, best first."""
        everything = self._index.ranking(claim.text, top=2**31)
        ranked = [found for found in everything if found.position < len(self._statements)]
        return tuple(
            self._match(claim, found, rank) for rank, found in enumerate(ranked[:top], start=1)
        )

    def _match(self, claim: Statement, found: Ranked, rank: int) -> Match:
        return Match(
            claim=claim,
            statement=self._statements[found.position],
            rank=rank,
            score=found.score,
            parts=MappingProxyType(found.parts),
        )


def _content(statement: Statement) -> tuple[str, str, int]:
    """Order statements by what they say, so that ties do not hang on the order of sources."""
    return (statement.text, statement.document_id, statement.span.start)
