"""At once: work on many things, shared out to as many processes as there are processors.

Owns whether that is worth it, and the way there and back. Only a program without threads can be
split so; in any other, and for little work, one thing is done after the other. What is worked on
is not known here.
"""

from __future__ import annotations

import os
import threading
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

T = TypeVar("T")
R = TypeVar("R")


def each_at_once(
    work: Callable[[T], R], items: Sequence[T], *, weights: Sequence[int], worth: int
) -> list[R]:
    """Return what some work gives for each item, in their order.

    `worth` is the weight for which starting a process and handing over takes less time than the
    work. Results must be quick to pickle: plain values travel several times faster than ours.
    """
    first, *others = _parts(items, weights, worth)
    helpers = [_Helper(work, part) for part in others]
    found = [work(item) for item in first]
    return [*found, *(result for helper in helpers for result in helper.found())]


class _Helper(Generic[T, R]):
    """Another process that does a part of the work meanwhile."""

    def __init__(self, work: Callable[[T], R], items: Sequence[T]) -> None:
        from multiprocessing import get_context

        context = get_context("fork")
        self._work, self._items = work, items
        self._news, there = context.Pipe(duplex=False)
        self._process = context.Process(target=self._send_all, args=(there,))
        self._process.start()
        there.close()

    def _send_all(self, news: Connection) -> None:
        news.send([self._work(item) for item in self._items])

    def found(self) -> list[R]:
        """Return what was found; if the process was ended from outside, do the work here."""
        try:
            found: list[R] = self._news.recv()
        except EOFError:
            found = [self._work(item) for item in self._items]
        self._news.close()
        self._process.join()
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
