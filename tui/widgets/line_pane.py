"""A widget that is one pane of items.

Owns nothing but the step from the widget to its pane.
"""

from __future__ import annotations

from tui.widgets.pane import undressed
from tui.widgets.pane_host import PaneHost

__all__ = ["LinePane", "undressed"]


class LinePane(PaneHost):
    """Shows items one below the other and lets one be chosen."""

    SAYS_MORE = True

    def __init__(self, *, margin: int, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__((margin,), id=id)
        self.show = self.current.show
        self.redress = self.current.redress
        self.entitle = self.current.entitle
        self.choose = self.current.choose
        self.neighbour = self.current.neighbour
        self.page = self.current.page
        self.edge = self.current.edge
        self.scroll_rows = self.current.scroll_rows

    @property
    def chosen(self) -> int:
        """The chosen item's place."""
        return self.current.chosen

    @property
    def shows_all(self) -> bool:
        """Whether all items have room at once."""
        return self.current.shows_all
