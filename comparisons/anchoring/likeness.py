"""Likeness: how alike two folded texts are, and from where on that counts.

Owns the thresholds of anchoring and the only use of rapidfuzz in it. Its measures are capped so
that no text, however long, takes long.
"""

from __future__ import annotations

import re

SURE = 0.82
"""From here on a changed text is taken to be the same statement, reworded."""
SURE_BESIDE = 0.70
"""The same, where the statements before or after it are its old neighbours."""
SURE_BETWEEN = 0.90
"""The same, for the only free statement between its two old neighbours."""
FAINT = 0.55
"""Below this nothing is offered."""
PART = 0.85
"""From here on one text is a part of the other."""
MARGIN = 0.06
"""How far the second-best place must stay behind."""
CONTEXT_MARGIN = 0.10
"""The same, for the contexts of places that have the very same words."""
CONTEXT_FITTING = 0.70
"""From here on the surroundings of a place count as those of old."""

_LONGEST = 2000  # code points compared in full
_LONGEST_PART = 600  # code points; rapidfuzz.fuzz.partial_ratio is cubic beyond
_FIGURE = re.compile(r"\d+")


def likeness(one: str, other: str, *, at_least: float = 0.0) -> float:
    """Return the share of letters in common and in order, 0 to 1; 0 if below `at_least`."""
    from rapidfuzz import fuzz

    cutoff = at_least * 100
    return fuzz.ratio(one[:_LONGEST], other[:_LONGEST], score_cutoff=cutoff) / 100


def part_likeness(one: str, other: str, *, at_least: float = 0.0) -> float:
    """Return how well the shorter text stands within the longer, 0 to 1."""
    from rapidfuzz import fuzz

    cutoff = at_least * 100
    return fuzz.partial_ratio(one[:_LONGEST_PART], other[:_LONGEST_PART], score_cutoff=cutoff) / 100


def same_figures(one: str, other: str) -> bool:
    """Tell whether two texts state the same numbers, in digits and in words."""
    if sorted(_FIGURE.findall(one)) != sorted(_FIGURE.findall(other)):
        return False
    from comparisons.facts.numbers import find_numbers

    amounts = (
        sorted((item.low, item.high) for item in find_numbers(text[:_LONGEST], apart_from=()))
        for text in (one, other)
    )
    return next(amounts) == next(amounts)
