"""Reviews: a change is a new review, and an undo touches only what it is about."""

from comparisons.undo import Step, Timeline
from comparisons.verdicts import Verdict
from tests.builders import a_document, a_review, a_statement

NOON, LATER = "2026-01-01T12:00:00Z", "2026-01-01T13:00:00Z"
BRIEFING = a_document("One ship burned. Two sank.", id="briefing")
ONE = a_statement("One ship burned.", document=BRIEFING)
TWO = a_statement("Two sank.", document=BRIEFING)


def test_a_change_is_a_new_review() -> None:
    """The old review stays as it was."""
    before = a_review(BRIEFING)
    after = before.with_decision(
        before.decision_on(ONE, BRIEFING).decided(Verdict.DISPUTED, at=NOON)
    )
    assert before.decisions == {}
    assert after.decisions[ONE.id].verdict is Verdict.DISPUTED


def test_no_change_is_the_same_review() -> None:
    """Equal decisions do not make a review anew."""
    review = a_review(BRIEFING)
    review = review.with_decision(
        review.decision_on(ONE, BRIEFING).decided(Verdict.DISPUTED, at=NOON)
    )
    assert review.with_decision(review.decisions[ONE.id]) is review


def test_restoring_one_statement_leaves_the_others_alone() -> None:
    """What somebody else decided in the meantime survives an undo."""
    start = a_review(BRIEFING)
    mine = start.with_decision(start.decision_on(ONE, BRIEFING).decided(Verdict.DISPUTED, at=NOON))
    both = mine.with_decision(mine.decision_on(TWO, BRIEFING).decided(Verdict.UNVERIFIED, at=NOON))
    undone = both.restored_to(start, statements=[ONE.id], at=LATER)
    assert undone.decisions[ONE.id].verdict is None
    assert undone.decisions[TWO.id].verdict is Verdict.UNVERIFIED


def test_undo_and_redo_walk_the_same_steps() -> None:
    """Two steps back and two forward lead to where one was."""
    start = a_review(BRIEFING)
    one = start.with_decision(start.decision_on(ONE, BRIEFING).decided(Verdict.DISPUTED, at=NOON))
    two = one.with_decision(one.decision_on(TWO, BRIEFING).decided(Verdict.DISPUTED, at=NOON))
    timeline = Timeline(start=start).with_step(Step(review=one, words="one"))
    timeline = timeline.with_step(Step(review=two, words="two"))
    words: list[str] = []
    for move in (Timeline.undo, Timeline.undo, Timeline.redo, Timeline.redo):
        moved = move(timeline)
        assert moved is not None
        timeline, step = moved
        words.append(step.words)
    assert words == ["two", "one", "one", "two"]
    assert timeline.review is two


def test_a_new_step_forgets_what_was_undone() -> None:
    """After a change there is nothing left to redo."""
    start = a_review(BRIEFING)
    undone = Timeline(start=start).with_step(Step(review=start, words="one")).undo()
    assert undone is not None
    assert undone[0].with_step(Step(review=start, words="other")).redo() is None
