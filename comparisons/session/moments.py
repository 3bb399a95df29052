"""Moments: when something was entered, as the files write it.

Owns the clock of a sitting, which never tells one time twice.
"""

from __future__ import annotations

import time

_SECOND = 1_000_000
"""Microseconds."""


def whole_second() -> str:
    """Return this moment to the second: RFC 3339, UTC."""
    return _written(_now() // _SECOND * _SECOND)


def _now() -> int:
    """Return the microseconds since 1970."""
    return time.time_ns() // 1000


def _written(moment: int) -> str:
    second, rest = divmod(moment, _SECOND)
    fraction = f".{rest:06}" if rest else ""
    return f"{time.strftime('%Y-%m-%dT%H:%M:%S', time.gmtime(second))}{fraction}Z"


class Moments:
    """Tells the time of each change: RFC 3339, UTC."""

    def __init__(self) -> None:
        self._last = 0

    def now(self) -> str:
        """Return this moment.

        Whole seconds, unless two changes fall into one: no two changes have the same time, so
        that a merge can tell them apart.
        """
        now = _now()
        whole = now // _SECOND * _SECOND
        # The next microsecond is for two changes in one and for a clock that went back.
        self._last = whole if whole > self._last else max(now, self._last + 1)
        return _written(self._last)
