"""Colleagues: all reviews of a comparison, as they stand in its briefing as it is now.

Owns the step from the reviewers' files to what each found at each statement. It reads only, and it
does not say who may look: hiding others' verdicts is the business of whoever shows them.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from comparisons.agreement import Agreement, Judgements, agreement_of, judgements_of
from comparisons.assignments import share_of
from comparisons.comparison import Comparison
from comparisons.corrected_comparison import as_all_corrected
from comparisons.errors import Problem
from comparisons.placing import anchors_of
from comparisons.storage.verdict_folder import FoundReview, FoundReviews, VerdictFolder

VERDICTS = "verdicts"
"""The folder of the verdict files, one a reviewer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Colleagues:
    """What all reviewers of a comparison found, with what had to be left out."""

    judged: tuple[Judgements, ...] = ()
    """One a reviewer, by name."""
    problems: tuple[Problem, ...] = ()

    def others_than(self, reviewer: str) -> tuple[Judgements, ...]:
        """Return what everybody else found."""
        return tuple(item for item in self.judged if item.reviewer != reviewer)


def colleagues_in(found: FoundReviews, comparison: Comparison) -> Colleagues:
    """Find the words of all reviews in the briefing as it is now."""
    mine, others = _by_briefing(found.reviews, comparison)
    judged = [
        judgements_of(
            item.review,
            anchors_of(item.review, comparison),
            share=share_of(comparison.reviewers, item.review.reviewer, comparison.claims),
        )
        for item in mine
    ]
    problems = (*found.problems, *others, *_differences(mine, judged, comparison))
    return Colleagues(judged=tuple(judged), problems=problems)


def cut_by_all(comparison: Comparison, found: FoundReviews) -> Comparison:
    """Return the comparison with the statements that all of its reviewers agree on."""
    mine, _ = _by_briefing(found.reviews, comparison)
    return as_all_corrected(comparison, [item.review for item in mine])


def reviews_in(folder: Path) -> FoundReviews:
    """Read all reviews in a comparison's folder."""
    return VerdictFolder(folder / VERDICTS).read()


def agreement_between(
    reviews: FoundReviews, comparison: Comparison
) -> tuple[Agreement, tuple[Problem, ...]]:
    """Compare reviews of a comparison; tell what was left out."""
    cut = cut_by_all(comparison, reviews)
    found = colleagues_in(reviews, cut)
    return agreement_of(found.judged, cut), found.problems


def _by_briefing(
    reviews: Iterable[FoundReview], comparison: Comparison
) -> tuple[list[FoundReview], list[Problem]]:
    """Part the reviews of this briefing from those of another file."""
    mine: list[FoundReview] = []
    problems: list[Problem] = []
    wanted = comparison.briefing.path
    for item in reviews:
        if item.review.briefing_path == wanted:
            mine.append(item)
            continue
        reason = f"its verdicts are on another briefing, '{item.review.briefing_path[:80]}'."
        remedy = f"This comparison's briefing is '{wanted[:80]}'."
        problems.append(Problem(place=item.file.name, reason=reason, remedy=remedy))
    return mine, problems


def _differences(
    reviews: Iterable[FoundReview], judged: Iterable[Judgements], comparison: Comparison
) -> list[Problem]:
    """Tell which reviews were entered on another version of the briefing, and what that costs."""
    problems: list[Problem] = []
    for item, found in zip(reviews, judged, strict=True):
        changed = len(found.elsewhere) + found.lost
        other = item.review.briefing_digest != comparison.briefing.digest
        if not other and not changed:
            continue
        reason = "it was entered on another version of the briefing." if other else ""
        if changed:
            reason += f" Decisions on words that are not cut so now, and do not count: {changed}."
        remedy = f"'{found.reviewer[:60]}' can look at them again at the desk: press r."
        problems.append(Problem(place=item.file.name, reason=reason, remedy=remedy))
    return problems
