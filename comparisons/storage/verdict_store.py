"""Verdict store: one reviewer's verdict file, read and saved so that nothing in it is lost.

Owns whose file it is: nobody writes another reviewer's. How a save goes is the business of
`durable_store`, what the file says that of `formats.verdict_file`, what two reviews add up to that
of `merging`.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from comparisons.errors import ComparisonError, Problem
from comparisons.review import Review
from comparisons.storage.durable_store import DurableStore, Understood
from comparisons.storage.reviewer_files import checked_name

if TYPE_CHECKING:
    from comparisons.formats.updates import Update


@dataclass(frozen=True, kw_only=True, slots=True)
class Loaded:
    """What a verdict file holds."""

    review: Review | None
    """None when there is no file yet, or none that can be read."""
    read_only: str = ""
    """Why it may not be written; empty when it may."""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Saved:
    """What is in the file now."""

    review: Review
    """The review that was handed in, united with what others wrote meanwhile."""
    problems: tuple[Problem, ...] = ()
    """What the user should know although it is saved."""
    merged: bool = False
    """Whether `review` holds more than was handed in."""
    clashes: tuple[str, ...] = ()
    """Decisions in which two values now stand against each other until the reviewer picks."""


class VerdictStore(DurableStore[Review]):
    """Reads and saves the verdict file of one reviewer; use it from one thread at a time."""

    def __init__(self, file: Path, reviewer: str) -> None:
        super().__init__(file)
        self.reviewer = checked_name(reviewer)

    def load(self) -> Loaded:
        """Read the file; one that cannot be read is told and never overwritten."""
        read = self._load()
        return Loaded(review=read.value, read_only=read.read_only, problems=read.problems)

    def save(self, review: Review) -> Saved:
        """Save a review durably, united with what the file holds beyond it.

        The caller goes on with the review it gets back. If the reviewer decided more meanwhile,
        it merges the two, with the review it handed in as their base.
        """
        if checked_name(review.reviewer) != self.reviewer:
            raise self._not_ours(review.reviewer)
        written = self._save(review)
        return Saved(
            review=written.value,
            problems=written.problems,
            merged=written.value != review,
            clashes=written.clashes,
        )

    def reload_merged(self, review: Review) -> Saved:
        """Unite a review with a file that changed outside, and save what came of it."""
        return self.save(review)

    def _understood(self, content: bytes) -> Understood[Review]:
        from comparisons.formats import verdict_file

        read = verdict_file.read(content, place=self.file.name)
        if checked_name(read.review.reviewer) != self.reviewer:
            raise self._not_ours(read.review.reviewer)
        return Understood(value=read.review, read_only=read.read_only, problems=read.problems)

    def _update(self, text: str, value: Review) -> Update:
        from comparisons.formats import verdict_writing

        return verdict_writing.update(text, value)

    def _merged(
        self, base: Review | None, ours: Review, theirs: Review
    ) -> tuple[Review, tuple[str, ...]]:
        from comparisons.merging import merge

        merged = merge(base, ours, theirs)
        return merged.review, merged.clashes

    def _not_ours(self, reviewer: str) -> ComparisonError:
        return ComparisonError(
            str(self.file),
            f"these are the verdicts of {reviewer!r}, not of {self.reviewer!r}.",
            "Nobody writes another reviewer's file: use --reviewer with the name in the file.",
        )
