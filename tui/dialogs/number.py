"""The number dialog: to which statement of the briefing to go.

Owns the typing of one number; a number that no statement has is refused with the reason.
"""

from __future__ import annotations

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import Input, Static

from tui.dialogs.dialog import Dialog

MOST_DIGITS = 9


class NumberDialog(Dialog[int | None]):
    """Returns a statement's number, or none when the reviewer goes back."""

    DEFAULT_CSS = """
    NumberDialog {
        align: center middle;
        #frame { width: 46; height: 4; border: round $primary; background: $background; }
        #answer { height: 1; padding: 0 1; }
        Input, Input:focus { height: 1; border: none; padding: 0 1; background: $panel; }
    }
    """
    BINDINGS = [("escape", "dismiss(None)", "Back")]  # noqa: RUF012 - Textual's own form
    answer = getters.query_one("#answer", Static)

    def __init__(self, last: int) -> None:
        super().__init__()
        self._last = last

    def compose(self) -> ComposeResult:
        """Lay out the line to type in and what is said about it."""
        with Container(id="frame"):
            yield Input(
                placeholder=f"statement, 1 to {self._last}", type="integer", max_length=MOST_DIGITS
            )
            yield Static(Content("⏎ goes there   Esc goes back"), id="answer")

    @on(Input.Submitted)
    def _take(self, message: Input.Submitted) -> None:
        message.stop()
        typed = message.value.strip()
        number = int(typed) if typed.isdecimal() else 0
        if 1 <= number <= self._last:
            self.dismiss(number)
        else:
            self.answer.update(Content(f"Statements have the numbers 1 to {self._last}."))
