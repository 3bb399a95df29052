"""The opening screen: which comparison to open, when none was named.

Owns the choice among the comparisons found below this folder. It opens nothing itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import ClassVar

from textual import getters, on
from textual.app import App, ComposeResult
from textual.binding import BindingType

from tui.presenting.items import Item
from tui.presenting.signs import visible
from tui.widgets.line_pane import LinePane, undressed

NOTHING_FOUND = (
    "There is no comparison in this folder or below it.",
    "Make one:   claimdesk new FOLDER --briefing FILE --source FILE …",
    "Open one:   claimdesk FOLDER",
)


class OpeningApp(App[Path]):
    """Returns the chosen folder, or none."""

    ENABLE_COMMAND_PALETTE = False
    BINDINGS: ClassVar[list[BindingType]] = [
        ("down,j", "move(1)", "Down"),
        ("up,k", "move(-1)", "Up"),
        ("enter", "open", "Open"),
        ("q,escape,ctrl+q", "quit", "Quit"),
    ]
    pane = getters.query_one("#found", LinePane)

    def __init__(self, folders: Sequence[Path]) -> None:
        super().__init__()
        self._folders = folders

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        yield LinePane(margin=2, id="found")

    def on_mount(self) -> None:
        """Show the comparisons, or how to make one."""
        found = [Item(text=visible(str(folder))) for folder in self._folders]
        none = [Item(text=line, choosable=False, gap=1) for line in NOTHING_FOUND]
        self.pane.entitle("claimdesk: choose a comparison", "⏎ opens   q quits")
        self.pane.show(found or none, undressed)
        self.pane.focus()

    def action_move(self, by: int) -> None:
        """Choose another comparison."""
        self.pane.choose(self.pane.neighbour(by))

    def action_open(self) -> None:
        """Return the chosen one."""
        if self._folders:
            self.exit(self._folders[self.pane.chosen])

    @on(LinePane.Chosen)
    def _open_clicked(self, message: LinePane.Chosen) -> None:
        self.exit(self._folders[message.item])
