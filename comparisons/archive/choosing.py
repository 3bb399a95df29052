"""Choosing: from what all partitions found, the statements that are compared in full.

Owns the first merge. The briefing's own statements stand in the engine's ranking too; they take
their places here and are never offered.
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
    best_and_near,
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

    def chosen(self, number: int, answers: Sequence[Found]) -> tuple[tuple[Chosen, ...], ...]:
        """Return for each partition the rows to be compared with a claim."""
        query = self._question.queries[number]
        every = _joined(answers)
        shared = self._with_frequent(every, query)
        by_words = words_scores(shared, query, every.found.totals)
        in_full: set[int] = set(self._first(every, by_words, COMPARED).tolist())
        near = [
            best_and_near(np.where(every.found.same, by_words, 0.0), self._question.top),
            best_and_near(across_scores(every.found, query), self._question.top),
        ]
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

    def _in_order(self, every: _All, places: Places, *, last: bool) -> Places:
        """Order rows by their texts, and equal texts as the engine has them."""
        keys: dict[int, tuple[str, bool, str, int]] = {}
        for part in np.unique(every.parts[places]).tolist():
            inside = places[every.parts[places] == part]
            rows = every.found.rows[inside].tolist()
            contents = self._contents(part, rows)
            keys |= dict(zip(inside.tolist(), map(contents.__getitem__, rows), strict=True))
        in_engine = sorted(keys, key=lambda place: keys[place][1:])
        return np.array(sorted(in_engine, key=lambda place: keys[place][0], reverse=last), np.int64)

    def _contents(self, part: int, rows: Sequence[int]) -> dict[int, tuple[str, bool, str, int]]:
        if part == len(self._partitions):
            return {row: (self._own[row], True, "", row) for row in rows}
        place = self._question.place
        statements = statements_of(place.folder / self._partitions[part], place.mark, rows)
        return {
            row: (self._aliases.spelled_out(one.text), False, one.document_id, one.span.start)
            for row, one in statements.items()
        }


def _joined(answers: Sequence[Found]) -> _All:
    columns = {
        each.name: np.concatenate([getattr(answer, each.name) for answer in answers])
        for each in fields(Found)
    }
    lengths = [len(answer.rows) for answer in answers]
    return _All(Found(**columns), np.repeat(np.arange(len(answers)), lengths))


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
