"""The finder: the end of the pipe at which the matches are wanted.

Owns the process that looks for them: its start with the first order, and its end. To stop the work
at once the process is ended; the next order starts another. Nothing that counts is lost with it.
"""

from __future__ import annotations

import os
import signal
import subprocess
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import count
from typing import TYPE_CHECKING, Protocol

from comparisons.finding.orders import Order, Place
from comparisons.own_process import command, environment

if TYPE_CHECKING:
    from multiprocessing.connection import Connection

    from comparisons.finding.news import News


class Helper(Protocol):
    """Who carries out orders at the other end of two pipes."""

    @property
    def orders(self) -> Connection:
        """Where orders go."""
        ...

    @property
    def news(self) -> Connection:
        """Where news come from."""
        ...

    def end(self) -> None:
        """End it at once; the news end too."""
        ...

    def ended(self) -> str:
        """Wait for the end, and say how it came."""
        ...


class Process:
    """A process of its own that carries out orders."""

    def __init__(self) -> None:
        from multiprocessing.connection import Connection

        self._process = subprocess.Popen(
            command("comparisons.finding.serving"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment(),
            process_group=0,
        )
        assert self._process.stdin is not None  # noqa: S101 - both were asked for
        assert self._process.stdout is not None  # noqa: S101
        self.orders = Connection(os.dup(self._process.stdin.fileno()), readable=False)
        self.news = Connection(os.dup(self._process.stdout.fileno()), writable=False)
        self._process.stdin.close()
        self._process.stdout.close()

    def end(self) -> None:
        """End it and whatever it started, at once."""
        with suppress(ProcessLookupError):
            os.killpg(self._process.pid, signal.SIGKILL)

    def ended(self) -> str:
        """Wait for the end, and say how it came."""
        code = self._process.wait()
        self.orders.close()
        self.news.close()
        return f"signal {-code}" if code < 0 else f"exit code {code}"


class Finder:
    """Has orders carried out, one at a time; a new one stops the one before."""

    def __init__(self, start: Callable[[], Helper] | None = None) -> None:
        self._start = start or Process
        self._helper: Helper | None = None
        self._numbers = count(1)
        self._sending = threading.Lock()
        self._receiving = threading.Lock()
        self._place = 0

    def carry_out(self, order: Order) -> Iterator[News]:
        """Yield the news of an order up to its end; to be called off the screen's thread."""
        from comparisons.finding.news import Ended, Failed

        helper, number = self._send(order)
        with self._receiving:
            try:
                yield from _news_of(helper, number)
            except (EOFError, OSError):
                how = helper.ended()
                if helper is self._helper:
                    self._helper = None
                    yield Failed(reason=f"the process that looks for them ended ({how}).")
                yield Ended()

    def _send(self, order: Order) -> tuple[Helper, int]:
        with self._sending:
            helper = self._helper = self._helper or self._start()
            number, self._place = next(self._numbers), order.place
            with suppress(OSError):  # it has ended, which is told where its news are asked for
                helper.orders.send((number, order))
        self.follow(self._place)
        return helper, number

    def follow(self, place: int) -> None:
        """Tell at which statement of the briefing the reviewer is by now, from 0."""
        self._place = place
        helper = self._helper
        if helper is not None and self._sending.acquire(blocking=False):
            with suppress(OSError):
                helper.orders.send(Place(place))
            self._sending.release()

    def stop(self) -> None:
        """Stop the work at once; the next order begins it anew."""
        helper, self._helper = self._helper, None
        if helper is None:
            return
        helper.end()
        if self._receiving.acquire(blocking=False):  # else who waits for its news sees the end
            try:
                helper.ended()
            finally:
                self._receiving.release()


def _news_of(helper: Helper, number: int) -> Iterator[News]:
    """Yield the news of one order up to its end; all sources are told of at once."""
    from comparisons.finding.news import Ended, SourceRead, SourcesRead

    sources: list[SourceRead] = []
    while True:
        its_number, news = helper.news.recv()
        if its_number != number:
            continue
        if isinstance(news, SourceRead):
            sources.append(news)
            continue
        yield news.together(sources) if isinstance(news, SourcesRead) else news
        if isinstance(news, Ended):
            return
