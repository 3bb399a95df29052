"""Verdict store: one reviewer's verdict file, read and saved so that nothing in it is lost.

Owns the order of a save: lock, look again, unite with what others wrote meanwhile, write durably,
remember. It never overwrites a file it cannot read. What the file says is the business of
`formats.verdict_file`, what two reviews add up to that of `merging`.
"""

from __future__ import annotations

import functools
from dataclasses import dataclass
from pathlib import Path

from comparisons.errors import ComparisonError, FormatError, Problem, SaveError
from comparisons.review import Review
from comparisons.storage import atomic, locking
from comparisons.storage.contents import Content, Stamp, digest, read_content
from comparisons.storage.originals import keep_original
from comparisons.storage.reviewer_files import checked_name

_ATTEMPTS = 20  # to save between two changes of another program
_READ_ONLY_REMEDY = "Mend the file or move it away; your work is kept here until then."


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


class _ChangedMeanwhile(Exception):  # noqa: N818 - not told to anybody
    """The file changed between reading and replacing it."""


class VerdictStore:
    """Reads and saves the verdict file of one reviewer; use it from one thread at a time."""

    def __init__(self, file: Path, reviewer: str) -> None:
        self.file = file
        self.reviewer = checked_name(reviewer)
        self._digest = b""
        self._stamp: Stamp | None = None
        self._review: Review | None = None
        """What the file held when it was last read or written."""
        self._read_only = ""

    def load(self) -> Loaded:
        """Read the file; one that cannot be read is told and never overwritten."""
        try:
            found = read_content(self.file)
            if found is None:
                self._digest, self._stamp, self._review = b"", None, None
                return Loaded(review=None)
            review, read_only, problems = self._understood(found.content)
        except FormatError as error:
            return Loaded(review=None, read_only=str(error), problems=(Problem.of(error),))
        self._digest, self._stamp, self._review = found.digest, found.stamp, review
        self._read_only = read_only
        return Loaded(review=review, read_only=read_only, problems=problems)

    def save(self, review: Review) -> Saved:
        """Save a review durably, united with what the file holds beyond it.

        The caller goes on with the review it gets back. If the reviewer decided more meanwhile,
        it merges the two, with the review it handed in as their base.
        """
        if checked_name(review.reviewer) != self.reviewer:
            raise self._not_ours(review.reviewer)
        self._make_folder()
        with locking.held(self.file):
            try:
                return self._save_locked(review)
            except (FormatError, UnicodeError) as error:
                raise SaveError(str(self.file), str(error), _READ_ONLY_REMEDY) from error

    def reload_merged(self, review: Review) -> Saved:
        """Unite a review with a file that changed outside, and save what came of it."""
        return self.save(review)

    def changed_outside(self) -> bool:
        """Tell, cheaply, whether the file holds something else than what was last seen."""
        try:
            if Stamp.of(self.file.stat()) == self._stamp:
                return False
            found = read_content(self.file)
        except FileNotFoundError:
            return self._review is not None
        except (OSError, FormatError):
            return True
        if found is None or found.digest != self._digest:
            return True
        self._stamp = found.stamp
        return False

    def _save_locked(self, review: Review) -> Saved:
        for _ in range(_ATTEMPTS):
            found = read_content(self.file)
            try:
                return self._unite_and_write(review, found)
            except _ChangedMeanwhile:
                continue
        reason = "another program keeps changing the file."
        raise SaveError(str(self.file), reason, "Close it there; your work is kept here.")

    def _unite_and_write(self, review: Review, found: Content | None) -> Saved:
        from comparisons.merging import merge

        # A file that went away is no reason to forget what was in it.
        theirs = self._review if found is None else self._in_file(found)
        merged = None if theirs is None else merge(self._review, review, theirs)
        united = review if merged is None else merged.review
        return Saved(
            review=united,
            problems=self._write(found, united),
            merged=united != review,
            clashes=() if merged is None else merged.clashes,
        )

    def _in_file(self, found: Content) -> Review:
        """Return the review that the file holds, or refuse to touch the file."""
        review, read_only = self._review, self._read_only
        if review is None or found.digest != self._digest:
            review, read_only, _ = self._understood(found.content)
        if read_only:
            raise SaveError(str(self.file), read_only, _READ_ONLY_REMEDY)
        return review

    def _understood(self, content: bytes) -> tuple[Review, str, tuple[Problem, ...]]:
        from comparisons.formats import verdict_file

        read = verdict_file.read(content, place=self.file.name)
        if checked_name(read.review.reviewer) != self.reviewer:
            raise self._not_ours(read.review.reviewer)
        return read.review, read.read_only, read.problems

    def _write(self, before: Content | None, review: Review) -> tuple[Problem, ...]:
        """Write a review into the file and remember what it holds now."""
        from comparisons.formats import verdict_file

        text = "" if before is None else before.content.decode()
        update = verdict_file.update(text, review)
        content = update.text.encode()
        problems: tuple[Problem, ...] = ()
        if before is None or content != before.content:
            # The lock does not keep editors out, so it is looked at once more.
            look = functools.partial(self._last_look, None if before is None else before.stamp)
            if update.rewritten and before is not None:
                problems = (keep_original(self.file, before.content),)
            problems += atomic.save(self.file, content, last_look=look)
        # Read anew: a stamp taken without the bytes could be that of another writer's file.
        found = read_content(self.file)
        same = found is not None and found.content == content
        self._stamp = found.stamp if found is not None and same else None
        self._digest, self._review, self._read_only = digest(content), review, ""
        return problems

    def _last_look(self, stamp: Stamp | None) -> None:
        """Stop a save when the file is not as it was read for it."""
        try:
            now = Stamp.of(self.file.stat())
        except FileNotFoundError:
            now = None
        if now != stamp:
            raise _ChangedMeanwhile

    def _make_folder(self) -> None:
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            reason = f"the folder for verdicts cannot be made ({error.strerror})."
            raise SaveError(str(self.file.parent), reason) from error

    def _not_ours(self, reviewer: str) -> ComparisonError:
        return ComparisonError(
            str(self.file),
            f"these are the verdicts of {reviewer!r}, not of {self.reviewer!r}.",
            "Nobody writes another reviewer's file: use --reviewer with the name in the file.",
        )
