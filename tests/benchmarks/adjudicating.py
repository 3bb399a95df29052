"""What a key costs where 20 reviewers of 1,000 statements are adjudicated, beside one at the desk.

Of the processor, in this process, with all that is painted; the adjudication is not written.

uv run --no-sync python -m tests.benchmarks.adjudicating
"""

from __future__ import annotations

import asyncio
import tempfile
import time
from pathlib import Path
from statistics import median

from textual.pilot import Pilot

from comparisons.adjudicating import Adjudicating, open_adjudication
from comparisons.errors import Problem
from comparisons.session import open_session
from comparisons.verdicts import Verdict
from tests.benchmarks.agreement import made
from tui.adjudicating_app import AdjudicatingApp
from tui.app import ClaimdeskApp

RESOLVED = 900
"""Statements that are resolved already."""
SIZE = (120, 40)
KEYS = 25


async def cost(pilot: Pilot[str], key: str) -> float:
    """Return the median milliseconds of one key, painted."""
    found: list[float] = []
    for _ in range(KEYS):
        begin = time.process_time()
        await pilot.press(key)
        await pilot.pause()
        found.append(time.process_time() - begin)
        await pilot.pause(0.05)
    return 1_000 * median(found)


def resolved(folder: Path) -> Adjudicating:
    """Open the adjudication with most statements resolved; it writes no file."""
    sitting = open_adjudication(folder, "the editor")
    for item in sitting.agreement.statements[:RESOLVED]:
        decision = sitting.decision_on(item.statement)
        sitting.change(decision.decided(Verdict.UNVERIFIED, at=sitting.now()), "resolved")
    sitting.save = _not_written
    return sitting


def _not_written() -> tuple[Problem, ...]:
    return ()


async def measure(folder: Path) -> None:
    """Print what keys cost."""
    app = AdjudicatingApp(resolved(folder))
    async with app.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.pause(0.5)
        await pilot.press("end")
        for words, key in (("a move", "k"), ("a verdict", "d"), ("undoing it", "z")):
            print(f"{words:<24}{await cost(pilot, key):6.1f} ms")
    desk = ClaimdeskApp(lambda: open_session(folder, "anna"))
    async with desk.run_test(size=SIZE, notifications=True) as pilot:
        await pilot.pause(2)
        await pilot.press("escape")  # no match is looked for while keys are measured
        await pilot.pause(1)
        for words, key in (("a move at the desk", "j"), ("a verdict at the desk", "d")):
            print(f"{words:<24}{await cost(pilot, key):6.1f} ms")


def main() -> None:
    """Make the team and measure."""
    with tempfile.TemporaryDirectory() as place:
        asyncio.run(measure(made(Path(place) / "team")))


if __name__ == "__main__":
    main()
