"""A host of panes that is no widget, for tests of what is painted."""

from rich.style import Style
from textual.geometry import Region

from tui.widgets.pane import Pane


class Paper:
    """A host that takes down which rows are painted again."""

    def __init__(self) -> None:
        self.painted: list[tuple[int, int]] = []

    def style_of(self, name: str, ground: str) -> Style:
        """All styles are the same here."""
        del name, ground
        return Style()

    def repaint_rows(self, place: Region, first: int, count: int) -> None:
        """Take the rows down."""
        del place
        self.painted.append((first, count))

    def focus_pane(self, pane: Pane) -> None:
        """Paper takes no keys."""
        del pane

    def is_focused(self, pane: Pane) -> bool:
        """Paper takes no keys."""
        del pane
        return False
