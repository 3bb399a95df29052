"""Selecting: the statements of one partition that may stand among the best of the whole archive.

Owns the ranking by words of all statements of a partition at once. It leaves out only what cannot
be among the best, whatever the other partitions hold; the exact measure is taken later.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, fields
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from comparisons.archive.parts import Named, Part, read_part
from comparisons.archive.questions import Query, Question, counts_for
from comparisons.archive.tables import Numbers, Scores
from comparisons.matching.credits import Credit
from comparisons.matching.crossing import ACROSS
from comparisons.matching.index import FINALISTS
from comparisons.matching.matcher import COMPARED

_NEAR = 5e-6
"""How far scores may be apart that become equal when they are put together and rounded."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """Rows that may be among the best for one claim, column by column."""

    rows: NDArray[np.int64]
    shared: Scores
    """Weight of the shared words that find texts."""
    frequent: Scores
    """Weight of the shared words that are frequent."""
    totals: Scores
    """Weight of all words of the row, in the precision in which the engine keeps it."""
    same: NDArray[np.bool_]
    """Whether it is of the claim's language."""
    families: Scores
    names: Scores
    figures: Scores
    signs: Scores
    """Weight of all signs of the row."""

    def taken(self, places: NDArray[np.int64]) -> Found:
        """Return some of the rows."""
        return Found(**{each.name: getattr(self, each.name)[places] for each in fields(self)})


@dataclass(frozen=True, kw_only=True, slots=True)
class SelectTask:
    """One partition to be asked."""

    partition: str
    question: Question
    named: Named


def select(task: SelectTask) -> tuple[Found, ...]:
    """Return what a partition has to offer for each claim."""
    place, question = task.question.place, task.question
    folder: Path = place.folder / task.partition
    part = read_part(folder, place.mark, question.filter, task.named)
    return select_from(part, question)


def select_from(part: Part, question: Question) -> tuple[Found, ...]:
    """Return what a part has to offer for each claim."""
    counts = counts_for(question)
    totals = part.stems.totals(list(map(counts.weight, part.stems.keys)))
    signs = part.signs.totals(counts.sign_weights(part.signs.keys))
    words = part.stems.rows_of(
        key for query in question.queries for key, _ in (*query.finding, *query.frequent)
    )
    held = part.signs.rows_of(
        key
        for query in question.queries
        for key, _ in (*query.families, *query.names, *query.figures)
    )
    asked = _Part(part, totals.astype(np.float32).astype(np.float64), signs, words, held)
    return tuple(_found(asked, query, question.top) for query in question.queries)


@dataclass(frozen=True, slots=True)
class _Part:
    part: Part
    totals: Scores
    signs: Scores
    words: Mapping[str, Numbers]
    held: Mapping[str, Numbers]

    def sum(self, credits_: tuple[Credit, ...], holders: Mapping[str, Numbers]) -> Scores:
        """Add up what each row is credited with, in the order of the credits."""
        sums = np.zeros(self.part.stems.count)
        for key, weight in credits_:
            if key in holders:
                sums[holders[key]] += weight
        sums[~self.part.allowed] = 0.0
        return sums


def _found(asked: _Part, query: Query, top: int) -> Found:
    shared = asked.sum(query.finding, asked.words)
    same = asked.part.languages == query.language
    found = Found(
        rows=np.arange(len(shared), dtype=np.int64),
        shared=shared,
        frequent=asked.sum(query.frequent, asked.words),
        totals=asked.totals,
        same=same,
        families=_across(asked, query.families, same),
        names=_across(asked, query.names, same),
        figures=_across(asked, query.figures, same),
        signs=asked.signs,
    )
    return found.taken(_candidates(found, query, top, asked.part.ordinals))


def _across(asked: _Part, credits_: tuple[Credit, ...], same: NDArray[np.bool_]) -> Scores:
    sums = asked.sum(credits_, asked.held)
    sums[same] = 0.0
    return sums


def _candidates(found: Found, query: Query, top: int, ordinals: Numbers) -> NDArray[np.int64]:
    by_words = words_scores(found.shared, query, found.totals)
    chosen = [
        best(by_words, COMPARED),
        best_and_near(np.where(found.same, by_words, 0.0), top),
        best_and_near(across_scores(found, query), top),
    ]
    if query.frequent:
        chosen.append(best(ratios(found), FINALISTS, last=ordinals))
    return np.unique(np.concatenate(chosen))


def ratios(found: Found) -> Scores:
    """Return by what the finalists are chosen."""
    ratio = np.zeros(len(found.rows))
    np.divide(found.shared, found.totals, out=ratio, where=found.shared > 0)
    return ratio


def words_scores(shared: Scores, query: Query, totals: Scores) -> Scores:
    """Return the scores by words of some rows."""
    mean = np.sqrt(query.total * totals)
    score = np.zeros(len(shared))
    np.divide(shared, mean, out=score, where=(shared > 0) & (mean > 0))
    return np.minimum(score, 1.0).round(6)


def across_scores(found: Found, query: Query) -> Scores:
    """Return by what statements of other languages are ordered, but for their letters."""
    mean = np.sqrt(query.signs_total * found.signs)
    shared = found.families + found.names + found.figures
    score = np.zeros(len(mean))
    np.divide(shared, mean, out=score, where=(shared > 0) & (mean > 0))
    return (score * ACROSS).round(6)


def best(scores: Scores, count: int, *, last: Numbers | None = None) -> NDArray[np.int64]:
    """Return the places of the best scores above zero; of equal ones, the first.

    With `last`, of equal scores those with the largest of these numbers come first.
    """
    places = np.flatnonzero(scores > 0)
    if len(places) <= count:
        return places
    least = np.partition(scores[places], len(places) - count)[len(places) - count]
    kept = places[scores[places] >= least]
    order = np.zeros(len(kept)) if last is None else -last[kept]
    return kept[np.lexsort((kept, order, -scores[kept]))[:count]]


def near_best(scores: Scores, count: int) -> NDArray[np.int64]:
    """Return the places of the best scores and of those that rounding may make equal to them."""
    places = np.flatnonzero(scores > 0)
    if len(places) <= count:
        return places
    least = np.partition(scores[places], len(places) - count)[len(places) - count]
    return places[scores[places] >= least - _NEAR]


def best_and_near(scores: Scores, count: int) -> NDArray[np.int64]:
    """Return the places that are near the best; of equal ones, the first."""
    kept = near_best(scores, count)
    kept = kept[np.lexsort((kept, -scores[kept]))]
    # Of many equal ones only the first can be among the best.
    _, first, group = np.unique(-scores[kept], return_index=True, return_inverse=True)
    return kept[np.arange(len(kept)) - first[group] < count]
