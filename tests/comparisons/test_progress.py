"""Progress: unreviewed is counted apart from unverified."""

from comparisons.progress import progress_of
from comparisons.verdicts import Verdict
from tests.builders import a_document, a_review, a_statement


def test_unreviewed_is_not_unverified() -> None:
    """A statement without a verdict counts only as unreviewed, even with a note."""
    briefing = a_document("One. Two. Three.", id="briefing")
    claims = [a_statement(text, document=briefing) for text in ("One.", "Two.", "Three.")]
    review = a_review(briefing)
    review = review.with_decision(
        review.decision_on(claims[0], briefing).decided(Verdict.UNVERIFIED, at="t")
    )
    review = review.with_decision(review.decision_on(claims[1], briefing).with_note("n", at="t"))
    progress = progress_of(review, claims)
    assert (progress.unverified, progress.unreviewed, progress.decided) == (1, 2, 1)
