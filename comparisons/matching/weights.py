"""Weights: how much it tells that two texts share a word.

Owns the one formula: the logarithm of a word's rarity (Sparck Jones 1972), raised to a power, over
the statements at hand and a few hundred statements of news at large.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from math import log

from comparisons.matching.common_words import ENGLISH, OTHERS
from comparisons.matching.word_tables import CALENDAR
from comparisons.matching.words import split, stem

POWER = 1.5
"""Rare words count more than in proportion (1 to 2 were tried on labelled pairs)."""

AT_LARGE = 200
"""Statements of news at large that count as if they had been read too; 100 to 1,000 rank alike."""

DATING = 0.5
"""Share of its weight that a month or a weekday keeps."""

COMMON = 0.07
"""Share of statements above which a word is too common for its letters to tell anything."""

_LEAST = 0.05


@cache
def rates() -> Mapping[str, float]:
    """Return the share of news statements at large that hold each common stem."""
    table: dict[str, float] = {}
    for thousandths, words in (*ENGLISH.items(), *OTHERS.items()):
        for word in split(words):
            table.setdefault(stem(word), thousandths / 1000)
    return table


@cache
def _dating() -> frozenset[str]:
    return frozenset(map(stem, CALENDAR))


def is_common(key: str) -> bool:
    """Tell whether a stem stands in very many statements of any kind."""
    return rates().get(key, 0.0) > COMMON


def word_weight(key: str, *, holders: int, count: int) -> float:
    """Return the weight of a stem that `holders` of `count` statements hold."""
    seen = holders + AT_LARGE * rates().get(key, 0.0)
    weight = rarity(seen, count + AT_LARGE)
    return weight * DATING if key in _dating() else weight


def rarity(holders: float, count: int) -> float:
    """Return the weight of anything that `holders` of `count` statements hold."""
    return max(log((count + 1) / (holders + 0.5)), _LEAST) ** POWER
