"""Intervals: how far a figure of agreement would move with other statements of the same kind.

Owns the bootstrap. The seed is fixed, so that the same verdicts always give the same interval.
"""

from __future__ import annotations

import math
import random
from bisect import bisect
from collections.abc import Callable, Sequence
from functools import lru_cache

SEED = 20260101
"""Of the random numbers; any would do, as long as it stays."""
RESAMPLES = 500
LEVEL = 0.95
LEAST_DEFINED = 0.9
"""The share of resamples that must define the figure for an interval to mean something."""

Interval = tuple[float, float]


def bootstrap_interval(
    counts: Sequence[int], figure: Callable[[Sequence[float]], float | None]
) -> Interval | None:
    """Return the 95 % percentile interval of a figure of counts, or None where it is not defined.

    Units are drawn again with replacement by the Poisson bootstrap (Chamandy et al. 2012): each
    counts as often as a Poisson number of mean 1 says, so that a cell of k units counts as often
    as one of mean k says. Its cost goes with the cells and not with the units.
    """
    draw = random.Random(SEED).random  # noqa: S311 - statistics, not secrets
    cells = [_poisson_steps(count) for count in counts]
    found: list[float] = []
    for _ in range(RESAMPLES):
        value = figure([bisect(steps, draw()) for steps in cells])
        if value is not None:
            found.append(value)
    if len(found) < LEAST_DEFINED * RESAMPLES:
        return None
    found.sort()
    tail = (1 - LEVEL) / 2
    last = len(found) - 1
    return (found[math.floor(tail * last)], found[math.ceil((1 - tail) * last)])


@lru_cache(maxsize=4096)
def _poisson_steps(mean: int) -> tuple[float, ...]:
    """Return the distribution function of a Poisson number at 0, 1, 2 and so on."""
    if not mean:
        return (1.0,)
    steps: list[float] = []
    total = 0.0
    for number in range(mean + 12 * math.isqrt(mean) + 12):
        total += math.exp(number * math.log(mean) - mean - math.lgamma(number + 1))
        steps.append(total)
    return tuple(steps)
