"""Time mentions: what a clock time in a text says, and when two are the same hour.

Owns `TimeMention` and how two of them relate. How they are read from a text is the business of
`times`.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from comparisons.spans import Span

DAY = 1_440
"""Minutes of a day."""
LOOSE = 30
"""Minutes by which `around 13:00` may be off (own choice)."""


@enum.unique
class ClockRelation(enum.Enum):
    """How two clock times stand to each other."""

    SAME = enum.auto()  # the same hour, on the same or another clock
    APART = enum.auto()  # another hour, whichever zone is meant
    OPEN = enum.auto()  # it depends on a zone that nobody states, or on a loose word


@dataclass(frozen=True, kw_only=True, slots=True)
class TimeMention:
    """A clock time as a text states it."""

    span: Span
    surface: str
    minute: int
    """Minutes after midnight, on its own clock."""
    offset: int | None = None
    """Minutes east of UTC; none when nothing tells."""
    stated: bool = False
    """Whether the text itself names the zone."""
    about: bool = False
    """Whether a word loosens it."""

    @property
    def universal(self) -> int | None:
        """Minutes after midnight UTC, of whichever day."""
        return None if self.offset is None else (self.minute - self.offset) % DAY

    def relation(self, other: TimeMention) -> ClockRelation:
        """Tell how this time stands to another one."""
        loose = LOOSE if self.about or other.about else 0
        face = _apart(self.minute, other.minute)
        if self.universal is not None and other.universal is not None:
            instant = _apart(self.universal, other.universal)
            if self.stated and other.stated:
                return _by_distance(instant, loose)
        else:
            instant = face
        if instant == face:
            return _by_distance(face, loose)
        return ClockRelation.SAME if not instant and not loose else _open_or_apart(instant, face)


def _apart(minute: int, other: int) -> int:
    distance = abs(minute - other) % DAY
    return min(distance, DAY - distance)


def _by_distance(distance: int, loose: int) -> ClockRelation:
    if not distance:
        return ClockRelation.SAME
    return ClockRelation.OPEN if distance <= loose else ClockRelation.APART


def _open_or_apart(instant: int, face: int) -> ClockRelation:
    near = min(instant, face) <= LOOSE
    return ClockRelation.OPEN if near else ClockRelation.APART
