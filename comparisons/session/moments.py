"""Moments: when something was entered, as the files write it.

Owns the clock of a sitting, which never tells one time twice.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


def whole_second() -> str:
    """Return this moment to the second: RFC 3339, UTC."""
    return _written(datetime.now(UTC).replace(microsecond=0))


def _written(moment: datetime) -> str:
    return moment.isoformat().replace("+00:00", "Z")


class Moments:
    """Tells the time of each change: RFC 3339, UTC."""

    def __init__(self) -> None:
        self._last = datetime.min.replace(tzinfo=UTC)

    def now(self) -> str:
        """Return this moment.

        Whole seconds, unless two changes fall into one: no two changes have the same time, so
        that a merge can tell them apart.
        """
        now = datetime.now(UTC)
        whole = now.replace(microsecond=0)
        # The next microsecond is for two changes in one and for a clock that went back.
        later = max(now, self._last + timedelta(microseconds=1))
        self._last = whole if whole > self._last else later
        return _written(self._last)
