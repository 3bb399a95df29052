"""The way to the verdict file and the journal.

Owns `Session`: what is saved and what is not yet, what was changed in the file elsewhere, and what
the journal or a copy of the file knows beyond the review.
"""

from __future__ import annotations

import threading
from dataclasses import dataclass
from functools import cached_property
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from comparisons.comparison import Comparison
from comparisons.errors import Problem
from comparisons.opening import with_sources
from comparisons.review import Review
from comparisons.session.changing import ChangingReview
from comparisons.storage.conflict_copies import copies_beside, copies_of
from comparisons.storage.verdict_store import Loaded, VerdictStore
from comparisons.telling import Tell, silently
from comparisons.undo import Timeline

if TYPE_CHECKING:
    from comparisons.recovering import Recovery
    from comparisons.storage.journal import Journal


_USED_BY_A_SAVE = (
    "comparisons.formats.verdict_file",
    "comparisons.merging.settling",
    "comparisons.storage.journal",
    "filelock",
)


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveReport:
    """What came of a save."""

    review: Review
    """The review as it now stands in the file."""
    problems: tuple[Problem, ...]
    merged: bool
    """Whether the file had been changed elsewhere and both were united."""


class Session(ChangingReview):
    """A comparison, one reviewer's review of it, and the files that keep it."""

    def __init__(
        self,
        *,
        comparison: Comparison,
        store: VerdictStore,
        loaded: Loaded,
        review: Review,
        folder: Path,
        keeps_journal: bool,
    ) -> None:
        problems = (*loaded.problems, *copies_beside(store.file))
        super().__init__(
            comparison=comparison, review=review, read_only=loaded.read_only, problems=problems
        )
        self.folder = folder
        self.opened = comparison
        """The comparison as it was opened, without its sources."""
        self._store = store
        self._keeps_journal = keeps_journal
        self._saved = review
        self._saving = threading.Lock()

    def read_sources(self, tell: Tell = silently) -> Comparison:
        """Read the sources, also anew; slow for many, so call it off the screen's thread.

        The comparison is taken over by `take_sources`, where nothing else happens at once.
        """
        return with_sources(self.opened, self.folder, tell)

    def keep_copied(self, text: str) -> Path | None:
        """Keep a text that was copied in a private file; none when nothing is kept outside.

        Raises:
            SaveError: the file cannot be written.
        """
        from comparisons.storage.copied import keep_copied

        return keep_copied(text) if self._keeps_journal else None

    def prepare_saving(self) -> None:
        """Import what a save needs, so that the first one is as quick as the others."""
        for name in _USED_BY_A_SAVE:
            import_module(name)

    @cached_property
    def _journal(self) -> Journal:
        from comparisons.storage.journal import Journal

        return Journal(self.folder, enabled=self._keeps_journal)

    @property
    def verdict_file(self) -> Path:
        """The file that holds the review."""
        return self._store.file

    @property
    def is_saved(self) -> bool:
        """Whether the file holds everything that was entered."""
        return self._review is self._saved

    # What the file lacks

    def recoverable(self) -> Recovery | None:
        """Return what the journal knows that the review lacks; call it off the screen's thread."""
        from comparisons.recovering import from_journal

        if not self._keeps_journal:
            return None
        return from_journal(self._review, self.folder)

    def copies(self) -> tuple[Path, ...]:
        """Return the copies of the verdict file that a sync tool or an editor left beside it."""
        return copies_of(self.verdict_file)

    def recoverable_from(self, copy: Path) -> Recovery | None:
        """Return what a copy of the verdict file holds that the review lacks.

        Raises:
            FormatError: the copy is no verdict file that can be read.
            ComparisonError: it is not of this reviewer or not on this briefing.
        """
        from comparisons.recovering import from_copy

        return from_copy(self._review, copy)

    # The file

    def save(self) -> SaveReport:
        """Save the review as it stands; returns only when it is durable.

        Raises:
            SaveError: nothing was written; the file is as it was.
        """
        with self._saving:
            wanted, problems = self._write_journal()
            if wanted is self._saved:
                return SaveReport(review=wanted, problems=problems, merged=False)
            saved = self._store.save(wanted)
            self._saved = wanted
            if saved.merged:
                self._take_over(wanted, saved.review)
            problems += saved.problems
            return SaveReport(review=self._review, problems=problems, merged=saved.merged)

    def _write_journal(self) -> tuple[Review, tuple[Problem, ...]]:
        """Bring the journal up to the review as it stands, which is returned; say what failed."""
        with self._changing:
            wanted, steps, self._untold = self._review, self._untold, ()
        found = [problem for step in steps for problem in self._journal.tell(step)]
        return wanted, tuple(dict.fromkeys(found))

    def notice_outside(self) -> SaveReport | None:
        """Unite the review with what was changed in the file elsewhere, if anything was."""
        with self._saving:
            if not self._store.changed_outside():
                return None
            wanted, problems = self._write_journal()
            saved = self._store.reload_merged(wanted)
            if saved.merged:
                self._take_over(wanted, saved.review)
            problems += saved.problems
            return SaveReport(review=self._review, problems=problems, merged=saved.merged)

    def _take_over(self, wanted: Review, united: Review) -> None:
        """Go on from a united review, together with what was entered in the meantime.

        Undo starts anew then: a step back must not take away what somebody else entered.
        """
        from comparisons.merging import merge

        with self._changing:
            if self._review is wanted:
                self._review = self._saved = united
            else:
                self._review = merge(wanted, self._review, united).review
            self._timeline = Timeline(start=self._review)
