"""`claimdesk agree`: figures and differences as data; files left out are told beside it."""

import json
from pathlib import Path

import pytest

from comparisons.drafting import claimed_by, split
from comparisons.session import open_session
from tests.comparisons.teams import a_team
from tests.tui.terminal import run


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """Two reviewers who differ, and a file that cannot be read."""
    folder = a_team(tmp_path / "team", {"anna": "ccdu.", "boris": "cdcc."})
    (folder / "verdicts" / "broken.yaml").write_text("schema: [")
    return folder


def test_agree_prints_the_documented_shape(team: Path) -> None:
    """The fields of claimdesk-agree/1, each pair, each difference with who found what."""
    result = run("agree", str(team), "--json")
    assert result.returncode == 0
    shape = json.loads(result.stdout)
    assert shape["schema"] == "claimdesk-agree/1"
    assert shape["reviewers"] == ["anna", "boris"]
    assert (shape["statements"], shape["both"], shape["left_out"]) == (5, 4, 1)
    assert (shape["percent"], shape["interval_of"]) == (25.0, "kappa")
    assert [item["number"] for item in shape["conflicts"]] == [2, 3]
    assert shape["conflicts"][0]["verdicts"] == {"anna": "corroborated", "boris": "disputed"}
    assert [item["number"] for item in shape["open_differences"]] == [4]
    assert shape["pairs"][0]["reviewers"] == ["anna", "boris"]
    assert "broken.yaml" in shape["left_out_files"][0]
    assert "broken.yaml" in result.stderr


def test_agree_prints_lines_for_people(team: Path) -> None:
    """What was used and left out, the method, and each difference by number and names."""
    result = run("agree", str(team))
    assert result.returncode == 0
    for words in (
        "used: statements with at least two verdicts",
        "fixed seed",
        "not who is right",
        "Conflicts (corroborated against disputed): 2",
        "    2  anna ✓ corroborated  boris ✗ disputed  The fire broke out at 4:10.",
        "Open differences (either against unverified): 1",
        "Incomplete (a verdict against none yet): 0",
    ):
        assert words in result.stdout
    assert "1 remark on files: see standard error." in result.stdout


def test_agree_needs_a_comparison(tmp_path: Path) -> None:
    """One line that says what is wrong, and exit code 2."""
    result = run("agree", str(tmp_path))
    assert result.returncode == 2
    assert result.stderr.startswith("claimdesk: ")
    assert result.stdout == ""


CLAIMED = '"The harbour is open and safe," said Petra Horn, the mayor.'


def corrected(folder: Path, reviewer: str, *, claimant_too: bool) -> None:
    """Cut the second statement in two, and say perhaps that nobody makes the first claim."""
    session = open_session(folder, reviewer, journal=False)
    session.take_sources(session.read_sources())
    first, second = session.comparison.claims
    briefing, at = session.comparison.briefing, session.now()
    cut = split(briefing, second, second.span.start + second.text.index("at 4:10"), at=at)
    assert cut is not None
    assert session.correct(cut, "split")
    if claimant_too:
        assert session.correct(claimed_by(briefing, first, "", at=at), "claimant")
    session.save()


@pytest.mark.parametrize(("claimant_too", "count"), [(False, 3), (True, 2)])
def test_a_corrected_claimant_is_heard(tmp_path: Path, claimant_too: bool, count: int) -> None:  # noqa: FBT001
    """A cut counts where all corrected the document alike, who makes its claims included."""
    sentences = (CLAIMED, "The fire broke out at 4:10.")
    folder = a_team(tmp_path / "team", {}, sentences=sentences)
    corrected(folder, "anna", claimant_too=claimant_too)
    corrected(folder, "boris", claimant_too=False)
    assert json.loads(run("agree", str(folder), "--json").stdout)["statements"] == count
