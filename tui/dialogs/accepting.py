"""The accepting dialog: every statement at which all found the same, before any is taken over.

Owns the preview and its explicit key. Nothing is taken over here.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual import getters
from textual.app import ComposeResult
from textual.containers import Container

from tui.dialogs.dialog import Dialog
from tui.keys import ADJUDICATION
from tui.own_keys import own_key, same_key
from tui.presenting.items import Item
from tui.widgets.line_pane import LinePane, undressed


class AcceptingDialog(Dialog[bool]):
    """Returns whether to take all of them over."""

    DEFAULT_CSS = """
    AcceptingDialog {
        align: center middle;
        #frame { width: 94%; max-width: 110; height: 90%; border: round $primary; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        same_key("adjudication.accept", "dismiss(True)", ADJUDICATION),
        ("escape,q", "dismiss(False)", "Back"),
        ("down,j", "scroll(1)", "Down"),
        ("up,k", "scroll(-1)", "Up"),
        ("pagedown,space", "scroll(10)", "Page down"),
        ("pageup", "scroll(-10)", "Page up"),
    ]
    pane = getters.query_one("#preview", LinePane)

    def __init__(self, items: Sequence[Item], count: int) -> None:
        super().__init__()
        self._items = items
        self._count = count

    def compose(self) -> ComposeResult:
        """Lay out the frame."""
        with Container(id="frame"):
            yield LinePane(margin=1, id="preview")

    def on_mount(self) -> None:
        """Show every statement."""
        which = "this one" if self._count == 1 else f"these {self._count}"
        title = f"Accept {which} on which all agree?"
        key = own_key(self, "adjudication.accept", ADJUDICATION)
        self.pane.entitle(title, f"{key} accepts   Esc goes back")
        self.pane.show(self._items, undressed)
        self.pane.focus()

    def action_scroll(self, rows: int) -> None:
        """Scroll by some rows."""
        self.pane.scroll_rows(rows)
