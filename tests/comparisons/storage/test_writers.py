"""Writers: sessions that save into one file at once lose nothing, nor does an editor among them."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import TypedDict

import pytest

PROGRAM = "tests.comparisons.storage.writing"
WRITERS, CHANGES = 4, 60
RUNS = 8 if os.environ.get("CLAIMDESK_FULL") else 1


class Report(TypedDict):
    """What the program that writes reports."""

    saved: int
    lost: list[str]
    missed: int
    """Changes that were not in the file the moment their save was reported."""
    clashes: int


def written(folder: Path, *how: str) -> Report:
    """Run the program that writes."""
    command = [sys.executable, "-m", "tests.mutations", PROGRAM, str(folder)]
    command += [str(WRITERS), str(CHANGES), *how]
    root = Path(__file__).parents[3]
    done = subprocess.run(command, cwd=root, capture_output=True, check=True)
    return json.loads(done.stdout)


@pytest.mark.parametrize("run", range(RUNS))
def test_four_writers_lose_nothing(tmp_path: Path, run: int) -> None:  # noqa: ARG001
    """Every change that was reported as saved stands or is in the history."""
    report = written(tmp_path)
    assert (report["saved"], report["lost"]) == (WRITERS * CHANGES, [])
    assert report["missed"] == 0
    assert report["clashes"] > 0, "all wrote one statement, so some must have clashed"


@pytest.mark.parametrize("run", range(RUNS))
def test_an_editor_that_knows_no_locks_loses_nothing_of_theirs(tmp_path: Path, run: int) -> None:  # noqa: ARG001
    """What the editor overwrote with its old copy comes back from the sessions' memory."""
    report = written(tmp_path, "editor")
    assert (report["saved"], report["lost"]) == (WRITERS * CHANGES, [])
