"""Date mentions: what a date in a text says, no more precisely than it says it.

Owns `DateMention`, its precision and how two of them relate. How they are read from a text is the
business of `dates`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass
from datetime import date

from comparisons.spans import Span


@enum.unique
class Precision(enum.Enum):
    """The smallest unit that a date names."""

    DAY = "day"
    MONTH = "month"
    YEAR = "year"


@enum.unique
class Relation(enum.Enum):
    """How two dates stand to each other."""

    SAME = enum.auto()  # the same interval
    APART = enum.auto()  # no reading makes them the same
    OPEN = enum.auto()  # one may be a coarser word for the other


@dataclass(frozen=True, kw_only=True, slots=True)
class DateMention:
    """A date as a text states it: an interval, or the parts that are known."""

    span: Span
    surface: str
    precision: Precision
    first: date | None = None
    """First day of the interval; none when no year or no document date is known."""
    last: date | None = None
    """Last day of the interval."""
    month: int = 0
    """1 to 12, or 0 when none is named and none follows from the document's date."""
    days: tuple[int, int] = (0, 0)
    """First and last day of the month; 0 when none is named."""
    weekday: int | None = None
    """0 for Monday, when only a weekday is named and no document date is known."""
    from_document: bool = False
    """Whether the day or the year follows from the document's date."""

    def relation(self, other: DateMention) -> Relation:
        """Tell how this date stands to another one."""
        if self.first and self.last and other.first and other.last:
            return self._by_interval(other)
        if self.month and other.month:
            return self._by_month(other)
        if self.weekday is not None and other.weekday is not None:
            return Relation.SAME if self.weekday == other.weekday else Relation.APART
        return Relation.OPEN

    def _by_interval(self, other: DateMention) -> Relation:
        if (self.first, self.last) == (other.first, other.last):
            return Relation.SAME
        if self.precision is other.precision or not self._overlaps(other):
            return Relation.APART
        return Relation.OPEN

    def _overlaps(self, other: DateMention) -> bool:
        if not (self.first and self.last and other.first and other.last):
            return True
        return self.first <= other.last and other.first <= self.last

    def _by_month(self, other: DateMention) -> Relation:
        if self.month != other.month:
            return Relation.APART
        if not self.days[0] or not other.days[0]:
            same = self.precision is other.precision is Precision.MONTH
            return Relation.SAME if same else Relation.OPEN
        return Relation.SAME if self.days == other.days else Relation.APART
