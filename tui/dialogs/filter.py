"""The filter dialog: which statements of the briefing to show.

Owns the choice and nothing else; what fits a filter comes from the core.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container

from comparisons.filtering import Filter
from tui.dialogs.dialog import Dialog
from tui.own_keys import same_key
from tui.presenting.filters import MARGIN, Choice
from tui.presenting.items import Dressing
from tui.widgets.line_pane import LinePane


class FilterDialog(Dialog[Filter | None]):
    """Returns the chosen filter, or none when the reviewer goes back."""

    DEFAULT_CSS = """
    FilterDialog {
        align: center middle;
        #frame { width: 90%; max-width: 100; height: 90%; max-height: 40; border: round $primary; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("escape,q", "dismiss(None)", "Back"),
        same_key("filter", "dismiss(None)"),
        ("down,j", "move(1)", "Down"),
        ("up,k", "move(-1)", "Up"),
        ("pagedown", "page(1)", "Page down"),
        ("pageup", "page(-1)", "Page up"),
        ("home", "edge(-1)", "First"),
        ("end", "edge(1)", "Last"),
        ("enter", "take", "Show only these"),
    ]
    pane = getters.query_one("#choices", LinePane)

    def __init__(self, choices: Sequence[Choice]) -> None:
        super().__init__()
        self._choices = choices

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Container(id="frame"):
            yield LinePane(margin=MARGIN, id="choices")

    def on_mount(self) -> None:
        """Show what can be chosen, the first one that fits anything chosen."""
        self.pane.focus()
        self.pane.entitle("Show only statements …", "⏎ shows them   Esc goes back")
        self.pane.show(tuple(item for _, item, _ in self._choices), self._dress)
        self.call_after_refresh(self.action_edge, -1)

    def _dress(self, place: int) -> Dressing:
        return self._choices[place][2]

    def action_move(self, by: int) -> None:
        """Choose another filter."""
        self.pane.choose(self.pane.neighbour(by))

    def action_page(self, by: int) -> None:
        """Choose a filter about one window further on."""
        self.pane.choose(self.pane.page(by))

    def action_edge(self, direction: int) -> None:
        """Choose the first or the last filter."""
        self.pane.choose(self.pane.edge(direction))

    def action_take(self) -> None:
        """Return the chosen filter."""
        self._take(self.pane.chosen)

    @on(LinePane.Chosen)
    def _take_clicked(self, message: LinePane.Chosen) -> None:
        self._take(message.item)

    def _take(self, place: int) -> None:
        self.dismiss(self._choices[place][0])
