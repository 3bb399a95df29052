"""The holding dialog: a line that stands until something is ready, and takes the keys meanwhile.

Owns nothing but the line: what is typed while one waits decides nothing.
"""

from __future__ import annotations

from textual.app import ComposeResult
from textual.content import Content
from textual.widgets import Static

from tui.dialogs.dialog import Dialog


class HoldingDialog(Dialog[None]):
    """Waits until it is replaced by what it waits for, or until the reviewer goes back."""

    DEFAULT_CSS = """
    HoldingDialog {
        align: center middle;
        Static {
            width: auto; padding: 0 2; border: round $primary; background: $background;
        }
    }
    """
    BINDINGS = [("escape", "dismiss(None)", "Back")]  # noqa: RUF012 - Textual's own form

    def __init__(self, words: str) -> None:
        super().__init__()
        self._words = words

    def compose(self) -> ComposeResult:
        """Say what is waited for; the words must be safe to show."""
        yield Static(Content(f"{self._words}   Esc goes back"))
