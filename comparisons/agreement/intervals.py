"""Intervals: how far a figure of agreement would move with other statements of the same kind.

Owns the bootstrap. The seed is fixed, so that the same verdicts always give the same interval.
"""

from __future__ import annotations

import math
import random
from bisect import bisect
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, repeat

SEED = 20260101
"""Of the random numbers; any would do, as long as it stays."""
RESAMPLES = 500
LEVEL = 0.95
LEAST_DEFINED = 0.9
"""The share of resamples that must define the figure for an interval to mean something."""

Interval = tuple[float, float]


def bootstrap_interval(
    counts: Sequence[int], figures: Callable[[Sequence[Sequence[int]]], Iterable[float | None]]
) -> Interval | None:
    """Return the 95 % percentile interval of a figure of counts, or None where it is not defined.

    `figures` works the figure out for all resamples at once, given each cell's counts in them.
    Units are drawn again with replacement by the Poisson bootstrap (Chamandy et al. 2012): each
    counts as often as a Poisson number of mean 1 says, so that a cell of k units counts as often
    as one of mean k says. Its cost goes with the cells and not with the units.
    """
    drawn = [_drawn(cell, count) for cell, count in enumerate(counts)]
    found = sorted([value for value in figures(drawn) if value is not None])
    if len(found) < LEAST_DEFINED * RESAMPLES:
        return None
    tail = (1 - LEVEL) / 2
    last = len(found) - 1
    return (found[math.floor(tail * last)], found[math.ceil((1 - tail) * last)])


@lru_cache(maxsize=4096)
def _drawn(cell: int, mean: int) -> tuple[int, ...]:
    """Return a cell's counts in all resamples; other tables' cells draw the same numbers."""
    steps = _poisson_steps(mean)
    return tuple(map(bisect, repeat(steps), _numbers(cell)))


@lru_cache(maxsize=4096)
def _numbers(cell: int) -> tuple[float, ...]:
    draw = random.Random(SEED + cell).random  # noqa: S311 - statistics, not secrets
    return tuple([draw() for _ in range(RESAMPLES)])


@lru_cache(maxsize=4096)
def _poisson_steps(mean: int) -> tuple[float, ...]:
    """Return the distribution function of a Poisson number at 0, 1, 2 and so on."""
    if not mean:
        return (1.0,)
    log = math.log(mean)
    numbers = range(mean + 12 * math.isqrt(mean) + 12)
    return tuple(
        accumulate(math.exp(number * log - mean - math.lgamma(number + 1)) for number in numbers)
    )
