"""Contents: the bytes of a file, and how to notice cheaply that they changed.

Owns reading a file of the program's own: regular files only, never waiting, never more than a
verdict file may hold. What the bytes mean is the business of `formats`.
"""

from __future__ import annotations

import hashlib
import os
import stat
from dataclasses import dataclass
from pathlib import Path

from comparisons.errors import FormatError

LARGEST = 64 * 2**20
"""Bytes; beyond that no verdict file is read."""


@dataclass(frozen=True, slots=True)
class Stamp:
    """How a file looked; an equal stamp spares reading the file again."""

    modified: int
    """Nanoseconds."""
    size: int
    inode: int

    @classmethod
    def of(cls, state: os.stat_result) -> Stamp:
        """Take the stamp of a file's state."""
        return cls(state.st_mtime_ns, state.st_size, state.st_ino)


@dataclass(frozen=True, slots=True)
class Content:
    """The bytes of a file, with its stamp from just before they were read."""

    content: bytes
    stamp: Stamp

    @property
    def digest(self) -> bytes:
        """By which the same bytes are known again."""
        return digest(self.content)


def digest(content: bytes) -> bytes:
    """Return the digest by which the same bytes are known again."""
    return hashlib.sha256(content).digest()


def read_content(file: Path) -> Content | None:
    """Read a regular file, or return None when there is none."""
    try:
        # Without O_NONBLOCK a pipe of that name would hold the program for ever.
        descriptor = os.open(file, os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise _unreadable(file, f"it cannot be opened ({error.strerror}).") from error
    try:
        return _read_open(file, descriptor)
    finally:
        os.close(descriptor)


def _read_open(file: Path, descriptor: int) -> Content:
    state = os.fstat(descriptor)
    if not stat.S_ISREG(state.st_mode):
        raise _unreadable(file, "this is no regular file.")
    if state.st_size > LARGEST:
        raise _unreadable(file, f"the file is larger than {LARGEST >> 20} MiB.")
    pieces: list[bytes] = []
    left = LARGEST + 1  # a file may grow while it is read
    try:
        while left > 0 and (piece := os.read(descriptor, min(left, state.st_size + 1))):
            pieces.append(piece)
            left -= len(piece)
    except OSError as error:
        raise _unreadable(file, f"it cannot be read ({error.strerror}).") from error
    return Content(b"".join(pieces), Stamp.of(state))


def _unreadable(file: Path, reason: str) -> FormatError:
    return FormatError(str(file), reason, "Move it away to begin a new one.")
