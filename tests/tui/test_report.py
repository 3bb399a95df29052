"""`claimdesk report`: to standard output or to a file, and never over what it is made of."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from comparisons.reports.formats import Format
from comparisons.session import open_session
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.terminal import run

CLOCK = re.compile(r"\d\d:\d\d(:\d\d)?")


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """The invented comparison with a verdict each of two reviewers."""
    folder = a_copy_of("harbour-fire", tmp_path)
    for name, verdict in (("anna", Verdict.DISPUTED), ("ben", Verdict.UNVERIFIED)):
        session = open_session(folder, name)
        claim = session.comparison.claims[0]
        session.change(session.decision_on(claim).decided(verdict, at=session.now()), "decided")
        session.save()
    return folder


@pytest.mark.parametrize("form", [form.value for form in Format])
def test_every_format_goes_to_standard_output_and_to_a_file(form: str, harbour: Path) -> None:
    """The same, apart from the time at which it was made."""
    file = harbour.parent / "out"
    printed = run("report", str(harbour), "--format", form)
    written = run("report", str(harbour), "--format", form, "-o", str(file))
    assert (printed.returncode, printed.stderr) == (0, "")
    assert (written.returncode, written.stdout) == (0, "")
    assert CLOCK.sub("", printed.stdout) == CLOCK.sub("", file.read_text())
    assert [path.name for path in file.parent.iterdir() if path.name.endswith(".tmp")] == []


def test_all_reviewers_stand_in_it_or_one(harbour: Path) -> None:
    """Without a name, everybody's verdicts."""

    def reviewers(*options: str) -> set[str]:
        printed = run("report", str(harbour), "--format", "csv", *options).stdout
        rows = list(csv.DictReader(io.StringIO(printed.removeprefix("\ufeff"))))
        return {row["reviewer"] for row in rows if row["reviewer"]}

    assert reviewers() == {"anna", "ben"}
    assert reviewers("--reviewer", "ben") == {"ben"}


def test_a_reviewer_without_a_file_is_an_error(harbour: Path) -> None:
    """It says who has one."""
    result = run("report", str(harbour), "--format", "csv", "--reviewer", "carol")
    assert (result.returncode, result.stdout) == (2, "")
    assert "no verdict file of 'carol'" in result.stderr
    assert "anna, ben" in result.stderr


@pytest.mark.parametrize(
    "name",
    ["comparison.yaml", "briefing.txt", "sources/police.txt", "verdicts/anna.yaml", "verdicts/x"],
)
def test_no_file_of_the_comparison_is_written_over(name: str, harbour: Path) -> None:
    """Whichever it is, it stays as it was."""
    file = harbour / name
    before = file.read_bytes() if file.exists() else None
    result = run("report", str(harbour), "--format", "html", "-o", str(file))
    assert (result.returncode, result.stdout) == (2, "")
    assert "this file is a part of the comparison" in result.stderr
    assert (file.read_bytes() if file.exists() else None) == before


def test_a_link_to_a_file_of_the_comparison_is_seen_through(harbour: Path) -> None:
    """Another name for it does not help."""
    for make in (os.symlink, os.link):
        other = harbour.parent / f"by-{make.__name__}"
        make(harbour / "briefing.txt", other)
        result = run("report", str(harbour), "--format", "html", "-o", str(other))
        assert result.returncode == 2
        assert "this file is a part of the comparison" in result.stderr


@pytest.mark.parametrize(
    ("name", "reason"),
    [("nowhere/report.html", "there is no such folder"), ("folder", "this is no regular file")],
)
def test_where_nothing_can_be_written_nothing_is(name: str, reason: str, harbour: Path) -> None:
    """A clear error, and no part of a file."""
    (harbour.parent / "folder").mkdir()
    before = sorted(harbour.parent.rglob("*"))
    result = run("report", str(harbour), "--format", "html", "-o", str(harbour.parent / name))
    assert (result.returncode, result.stdout) == (2, "")
    assert reason in result.stderr
    assert sorted(harbour.parent.rglob("*")) == before


def test_an_older_report_stays_when_the_new_one_cannot_be_written(harbour: Path) -> None:
    """The old file is whole when the disk takes no more."""
    file = harbour.parent / "report.html"
    file.write_text("the old report")
    code = (
        "import resource, signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN); "
        "resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100)); "
        "from tui.cli import main; main()"
    )
    command = [sys.executable, "-c", code, "report", str(harbour)]
    result = subprocess.run(
        [*command, "--format", "html", "-o", str(file)], capture_output=True, check=False, text=True
    )
    assert result.returncode == 2
    assert "larger than this system allows" in result.stderr
    assert file.read_text() == "the old report"
    assert [path.name for path in harbour.parent.iterdir() if path.name.startswith(".")] == []


def test_the_address_of_the_page_is_one_of_the_web(harbour: Path) -> None:
    """It leads from each claim review to its statement."""
    bad = run("report", str(harbour), "--format", "claimreview", "--address", "javascript:x")
    assert bad.returncode == 2
    assert "this is no address of the web" in bad.stderr
    good = run("report", str(harbour), "--format", "claimreview", "--address", "https://a.example/")
    assert json.loads(good.stdout)["@graph"][0]["url"] == "https://a.example/#statement-1"


def test_what_could_not_be_read_is_told(harbour: Path) -> None:
    """On standard error and in the report."""
    (harbour / "sources" / "police.txt").unlink()
    (harbour / "verdicts" / "ben.yaml").write_text("nonsense")
    result = run("report", str(harbour), "--format", "markdown")
    assert result.returncode == 0
    assert "police.txt" in result.stderr
    assert "ben.yaml" in result.stderr
    assert "Could not be read: sources/police.txt" in result.stdout


def test_a_folder_without_a_comparison_is_an_error(tmp_path: Path) -> None:
    """In one line, with the way out."""
    result = run("report", str(tmp_path), "--format", "html")
    assert result.returncode == 2
    assert "there is no comparison.yaml in this folder" in result.stderr
