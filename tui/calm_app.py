"""What every application of the program does, whatever it shows: a clean end, calm keys, messages.

Owns signals, exit codes, the collector, that letters of other scripts stand for their places, and
that no message is told twice at a time.
Its faults are told by the command line, not by a traceback on the screen: it owns the one place
that replaces how Textual ends after a fault and without a terminal; it leans on
private names. Should they ever change, Textual's own traceback appears again, or a program without
a window stays, and a test turns red.
"""

from __future__ import annotations

import asyncio
import os
import signal
from collections.abc import Mapping
from contextlib import suppress
from types import MappingProxyType

from textual import events
from textual.app import App
from textual.notifications import Notify

from tui.keyboards import latin_key
from tui.quiet_collector import QuietCollector


def has_terminal() -> bool:
    """Tell whether the terminal is still there."""
    try:
        os.get_terminal_size()
    except OSError:
        return False
    return True


def _discard(data: str) -> None:
    """Write nothing."""
    del data


class CalmApp(App[str]):
    """Keeps the fault that ended it for whoever ran it."""

    fault: Exception | None = None
    """What ended the app, or kept it from opening."""
    changed_keys: Mapping[str, str] = MappingProxyType({})
    """The keys of each action that the user gave other ones than usual, joined by commas."""

    def __init__(self, *, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color=ansi_color)
        self.collector = QuietCollector()

    def on_mount(self) -> None:
        """End cleanly when the terminal closes or the program is asked to stop."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(name, self._end_by, name)
        self.set_interval(0.5, self.collector.tick)

    async def on_event(self, event: events.Event) -> None:
        """Tell the collector of every key, and take letters of other scripts for their places."""
        if isinstance(event, events.Key) and not event.is_forwarded:
            self.collector.key()
            event = self._in_latin(event)
        await super().on_event(event)

    def _in_latin(self, event: events.Key) -> events.Key:
        """Return the key in whose place the pressed one stands, unless it is being typed."""
        if event.key.isascii() and (event.character or "").isascii():
            return event
        focused = self.focused
        if focused is not None and focused.check_consume_key(event.key, event.character):
            return event
        taken = frozenset(",".join(self.changed_keys.values()).split(","))
        found = latin_key(event.key, taken=taken)
        return events.Key(*found) if found else event

    def on_notify(self, event: Notify) -> None:
        """Let a message take the place of one in the same words, before it is shown."""
        with suppress(AttributeError):  # a private name; without it a message can stand twice
            for standing in tuple(self._notifications):
                if standing.message == event.notification.message:
                    del self._notifications[standing]

    def _end_by(self, name: signal.Signals) -> None:
        if not has_terminal():
            self.forget_terminal()
        self.exit(return_code=128 + name)

    def forget_terminal(self) -> None:
        """Write nothing more: once a terminal is gone, Textual would wait for it forever."""
        if self._driver is not None:
            self._driver.write = _discard

    def _fatal_error(self) -> None:
        """End after a fault without printing what stood in memory."""
        if os.environ.get("CLAIMDESK_TRACEBACK"):
            super()._fatal_error()
            return
        self.fault = self.fault or self._exception
        self._close_messages_no_wait()
