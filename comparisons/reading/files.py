"""Taking the bytes of a file from a disk that may be hostile.

Owns the size limit and the refusal of everything that is no regular file. It knows no formats.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path

from comparisons.errors import DocumentError

MEBIBYTE = 1 << 20
MOST_BYTES = 20 * MEBIBYTE
"""The largest document: some ten thousand pages of text."""

# Opening a FIFO must not wait for a writer.
_FLAGS = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def take_bytes(file: Path, place: str) -> bytes:
    """Return the content of a regular file that is not too large."""
    try:
        _refuse_odd_files(os.stat(file), place)  # noqa: PTH116 - the same call as below
        handle = os.open(file, _FLAGS)
        with os.fdopen(handle, "rb") as stream:
            _refuse_odd_files(os.fstat(handle), place)
            content = stream.read(MOST_BYTES + 1)
    except (OSError, ValueError) as error:
        raise _unreadable(error, place) from None
    _refuse_size(len(content), place)
    return content


def _refuse_odd_files(status: os.stat_result, place: str) -> None:
    if stat.S_ISDIR(status.st_mode):
        raise DocumentError(place, "this is a folder, not a document.", "Name a file in it.")
    if not stat.S_ISREG(status.st_mode):
        raise DocumentError(place, "this is no regular file.", "Copy its content into a file.")
    _refuse_size(status.st_size, place)


def _refuse_size(size: int, place: str) -> None:
    if size > MOST_BYTES:
        raise DocumentError(
            place,
            f"the file has {size / MEBIBYTE:.0f} MiB; at most {MOST_BYTES // MEBIBYTE} are read.",
            "Split it, or keep only the pages that matter.",
        )


def _unreadable(error: OSError | ValueError, place: str) -> DocumentError:
    if isinstance(error, FileNotFoundError):
        remedy = "Put it there, or correct its path in comparison.yaml."
        return DocumentError(place, "there is no such file.", remedy)
    if isinstance(error, PermissionError):
        remedy = "Give yourself the right to read it."
        return DocumentError(place, "the file may not be read.", remedy)
    reason = getattr(error, "strerror", None) or str(error)
    return DocumentError(place, f"the file cannot be read ({reason}).", "Copy it anew.")
