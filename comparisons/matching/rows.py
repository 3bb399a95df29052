"""Rows: the matches of one statement, told source by source.

Owns `SourceRow`. A statement that denies another often shares few words with it and
stands low in the overall ranking, but high in its own source: therefore the list is by source, and
a source with nothing above the line stays in it.
"""

from __future__ import annotations

import heapq
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from comparisons.matching.bands import Band

if TYPE_CHECKING:
    from comparisons.matching.matches import Match


BY_FIELD = 0.15
"""What a shared matter is worth for the second place of a source (0.05 to 0.3 were tried).

Nothing else tried told denials from the rest of their source, or chance did as well (AUC .50 to
.53 on labelled rows): denying words, a negation on one side alone, the neighbours of the best match
and what they score, pronouns, another speaker. A place for whatever tells of harm showed 4 more of
162 denials and 3 restatements fewer; families beside fields, and likeness to the best match, helped
in one story and cost as much in another.
"""

CLOSEST = 4
"""Further matches of a source that are put in order by what they say elsewhere too (2 to 12 alike).

What speaks of another statement of the briefing loses that share of its worth here. In longer
articles of six stories the best two of a source show a denial that it holds in 130 of 213 cases
instead of 121 (ten more and one fewer), a restatement in 86 of 93 instead of 85. To count what the
best matches of other sources speak of told less, and cost some of the shorter articles.
"""


@dataclass(frozen=True, kw_only=True, slots=True)
class SourceRow:
    """One source and what it offers for a statement of the briefing."""

    source: str
    """The source's id."""
    matches: Sequence[Match]
    """Its matches, the best first, then those of the same matter; empty when it shares nothing."""

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
    places: dict[str, list[int]] = {}
    for place, match in enumerate(matches):
        places.setdefault(match.statement.document_id, []).append(place)
    close = list(map(_close, matches))
    for each in places.values():
        yield from heapq.nlargest(1 + CLOSEST, each, key=close.__getitem__)


def _ordered(matches: list[Match]) -> tuple[Match, ...]:
    """Put the best match first, then the closest, and let the matter count for the others."""
    ordered = sorted(matches, key=lambda match: match.rank)
    others = sorted(ordered[1:], key=lambda match: -_close(match))
    near = sorted(others[:CLOSEST], key=lambda match: -_close(match) * (1 - match.elsewhere))
    return (*ordered[:1], *near, *others[CLOSEST:])


def _close(match: Match) -> float:
    return match.score + BY_FIELD * match.field


def _best_first(row: SourceRow) -> tuple[bool, float, float]:
    if row.best is None:
        return (True, 0.0, 0.0)
    return (row.silent, -row.best.score, row.best.rank)
