"""Mutations: with any safety measure switched off, the test that guards it turns red."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.mutations import MUTATIONS, VARIABLE

TESTS = Path(__file__).parent
GUARDS = {
    "no-file-sync": ("comparisons/storage/test_power_cut.py", "old_file_or_the_new_one"),
    "no-folder-sync": ("comparisons/storage/test_power_cut.py", "survives_a_power_cut"),
    "in-place": ("comparisons/storage/test_kills.py", "no_kill_tears_a_file"),
    "no-lock": ("comparisons/storage/test_writers.py", "four_writers_lose_nothing"),
    "no-second-look": (
        "comparisons/storage/test_verdict_store.py",
        "another_session_wrote_is_united",
    ),
    "quote-by-quote": ("comparisons/test_anchoring.py", "no_quote_moves_silently"),
    "no-end-mark": ("comparisons/formats/test_verdict_file.py", "never_taken_for_whole"),
    "no-signs": ("tui/test_signs.py", "no_control_or_direction_character"),
}
"""The file and part of the name of a test that turns red."""
FAILED = 1  # pytest's exit code for failed tests; other faults have other codes


def test_every_safety_measure_has_its_guard() -> None:
    """No mutation is left untried."""
    assert GUARDS.keys() == MUTATIONS.keys()


@pytest.mark.parametrize("mutation", GUARDS)
def test_switching_it_off_turns_a_test_red(mutation: str) -> None:
    """The guard fails, and it fails as a test does, not for lack of a file."""
    file, test = GUARDS[mutation]
    command = [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider"]
    done = subprocess.run(
        [*command, "-p", "tests.mutations", str(TESTS / file), "-k", test],
        cwd=Path(__file__).parents[1],
        env={**os.environ, VARIABLE: mutation},
        capture_output=True,
        check=False,
        text=True,
    )
    assert done.returncode == FAILED, done.stdout
