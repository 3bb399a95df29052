"""`claimdesk log`: what was decided when, from the verdict files and the journal."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from comparisons.evidence import Stance
from comparisons.session import Session, open_session
from comparisons.storage.journal import place_of
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.terminal import run


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def work(harbour: Path, reviewer: str = "anna") -> Session:
    """Decide a statement, change one's mind, link, check, note; each is saved."""
    session = open_session(harbour, reviewer)
    session.take_sources(session.read_sources())
    claim = session.comparison.claims[0]
    passage = session.comparison.statements["union"][0]

    def enter(words: str, change: str, *values: Any, **rest: Any) -> None:
        decision = session.decision_on(claim)
        session.change(getattr(decision, change)(*values, **rest), words)
        session.save()

    enter("disputed", "decided", Verdict.DISPUTED, at=session.now())
    enter("checked", "with_checked", "police")
    enter("note", "with_note", "The union says\notherwise.", at=session.now())
    evidence = session.evidence_from("union", passage.span, Stance.OPPOSES)
    enter("linked", "with_evidence", evidence)
    enter("unverified", "decided", Verdict.UNVERIFIED, at=session.now())
    enter("withdrawn", "decided", None, at=session.now())
    return session


def events(harbour: Path, *options: str) -> list[dict[str, Any]]:
    """The events that the command prints."""
    result = run("log", str(harbour), "--json", *options)
    assert (result.returncode, result.stderr) == (0, "")
    shape = json.loads(result.stdout)
    assert (shape["schema"], shape["journal_whole"]) == ("claimdesk-log/1", True)
    return shape["events"]


def test_every_value_is_told_once_in_the_order_of_time(harbour: Path) -> None:
    """The file and the journal tell the same; replaced values are told, too."""
    work(harbour)
    told = events(harbour)
    assert [event["value"] for event in told if event["what"] == "verdict"] == [
        "disputed",
        "unverified",
        "withdrawn",
    ]
    kinds = sorted(event["what"] for event in told)
    assert kinds == ["checked", "evidence", "note", "verdict", "verdict", "verdict"]
    assert all(event["in_file"] and event["in_journal"] and event["at"] for event in told)
    times = [datetime.fromisoformat(event["at"]) for event in told]
    assert times == sorted(times)


def test_what_only_the_journal_knows_is_told_as_such(harbour: Path) -> None:
    """The verdict file is gone; the account is not."""
    work(harbour).verdict_file.unlink()
    assert {event["in_file"] for event in events(harbour)} == {False}
    lines = run("log", str(harbour)).stdout.splitlines()
    assert all(line.endswith("(only in the journal)") for line in lines)


def test_without_a_journal_the_files_tell(harbour: Path) -> None:
    """What came from another machine is told from its file alone."""
    work(harbour)
    place_of(harbour).unlink()
    told = events(harbour)
    assert len(told) == 6
    assert {event["in_journal"] for event in told} == {False}
    assert [event["value"] for event in told if not event["at"]] == ["police"]


def test_one_reviewer_can_be_asked_for(harbour: Path) -> None:
    """The others are left out."""
    work(harbour)
    work(harbour, "ben")
    assert {event["reviewer"] for event in events(harbour)} == {"anna", "ben"}
    assert {event["reviewer"] for event in events(harbour, "--reviewer", "ben")} == {"ben"}


def test_a_broken_chain_is_said_plainly(harbour: Path) -> None:
    """Somebody changed a line: what can be read is printed, and the fault is told."""
    work(harbour)
    file = place_of(harbour)
    file.write_bytes(file.read_bytes().replace(b"unverified", b"disputed", 1))
    result = run("log", str(harbour))
    assert result.returncode == 0
    assert "unverified" in result.stdout
    assert "journal: it is broken" in result.stderr
    assert json.loads(run("log", str(harbour), "--json").stdout)["journal_whole"] is False


def test_every_line_is_one_line(harbour: Path) -> None:
    """A note of two lines cannot look like two events."""
    work(harbour)
    assert len(run("log", str(harbour)).stdout.splitlines()) == 6


def test_a_file_that_cannot_be_read_is_told(harbour: Path) -> None:
    """The rest of the account is printed."""
    work(harbour)
    (harbour / "verdicts" / "ben.yaml").write_text("verdicts: [")
    result = run("log", str(harbour))
    assert result.returncode == 0
    assert "ben.yaml" in result.stderr
    assert len(result.stdout.splitlines()) == 6


def test_nothing_decided_and_no_comparison(harbour: Path, tmp_path: Path) -> None:
    """The one is no fault, the other ends with code 2."""
    result = run("log", str(harbour))
    assert (result.returncode, result.stdout) == (0, "")
    assert "Nothing was decided yet." in result.stderr
    assert run("log", str(tmp_path)).returncode == 2
