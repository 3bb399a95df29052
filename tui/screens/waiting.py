"""The waiting screen: what is seen while a comparison is opened that takes its time.

Owns the opening of a session off the screen's thread. It imports nothing that reads or shows
documents.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from textual import work
from textual.app import ComposeResult
from textual.content import Content
from textual.message import Message
from textual.screen import Screen
from textual.widgets import Static

from tui.settings.places import NOWHERE, Place, recall_place

if TYPE_CHECKING:
    from comparisons.session import Session


class Opening:
    """A session that is being opened in a thread of its own."""

    def __init__(self, open_session: Callable[[], Session]) -> None:
        self._open_session = open_session
        self.session: Session | None = None
        """The session, once it is open."""
        self.place = NOWHERE
        """Where the reviewer was the last time."""
        self.error: Exception | None = None
        """What kept it from being opened."""
        self._thread = threading.Thread(target=self._open, daemon=True)
        self._thread.start()

    def _open(self) -> None:
        """Open the session and import the desk; compute only."""
        try:
            session = self._open_session()
            self.place = recall_place(session.folder, session.review.reviewer)
            import_module("tui.screens.desk.reviewing")
        except Exception as error:  # noqa: BLE001 - told on the command line
            self.error = error
        else:
            self.session = session

    def wait(self, seconds: float | None = None) -> None:
        """Wait until it is open or has failed, or until some time has passed."""
        self._thread.join(seconds)


class WaitingScreen(Screen[None]):
    """Says what is being opened, and when it is open."""

    DEFAULT_CSS = """
    WaitingScreen { align: center middle; }
    WaitingScreen Static { width: auto; }
    """

    @dataclass
    class Opened(Message):
        """The session is open."""

        session: Session
        place: Place
        """Where the reviewer was the last time."""

    @dataclass
    class Failed(Message):
        """The session could not be opened."""

        error: Exception

    def __init__(self, words: str, opening: Opening) -> None:
        super().__init__()
        self._words = words
        self._opening = opening

    def compose(self) -> ComposeResult:
        """Say what is being opened; the words must be safe to show."""
        yield Static(Content(self._words))

    @work(thread=True, exit_on_error=False)
    def on_mount(self) -> None:
        """Wait for the session and tell of it."""
        opening = self._opening
        opening.wait()
        if opening.session is not None:
            self.post_message(self.Opened(opening.session, opening.place))
        elif opening.error is not None:
            self.post_message(self.Failed(opening.error))
