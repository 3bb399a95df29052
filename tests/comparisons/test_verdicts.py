"""Decisions: what changes, and what stays behind in the history."""

from comparisons.evidence import Stance, quote_from
from comparisons.spans import Span
from comparisons.verdicts import Decision, PastValue, StanceCount, Verdict, count_stances
from tests.builders import a_document, some_evidence

NOON, LATER, LAST = "2026-01-01T12:00:00Z", "2026-01-01T13:00:00Z", "2026-01-01T14:00:00Z"
SOURCE = a_document("Two ships burned. Nobody was hurt.")


def a_decision() -> Decision:
    briefing = a_document("A ship burned.", id="briefing")
    return Decision(id="s1", target=quote_from(briefing, Span(0, 14)))


def test_a_verdict_replaced_is_kept_with_the_time_it_was_given() -> None:
    """The old verdict goes to the history, the new one gets its own time."""
    decision = a_decision().decided(Verdict.DISPUTED, at=NOON).decided(None, at=LATER)
    assert decision.verdict is None
    assert decision.reviewed == LATER
    assert decision.history == (PastValue(at=NOON, verdict=Verdict.DISPUTED),)


def test_the_same_verdict_again_changes_nothing() -> None:
    """A key pressed twice leaves one verdict and no history."""
    decision = a_decision().decided(Verdict.DISPUTED, at=NOON)
    assert decision.decided(Verdict.DISPUTED, at=LATER) is decision


def test_a_note_replaced_is_kept() -> None:
    """The old note goes to the history; a first note leaves no trace there."""
    decision = a_decision().with_note("one", at=NOON)
    assert decision.history == ()
    assert decision.with_note("two", at=LATER).history == (PastValue(at=NOON, note="one"),)


def test_evidence_withdrawn_stays_in_the_decision() -> None:
    """Withdrawn evidence no longer stands, but its words are still there."""
    evidence = some_evidence(SOURCE, "Nobody was hurt.", Stance.OPPOSES)
    decision = a_decision().with_evidence(evidence).without_evidence(evidence, at=LATER)
    assert decision.standing_evidence == ()
    assert decision.evidence[0].quote.exact == "Nobody was hurt."
    assert decision.history[0].evidence == evidence


def test_linking_again_changes_the_stance_only() -> None:
    """One passage is one piece of evidence, whatever the stance."""
    supports = some_evidence(SOURCE, "Two ships burned.", Stance.SUPPORTS)
    opposes = some_evidence(SOURCE, "Two ships burned.", Stance.OPPOSES, linked=LATER)
    decision = a_decision().with_evidence(supports).with_evidence(opposes)
    assert [item.stance for item in decision.evidence] == [Stance.OPPOSES]
    assert decision.history[0].evidence == supports


def test_checked_can_be_taken_back_and_says_so() -> None:
    """A source no longer checked leaves a word in the history."""
    decision = a_decision().with_checked("un").without_checked("un", at=LATER)
    assert decision.checked == ()
    assert decision.history == (PastValue(at=LATER, unchecked="un"),)


def test_restoring_brings_back_every_value_and_keeps_what_it_replaced() -> None:
    """Verdict, note, evidence and checked sources are as before; nothing is deleted."""
    evidence = some_evidence(SOURCE, "Two ships burned.", Stance.SUPPORTS)
    earlier = a_decision().decided(Verdict.UNVERIFIED, at=NOON).with_checked("un")
    later = (
        earlier.decided(Verdict.CORROBORATED, at=LATER)
        .with_note("why", at=LATER)
        .with_evidence(evidence)
        .without_checked("un", at=LATER)
        .with_checked("icrc")
    )
    restored = later.restored_to(earlier, at=LAST)
    assert (restored.verdict, restored.note, restored.standing_evidence) == (
        Verdict.UNVERIFIED,
        "",
        (),
    )
    assert restored.checked == ("un",)
    assert PastValue(at=LATER, verdict=Verdict.CORROBORATED) in restored.history
    assert PastValue(at=LATER, note="why") in restored.history
    assert set(later.history) <= set(restored.history)


def test_stances_are_counted_without_withdrawn_evidence() -> None:
    """Each stance has a count of its own; what was withdrawn counts no more."""
    one = some_evidence(SOURCE, "Two ships burned.", Stance.SUPPORTS)
    two = some_evidence(SOURCE, "Nobody was hurt.", Stance.OPPOSES)
    decision = a_decision().with_evidence(one).with_evidence(two)
    assert count_stances(decision) == StanceCount(supports=1, opposes=1)
    assert count_stances(decision.without_evidence(two, at=LATER)) == StanceCount(supports=1)


def test_words_that_were_confirmed_keep_the_old_ones_in_the_history() -> None:
    """The old quote is never overwritten; an undo brings it back and keeps the new one."""
    decision, new = a_decision(), quote_from(SOURCE, Span(0, 17))
    confirmed = decision.with_target(new, at=NOON)
    assert confirmed.target == new
    assert confirmed.history == (PastValue(at=NOON, target=decision.target),)
    assert confirmed.with_target(new, at=LATER) is confirmed
    undone = confirmed.restored_to(decision, at=LATER)
    assert undone.target == decision.target
    assert PastValue(at=LATER, target=new) in undone.history
