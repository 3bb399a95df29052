"""Serving: the end of the pipe at which matches are looked for.

Owns the process: it takes orders from standard input, tells its news on standard output, and ends
with whoever started it. A newer order stops the one at work. Run it with `-m`.
"""

from __future__ import annotations

import gc
import os
import signal
import sys
import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from multiprocessing.connection import Connection

from comparisons.finding.news import Ended, Failed, Posted, Progress
from comparisons.finding.orders import Order, Place
from comparisons.finding.work import Work
from comparisons.telling import StoppedError

TOLD_EVERY = 0.25
"""Seconds between two news of how far the work is."""
NICENESS = 5
"""How far the process stands back for the screen, in steps of the system's `nice`."""
YOUNG_OBJECTS = 50_000
"""New objects after which unused ones are looked for; matches go by themselves, many at once."""


class Desk:
    """What is known of who gives the orders, brought up to date by a thread of its own."""

    def __init__(self, orders: Connection, *, gone: Callable[[], None]) -> None:
        self._orders = orders
        self._gone = gone
        self._news = threading.Condition()
        self._waiting: deque[tuple[int, Order]] = deque()
        self._has_left = False
        self._place = 0
        threading.Thread(target=self._listen, daemon=True).start()

    def place(self) -> int:
        """Return at which statement of the briefing the reviewer is by now, from 0."""
        return self._place

    def wants_something_else(self) -> bool:
        """Tell whether the work at hand is of no use any more."""
        return bool(self._waiting) or self._has_left

    def next_order(self) -> tuple[int, Order] | None:
        """Wait for the next order; return it with its number, or None when no more will come."""
        with self._news:
            self._news.wait_for(self.wants_something_else)
            return None if self._has_left else self._waiting.popleft()

    def _listen(self) -> None:
        with suppress(EOFError, OSError):
            while True:
                self._take(self._orders.recv())
        with self._news:
            self._has_left = True
            self._news.notify()
        self._gone()

    def _take(self, message: Place | tuple[int, Order]) -> None:
        if isinstance(message, Place):
            self._place = message.number
            return
        with self._news:
            self._waiting.append(message)
            self._place = message[1].place
            self._news.notify()


class _Telling:
    """Tells how far the work is, seldom, and stops it when nobody wants the rest."""

    def __init__(self, desk: Desk, post: Callable[[Posted], object]) -> None:
        self._desk = desk
        self._post = post
        self._told = 0.0

    def __call__(self, what: str, done: int, total: int) -> None:
        if self._desk.wants_something_else():
            raise StoppedError
        now = time.monotonic()
        if now - self._told >= TOLD_EVERY:
            self._told = now
            self._post(Progress(words=f"{what} {done:,} of {total:,}"))


def serve(orders: Connection, news: Connection, *, gone: Callable[[], None] = lambda: None) -> None:
    """Carry out orders until no more come; `gone` is called as soon as nobody is there any more."""
    desk, number = Desk(orders, gone=gone), 0

    def post(one: Posted) -> None:
        news.send((number, one))

    work = Work(post)
    with suppress(BrokenPipeError):
        while (found := desk.next_order()) is not None:
            number, order = found
            try:
                work.carry_out(order, here=desk.place, tell=_Telling(desk, post))
            except StoppedError:
                pass
            except Exception as error:  # noqa: BLE001 - told to the reviewer
                post(Failed(reason=str(error) or type(error).__name__))
            post(Ended())


def main() -> None:
    """Serve the process that started this one, and leave the machine to the screen where it can."""
    orders, news = Connection(os.dup(0), writable=False), Connection(os.dup(1), readable=False)
    nothing = os.open(os.devnull, os.O_RDWR)
    for stream in (sys.stdin, sys.stdout):
        os.dup2(nothing, stream.fileno())  # what is printed by mistake is no news
    with suppress(OSError):
        os.nice(NICENESS)
    gc.set_threshold(YOUNG_OBJECTS)
    serve(orders, news, gone=_end_with_children)


def _end_with_children() -> None:
    """End at once, whatever is at work, and with it the processes in which files are read."""
    os.killpg(0, signal.SIGKILL)


if __name__ == "__main__":
    main()
