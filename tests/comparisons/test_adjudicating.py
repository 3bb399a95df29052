"""An adjudicator decides where reviewers differ; nobody's file is changed by it."""

from pathlib import Path

import pytest

from comparisons.adjudicating import open_adjudication
from comparisons.agreement import Relation
from comparisons.errors import ComparisonError
from comparisons.formats.adjudication_file import read
from comparisons.session import open_session
from comparisons.verdicts import Verdict
from tests.comparisons.teams import a_team, write_review

C, D, U = Verdict.CORROBORATED, Verdict.DISPUTED, Verdict.UNVERIFIED


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """Two reviewers: a conflict on 2, an open difference on 4, the same on 1 and 3."""
    return a_team(tmp_path / "team", {"anna": "ccdu.", "boris": "cddc."})


def files_of(folder: Path) -> dict[str, bytes]:
    """Return the reviewers' files."""
    return {file.name: file.read_bytes() for file in (folder / "verdicts").glob("*.yaml")}


def test_a_resolution_is_saved_apart(team: Path) -> None:
    """With who gave it, why, on what evidence, and which verdicts were known."""
    before = files_of(team)
    sitting = open_adjudication(team, "clara")
    item = sitting.agreement.of(Relation.CONFLICT)[0]
    assert sitting.resolution_at(item) is None
    decision = sitting.decision_on(item.statement)
    decision = decision.with_note("The hospital says so.", at=sitting.now())
    assert sitting.change(decision.decided(D, at=sitting.now()), "disputed")
    sitting.save()
    assert sitting.is_saved
    found = read((team / "adjudication.yaml").read_bytes(), place="").adjudication
    resolution = found.resolutions[item.statement.id]
    assert (resolution.decision.verdict, resolution.by) == (D, "clara")
    assert resolution.decision.note == "The hospital says so."
    heard = {entry.reviewer: entry.verdict for entry in resolution.heard_for_verdict}
    assert heard == {"anna": C, "boris": D}
    assert files_of(team) == before


def test_reopening_and_undo_lose_nothing(team: Path) -> None:
    """A withdrawn resolution stays in the history; undo brings its verdict back."""
    sitting = open_adjudication(team, "clara")
    item = sitting.agreement.of(Relation.CONFLICT)[0]
    sitting.change(sitting.decision_on(item.statement).decided(D, at=sitting.now()), "disputed")
    sitting.change(sitting.decision_on(item.statement).decided(None, at=sitting.now()), "reopened")
    assert not sitting.is_resolved(item)
    assert sitting.undo() is not None
    assert sitting.is_resolved(item)
    assert sitting.redo() is not None
    assert not sitting.is_resolved(item)
    sitting.save()
    resolution = open_adjudication(team, "dan").resolution_at(item)
    assert resolution is not None
    assert D in {past.verdict for past in resolution.decision.history}
    assert {entry.by for entry in resolution.entered} == {"clara"}


def test_accepting_takes_only_what_all_found(team: Path) -> None:
    """One step, which one undo takes back; nothing is taken over by itself."""
    sitting = open_adjudication(team, "clara")
    offered = sitting.acceptable()
    assert [item.number for item in offered] == [1, 3]
    assert sitting.accept(offered) == 2
    assert [sitting.is_resolved(item) for item in sitting.agreement.statements[:4]] == [
        True,
        False,
        True,
        False,
    ]
    assert sitting.acceptable() == ()
    sitting.undo()
    assert sitting.acceptable() == offered


def test_two_adjudicators_at_once(team: Path) -> None:
    """Both write one file; what either decided is there."""
    one, other = open_adjudication(team, "clara"), open_adjudication(team, "dan")
    conflict, difference = (
        one.agreement.of(kind)[0] for kind in (Relation.CONFLICT, Relation.OPEN)
    )
    one.change(one.decision_on(conflict.statement).decided(D, at=one.now()), "disputed")
    other.change(other.decision_on(difference.statement).decided(U, at=other.now()), "unverified")
    one.save()
    other.save()
    one.notice_outside()
    for sitting in (one, other):
        found = [sitting.resolution_at(item) for item in (conflict, difference)]
        assert [item.by for item in found if item] == ["clara", "dan"]


def test_reviews_that_change_are_looked_at_again(team: Path) -> None:
    """The differences follow; what was decided on older verdicts stays as it is."""
    sitting = open_adjudication(team, "clara")
    item = sitting.agreement.of(Relation.CONFLICT)[0]
    sitting.change(sitting.decision_on(item.statement).decided(D, at=sitting.now()), "disputed")
    assert not sitting.look_at_reviews()
    write_review(team, "anna", "cdduu")
    assert sitting.look_at_reviews()
    assert sitting.agreement.of(Relation.CONFLICT) == ()
    resolution = sitting.resolution_at(sitting.agreement.statements[1])
    assert resolution is not None
    assert {entry.reviewer: entry.verdict for entry in resolution.heard}["anna"] is C


def test_who_reviews_blind_may_not_adjudicate(team: Path) -> None:
    """Not before asking at the desk, which is taken down in the reviewer's own file."""
    with pytest.raises(ComparisonError, match="Press R at the desk first"):
        open_adjudication(team, "anna")
    session = open_session(team, "anna", journal=False)
    assert session.reveal()
    session.save()
    assert "revealed:" in (team / "verdicts" / "anna.yaml").read_text()
    assert open_adjudication(team, "anna").by == "anna"


def test_a_broken_file_is_never_overwritten(team: Path) -> None:
    """It is told, and nothing can be decided."""
    file = team / "adjudication.yaml"
    file.write_text("schema: [")
    sitting = open_adjudication(team, "clara")
    assert sitting.read_only
    item = sitting.agreement.statements[0]
    assert not sitting.change(sitting.decision_on(item.statement).decided(D, at="x"), "disputed")
    assert file.read_text() == "schema: ["


def test_who_reviews_in_a_file_that_cannot_be_read_may_not_adjudicate(team: Path) -> None:
    """Nobody can tell whether they asked."""
    (team / "verdicts" / "anna.yaml").write_text("schema: [")
    with pytest.raises(ComparisonError, match="Mend it first"):
        open_adjudication(team, "anna")
    assert open_adjudication(team, "clara").by == "clara"
