"""Bands: how alike two statements are, in words.

Owns `Band` and the scores from which each word holds, for each scorer. No score is ever shown as a
percentage, and no word says what is the case.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping

from comparisons.matching.scorers import Scorer


@enum.unique
class Band(enum.Enum):
    """How alike two statements are, in words; never shown as a percentage."""

    STRONG = "strong"
    LIKELY = "likely"
    POSSIBLE = "possible"
    WEAK = "weak"


LEAST: Mapping[Scorer, Mapping[Band, float]] = {
    Scorer.WORDING: {Band.STRONG: 0.5, Band.LIKELY: 0.3, Band.POSSIBLE: 0.15},
    Scorer.MEANING: {Band.STRONG: 0.58, Band.LIKELY: 0.42, Band.POSSIBLE: 0.28},
}
"""From which score a word holds. With meaning the same share of pairs is right from there upward
as with wording alone: 45 to 60, 63 to 79 and 72 to 95 of 100 in two labelled sets of news."""


def band(score: float, scorer: Scorer = Scorer.WORDING) -> Band:
    """Return the word for a score that a scorer gave; under `possible` it thinks little of it."""
    return next((name for name, least in LEAST[scorer].items() if score >= least), Band.WEAK)
