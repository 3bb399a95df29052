"""Small builders for the tests of storage."""

from types import MappingProxyType

from comparisons.evidence import Quote
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.verdicts import Decision, Verdict


def a_review(reviewer: str = "anna", *, notes: int = 0) -> Review:
    """A review with some decided statements, each with a note."""
    review = Review(
        reviewer=reviewer, briefing_path="briefing.txt", briefing_digest="sha256:" + 64 * "0"
    )
    for number in range(notes):
        review = with_note(review, number, f"Note {number}.", minute=number)
    return review


def with_note(review: Review, number: int, note: str, *, minute: int) -> Review:
    """Give one statement a note and a verdict."""
    id_, exact = f"s{number:010x}", f"Statement number {number} of the briefing."
    empty = Decision(id=id_, target=Quote(exact=exact, span=Span(0, len(exact))))
    at = f"2026-11-22T{minute // 60 % 24:02}:{minute % 60:02}:00Z"
    decision = review.decisions.get(id_, empty).with_note(note, at=at)
    return review.with_decision(decision.decided(Verdict.DISPUTED, at=at))


def without_decisions(review: Review) -> Review:
    """The same reviewer's review before anything was decided."""
    return Review(
        reviewer=review.reviewer,
        briefing_path=review.briefing_path,
        briefing_digest=review.briefing_digest,
        decisions=MappingProxyType({}),
    )
