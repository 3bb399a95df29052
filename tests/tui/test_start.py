"""The start: what is imported on the way to the first frame, and what waits until it is out."""

import subprocess
import sys
from pathlib import Path

import pytest

LATER = (
    "comparisons.anchoring.one_to_one",
    "comparisons.formats.strict_yaml.emitter",
    "comparisons.formats.verdict_file",
    "comparisons.matching.index",
    "comparisons.matching.points",
    "comparisons.matching.search",
    "comparisons.merging",
    "comparisons.recovering",
    "comparisons.segmentation.claimants",
    "comparisons.storage.journal",
    "tui.dialogs",
    "tui.presenting.explanations",
    "tui.presenting.looking_again",
    "filelock",
    "json",
    "numpy",
    "rapidfuzz",
)
OPENING = """
import sys
from pathlib import Path
import tui.cli.commands, tui.cli.review, tui.app, tui.screens.desk.reviewing
from comparisons.session import open_session
from tui.presenting.view import first_view
session = open_session(Path(sys.argv[1]), "anna")
first_view(session.comparison, session.standing.shown, blind=False)
print(*sys.modules)
"""


@pytest.fixture(scope="module")
def imported() -> set[str]:
    """Every module that the first full frame of a comparison needs."""
    seed = Path(__file__).parent.parent.parent / "seeds" / "karabakh-2023-09-20"
    command = [sys.executable, "-c", OPENING, str(seed)]
    output = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return set(output.split())


@pytest.mark.parametrize("module", LATER)
def test_the_first_frame_does_not_wait_for_what_it_does_not_show(
    imported: set[str], module: str
) -> None:
    """Start-up time is a promise: what is used later is imported later."""
    assert module not in imported
