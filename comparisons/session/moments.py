"""Moments: when something was entered, as the files write it.

Owns the clock of a sitting, which never tells one time twice.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta


class Moments:
    """Tells the time of each change: RFC 3339, UTC."""

    def __init__(self) -> None:
        self._last = ""

    def now(self) -> str:
        """Return this moment.

        Whole seconds, unless two changes fall into one: no two changes have the same time, so
        that a merge can tell them apart.
        """
        moment = datetime.now(UTC)
        text = f"{moment:%Y-%m-%dT%H:%M:%S}Z"
        if text[:19] <= self._last[:19]:
            text = max(f"{moment:%Y-%m-%dT%H:%M:%S.%f}Z", _after(self._last))
        self._last = text
        return text


def _after(moment: str) -> str:
    """Return the next microsecond, for two changes in one and for a clock that went back."""
    later = datetime.fromisoformat(moment) + timedelta(microseconds=1)
    return f"{later:%Y-%m-%dT%H:%M:%S.%f}Z"
