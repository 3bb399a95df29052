"""Figures of agreement: percent, Cohen's kappa and Krippendorff's alpha, from plain counts.

Owns the three formulas for categories without an order. A figure that the counts do not define is
None and never a number: with one category only, nothing tells agreement from habit. It knows no
verdicts.
"""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterable, Sequence
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
    """Return Cohen's kappa of two judges from the square table of their counts, row after row.

    J. Cohen, "A Coefficient of Agreement for Nominal Scales", Educational and Psychological
    Measurement 20 (1960): (observed - expected) / (1 - expected).
    """
    size = math.isqrt(len(table))
    total = sum(table)
    by_chance = sum(
        sum(table[size * place : size * (place + 1)]) * sum(table[place::size])
        for place in range(size)
    )
    left = total * total - by_chance
    return (sum(table[:: size + 1]) * total - by_chance) / left if left else None


def krippendorffs_alpha(patterns: Iterable[tuple[Pattern, float]]) -> float | None:
    """Return Krippendorff's alpha for nominal data; units judged once or never do not count.

    K. Krippendorff, "Computing Krippendorff's Alpha-Reliability" (2011), section C:
    1 - observed / expected disagreement, both from the coincidences within units.
    """
    totals: dict[int, float] = {}
    disagreement = 0.0
    for pattern, weight in patterns:
        judged = sum(pattern)
        if judged < 2:  # noqa: PLR2004 - a single judgement can be paired with nothing
            continue
        same = 0
        for category, count in enumerate(pattern):
            if count:
                totals[category] = totals.get(category, 0.0) + weight * count
                same += count * (count - 1)
        disagreement += weight * (judged * (judged - 1) - same) / (judged - 1)
    values = sum(totals.values())
    expected = values * values - sum(count * count for count in totals.values())
    return 1.0 - (values - 1) * disagreement / expected if expected else None


def patterns_of(
    units: Iterable[Iterable[Category | None]], categories: Sequence[Category]
) -> dict[Pattern, int]:
    """Count units by how many judges put them into each category; None is no judgement."""
    patterns: dict[Pattern, int] = {}
    places = {category: place for place, category in enumerate(categories)}
    for unit in units:
        counts = [0] * len(categories)
        for judged in unit:
            if judged is not None:
                counts[places[judged]] += 1
        pattern = tuple(counts)
        patterns[pattern] = patterns.get(pattern, 0) + 1
    return patterns


def table_of(
    pairs: Iterable[tuple[Category | None, Category | None]], categories: Sequence[Category]
) -> list[int]:
    """Count the units that both judges put into a category, as a square table row after row."""
    table = [0] * len(categories) ** 2
    places = {category: place for place, category in enumerate(categories)}
    for one, other in pairs:
        if one is not None and other is not None:
            table[len(categories) * places[one] + places[other]] += 1
    return table
