"""Durable store: a file that several may write, read and saved so that nothing in it is lost.

Owns the order of a save: lock, look again, unite with what others wrote meanwhile, write durably,
remember. It never overwrites a file it cannot read. What the file says, whose it is, and what two
states of it add up to are the business of the kinds of store built on it.
"""

from __future__ import annotations

import functools
from abc import ABC, abstractmethod
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Generic, TypeVar

from comparisons.errors import FormatError, Problem, SaveError
from comparisons.storage import atomic, locking
from comparisons.storage.contents import Content, Stamp, digest, read_content
from comparisons.storage.originals import keep_original

if TYPE_CHECKING:
    from comparisons.formats.updates import Update

_ATTEMPTS = 20  # to save between two changes of another program
_READ_ONLY_REMEDY = "Mend the file or move it away; your work is kept here until then."

Held = TypeVar("Held")


@dataclass(frozen=True, kw_only=True, slots=True)
class Understood(Generic[Held]):
    """What a file says."""

    value: Held
    read_only: str = ""
    """Why it may not be written; empty when it may."""
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Written(Generic[Held]):
    """What is in the file now."""

    value: Held
    """What was handed in, united with what others wrote meanwhile."""
    problems: tuple[Problem, ...] = ()
    """What the user should know although it is saved."""
    clashes: tuple[str, ...] = ()
    """Decisions in which two values now stand against each other until somebody picks."""


class _ChangedMeanwhile(Exception):  # noqa: N818 - not told to anybody
    """The file changed between reading and replacing it."""


class DurableStore(ABC, Generic[Held]):
    """Reads and saves one file; use it from one thread at a time."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self._digest = b""
        self._stamp: Stamp | None = None
        self._held: Held | None = None
        """What the file held when it was last read or written."""
        self._read_only = ""

    @abstractmethod
    def _understood(self, content: bytes) -> Understood[Held]:
        """Read the file's content, or refuse it."""

    @abstractmethod
    def _update(self, text: str, value: Held) -> Update:
        """Return the file's new text for a value."""

    @abstractmethod
    def _merged(self, base: Held | None, ours: Held, theirs: Held) -> tuple[Held, tuple[str, ...]]:
        """Unite two states of the value, with the ids of decisions that clash."""

    def changed_outside(self) -> bool:
        """Tell, cheaply, whether the file holds something else than what was last seen."""
        try:
            if Stamp.of(self.file.stat()) == self._stamp:
                return False
            found = read_content(self.file)
        except FileNotFoundError:
            return self._held is not None
        except (OSError, FormatError):
            return True
        if found is None or found.digest != self._digest:
            return True
        self._stamp = found.stamp
        return False

    def _load(self) -> Understood[Held | None]:
        """Read the file; one that cannot be read is told and never overwritten."""
        try:
            found = read_content(self.file)
            if found is None:
                self._digest, self._stamp, self._held = b"", None, None
                return Understood(value=None)
            read = self._understood(found.content)
        except FormatError as error:
            return Understood(value=None, read_only=str(error), problems=(Problem.of(error),))
        self._digest, self._stamp, self._held = found.digest, found.stamp, read.value
        self._read_only = read.read_only
        named = f"{self.file.name}: {read.read_only}" if read.read_only else ""
        return Understood(value=read.value, read_only=named, problems=read.problems)

    def _save(self, value: Held) -> Written[Held]:
        """Save a value durably, united with what the file holds beyond it."""
        self._make_folder()
        with locking.held(self.file):
            try:
                return self._save_locked(value)
            except FormatError as error:
                reason = str(error) if error.line else error.reason
                raise SaveError(str(self.file), reason, _READ_ONLY_REMEDY) from error
            except UnicodeError as error:
                raise SaveError(str(self.file), str(error), _READ_ONLY_REMEDY) from error

    def _save_locked(self, value: Held) -> Written[Held]:
        for _ in range(_ATTEMPTS):
            found = read_content(self.file)
            try:
                return self._unite_and_write(value, found)
            except _ChangedMeanwhile:
                continue
        reason = "another program keeps changing the file."
        raise SaveError(str(self.file), reason, "Close it there; your work is kept here.")

    def _unite_and_write(self, value: Held, found: Content | None) -> Written[Held]:
        # A file that went away is no reason to forget what was in it.
        theirs = self._held if found is None else self._in_file(found)
        clashes: tuple[str, ...] = ()
        if theirs is not None:
            value, clashes = self._merged(self._held, value, theirs)
        return Written(value=value, problems=self._write(found, value), clashes=clashes)

    def _in_file(self, found: Content) -> Held:
        """Return what the file holds, or refuse to touch the file."""
        held, read_only = self._held, self._read_only
        if held is None or found.digest != self._digest:
            read = self._understood(found.content)
            held, read_only = read.value, read.read_only
        if read_only:
            raise SaveError(str(self.file), read_only, _READ_ONLY_REMEDY)
        return held

    def _write(self, before: Content | None, value: Held) -> tuple[Problem, ...]:
        """Write a value into the file and remember what it holds now."""
        update = self._update("" if before is None else before.content.decode(), value)
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
        self._digest, self._held, self._read_only = digest(content), value, ""
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
