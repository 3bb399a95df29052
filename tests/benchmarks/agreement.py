"""How long agreement takes: 20 reviewers of 1,000 statements, the whole command and its parts.

uv run --no-sync python -m tests.benchmarks.agreement
"""

from __future__ import annotations

import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from comparisons.agreement import agreement_of
from comparisons.colleagues import agreement_between, colleagues_in, reviews_in
from comparisons.opening import open_comparison
from tests.comparisons.teams import a_team

REVIEWERS, STATEMENTS = 20, 1_000
TARGET_SECONDS = 1.0
"""For the whole command, on a machine that does nothing else."""
RUNS = 5


def made(folder: Path) -> Path:
    """Make the comparison; every reviewer gave a verdict on about nine statements of ten."""
    dice = random.Random(8)  # noqa: S311 - the same every time
    sentences = [f"Number {place} says that {place * 7} crates were seen." for place in range(1000)]
    verdicts = {
        f"reviewer {number:02}": "".join(dice.choices("cdu.", (5, 3, 1, 1), k=STATEMENTS))
        for number in range(REVIEWERS)
    }
    return a_team(folder, verdicts, sentences=sentences)


def whole_command(*arguments: str) -> tuple[float, float]:
    """Return the least seconds of the command from start to end, by the clock and of processor."""
    # An installed program finds its modules compiled.
    environment = {key: value for key, value in os.environ.items() if not key.startswith("PYTHON")}
    found: list[tuple[float, float]] = []
    for _ in range(RUNS):
        before, begin = _processor_seconds(), time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "tui", *arguments],
            check=True,
            env=environment,
            stdout=subprocess.DEVNULL,
        )
        found.append((time.perf_counter() - begin, _processor_seconds() - before))
    return min(clock for clock, _ in found), min(processor for _, processor in found)


def _processor_seconds() -> float:
    used = resource.getrusage(resource.RUSAGE_CHILDREN)
    return used.ru_utime + used.ru_stime


def main() -> None:
    """Print the seconds of the command and of each part."""
    with tempfile.TemporaryDirectory() as place:
        folder = made(Path(place) / "team")
        clock, processor = whole_command("agree", str(folder))
        start, _ = whole_command("agree", "--help")
        begin = time.perf_counter()
        comparison = open_comparison(folder, claimants=False)
        opened = time.perf_counter()
        found = reviews_in(folder)
        read = time.perf_counter()
        colleagues = colleagues_in(found, comparison)
        stood = time.perf_counter()
        agreement = agreement_of(colleagues.judged, comparison)
        end = time.perf_counter()
        again = agreement_between(found, comparison)[0]
    assert again == agreement
    print(f"{REVIEWERS} reviewers, {len(agreement.statements)} statements; best of {RUNS} runs")
    print(f"claimdesk agree     {clock:6.2f} s   target {TARGET_SECONDS:.2f} s")
    print(f"  of processor      {processor:6.2f} s")
    print("its parts, measured once, with the collector on:")
    print(f"  start and help    {start:6.2f} s")
    print(f"  the comparison    {opened - begin:6.2f} s")
    print(f"  reading {REVIEWERS} files  {read - opened:6.2f} s")
    print(f"  finding the words {stood - read:6.2f} s")
    print(f"  agreement         {end - stood:6.2f} s")


if __name__ == "__main__":
    main()
