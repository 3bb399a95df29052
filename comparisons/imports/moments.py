"""Moments: times of other programs in the one form of our files.

Owns the step from any RFC 3339 time to UTC; what is no time becomes none.
"""

from __future__ import annotations

from datetime import UTC, datetime


def moment_of(at: str) -> str:
    """Return a time in UTC as the files write it, or nothing."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return ""
    if moment.tzinfo is None:
        return ""
    try:
        there = moment.astimezone(UTC)
    except OverflowError:
        return ""
    precise = f".{there:%f}" if there.microsecond else ""
    return f"{there:%Y-%m-%dT%H:%M:%S}{precise}Z"
