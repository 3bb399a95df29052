"""The name dialog: who decides.

Owns the question. Which names can be used is the business of `storage`.
"""

from __future__ import annotations

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import Input, Static

from comparisons.errors import ClaimdeskError
from comparisons.storage.reviewer_files import checked_name
from tui.dialogs.dialog import Dialog
from tui.presenting.signs import visible

HINT = "⏎ keeps it   Esc goes back"


class NameDialog(Dialog[str | None]):
    """Returns the reviewer's name, or none."""

    DEFAULT_CSS = """
    NameDialog {
        align: center middle;
        #frame { width: 80%; max-width: 70; height: auto; border: round $primary;
            background: $background; }
        Input, Input:focus { height: 1; border: none; padding: 0 1; background: $panel; }
        Static { padding: 0 1; }
    }
    """
    BINDINGS = [("escape", "dismiss(None)", "Back")]  # noqa: RUF012 - Textual's own form
    hint = getters.query_one("#hint", Static)

    def __init__(self, name: str) -> None:
        super().__init__()
        self._offered = visible(name)

    def compose(self) -> ComposeResult:
        """Lay out the question."""
        with Container(id="frame"):
            yield Static(Content("Who decides? Your name or initials, for your verdict file:"))
            yield Input(self._offered, select_on_focus=False)
            yield Static(Content(HINT), id="hint")

    @on(Input.Submitted)
    def _take(self, message: Input.Submitted) -> None:
        message.stop()
        try:
            self.dismiss(checked_name(message.value))
        except ClaimdeskError as error:
            self.hint.update(Content(visible(error.reason)))
