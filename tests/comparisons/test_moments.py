"""Moments: no two changes of a sitting have the same time."""

from __future__ import annotations

from datetime import datetime

import pytest

from comparisons.session import moments


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
    times = [datetime.fromisoformat(f"2026-11-22T{each}+00:00").timestamp() for each in clock]
    monkeypatch.setattr(moments, "_now", lambda: round(times.pop(0) * 1e6))
    sitting = moments.Moments()
    assert tuple(sitting.now() for _ in clock) == tuple(f"2026-11-22T{each}Z" for each in told)
