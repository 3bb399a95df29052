"""The waiting screen: what is seen while a comparison is opened.

Owns the first frame, which must come at once: it imports nothing that reads or shows documents.
"""

from __future__ import annotations

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

if TYPE_CHECKING:
    from comparisons.session import Session

FIRST_FRAME_SECONDS = 0.02
"""How long the opening waits, so that the first frame reaches the terminal before."""


class WaitingScreen(Screen[None]):
    """Opens a session off the screen's thread, and says when it is open."""

    DEFAULT_CSS = """
    WaitingScreen { align: center middle; }
    WaitingScreen Static { width: auto; }
    """

    @dataclass
    class Opened(Message):
        """The session is open."""

        session: Session

    @dataclass
    class Failed(Message):
        """The session could not be opened."""

        error: Exception

    def __init__(self, words: str, open_session: Callable[[], Session]) -> None:
        super().__init__()
        self._words = words
        self._open_session = open_session

    def compose(self) -> ComposeResult:
        """Say what is being opened; the words must be safe to show."""
        yield Static(Content(self._words))

    def on_mount(self) -> None:
        """Open the session when the first frame is out."""
        self.set_timer(FIRST_FRAME_SECONDS, self._open)

    @work(thread=True, exit_on_error=False)
    def _open(self) -> None:
        """Open the session and import the desk; compute only."""
        try:
            session = self._open_session()
            import_module("tui.screens.reviewing")
        except Exception as error:  # noqa: BLE001 - told on the command line
            self.post_message(self.Failed(error))
        else:
            self.post_message(self.Opened(session))
