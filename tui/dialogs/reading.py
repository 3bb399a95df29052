"""A dialog to read: a title and items, with scrolling.

Owns the frame in which help, problems and details are read. What they say comes from
`presenting`.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from textual import getters
from textual.app import ComposeResult
from textual.containers import Container

from tui.dialogs.dialog import Dialog
from tui.own_keys import same_key
from tui.presenting.items import Dressing, Item
from tui.widgets.line_pane import LinePane, undressed

OPENERS = ("help", "details", "problems", "criteria")
"""The keys of the desk that open one; each closes it too."""

FAR = 1_000_000
"""More rows than anything to read has."""


def row_cells(columns: int) -> int:
    """Return how many cells there are for a row inside the frame of a dialog to read."""
    return min(columns * 9 // 10, 100) - 3


class ReadingDialog(Dialog[None]):
    """Shows items until a key closes it."""

    DEFAULT_CSS = """
    ReadingDialog {
        align: center middle;
        #frame { width: 90%; max-width: 100; height: 90%; border: round $primary; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("escape,q,enter", "dismiss(None)", "Close"),
        *(same_key(id_, "dismiss(None)") for id_ in OPENERS),
        ("down,j", "scroll(1)", "Down"),
        ("up,k", "scroll(-1)", "Up"),
        ("pagedown,space", "scroll(10)", "Page down"),
        ("pageup", "scroll(-10)", "Page up"),
        ("home", f"scroll(-{FAR})", "First row"),
        ("end", f"scroll({FAR})", "Last row"),
    ]
    pane = getters.query_one("#reading", LinePane)

    def __init__(
        self,
        title: str,
        items: Sequence[Item],
        *,
        dress: Callable[[int], Dressing] = undressed,
        margin: int = 1,
    ) -> None:
        super().__init__()
        self._title = title
        self._items = items
        self._dress = dress
        self._margin = margin

    def compose(self) -> ComposeResult:
        """Lay out the frame."""
        with Container(id="frame"):
            yield LinePane(margin=self._margin, id="reading")

    def on_mount(self) -> None:
        """Show the items."""
        self.pane.entitle(self._title, "Esc goes back", scrolling="↓ scrolls")
        self.pane.show(self._items, self._dress)
        self.pane.focus()

    def action_scroll(self, rows: int) -> None:
        """Scroll by some rows."""
        self.pane.scroll_rows(rows)
