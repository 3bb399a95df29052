"""Figures of agreement: percent, Cohen's kappa and Krippendorff's alpha, from plain counts.

Owns the three formulas for categories without an order. A figure that the counts do not define is
None and never a number: with one category only, nothing tells agreement from habit. It knows no
verdicts.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from functools import reduce
from operator import add, mul
from typing import TypeVar

Category = TypeVar("Category", bound=Hashable)

Pattern = tuple[int, ...]
"""How many reviewers put one unit into each category."""


def percent_agreement(patterns: Iterable[tuple[Pattern, float]]) -> float | None:
    """Return the share, 0 to 1, of pairs of judgements on one unit that are the same."""
    same = pairs = 0.0
    for pattern, weight in patterns:
        judged = sum(pattern)
        same += weight * sum(count * (count - 1) for count in pattern)
        pairs += weight * judged * (judged - 1)
    return same / pairs if pairs else None


def cohens_kappa(table: Sequence[float]) -> float | None:
    """Return Cohen's kappa of two judges from the square table of their counts, row after row."""
    return cohens_kappas([(count,) for count in table])[0]


def cohens_kappas(cells: Sequence[Sequence[float]]) -> list[float | None]:
    """Return Cohen's kappa of many such tables at once; each cell has its counts in all of them.

    J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological
    Measurement 20 (1960): (observed - expected) / (1 - expected).
    """
    size = math.isqrt(len(cells))
    first = [_summed(cells[start : start + size]) for start in range(0, len(cells), size)]
    second = [_summed(cells[place::size]) for place in range(size)]
    by_chance = _summed([list(map(mul, *pair)) for pair in zip(first, second, strict=True)])
    same = _summed(cells[:: size + 1])
    return [
        (alike * total - chance) / left if (left := total * total - chance) else None
        for total, alike, chance in zip(_summed(first), same, by_chance, strict=True)
    ]


def _summed(columns: Sequence[Sequence[float]]) -> Sequence[float]:
    """Return the sums of several columns, place by place."""
    return reduce(lambda one, other: list(map(add, one, other)), columns)


def krippendorffs_alpha(patterns: Mapping[Pattern, float]) -> float | None:
    """Return Krippendorff's alpha for nominal data; units judged once or never do not count."""
    return next(krippendorffs_alphas(list(patterns), [tuple(patterns.values())]))


def krippendorffs_alphas(
    patterns: Sequence[Pattern], weights: Iterable[Sequence[float]]
) -> Iterator[float | None]:
    """Yield alpha for each way of weighing the patterns, one weight a pattern.

    K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C:
    1 - observed / expected disagreement, both from the coincidences within units.
    """
    pairable = [pattern if sum(pattern) > 1 else (0,) * len(pattern) for pattern in patterns]
    categories = list(zip(*pairable, strict=True))
    differing = [_disagreement(pattern) for pattern in pairable]
    for each in weights:
        totals = [sum(map(mul, each, counts)) for counts in categories]
        values, observed = sum(totals), sum(map(mul, each, differing))
        expected = values * values - sum(map(mul, totals, totals))
        yield 1.0 - (values - 1) * observed / expected if expected else None


def _disagreement(pattern: Pattern) -> float:
    """Return how many ordered pairs within a unit differ, for each judgement but one."""
    judged = sum(pattern)
    same = sum(count * (count - 1) for count in pattern)
    return (judged * (judged - 1) - same) / (judged - 1) if judged else 0.0


def patterns_of(
    units: Mapping[tuple[Category | None, ...], int], categories: Sequence[Category]
) -> dict[Pattern, int]:
    """Count units by how many judges put them into each category; None is no judgement."""
    patterns: dict[Pattern, int] = {}
    for unit, times in units.items():
        pattern = tuple(map(unit.count, categories))
        patterns[pattern] = patterns.get(pattern, 0) + times
    return patterns


def table_of(
    units: Mapping[tuple[Category | None, ...], int], categories: Sequence[Category]
) -> list[int]:
    """Count the units that two judges put into a category each, as a square table by rows."""
    table = [0] * len(categories) ** 2
    places = {category: place for place, category in enumerate(categories)}
    for (one, other), times in units.items():
        if one is not None and other is not None:
            table[len(categories) * places[one] + places[other]] += times
    return table
