"""Choosing: from what all partitions found, the statements that are compared in full.

Owns the first merge, which keeps no more than the best while answers come in, in whatever order.
The briefing's own statements stand in the engine's ranking too; they take their places here and
are never offered.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields

import numpy as np
from numpy.typing import NDArray

from comparisons.archive.comparing import Chosen
from comparisons.archive.questions import Query, Question
from comparisons.archive.selecting import (
    Found,
    across_scores,
    near_best,
    ratios,
    words_scores,
)
from comparisons.archive.tables import Scores
from comparisons.archive.texts import statements_of
from comparisons.matching.crossing import Shared
from comparisons.matching.index import FINALISTS
from comparisons.matching.likeness import over_mean
from comparisons.matching.matcher import COMPARED
from comparisons.matching.names import Aliases

Places = NDArray[np.int64]
MOST_KEPT = 8 * (COMPARED + FINALISTS)
"""Rows of one claim after which only those are kept that may be chosen."""
_DIGITS = 6


@dataclass(frozen=True, slots=True)
class _All:
    """What was found for one claim, in one table."""

    found: Found
    parts: Places
    """The partition of each row; the briefing's own come last."""


class Choosing:
    """Chooses for one question."""

    def __init__(self, question: Question, partitions: Sequence[str], own: Sequence[str]) -> None:
        self._question = question
        self._partitions = partitions
        self._aliases = Aliases(question.names)
        self._own = own
        """The texts of the briefing, as they are ranked."""
        self._kept: list[list[_All]] = [[] for _ in question.queries]

    def take(self, part: int, answers: Sequence[Found]) -> None:
        """Take what a partition found for each claim; the briefing's own comes as the last part."""
        for kept, answer, query in zip(self._kept, answers, self._question.queries, strict=True):
            kept.append(_All(answer, np.full(len(answer.rows), part)))
            if sum(len(each.parts) for each in kept) > MOST_KEPT:
                kept[:] = [self._best(_joined(kept), query)]

    def _best(self, every: _All, query: Query) -> _All:
        """Return the rows that may be chosen, whatever is still to come."""
        found, first = every.found, self._first
        by_words = words_scores(found.shared, query, found.totals)
        places = [first(every, by_words, COMPARED), *self._near(every, by_words, query)]
        if query.frequent:
            places.append(first(every, ratios(found), FINALISTS, last=True))
        kept = np.unique(np.concatenate(places))
        return _All(found.taken(kept), every.parts[kept])

    def _near(self, every: _All, by_words: Scores, query: Query) -> list[Places]:
        """Return the best of the claim's language, and of the others, with what is near to them."""
        same = np.where(every.found.same, by_words, 0.0)
        return [
            self._best_and_near(every, each) for each in (same, across_scores(every.found, query))
        ]

    def _best_and_near(self, every: _All, scores: Scores) -> Places:
        top = self._question.top
        near = near_best(scores, top)
        groups = [near[scores[near] == score] for score in np.unique(scores[near])]
        # Of many equal ones only the first can be among the best.
        kept = [
            self._in_order(every, group, spelled_out=False)[:top] if len(group) > top else group
            for group in groups
        ]
        return np.concatenate(kept) if kept else near

    def chosen(self, number: int) -> tuple[tuple[Chosen, ...], ...]:
        """Return for each partition the rows to be compared with a claim."""
        query = self._question.queries[number]
        every = _joined(self._kept[number])
        shared = self._with_frequent(every, query)
        by_words = words_scores(shared, query, every.found.totals)
        in_full: set[int] = set(self._first(every, by_words, COMPARED).tolist())
        near = self._near(every, by_words, query)
        chosen: list[list[Chosen]] = [[] for _ in (*self._partitions, "own")]
        every_place: set[int] = set(np.concatenate(near).tolist())
        for place in sorted(in_full | every_place):
            share = _share(float(shared[place]), query, float(every.found.totals[place]))
            chosen[int(every.parts[place])].append(
                Chosen(
                    row=int(every.found.rows[place]),
                    share=share,
                    in_full=place in in_full,
                    across=_across(every.found, place, query),
                )
            )
        return tuple(map(tuple, chosen[:-1]))

    def _with_frequent(self, every: _All, query: Query) -> Scores:
        """Credit the best by rarer words with the frequent ones too."""
        shared = every.found.shared
        if not query.frequent:
            return shared
        finalists = self._first(every, ratios(every.found), FINALISTS, last=True)
        credited = shared.copy()
        credited[finalists] += every.found.frequent[finalists]
        return credited

    def _first(self, every: _All, scores: Scores, count: int, *, last: bool = False) -> Places:
        """Return the places of the best scores; of equal ones, the first or last texts."""
        places = np.flatnonzero(scores > 0)
        if len(places) <= count:
            return places
        least = np.partition(scores[places], len(places) - count)[len(places) - count]
        above, tied = places[scores[places] > least], places[scores[places] == least]
        wanted = count - len(above)
        if len(tied) > wanted:
            tied = self._in_order(every, tied, last=last)
        return np.concatenate([above, tied[:wanted]])

    def _in_order(
        self, every: _All, places: Places, *, last: bool = False, spelled_out: bool = True
    ) -> Places:
        """Order rows by their texts, and equal texts as the engine has them.

        It ranks texts with declared names spelled out, and offers them as they are printed.
        """
        keys: dict[int, tuple[str, bool, str, int]] = {}
        for part in np.unique(every.parts[places]).tolist():
            inside = places[every.parts[places] == part]
            rows = every.found.rows[inside].tolist()
            contents = self._contents(part, rows, spelled_out=spelled_out)
            keys |= dict(zip(inside.tolist(), map(contents.__getitem__, rows), strict=True))
        in_engine = sorted(keys, key=lambda place: keys[place][1:])
        return np.array(sorted(in_engine, key=lambda place: keys[place][0], reverse=last), np.int64)

    def _contents(
        self, part: int, rows: Sequence[int], *, spelled_out: bool
    ) -> dict[int, tuple[str, bool, str, int]]:
        if part == len(self._partitions):
            return {row: (self._own[row], True, "", row) for row in rows}
        place = self._question.place
        statements = statements_of(place.folder / self._partitions[part], place.mark, rows)
        words = self._aliases.spelled_out if spelled_out else str
        return {
            row: (words(one.text), False, one.document_id, one.span.start)
            for row, one in statements.items()
        }


def _joined(kept: Sequence[_All]) -> _All:
    columns = {
        each.name: np.concatenate([getattr(one.found, each.name) for one in kept])
        for each in fields(Found)
    }
    return _All(Found(**columns), np.concatenate([one.parts for one in kept]))


def _share(shared: float, query: Query, total: float) -> float:
    return round(over_mean(shared, query.total, total), _DIGITS)


def _across(found: Found, place: int, query: Query) -> Shared | None:
    if found.same[place]:
        return None
    theirs = float(found.signs[place])
    return Shared(
        wording=over_mean(float(found.families[place]), query.signs_total, theirs),
        names=over_mean(float(found.names[place]), query.signs_total, theirs),
        figures=over_mean(float(found.figures[place]), query.signs_total, theirs),
    )
