"""Journal: what was decided when, kept in the user's own folder as it happens.

Owns one append-only file for each comparison, apart from the comparison itself. It brings back what
a crash, a sync tool or an editor took away, and it is the account of the work. It never changes a
verdict file: what it knows beyond one is offered, and the reviewer takes it or leaves it.
"""

from __future__ import annotations

import hashlib
import os
import stat
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from types import MappingProxyType

from comparisons.corrections import Correction
from comparisons.errors import FormatError, Problem, SaveError
from comparisons.merging import Merged, merge
from comparisons.review import Review
from comparisons.storage.chain import START, Line, line_of, read_chain
from comparisons.storage.locking import held
from comparisons.storage.places import state_folder
from comparisons.undo import Step
from comparisons.verdicts import Decision

_REMEDY = "Your verdicts are saved all the same; only the account of the work has a gap."


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One change, as it was made."""

    at: str
    """RFC 3339, UTC."""
    words: str
    """Such as `disputed, statement 4`."""
    review: Review
    """The reviewer's review, with only the decision or corrections that changed, as then."""

    @classmethod
    def of(cls, review: Review, id_: str, *, words: str, at: str) -> Entry:
        """Take down the change that was just made to one decision of a review."""
        only = MappingProxyType({id_: review.decisions[id_]})
        return cls(at=at, words=words, review=_bare(review, decisions=only))

    @classmethod
    def of_corrections(
        cls, review: Review, corrections: tuple[Correction, ...], *, words: str, at: str
    ) -> Entry:
        """Take down corrections that were just made or taken back."""
        return cls(at=at, words=words, review=_bare(review, corrections=corrections))


def _bare(
    review: Review,
    *,
    decisions: Mapping[str, Decision] = MappingProxyType({}),
    corrections: tuple[Correction, ...] = (),
) -> Review:
    """Return a review with nothing but what changed.

    The list of all statements would fill the journal with the same ids over and over.
    """
    return replace(review, decisions=decisions, corrections=corrections, briefing_statements=())


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """What a journal holds."""

    entries: tuple[Entry, ...] = ()
    whole: bool = True
    """Whether every line is as it was written and follows on the one before."""
    problems: tuple[Problem, ...] = ()


class Journal:
    """Appends to the journal of one comparison; use it from one thread at a time."""

    def __init__(self, comparison: Path, *, enabled: bool = True) -> None:
        self.comparison = comparison
        self.enabled = enabled
        self._size = 0
        self._last = START

    def tell(self, step: Step) -> Iterator[Problem]:
        """Write down all that a step changed; yield what failed."""
        for id_ in step.statements:
            yield from self.append(Entry.of(step.review, id_, words=step.words, at=step.at))
        if step.corrections:
            changed = step.corrections
            yield from self.append(
                Entry.of_corrections(step.review, changed, words=step.words, at=step.at)
            )

    def append(self, entry: Entry) -> tuple[Problem, ...]:
        """Write one entry durably; a journal that cannot be written never stops the work."""
        if not self.enabled:
            return ()
        try:
            file = place_of(self.comparison)
            with held(file):
                self._append_locked(file, _values_of(entry))
        except (OSError, SaveError, FormatError) as error:
            reason = f"the journal could not be written ({error})."
            return (Problem(place="journal", reason=reason, remedy=_REMEDY),)
        return ()

    def _append_locked(self, file: Path, values: dict[str, str]) -> None:
        flags = os.O_RDWR | os.O_APPEND | os.O_CREAT | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        descriptor = os.open(file, flags, 0o600)
        try:
            size = self._catch_up(descriptor)
            line, last = line_of(values, after=self._last)
            # A crash may have cut off the last line; the next one must not continue it.
            torn = size > 0 and os.pread(descriptor, 1, size - 1) != b"\n"
            self._write(descriptor, b"\n" * torn + line, size)
        finally:
            os.close(descriptor)
        if size == 0:
            _sync_folder(file.parent)
        self._size, self._last = size + torn + len(line), last

    def _catch_up(self, descriptor: int) -> int:
        """Return the size of the file, having read its end if somebody else wrote it."""
        state = os.fstat(descriptor)
        if not stat.S_ISREG(state.st_mode):
            raise OSError("it is no regular file")
        if state.st_size != self._size:
            self._last = read_chain(_content(descriptor)).last
        return state.st_size

    def _write(self, descriptor: int, line: bytes, size: int) -> None:
        """Write a whole line or nothing, and bring it to the disk."""
        try:
            left = memoryview(line)
            while left:
                left = left[os.write(descriptor, left) :]
            os.fsync(descriptor)
        except OSError:
            os.ftruncate(descriptor, size)
            raise


def place_of(comparison: Path) -> Path:
    """Return where the journal of a comparison is kept, by the path of its folder."""
    folder = state_folder() / "journals"
    folder.mkdir(mode=0o700, exist_ok=True)
    path = os.fsencode(os.path.realpath(comparison))
    return folder / f"{hashlib.sha256(path).hexdigest()[:32]}.jsonl"


def read(comparison: Path) -> Account:
    """Read the journal of a comparison: every entry that can be read, and what is wrong."""
    file = place_of(comparison)
    try:
        descriptor = os.open(file, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return Account()
    except OSError as error:
        return _unreadable(file, str(error.strerror))
    try:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return _unreadable(file, "it is no regular file")
        chain = read_chain(_content(descriptor))
    finally:
        os.close(descriptor)
    entries = [_entry_of(line) for line in chain.lines]
    strange = [line.number for line, entry in zip(chain.lines, entries, strict=True) if not entry]
    damaged = sorted({*chain.damaged, *strange})
    problems = tuple(
        Problem(place=f"{file}:{number}", reason="this line is not as the program wrote it.")
        for number in damaged
    )
    return Account(
        entries=tuple(entry for entry in entries if entry is not None),
        whole=not damaged,
        problems=problems,
    )


def recoverable(review: Review, entries: Sequence[Entry]) -> Merged:
    """Return the review united with what the journal knows of the same reviewer and briefing.

    `changed` and `corrections` name what the journal knows and the review does not.
    """
    united = review
    for entry in entries:
        known = entry.review
        if (known.reviewer, known.briefing_path) == (review.reviewer, review.briefing_path):
            # The briefing as it was then is no news; only the decision is.
            told = replace(united, decisions=known.decisions, corrections=known.corrections)
            united = merge(None, united, told).review
    return merge(None, review, united)


def _values_of(entry: Entry) -> dict[str, str]:
    from comparisons.formats import verdict_writing

    text = verdict_writing.updated("", entry.review)
    return {"at": entry.at, "words": entry.words, "review": text}


def _entry_of(line: Line) -> Entry | None:
    from comparisons.formats import verdict_file

    at, words, text = (line.values.get(name) for name in ("at", "words", "review"))
    if at is None or words is None or text is None:
        return None
    try:
        return Entry(at=at, words=words, review=verdict_file.read(text, place="journal").review)
    except FormatError:
        return None


def _content(descriptor: int) -> bytes:
    os.lseek(descriptor, 0, os.SEEK_SET)
    with os.fdopen(descriptor, "rb", closefd=False) as opened:
        return opened.read()


def _unreadable(file: Path, reason: str) -> Account:
    problem = Problem(place=str(file), reason=f"the journal cannot be read ({reason}).")
    return Account(whole=False, problems=(problem,))


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
