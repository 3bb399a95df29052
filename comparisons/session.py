"""A session: one reviewer's sitting over one comparison.

Owns the current `Review` and its timeline, and the way to the verdict file. Changes are made in
memory by pure functions and saved by `save`, which may be called from another thread; it knows no
screen and words nothing for one.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from comparisons.comparison import Comparison
from comparisons.errors import ComparisonError, Problem
from comparisons.evidence import Evidence, Shown, Stance, quote_from
from comparisons.merging import merge
from comparisons.opening import open_briefing, with_sources
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.storage.reviewer_files import file_name
from comparisons.storage.verdict_store import VerdictStore
from comparisons.undo import Step, Timeline
from comparisons.verdicts import Decision

VERDICTS = "verdicts"
"""The folder of the verdict files, one a reviewer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveReport:
    """What came of a save."""

    review: Review
    """The review as it now stands in the file."""
    problems: tuple[Problem, ...]
    merged: bool
    """Whether the file had been changed elsewhere and both were united."""


class Session:
    """A comparison, one reviewer's review of it, and what was done so far."""

    def __init__(
        self,
        *,
        folder: Path,
        comparison: Comparison,
        store: VerdictStore,
        review: Review,
        read_only: str = "",
        problems: Sequence[Problem] = (),
    ) -> None:
        self.folder = folder
        self.comparison = comparison
        self.read_only = read_only
        """Why nothing can be changed; empty when everything can."""
        self._problems = tuple(problems)
        self._store = store
        self._timeline = Timeline(start=review)
        self._review = review
        self._saved = review
        self._last_moment = ""
        self._saving = threading.Lock()
        self._changing = threading.Lock()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, in documents and verdicts."""
        return (*self.comparison.problems, *self._problems)

    def read_sources(self) -> Comparison:
        """Read the sources; slow for many of them, so call it off the screen's thread.

        The comparison is taken over by `take_sources`, where nothing else happens at once.
        """
        return with_sources(self.comparison, self.folder)

    def take_sources(self, comparison: Comparison) -> None:
        """Go on with a comparison whose sources were read."""
        self.comparison = comparison

    @property
    def review(self) -> Review:
        """The review as it stands now."""
        return self._review

    @property
    def start(self) -> Review:
        """The review as it was when the sitting began."""
        return self._timeline.start

    @property
    def verdict_file(self) -> Path:
        """The file that holds the review."""
        return self._store.file

    @property
    def is_saved(self) -> bool:
        """Whether the file holds everything that was entered."""
        return self._review is self._saved

    def now(self) -> str:
        """Return this moment as the files write it: RFC 3339, UTC.

        Whole seconds, unless two changes fall into one: no two changes have the same time, so
        that a merge can tell them apart.
        """
        moment = datetime.now(UTC)
        text = f"{moment:%Y-%m-%dT%H:%M:%S}Z"
        if text[:19] <= self._last_moment[:19]:
            text = max(f"{moment:%Y-%m-%dT%H:%M:%S.%f}Z", _after(self._last_moment))
        self._last_moment = text
        return text

    def decision_on(self, statement: Statement) -> Decision:
        """Return the decision on a statement, or an empty one."""
        return self._review.decision_on(statement, self.comparison.briefing)

    # Changes

    def change(self, decision: Decision, words: str) -> bool:
        """Take over a changed decision; tell whether it is a change at all."""
        with self._changing:
            review = self._review.with_decision(decision)
            if self.read_only or review is self._review:
                return False
            self._review = review
            step = Step(review=review, words=words, statements=(decision.id,))
            self._timeline = self._timeline.with_step(step)
            return True

    def undo(self) -> Step | None:
        """Go one step back; return what was undone."""
        with self._changing:
            return self._travel(self._timeline.undo())

    def redo(self) -> Step | None:
        """Go one step forward again; return what was redone."""
        with self._changing:
            return self._travel(self._timeline.redo())

    def _travel(self, moved: tuple[Timeline, Step] | None) -> Step | None:
        if moved is None:
            return None
        self._timeline, step = moved
        self._review = self._review.restored_to(
            self._timeline.review, statements=step.statements, at=self.now()
        )
        return step

    # Evidence

    def evidence_from(
        self, source: str, span: Span, stance: Stance, *, shown: Shown | None = None
    ) -> Evidence:
        """Make evidence of a passage; `shown` is what the program offered there, if it did."""
        document = self.comparison.documents[source]
        return Evidence(
            source=source,
            digest=document.digest,
            stance=stance,
            quote=quote_from(document, span),
            linked=self.now(),
            shown=shown,
        )

    # The file

    def save(self) -> SaveReport:
        """Save the review as it stands; returns only when it is durable.

        Raises:
            SaveError: nothing was written; the file is as it was.
        """
        with self._saving:
            wanted = self._review
            if wanted is self._saved:
                return SaveReport(review=wanted, problems=(), merged=False)
            saved = self._store.save(wanted)
            self._saved = wanted
            if saved.merged:
                self._take_over(wanted, saved.review)
            return SaveReport(review=self._review, problems=saved.problems, merged=saved.merged)

    def notice_outside(self) -> SaveReport | None:
        """Unite the review with what was changed in the file elsewhere, if anything was."""
        with self._saving:
            if not self._store.changed_outside():
                return None
            wanted = self._review
            saved = self._store.reload_merged(wanted)
            if saved.merged:
                self._take_over(wanted, saved.review)
            return SaveReport(review=self._review, problems=saved.problems, merged=saved.merged)

    def _take_over(self, wanted: Review, united: Review) -> None:
        """Go on from a united review, together with what was entered in the meantime.

        Undo starts anew then: a step back must not take away what somebody else entered.
        """
        with self._changing:
            if self._review is wanted:
                self._review = self._saved = united
            else:
                self._review = merge(wanted, self._review, united).review
            self._timeline = Timeline(start=self._review)


def _after(moment: str) -> str:
    """Return the next microsecond, for two changes in one and for a clock that went back."""
    later = datetime.fromisoformat(moment) + timedelta(microseconds=1)
    return f"{later:%Y-%m-%dT%H:%M:%S.%f}Z"


def open_session(folder: Path, reviewer: str) -> Session:
    """Open a comparison for a reviewer; its sources are read by `read_sources`.

    Raises:
        ComparisonError: the folder holds no comparison that can be opened.
        FormatError: one of its YAML files is not what its schema asks for.
    """
    comparison = open_briefing(folder)
    store = VerdictStore(folder / VERDICTS / file_name(reviewer), reviewer)
    loaded = store.load()
    briefing = comparison.briefing
    review = loaded.review
    if review is not None and review.briefing_path != briefing.path:
        raise ComparisonError(
            str(store.file),
            f"its verdicts are on another briefing, {review.briefing_path!r}.",
            f"This comparison's briefing is {briefing.path!r}; move the file away or correct it.",
        )
    if review is None:
        review = Review(
            reviewer=reviewer,
            briefing_path=briefing.path,
            briefing_digest=briefing.digest,
            briefing_statements=tuple(claim.id for claim in comparison.claims),
        )
    return Session(
        folder=folder,
        comparison=comparison,
        store=store,
        review=review,
        read_only=loaded.read_only,
        problems=loaded.problems,
    )
