"""Several files at once: read by as many processes as there are processors.

Owns whether that is worth it, and the way there and back. Only a program without threads can be
split so; in any other, and for little, one file is read after the other.
"""

from __future__ import annotations

import copyreg
import os
import threading
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

WORTH_IT = 2 << 20
"""Bytes for each process; for less, starting it and handing over takes longer than reading."""

T = TypeVar("T")


def read_each(read: Callable[[Path], T], files: Sequence[Path]) -> list[T]:
    """Return what a function reads from each file, in their order."""
    first, *others = _parts(files)
    helpers = [_Helper(read, part) for part in others]
    found = [read(file) for file in first]
    return [*found, *(item for helper in helpers for item in helper.found())]


class _Helper(Generic[T]):
    """Another process that reads some of the files meanwhile."""

    def __init__(self, read: Callable[[Path], T], files: Sequence[Path]) -> None:
        from multiprocessing import get_context

        context = get_context("fork")
        self._read, self._files = read, files
        self._news, there = context.Pipe(duplex=False)
        self._process = context.Process(target=self._send_all, args=(there,))
        self._process.start()
        there.close()

    def _send_all(self, news: Connection) -> None:
        copyreg.pickle(MappingProxyType, _as_plain)
        news.send([self._read(file) for file in self._files])

    def found(self) -> list[T]:
        """Return what was read; if the process was ended from outside, read it here."""
        try:
            found: list[T] = self._news.recv()
        except EOFError:
            found = [self._read(file) for file in self._files]
        self._news.close()
        self._process.join()
        return found


def _as_plain(
    mapping: MappingProxyType[Any, Any],
) -> tuple[Callable[..., MappingProxyType[Any, Any]], tuple[Any, ...]]:
    """Tell how a read-only mapping is made again at the other end."""
    return _read_only, (dict(mapping),)


def _read_only(plain: Mapping[Any, Any]) -> MappingProxyType[Any, Any]:
    return MappingProxyType(plain)


def _parts(files: Sequence[Path]) -> list[list[Path]]:
    """Return the files in as many runs of about one size as there shall be processes."""
    sizes = [file.stat().st_size if file.is_file() else 0 for file in files]
    count = min(len(files), _processors(), sum(sizes) // WORTH_IT)
    if count <= 1:
        return [list(files)]
    each = sum(sizes) / count
    runs: list[list[Path]] = [[] for _ in range(count)]
    before = 0
    for file, size in zip(files, sizes, strict=True):
        runs[min(int((before + size / 2) / each), count - 1)].append(file)
        before += size
    return runs


def _processors() -> int:
    """Return how many processes may read at once."""
    if threading.active_count() > 1 or not hasattr(os, "fork"):
        return 1
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # only Linux tells which ones the program may use
        return os.cpu_count() or 1
