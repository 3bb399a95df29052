"""Quantities: what a number in a text says, as an interval.

Owns `Quantity` and `Qualifier` and when two of them can be the same number. How they are read from
a text is the business of `numbers`.
"""

from __future__ import annotations

import enum
import math
from dataclasses import dataclass

from comparisons.spans import Span

ABOUT_SHARE = 0.1
"""How far from `about 200` a number may be and still fit it (own choice)."""


@enum.unique
class Qualifier(enum.Enum):
    """How a text loosens a number."""

    EXACT = "exact"
    ABOUT = "about"
    AT_LEAST = "at least"
    UP_TO = "up to"  # also "fewer than": the difference of one does not matter here
    OVER = "over"


@dataclass(frozen=True, kw_only=True, slots=True)
class Quantity:
    """A number as a text states it."""

    span: Span
    """Where it stands, with the words that loosen it."""
    surface: str
    """The words there, such as `over 200` or `two`."""
    low: float
    high: float
    """The value as stated, before loosening: equal, or the ends of a range or of a vague word."""
    qualifier: Qualifier = Qualifier.EXACT
    percent: bool = False
    unit: str = ""
    """The comparable form of the word that follows, or the currency; may be no real unit."""

    @property
    def exact(self) -> bool:
        """Whether it is one number and nothing loosens it."""
        return self.low == self.high and self.qualifier is Qualifier.EXACT

    @property
    def interval(self) -> tuple[float, float]:
        """The numbers that fit it."""
        match self.qualifier:
            case Qualifier.EXACT:
                return self.low, self.high
            case Qualifier.ABOUT:
                return self.low * (1 - ABOUT_SHARE), self.high * (1 + ABOUT_SHARE)
            case Qualifier.AT_LEAST | Qualifier.OVER:
                return self.low, math.inf
            case Qualifier.UP_TO:
                return 0, self.high

    def equals(self, other: Quantity) -> bool:
        """Tell whether both state the same number in the same way, whatever the words."""
        return (self.low, self.high, self.loosened, self.percent) == (
            other.low,
            other.high,
            other.loosened,
            other.percent,
        )

    @property
    def loosened(self) -> Qualifier:
        """The qualifier, where `over` and `at least` count as one."""
        return Qualifier.AT_LEAST if self.qualifier is Qualifier.OVER else self.qualifier

    def fits(self, other: Quantity) -> bool:
        """Tell whether some number fits both, so that they need not differ."""
        (low, high), (other_low, other_high) = self.interval, other.interval
        return self.percent == other.percent and low <= other_high and other_low <= high
