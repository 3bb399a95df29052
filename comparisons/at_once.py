"""At once: work on many things, shared out to as many processes as there are processors.

Owns whether that is worth it, and the way there and back. Only a program without threads can be
split so; in any other, and for little work, one thing is done after the other. What is worked on
is not known here.
"""

from __future__ import annotations

import os
import pickle
import threading
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar

T = TypeVar("T")
R = TypeVar("R")


def each_at_once(
    work: Callable[[T], R], items: Sequence[T], *, weights: Sequence[int], worth: int
) -> Iterator[R]:
    """Yield what some work gives for each item, in their order, as soon as it is there.

    `worth` is the weight for which starting a process and handing over takes less time than the
    work. Results must be quick to pickle: plain values travel several times faster than ours.
    """
    first, *others = _parts(items, weights, worth)
    helpers = [_Helper(work, part) for part in others]
    yield from map(work, first)
    for helper in helpers:
        yield from helper.found()


class _Helper(Generic[T, R]):
    """A copy of this process that does a part of the work meanwhile."""

    def __init__(self, work: Callable[[T], R], items: Sequence[T]) -> None:
        self._work, self._items = work, items
        self._news, there = os.pipe()
        self._process = os.fork()
        if self._process == 0:
            self._send_all(there)
        os.close(there)

    def _send_all(self, there: int) -> None:
        """Do the work and end, whatever comes of it: nothing else of the program goes on here."""
        try:
            with os.fdopen(there, "wb") as news:
                pickle.dump([self._work(item) for item in self._items], news)
        finally:
            os._exit(0)

    def found(self) -> list[R]:
        """Return what was found; do the work here if there it failed or was ended from outside."""
        with os.fdopen(self._news, "rb") as news:
            sent = news.read()
        os.waitpid(self._process, 0)
        try:
            found: list[R] = pickle.loads(sent)  # noqa: S301 - from a copy of this very process
        except (EOFError, pickle.UnpicklingError):
            found = [self._work(item) for item in self._items]
        return found


def _parts(items: Sequence[T], weights: Sequence[int], worth: int) -> list[list[T]]:
    """Return the items in as many runs of about one weight as there shall be processes."""
    count = min(len(items), _processors(), sum(weights) // worth)
    if count <= 1:
        return [list(items)]
    each = sum(weights) / count
    runs: list[list[T]] = [[] for _ in range(count)]
    before = 0
    for item, weight in zip(items, weights, strict=True):
        runs[min(int((before + weight / 2) / each), count - 1)].append(item)
        before += weight
    return runs


def _processors() -> int:
    """Return how many processes may work at once."""
    if threading.active_count() > 1 or not hasattr(os, "fork"):
        return 1
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:  # only Linux tells which ones the program may use
        return os.cpu_count() or 1
