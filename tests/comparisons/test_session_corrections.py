"""Corrections in a session: what follows, what stays, and that nothing of them is lost."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from comparisons.account import account_of
from comparisons.anchoring.anchors import AnchorState
from comparisons.checking import check
from comparisons.corrections import Correction, CorrectionKind
from comparisons.drafting import join, marked, split
from comparisons.errors import SaveError
from comparisons.formats.verdict_file import read as read_verdicts
from comparisons.session import Session, open_session
from comparisons.storage.verdict_store import VerdictStore
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def texts(session: Session) -> list[str]:
    """The briefing's statements."""
    return [claim.text for claim in session.comparison.claims]


def split_at(session: Session, number: int, words: str) -> Correction:
    """Split a statement of the briefing before some words."""
    briefing, claim = session.comparison.briefing, session.comparison.claims[number]
    place = claim.span.start + claim.text.index(words)
    correction = split(briefing, claim, place, at=session.now())
    assert correction is not None
    assert session.correct(correction, f"split, statement {number + 1}")
    return correction


def join_at(session: Session, number: int) -> None:
    """Join a statement of the briefing with the next one."""
    claims = session.comparison.claims
    draft = join(session.comparison.briefing, claims[number], claims[number + 1], at=session.now())
    assert session.correct(draft, f"joined, statement {number + 1}")


def decide(session: Session, number: int, verdict: Verdict = Verdict.DISPUTED) -> str:
    """Give a statement a verdict; return the decision's id."""
    decision = session.decision_on(session.comparison.claims[number])
    assert session.change(decision.decided(verdict, at=session.now()), verdict.value)
    return decision.id


def last_words(session: Session, number: int) -> str:
    """The last three words of a statement."""
    return " ".join(session.comparison.claims[number].text.split()[-3:])


def test_a_correction_is_kept_and_survives_reading_again(harbour: Path) -> None:
    """In the file, in the next sitting, with the sources read."""
    session = open_session(harbour, "anna")
    split_at(session, 1, last_words(session, 1))
    cut = texts(session)
    session.save()
    again = open_session(harbour, "anna")
    assert texts(again) == cut
    again.take_sources(again.read_sources())
    assert texts(again) == cut
    assert again.waiting_corrections == ()
    assert texts(open_session(harbour, "ben")) != cut


def test_undo_and_redo_take_corrections_back_and_make_them_anew(harbour: Path) -> None:
    """They are steps like decisions; the file keeps each with its time."""
    session = open_session(harbour, "anna")
    before = texts(session)
    split_at(session, 1, last_words(session, 1))
    cut = texts(session)
    decide(session, 0)
    join_at(session, 3)
    joined = texts(session)
    wanted = [joined, cut, cut, before]
    for state in wanted[1:]:
        assert session.undo() is not None
        assert texts(session) == state
    for state in reversed(wanted[:-1]):
        step = session.redo()
        assert step is not None
        assert texts(session) == state
    session.save()
    review = read_verdicts(session.verdict_file.read_bytes(), place="").review
    assert review == session.review
    assert [bool(item.withdrawn) for item in review.corrections] == [True, False, True, False]
    assert review.briefing_statements == tuple(item.id for item in session.comparison.claims)


def test_a_decision_stays_with_its_words_and_is_looked_at_again(harbour: Path) -> None:
    """Shown where most of its words are; when the statement is whole again, all is as before."""
    session = open_session(harbour, "anna")
    whole = session.comparison.claims[1]
    id_ = decide(session, 1)
    split_at(session, 1, last_words(session, 1))
    first, second = session.comparison.claims[1:3]
    assert [item.id for item in session.decisions_at(first)] == [id_]
    assert session.decisions_at(second) == ()
    (recheck,) = session.rechecks()
    assert (recheck.decision, recheck.old, recheck.new) == (id_, whole.text, first.text)
    assert recheck.anchor.state is AnchorState.TEXT_CHANGED
    assert session.review.decisions[id_].target.exact == whole.text
    session.undo()
    assert session.rechecks() == ()
    assert [item.id for item in session.decisions_at(whole)] == [id_]


def test_the_reviewer_says_that_a_decision_holds_for_the_new_cut(harbour: Path) -> None:
    """Then it is on those words, and the old ones are in its history."""
    session = open_session(harbour, "anna")
    old = session.comparison.claims[1].text
    id_ = decide(session, 1)
    split_at(session, 1, last_words(session, 1))
    (recheck,) = session.rechecks()
    assert session.confirm(recheck, "holds")
    decision = session.review.decisions[id_]
    assert decision.target.exact == session.comparison.claims[1].text
    assert [past.target.exact for past in decision.history if past.target] == [old]
    assert session.rechecks() == ()


def test_two_decisions_on_one_joined_statement_are_both_kept(harbour: Path) -> None:
    """Neither is dropped or chosen: both wait."""
    session = open_session(harbour, "anna")
    ids = {decide(session, 1), decide(session, 2, Verdict.CORROBORATED)}
    join_at(session, 1)
    assert {item.id for item in session.decisions_at(session.comparison.claims[1])} == ids
    assert {item.decision for item in session.rechecks()} == ids


def test_a_part_is_decided_by_itself(harbour: Path) -> None:
    """The other part of a split statement gets a decision of its own."""
    session = open_session(harbour, "anna")
    first = decide(session, 1)
    split_at(session, 1, last_words(session, 1))
    second = decide(session, 2, Verdict.CORROBORATED)
    assert first != second
    session.save()
    again = open_session(harbour, "anna")
    shown = again.standing.shown
    verdicts = [shown[claim.id].verdict for claim in again.comparison.claims[1:3]]
    assert verdicts == [Verdict.DISPUTED, Verdict.CORROBORATED]


def test_no_claim_is_counted_apart(harbour: Path) -> None:
    """Not among the unreviewed, and back again."""
    session = open_session(harbour, "anna")
    before = session.progress()
    claim = session.comparison.claims[0]
    briefing = session.comparison.briefing
    session.correct(marked(briefing, claim, no_claim=True, at=session.now()), "no claim")
    progress = session.progress()
    assert (progress.total, progress.no_claims) == (before.total - 1, 1)
    assert progress.unreviewed == before.unreviewed - 1
    assert not session.correct(marked(briefing, claim, no_claim=True, at=session.now()), "again")
    session.correct(marked(briefing, claim, no_claim=False, at=session.now()), "a claim")
    assert session.progress() == before


def test_what_was_corrected_can_be_taken_back_later(harbour: Path) -> None:
    """In another sitting, where nothing can be undone any more."""
    session = open_session(harbour, "anna")
    before = texts(session)
    split_at(session, 1, last_words(session, 1))
    session.save()
    session = open_session(harbour, "anna")
    (correction,) = session.review.corrections
    assert session.take_back(correction, "taken back")
    assert texts(session) == before
    session.save()
    assert session.review.corrections[0].withdrawn
    assert session.undo() is not None
    assert texts(session) != before


def test_a_correction_that_fits_no_longer_waits_and_stays(harbour: Path) -> None:
    """The briefing changed: it is told, not carried out, not dropped; `check` finds it."""
    session = open_session(harbour, "anna")
    correction = split_at(session, 1, last_words(session, 1))
    word = correction.target.exact.split()[0]
    session.save()
    file = harbour / session.comparison.briefing.path
    assert "C311" not in [item.code for item in check(harbour)]
    file.write_text(file.read_text().replace(correction.target.exact, f"{word} else."))
    session = open_session(harbour, "anna")
    assert session.waiting_corrections == (correction,)
    assert session.review.corrections == (correction,)
    assert "C311" in [item.code for item in check(harbour)]
    assert session.take_back(correction, "taken back")
    assert session.waiting_corrections == ()


def test_two_sittings_add_up(harbour: Path, tmp_path: Path) -> None:
    """Each splits another statement, on two machines: both splits are in both."""
    one = open_session(harbour, "anna")
    other_folder = tmp_path / "other"
    shutil.copytree(harbour, other_folder)
    other = open_session(other_folder, "anna")
    split_at(one, 1, last_words(one, 1))
    split_at(other, 3, last_words(other, 3))
    other.save()
    one.save()
    recovery = one.recoverable_from(other.verdict_file)
    assert recovery is not None
    assert [item.kind for item in recovery.corrections] == [CorrectionKind.SPLIT]
    assert one.recover(recovery, "recovered")
    assert len(texts(one)) == len(texts(open_session(harbour, "ben"))) + 2
    assert one.undo() is not None
    assert len(texts(one)) == len(texts(open_session(harbour, "ben"))) + 1


def test_a_file_that_changed_elsewhere_brings_its_corrections(harbour: Path) -> None:
    """Two windows on one file: the second one takes in what the first one cut."""
    one, other = open_session(harbour, "anna"), open_session(harbour, "anna")
    split_at(one, 1, last_words(one, 1))
    one.save()
    split_at(other, 3, last_words(other, 3))
    assert other.save().merged
    assert one.notice_outside() is not None
    assert texts(one) == texts(other)
    assert len(one.review.corrections) == 2


def test_what_a_crash_took_is_in_the_journal_and_the_log(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The journal has corrections before the file has them; they are offered, and told."""
    session = open_session(harbour, "anna")
    split_at(session, 1, last_words(session, 1))
    cut = texts(session)

    def end(*_: object) -> None:
        raise SaveError("anna.yaml", "the power went.")

    with monkeypatch.context() as patched:
        patched.setattr(VerdictStore, "save", end)
        with pytest.raises(SaveError):
            session.save()
    session = open_session(harbour, "anna")
    recovery = session.recoverable()
    assert recovery is not None
    assert session.recover(recovery, "recovered")
    assert texts(session) == cut
    session.save()
    assert session.recoverable() is None
    session.undo()
    session.save()
    told = [(event.what, event.value.split(":")[0]) for event in account_of(harbour).events]
    assert told == [("correction", "split"), ("correction", "withdrawn split")]


def test_corrections_of_a_source_wait_for_it_to_be_read(harbour: Path) -> None:
    """Then its statements are cut so, and the matches follow from there."""
    session = open_session(harbour, "anna")
    session.take_sources(session.read_sources())
    source = session.comparison.sources[0]
    first, second, *_ = session.comparison.statements[source.id]
    assert session.correct(join(source, first, second, at=session.now()), "joined")
    cut = session.comparison.statements[source.id]
    session.save()
    session = open_session(harbour, "anna")
    assert session.waiting_corrections == ()
    session.take_sources(session.read_sources())
    assert session.comparison.statements[source.id] == cut
    session.correct(replace(session.review.corrections[0], withdrawn=session.now()), "back")
    assert len(session.comparison.statements[source.id]) == len(cut) + 1


def test_decisions_on_corrected_statements_follow_a_changed_briefing(harbour: Path) -> None:
    """The cut is found again first, then the decision, both the same; a look-alike gets neither."""
    session = open_session(harbour, "anna")
    split_at(session, 2, "injured")
    id_ = decide(session, 3)
    words = session.comparison.claims[3].text
    session.save()
    file = harbour / session.comparison.briefing.path
    text = file.read_text("utf-8")
    file.write_text(text.replace("The spokesman", "A word before. The spokesman"), "utf-8")
    session = open_session(harbour, "anna")
    assert session.waiting_corrections == ()
    assert session.rechecks() == session.orphans() == ()
    assert session.comparison.claims[4].text == words
    assert [item.id for item in session.decisions_at(session.comparison.claims[4])] == [id_]
    decide(session, 0)
    assert session.review.briefing_digest == session.comparison.briefing.digest
    assert session.review.decisions[id_].target.exact == words
