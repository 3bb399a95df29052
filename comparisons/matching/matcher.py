"""The matcher: which source statements the program offers for a statement of the briefing.

Owns the ranking over all sources. A match is an offer with a reason; only the reviewer links it,
and no score ever says or suggests what is the case.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from comparisons.matching.crossing import Crossing, Signs, signs_of
from comparisons.matching.index import Index, Ranked, build_index
from comparisons.matching.matches import Match
from comparisons.matching.names import Aliases
from comparisons.matching.parting import Parting, parts_across
from comparisons.statements import Statement

COMPARED = 400
"""How many statements are compared with a claim in full, so that each source has its best ones."""

_DIGITS = 6


class Matcher:
    """Ranks all source statements for the statements of one briefing.

    It never changes, so a worker may use it while the screen holds it.
    """

    def __init__(
        self,
        statements: Sequence[Statement],
        claims: Sequence[Statement],
        *,
        names: Sequence[Sequence[str]] = (),
    ) -> None:
        self._aliases = Aliases(names)
        ordered = sorted(statements, key=content_of)
        texts = [self._aliases.spelled_out(item.text) for item in (*ordered, *claims)]
        self._set(build_index(texts), dict(enumerate(ordered)), {})

    def _set(
        self, index: Index, statements: Mapping[int, Statement], signs: Mapping[int, Signs]
    ) -> None:
        self._index = index
        self._statements = statements
        self._positions = list(statements)
        self._signs = {
            position: signs.get(position) or signs_of(item.text, self._aliases)
            for position, item in statements.items()
        }
        self._crossing = Crossing(list(self._signs.values()))
        self._places = {position: place for place, position in enumerate(self._positions)}

    def with_source(self, document_id: str, statements: Sequence[Statement]) -> Matcher:
        """Return the matcher after one source changed; the other sources are not read again."""
        gone = [at for at, item in self._statements.items() if item.document_id == document_id]
        kept = {
            at: item for at, item in self._statements.items() if item.document_id != document_id
        }
        first = self._index.size
        ordered = sorted(statements, key=content_of)
        index = self._index.replaced(
            gone, [self._aliases.spelled_out(item.text) for item in ordered]
        )
        changed = object.__new__(Matcher)
        changed._aliases = self._aliases
        changed._set(index, kept | dict(enumerate(ordered, start=first)), self._signs)
        return changed

    def matches(self, claim: Statement, *, top: int | None = None) -> tuple[Match, ...]:
        """Return the source statements that share anything with a claim, best first."""
        found = self._scored(claim)
        ordered = sorted(found, key=lambda one: (-one[1], content_of(self._statements[one[0]])))
        return tuple(
            Match(
                claim=claim,
                statement=self._statements[position],
                rank=rank,
                score=score,
                parts=MappingProxyType(parts),
            )
            for rank, (position, score, parts) in enumerate(ordered[:top], start=1)
        )

    def _scored(self, claim: Statement) -> list[tuple[int, float, dict[str, float]]]:
        text = self._aliases.spelled_out(claim.text)
        ranking = self._index.ranking(text, top=self._index.size, candidates=COMPARED)
        by_position = {one.position: one for one in ranking}
        signs = signs_of(claim.text, self._aliases)
        parting = Parting(text, self._index.postings)
        scored: list[tuple[int, float, dict[str, float]]] = []
        for position in self._positions:
            parts = self._parts(signs, position, by_position.get(position), parting)
            score = round(sum(parts.values()), _DIGITS)
            if score > 0:
                scored.append((position, min(1.0, score), parts))
        return scored

    def _parts(
        self, signs: Signs, position: int, ranked: Ranked | None, parting: Parting
    ) -> dict[str, float]:
        if signs.language is self._signs[position].language:
            words = self._index.postings.words[position] or ()
            return parting.parts(ranked, words) if ranked else {}
        shared = self._crossing.shared(signs, self._places[position])
        return parts_across(shared, ranked.letters if ranked else 0.0)


def content_of(statement: Statement) -> tuple[str, str, int]:
    """Order statements by what they say, so that ties do not hang on the order of sources."""
    return (statement.text, statement.document_id, statement.span.start)
