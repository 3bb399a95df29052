"""A team's walk with the real program: two review blind, one reveals, differences are decided.

The pictures of docs/team.md show the same walk.
"""

import json
from pathlib import Path

import pytest

from comparisons.formats.adjudication_file import read as read_adjudication
from comparisons.formats.verdict_file import read as read_verdicts
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.terminal import Terminal, run

VERDICTS = {"anna": "ucdudcduuccuc", "boris": "ucddddduucuuu"}
"""A key for each of the thirteen statements."""
HOME = "\x1b[H"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the invented comparison, with a place of its own for the journal."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return a_copy_of("harbour-fire", tmp_path)


def review_blind(folder: Path, reviewer: str) -> None:
    """Judge every statement; nothing of others is on the screen at any time."""
    others = [name for name in VERDICTS if name != reviewer]
    with Terminal([str(folder), "--reviewer", reviewer, "--blind"]) as terminal:
        terminal.wait_for("0/13 decided")
        terminal.wait_for("scores hidden")
        for number, key in enumerate(VERDICTS[reviewer], start=1):
            terminal.press(key)
            text = terminal.wait_for(f"{number}/13 decided")
            assert not any(name in text for name in others)
        terminal.wait_for("· saved")
        terminal.press("q")
        terminal.wait_for("q quits")
        terminal.press("q")
        assert terminal.exit_code() == 0


def reveal(folder: Path) -> None:
    """Boris asks to see what others found; until then D tells what to do first."""
    with Terminal([str(folder), "--reviewer", "boris"]) as terminal:
        terminal.wait_for("13/13 decided")
        terminal.rest()
        terminal.press("D")
        terminal.wait_for("R shows them first")
        terminal.press("R")
        terminal.wait_for("anna: 13 of 13 decided")
        terminal.press("R")
        terminal.wait_for("anna ✓ corroborated")
        terminal.press(HOME)
        terminal.wait_for("anna ? unverified")
        terminal.wait_for("· saved")
        terminal.press("q")
        terminal.wait_for("q quits")
        terminal.press("q")
        assert terminal.exit_code() == 0


def adjudicate(folder: Path) -> None:
    """Clara decides the first conflict with a reason, and accepts what all found."""
    with Terminal(["adjudicate", str(folder), "--adjudicator", "clara"]) as terminal:
        terminal.wait_for("0 of 4 resolved")
        terminal.wait_for("4 differences, conflicts first")
        terminal.wait_for("not resolved")
        terminal.press("n")
        terminal.wait_for("Reason for the resolution")
        terminal.press("Five were counted.\x13")
        terminal.wait_for("“Five were counted.”")
        terminal.press("d")
        terminal.wait_for("1 of 4 resolved")
        terminal.press("A")
        terminal.wait_for("Accept these 9 on which all agree?")
        terminal.press("A")
        terminal.wait_for("9 accepted")
        terminal.wait_for("· saved")
        terminal.press("q")
        assert terminal.exit_code() == 0


def test_a_team_reviews_reveals_agrees_adjudicates_and_reports(folder: Path) -> None:
    """Each step with the program as it is; nobody's file is written by anyone else."""
    for reviewer in VERDICTS:
        review_blind(folder, reviewer)
    anna = folder / "verdicts" / "anna.yaml"
    before = anna.read_bytes()

    reveal(folder)
    boris = read_verdicts((folder / "verdicts" / "boris.yaml").read_bytes(), place="").review
    assert len(boris.revealed) == 1

    shape = json.loads(run("agree", str(folder), "--json").stdout)
    assert (shape["reviewers"], shape["both"], shape["left_out"]) == (["anna", "boris"], 13, 0)
    assert shape["percent"] == pytest.approx(100 * 9 / 13)
    conflicts = [item["number"] for item in shape["conflicts"]]
    assert len(conflicts) + len(shape["open_differences"]) == 4

    adjudicate(folder)
    found = read_adjudication((folder / "adjudication.yaml").read_bytes(), place="").adjudication
    decided = list(found.resolutions.values())
    assert len(decided) == 10
    assert (decided[0].decision.verdict, decided[0].by) == (Verdict.DISPUTED, "clara")
    assert {entry.reviewer for entry in decided[0].heard_for_verdict} == {"anna", "boris"}
    assert anna.read_bytes() == before

    report = run("report", str(folder), "--format", "markdown")
    assert report.returncode == 0
    assert "Reviewed by anna, boris" in report.stdout
    assert "anna and boris: 13 used, 0 left out; 69.2 % the same; Cohen's kappa" in report.stdout
    assert "**Adjudicated: disputed** by clara" in report.stdout
    assert "Known then: anna corroborated; boris disputed" in report.stdout
    page = run("report", str(folder), "--format", "html").stdout
    assert "<b>Adjudicated: disputed</b> by clara" in page
    assert "Agreement between reviewers" in page
    assert run("check", str(folder)).returncode == 0
