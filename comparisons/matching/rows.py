"""Rows: the matches of one statement, told source by source.

Owns `SourceRow`. A statement that denies another often shares few words with it and
stands low in the overall ranking, but high in its own source: therefore the list is by source, and
a source with nothing above the line stays in it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from comparisons.matching.bands import Band

if TYPE_CHECKING:
    from comparisons.matching.matches import Match


CLOSEST = 4
"""Further matches of a source that are put in order by what they say elsewhere too (2 to 12 alike).

What speaks of another statement of the briefing loses that share of its worth here. In longer
articles of six stories the best two of a source show a denial that it holds in 128 of 213 cases
instead of 120, a restatement in 86 of 93 instead of 85. To count what the best matches of other
sources speak of told less, and cost some of the shorter articles.

Nothing else tried told denials from the rest of their source, or chance did as well (AUC .50 to
.53 on labelled rows): denying words, a negation on one side alone, the neighbours of the best match
and what they score, pronouns, length, another speaker, which field answers which. A place for
whatever tells of harm showed 4 more of 162 denials and 3 restatements fewer; families beside
fields, and likeness to the best match, helped in one story and cost as much in another. Weights
learnt on six of seven stories did no better on the seventh.
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceRow:
    """One source and what it offers for a statement of the briefing."""

    source: str
    """The source's id."""
    matches: Sequence[Match]
    """Its matches, the best first; empty when it shares nothing."""

    @property
    def best(self) -> Match | None:
        """The match to show first, if there is any."""
        return self.matches[0] if self.matches else None

    @property
    def silent(self) -> bool:
        """Whether the source offers nothing but what the program thinks little of."""
        return self.best is None or self.best.band is Band.WEAK


def by_source(matches: Iterable[Match], source_ids: Sequence[str]) -> tuple[SourceRow, ...]:
    """Return one row a source, the best match first and sources without any last."""
    found: dict[str, list[Match]] = {source: [] for source in source_ids}
    for match in matches:
        if match.statement.document_id in found:
            found[match.statement.document_id].append(match)
    rows = (SourceRow(source=source, matches=_ordered(found[source])) for source in source_ids)
    return tuple(sorted(rows, key=_best_first))


def closest(matches: Sequence[Match]) -> Iterator[int]:
    """Yield the places of those matches, by rank, that what is said elsewhere can put in order."""
    seen: dict[str, int] = {}
    for place, match in enumerate(matches):
        source = match.statement.document_id
        seen[source] = seen.get(source, 0) + 1
        if seen[source] <= 1 + CLOSEST:
            yield place


def _ordered(matches: list[Match]) -> tuple[Match, ...]:
    """Put the best match first, then the closest by what else they speak of, then the others."""
    ordered = sorted(matches, key=lambda match: match.rank)
    near = sorted(ordered[1 : 1 + CLOSEST], key=lambda match: -match.score * (1 - match.elsewhere))
    return (*ordered[:1], *near, *ordered[1 + CLOSEST :])


def _best_first(row: SourceRow) -> tuple[bool, float, float]:
    if row.best is None:
        return (True, 0.0, 0.0)
    return (row.silent, -row.best.score, row.best.rank)
