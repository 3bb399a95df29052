"""Moments: no two changes of a sitting have the same time."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from comparisons.session import moments


class Clock:
    """Tells given times, one after the other."""

    min = datetime.min  # noqa: DTZ901 - as it is asked for

    def __init__(self, *times: str) -> None:
        self._times = [datetime.fromisoformat(time) for time in times]

    def now(self, zone: object) -> datetime:
        """Return the next one."""
        assert zone is UTC
        return self._times.pop(0)


@pytest.mark.parametrize(
    ("clock", "told"),
    [
        (("15:31:00.4", "15:31:02.9"), ("15:31:00", "15:31:02")),
        (("15:31:00.4", "15:31:00.7"), ("15:31:00", "15:31:00.700000")),
        (("15:31:00.4", "15:31:00.0"), ("15:31:00", "15:31:00.000001")),
        (("15:31:00.4", "15:30:59.0"), ("15:31:00", "15:31:00.000001")),
    ],
    ids=["seconds apart", "in one second", "at once", "the clock went back"],
)
def test_each_moment_is_later_than_the_one_before(
    monkeypatch: pytest.MonkeyPatch, clock: tuple[str, str], told: tuple[str, str]
) -> None:
    """Whole seconds as long as they tell two changes apart, else as fine as needed."""
    times = Clock(*(f"2026-11-22T{time}+00:00" for time in clock))
    monkeypatch.setattr(moments, "datetime", times)
    sitting = moments.Moments()
    assert tuple(sitting.now() for _ in clock) == tuple(f"2026-11-22T{time}Z" for time in told)
