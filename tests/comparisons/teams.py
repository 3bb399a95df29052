"""Builders of comparisons with several reviewers, on disk."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from comparisons.evidence import Stance
from comparisons.formats.verdict_writing import updated
from comparisons.opening import open_comparison
from comparisons.review import Review
from comparisons.storage.reviewer_files import file_name
from comparisons.verdicts import Verdict
from tests.builders import some_evidence

LETTERS = {
    "c": Verdict.CORROBORATED,
    "d": Verdict.DISPUTED,
    "u": Verdict.UNVERIFIED,
}
SENTENCES: tuple[str, ...] = (
    "Three people were injured.",
    "The fire broke out at 4:10.",
    "Nobody was evacuated.",
    "The harbour remains open.",
    "The warehouse stored timber.",
)
AT = "2026-01-01T00:00:00Z"


def a_team(folder: Path, verdicts: Mapping[str, str], *, sentences: Sequence[str] = ()) -> Path:
    """Make a comparison in which each reviewer gave verdicts, a letter a statement, `.` for none.

    Whoever gave one on the first statement linked the first sentence of the first source.
    """
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "briefing.txt").write_text(" ".join(sentences or SENTENCES), encoding="utf-8")
    for name in ("police", "radio"):
        (folder / f"{name}.txt").write_text(f"{name}: three were injured.\n", encoding="utf-8")
    (folder / "comparison.yaml").write_text(
        "schema: claimdesk-comparison/1\nbriefing:\n  path: briefing.txt\nsources:\n"
        "  - id: police\n    path: police.txt\n    origin: The Police\n"
        "  - id: radio\n    path: radio.txt\n    origin: the police\n",
        encoding="utf-8",
    )
    for reviewer, letters in verdicts.items():
        write_review(folder, reviewer, letters)
    return folder


def write_review(
    folder: Path, reviewer: str, letters: str, *, source: str = "police", file: str = ""
) -> Path:
    """Write a reviewer's verdict file."""
    place = folder / "verdicts" / (file or file_name(reviewer))
    place.parent.mkdir(exist_ok=True)
    place.write_text(updated("", a_review_of(folder, reviewer, letters, source)), encoding="utf-8")
    return place


def a_review_of(folder: Path, reviewer: str, letters: str, source: str = "police") -> Review:
    """Make a review with a verdict a letter."""
    comparison = open_comparison(folder)
    review = Review(
        reviewer=reviewer, briefing_path=comparison.briefing.path, briefing_digest=""
    ).begun_on(comparison.briefing, comparison.claims)
    for claim, letter in zip(comparison.claims, letters, strict=False):
        if letter in LETTERS:
            decision = review.decision_on(claim, comparison.briefing)
            review = review.with_decision(decision.decided(LETTERS[letter], at=AT))
    first = comparison.claims[0]
    if first.id in review.decisions:
        document = comparison.documents[source]
        evidence = some_evidence(document, "three were injured", Stance.CONTEXT)
        review = review.with_decision(review.decisions[first.id].with_evidence(evidence))
    return replace(review)
