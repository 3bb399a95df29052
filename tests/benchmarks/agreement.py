"""How long agreement takes: 20 reviewers of 1,000 statements, in memory and from files.

uv run --no-sync python -m tests.benchmarks.agreement
"""

from __future__ import annotations

import random
import tempfile
import time
from pathlib import Path

from comparisons.agreement import agreement_of
from comparisons.colleagues import VERDICTS, agreement_in, colleagues_in
from comparisons.opening import open_comparison
from comparisons.storage.verdict_folder import VerdictFolder
from tests.comparisons.teams import a_team

REVIEWERS, STATEMENTS = 20, 1_000


def made(folder: Path) -> Path:
    """Make the comparison; every reviewer gave a verdict on about nine statements of ten."""
    dice = random.Random(8)  # noqa: S311 - the same every time
    sentences = [f"Number {place} says that {place * 7} crates were seen." for place in range(1000)]
    verdicts = {
        f"reviewer {number:02}": "".join(dice.choices("cdu.", (5, 3, 1, 1), k=STATEMENTS))
        for number in range(REVIEWERS)
    }
    return a_team(folder, verdicts, sentences=sentences)


def main() -> None:
    """Print the seconds of each part."""
    with tempfile.TemporaryDirectory() as place:
        folder = made(Path(place) / "team")
        comparison = open_comparison(folder)
        begin = time.perf_counter()
        found = VerdictFolder(folder / VERDICTS).read()
        read = time.perf_counter()
        colleagues = colleagues_in(found, comparison)
        stood = time.perf_counter()
        agreement = agreement_of(colleagues.judged, comparison)
        end = time.perf_counter()
        again = agreement_in(folder, comparison)[0]
    assert again == agreement
    print(f"{REVIEWERS} reviewers, {len(agreement.statements)} statements")
    print(f"reading {REVIEWERS} files   {read - begin:6.2f} s")
    print(f"finding the words   {stood - read:6.2f} s")
    print(f"agreement           {end - stood:6.2f} s")


if __name__ == "__main__":
    main()
