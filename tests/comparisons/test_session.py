"""Sessions: what is entered is saved, taken down in the journal, and found again."""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path

import pytest

from comparisons.errors import ComparisonError, SaveError
from comparisons.formats.verdict_file import read as read_verdicts
from comparisons.session import Session, open_session
from comparisons.spans import Span
from comparisons.storage.journal import place_of
from comparisons.storage.journal import read as read_journal
from comparisons.storage.verdict_store import VerdictStore
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def decide(session: Session, number: int, verdict: Verdict = Verdict.DISPUTED) -> str:
    """Give a statement a verdict; return the decision's id."""
    decision = session.decision_on(session.comparison.claims[number])
    decided = decision.decided(verdict, at=session.now())
    assert session.change(decided, f"{verdict.value}, statement {number + 1}")
    return decision.id


def written(file: Path) -> dict[str, Verdict | None]:
    """The verdicts in a verdict file."""
    review = read_verdicts(file.read_bytes(), place="").review
    return {id_: decision.verdict for id_, decision in review.decisions.items()}


def test_every_change_is_in_the_file_and_in_the_journal(harbour: Path) -> None:
    """One entry a change, in order, with the words of the desk; undo is a change, too."""
    session = open_session(harbour, "anna")
    first, second = decide(session, 0), decide(session, 1)
    session.save()
    session.undo()
    report = session.save()
    assert (report.problems, session.is_saved) == ((), True)
    assert written(session.verdict_file) == {first: Verdict.DISPUTED, second: None}
    account = read_journal(harbour)
    assert account.whole
    assert [(entry.words, *entry.review.decisions) for entry in account.entries] == [
        ("disputed, statement 1", first),
        ("disputed, statement 2", second),
        ("undone: disputed, statement 2", second),
    ]


def test_without_a_journal_no_trace_is_left(harbour: Path) -> None:
    """For sensitive work only the verdict file is written, and nothing is offered."""
    session = open_session(harbour, "anna", journal=False)
    decide(session, 0)
    session.save()
    assert session.recoverable() is None
    assert not Path(os.environ["XDG_STATE_HOME"]).exists()


def test_a_journal_that_cannot_be_written_does_not_stop_the_save(harbour: Path) -> None:
    """The verdict is saved; that the account has a gap is told."""
    session = open_session(harbour, "anna")
    place_of(harbour).mkdir()
    id_ = decide(session, 0)
    (problem,) = session.save().problems
    assert problem.place == "journal"
    assert written(session.verdict_file) == {id_: Verdict.DISPUTED}


def crash_before_the_file(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    """Save, but let the program end before the verdict file is replaced."""

    def end(*_: object) -> None:
        raise SaveError("anna.yaml", "the power went.")

    with monkeypatch.context() as patched:
        patched.setattr(VerdictStore, "save", end)
        with pytest.raises(SaveError):
            session.save()


def test_what_a_crash_took_is_offered_and_taken_over_only_when_asked(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal was written before the file; taking over is a change that can be undone."""
    session = open_session(harbour, "anna")
    id_ = decide(session, 2)
    crash_before_the_file(session, monkeypatch)
    session = open_session(harbour, "anna")
    recovery = session.recoverable()
    assert recovery is not None
    assert session.review.decisions == {}
    assert recovery.decisions[id_].words == "disputed, statement 3"
    assert recovery.decisions[id_].decision.verdict is Verdict.DISPUTED
    assert session.recover(recovery, "recovered")
    session.save()
    assert written(session.verdict_file) == {id_: Verdict.DISPUTED}
    assert session.recoverable() is None
    assert session.undo() is not None
    assert session.decision_on(session.comparison.claims[2]).verdict is None


def test_a_save_that_is_tried_again_does_not_fill_the_journal(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The entry is there once."""
    session = open_session(harbour, "anna")
    decide(session, 2)
    crash_before_the_file(session, monkeypatch)
    session.save()
    assert len(read_journal(harbour).entries) == 1


def test_nothing_is_offered_after_a_day_of_changes_of_mind(harbour: Path) -> None:
    """Verdicts given, changed, withdrawn, undone and redone are all in the file."""
    session = open_session(harbour, "anna")
    for verdict in (Verdict.DISPUTED, Verdict.UNVERIFIED, Verdict.DISPUTED):
        id_ = decide(session, 0, verdict)
    session.undo()
    session.undo()
    session.redo()
    decision = session.review.decisions[id_].with_checked("police")
    session.change(decision, "checked")
    session.change(decision.without_checked("police", at=session.now()), "taken back")
    session.save()
    assert session.recoverable() is None
    assert open_session(harbour, "anna").recoverable() is None


def test_another_reviewer_is_offered_nothing(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Two people may work on one machine."""
    session = open_session(harbour, "anna")
    decide(session, 2)
    crash_before_the_file(session, monkeypatch)
    assert open_session(harbour, "ben").recoverable() is None


def test_stale_temporary_files_are_swept(harbour: Path) -> None:
    """What a killed save left behind goes when the comparison is next opened."""
    verdicts = harbour / "verdicts"
    verdicts.mkdir()
    left = verdicts / ".anna.yaml.4194305.0123abcd.claimdesk.tmp"
    left.write_text("")
    os.utime(left, (0, 0))
    open_session(harbour, "anna")
    assert not left.exists()


def a_conflict(harbour: Path) -> tuple[str, str, Path]:
    """Two ids, the first decided in the file, both in the copy beside it."""
    session = open_session(harbour, "anna", journal=False)
    first = decide(session, 0)
    session.save()
    before = session.verdict_file.read_bytes()
    second = decide(session, 1)
    session.save()
    copy = session.verdict_file.with_name("anna.sync-conflict-20261122-120000-ABCDEFG.yaml")
    session.verdict_file.rename(copy)
    session.verdict_file.write_bytes(before)
    return first, second, copy


def test_a_conflict_copy_is_told_and_can_be_taken_over(harbour: Path) -> None:
    """It is a problem with the way out; its verdicts come in only when the reviewer asks."""
    first, second, copy = a_conflict(harbour)
    session = open_session(harbour, "anna")
    (problem,) = (item for item in session.problems if item.place == str(copy))
    assert copy.name in problem.remedy
    assert session.copies() == (copy,)
    assert list(session.review.decisions) == [first]
    recovery = session.recoverable_from(copy)
    assert recovery is not None
    assert list(recovery.decisions) == [second]
    session.recover(recovery, "copy taken over")
    session.save()
    assert written(session.verdict_file) == dict.fromkeys((first, second), Verdict.DISPUTED)
    assert session.recoverable_from(copy) is None


def test_a_copy_of_somebody_else_s_file_is_refused(harbour: Path) -> None:
    """Nobody's verdicts become another's."""
    _, _, copy = a_conflict(harbour)
    with pytest.raises(ComparisonError, match="anna"):
        open_session(harbour, "ben").recoverable_from(copy)


def test_a_clash_is_settled_by_the_reviewer(harbour: Path) -> None:
    """Two sessions decided otherwise: both values stay, the picked one stands, the mark goes."""
    here, there = open_session(harbour, "anna"), open_session(harbour, "anna")
    id_ = decide(here, 0, Verdict.DISPUTED)
    here.save()
    decide(there, 0, Verdict.CORROBORATED)
    assert there.save().merged
    (rival,) = there.review.decisions[id_].clashes
    assert there.settle(id_, rival, "picked", keep=False)
    there.save()
    decision = open_session(harbour, "anna").review.decisions[id_]
    assert (decision.verdict, decision.clashes) == (Verdict.DISPUTED, ())
    assert Verdict.CORROBORATED in [item.verdict for item in decision.history]
    assert not there.settle(id_, rival, "again", keep=True)


def test_what_stands_can_be_kept_in_a_clash(harbour: Path) -> None:
    """Only the mark goes."""
    here, there = open_session(harbour, "anna"), open_session(harbour, "anna")
    id_ = decide(here, 0, Verdict.DISPUTED)
    here.save()
    decide(there, 0, Verdict.CORROBORATED)
    there.save()
    (rival,) = there.review.decisions[id_].clashes
    assert there.settle(id_, rival, "kept", keep=True)
    decision = there.review.decisions[id_]
    assert (decision.verdict, decision.clashes) == (Verdict.CORROBORATED, ())
    assert replace(rival, conflict=False) in decision.history


# Briefings that changed


def edit(folder: Path, old: str, new: str, name: str = "briefing.txt") -> None:
    """Change a document once."""
    file = folder / name
    text = file.read_text(encoding="utf-8")
    assert text.count(old) == 1
    file.write_text(text.replace(old, new), encoding="utf-8")


def number_of(session: Session, words: str) -> int:
    """The place of the statement that holds some words."""
    return next(i for i, claim in enumerate(session.comparison.claims) if words in claim.text)


def reviewed(harbour: Path, *words: str) -> list[str]:
    """Decide the statements with these words; return the decisions' ids."""
    session = open_session(harbour, "anna")
    ids = [decide(session, number_of(session, item)) for item in words]
    session.save()
    return ids


ALERT = "The night watchman alerted the fire brigade at once, according to Ollenbrae."
REWORDED = "The night watchman alerted the fire brigade immediately, according to Ollenbrae."


def test_a_reworded_statement_shows_its_decision_with_the_mark(harbour: Path) -> None:
    """It is found though the ids differ; until it is confirmed it waits, and nothing is lost."""
    id_, other = reviewed(harbour, ALERT, "broke out")
    edit(harbour, ALERT, REWORDED)
    session = open_session(harbour, "anna")
    claim = session.comparison.claims[number_of(session, REWORDED)]
    assert session.decision_on(claim).id == id_ != claim.id
    (recheck,) = session.rechecks()
    assert (recheck.decision, recheck.old, recheck.new) == (id_, ALERT, REWORDED)
    assert session.progress().disputed == 2
    assert set(session.standing.shown) == {claim.id, other}


def test_confirming_moves_the_review_to_the_new_briefing(harbour: Path) -> None:
    """The new words are the target, the old ones in the history; the file is whole again."""
    from comparisons.checking import check

    id_, _ = reviewed(harbour, ALERT, "remains open")
    edit(harbour, ALERT, REWORDED)
    session = open_session(harbour, "anna")
    old = session.review
    assert session.confirm(session.rechecks()[0], "re-checked, statement 4")
    session.save()
    session = open_session(harbour, "anna")
    decision = session.review.decisions[id_]
    assert (decision.target.exact, decision.verdict) == (REWORDED, Verdict.DISPUTED)
    assert old.decisions[id_].target in [item.target for item in decision.history]
    assert session.review.briefing_digest == session.comparison.briefing.digest
    assert session.rechecks() == ()
    assert [item.code for item in check(harbour)] == []


def test_confirming_can_be_undone(harbour: Path) -> None:
    """The statement waits again, and the review is one of the old briefing."""
    reviewed(harbour, ALERT)
    edit(harbour, ALERT, REWORDED)
    session = open_session(harbour, "anna")
    before = session.review
    session.confirm(session.rechecks()[0], "re-checked")
    session.undo()
    assert session.review.briefing_digest == before.briefing_digest
    assert [item.old for item in session.rechecks()] == [ALERT]
    session.redo()
    assert session.rechecks() == ()
    session.save()
    assert session.recoverable() is None


def test_the_digest_stays_while_anything_waits(harbour: Path) -> None:
    """One of two is confirmed: the file still says which briefing it is of."""
    reviewed(harbour, ALERT, "stores timber")
    edit(harbour, ALERT, REWORDED)
    edit(harbour, "stores timber and paper", "stores paper and timber")
    session = open_session(harbour, "anna")
    before = session.review.briefing_digest
    first, second = session.rechecks()
    session.confirm(first, "one")
    assert session.review.briefing_digest == before
    assert [item.decision for item in session.rechecks()] == [second.decision]
    session.confirm(second, "two")
    assert session.review.briefing_digest == session.comparison.briefing.digest


def test_an_orphan_is_kept_listed_and_must_be_seen(harbour: Path) -> None:
    """Nothing close is left: the decision stays in the file, in a list of its own."""
    id_, _ = reviewed(harbour, ALERT, "remains open")
    edit(harbour, ALERT + "\n", "\n")
    session = open_session(harbour, "anna")
    assert [item.decision for item in session.orphans()] == [id_]
    assert session.rechecks() == ()
    decide(session, 0)
    assert session.review.briefing_digest != session.comparison.briefing.digest
    assert session.mark_orphans_seen("orphans seen")
    assert session.review.briefing_digest == session.comparison.briefing.digest
    session.save()
    session = open_session(harbour, "anna")
    assert session.review.decisions[id_].verdict is Verdict.DISPUTED
    assert id_ in [item.decision for item in (*session.orphans(), *session.rechecks())]


def test_an_orphan_can_be_put_where_the_reviewer_found_it(harbour: Path) -> None:
    """Then it is no orphan any more."""
    (id_,) = reviewed(harbour, ALERT)
    edit(harbour, ALERT + "\n", "\n")
    session = open_session(harbour, "anna")
    (orphan,) = session.orphans()
    assert not session.confirm(orphan, "without a place")
    claim = session.comparison.claims[3]
    assert session.confirm(orphan, "put", span=claim.span)
    assert session.orphans() == ()
    assert session.decision_on(claim).id == id_


def test_opening_a_changed_briefing_changes_nothing(harbour: Path) -> None:
    """Only what the reviewer does is written, even if all words are the same."""
    reviewed(harbour, "remains open")
    edit(harbour, "About Warehouse 7\n", "About the warehouse\n")
    session = open_session(harbour, "anna")
    before = session.verdict_file.read_bytes()
    assert session.is_saved
    session.save()
    assert session.verdict_file.read_bytes() == before
    assert (session.rechecks(), session.orphans()) == ((), ())


def test_a_new_decision_does_not_wait_while_others_do(harbour: Path) -> None:
    """What is decided on the briefing of now is on the words of now."""
    reviewed(harbour, ALERT)
    edit(harbour, ALERT, REWORDED)
    edit(harbour, "He noted that the air in the town was safe at all times.", "All is well.")
    session = open_session(harbour, "anna")
    new = decide(session, number_of(session, "All is well."))
    assert new not in [item.decision for item in session.rechecks()]
    assert len(session.rechecks()) == 1


def test_a_name_that_is_taken_is_not_given_again(harbour: Path) -> None:
    """A decision that stands elsewhere keeps its id; the statement's decision gets another."""
    session = open_session(harbour, "anna")
    claims = session.comparison.claims
    decision = session.decision_on(claims[3])
    session.change(replace(decision, id=claims[4].id).with_note("Mine.", at=session.now()), "note")
    assert session.decision_on(claims[3]).note == "Mine."
    fresh = session.decision_on(claims[4])
    assert (fresh.note, fresh.target.exact) == ("", claims[4].text)
    assert fresh.id not in {claim.id for claim in claims}


# Sources that changed

INJURED = "Three people were injured, the police said."


def with_evidence(harbour: Path) -> str:
    """Link a passage of the police report to the first statement; return the decision's id."""
    from comparisons.evidence import Stance

    session = open_session(harbour, "anna")
    session.take_sources(session.read_sources())
    text = session.comparison.documents["police"].text
    span = Span(text.index(INJURED), text.index(INJURED) + len(INJURED))
    decision = session.decision_on(session.comparison.claims[0])
    evidence = session.evidence_from("police", span, Stance.SUPPORTS)
    session.change(decision.with_evidence(evidence), "linked")
    session.save()
    return decision.id


def test_evidence_whose_words_changed_waits_and_is_linked_anew(harbour: Path) -> None:
    """The old passage stays, withdrawn; the new one has the stance and today's digest."""
    id_ = with_evidence(harbour)
    edit(harbour, INJURED, "Four people were injured, the police said.", "sources/police.txt")
    session = open_session(harbour, "anna")
    assert session.rechecks() == ()  # the sources were not read yet
    session.take_sources(session.read_sources())
    (recheck,) = session.rechecks()
    assert recheck.evidence is not None
    assert (recheck.decision, recheck.old) == (id_, INJURED)
    assert "Four people" in recheck.new
    assert session.confirm(recheck, "evidence re-checked")
    decision = session.review.decisions[id_]
    (now,) = decision.standing_evidence
    assert now.digest == session.comparison.documents["police"].digest
    assert now.stance is recheck.evidence.stance
    assert INJURED in [item.quote.exact for item in decision.evidence]
    assert session.rechecks() == ()
    session.undo()
    (again,) = session.review.decisions[id_].standing_evidence
    assert again.quote.exact == INJURED


def test_evidence_that_stands_unchanged_in_a_changed_source_does_not_wait(harbour: Path) -> None:
    """Other words of the source changed."""
    with_evidence(harbour)
    edit(harbour, "have no suspect", "have a suspect", "sources/police.txt")
    session = open_session(harbour, "anna")
    session.take_sources(session.read_sources())
    assert (session.rechecks(), session.orphans()) == ((), ())


def test_lost_evidence_is_an_orphan(harbour: Path) -> None:
    """It goes on standing, and it is listed."""
    id_ = with_evidence(harbour)
    (harbour / "sources" / "police.txt").write_text("Nothing to report on trams.\n")
    session = open_session(harbour, "anna")
    session.take_sources(session.read_sources())
    (orphan,) = session.orphans()
    assert orphan.evidence is not None
    assert len(session.review.decisions[id_].standing_evidence) == 1
