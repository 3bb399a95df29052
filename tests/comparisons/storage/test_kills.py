"""Kills: `kill -9` at any moment of a save tears no file and loses nothing reported as saved."""

import json
import os
import subprocess
import sys
from pathlib import Path

PROGRAM = "tests.comparisons.storage.killing"
COUNT = 1_000 if os.environ.get("CLAIMDESK_FULL") else 200


def killed(folder: Path, count: int, *how: str) -> dict[str, int]:
    """Run the program that kills."""
    command = [sys.executable, "-m", "tests.mutations", PROGRAM, str(folder), str(count)]
    root = Path(__file__).parents[3]
    done = subprocess.run([*command, *how], cwd=root, capture_output=True, check=True)
    return json.loads(done.stdout)


def test_no_kill_tears_a_file_or_loses_a_save(tmp_path: Path) -> None:
    """After every kill the file is whole and as new as was last reported."""
    counts = killed(tmp_path, COUNT)
    assert (counts["torn"], counts["lost"]) == (0, 0), counts
    assert counts["saved"] > 0


def test_writing_in_place_would_tear_it(tmp_path: Path) -> None:
    """The same kills tear a file that is written in place: the test above can fail."""
    counts = killed(tmp_path, 40, "naive")
    assert counts["torn"] > 0, counts
