"""The leaving dialog: what was done, and whether to end the program.

Owns the question; the summary comes from `presenting`.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual import getters
from textual.app import ComposeResult
from textual.containers import Container
from textual.screen import ModalScreen

from tui.own_keys import own_key, same_key
from tui.presenting.items import Item
from tui.widgets.line_pane import LinePane, undressed


class LeavingDialog(ModalScreen[bool]):
    """Returns whether the reviewer wants to end."""

    DEFAULT_CSS = """
    LeavingDialog {
        align: center middle;
        #frame { width: 90%; max-width: 84; height: 18; max-height: 100%;
            border: round $primary; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        same_key("quit", "dismiss(True)"),
        ("enter", "dismiss(True)", "Quit"),
        ("escape,backspace,n", "dismiss(False)", "Go on"),
        ("down,j,pagedown", "scroll(1)", "Down"),
        ("up,k,pageup", "scroll(-1)", "Up"),
    ]
    pane = getters.query_one("#summary", LinePane)

    def __init__(self, items: Sequence[Item]) -> None:
        super().__init__()
        self._items = items

    def compose(self) -> ComposeResult:
        """Lay out the frame."""
        with Container(id="frame"):
            yield LinePane(margin=1, id="summary")

    def on_mount(self) -> None:
        """Show the summary."""
        self.pane.entitle("What was done", f"{own_key(self, 'quit')} quits   Esc goes on")
        self.pane.show(self._items, undressed)
        self.pane.focus()

    def action_scroll(self, rows: int) -> None:
        """Scroll by some rows, where there are many other reviewers."""
        self.pane.scroll_rows(rows)
