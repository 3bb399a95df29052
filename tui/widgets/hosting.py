"""What a pane asks of the widget that it is drawn in, and that of what is drawn in it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from rich.style import Style
from textual.geometry import Region
from textual.strip import Strip

if TYPE_CHECKING:
    from tui.widgets.pane import Pane


class Host(Protocol):
    """The widget that a pane is drawn in."""

    def style_of(self, name: str, ground: str) -> Style:
        """Return the style of a name, on the ground of another one or of none."""
        ...

    def repaint_rows(self, place: Region, first: int, count: int) -> None:
        """Draw some rows of a place in it anew."""
        ...

    def focus_pane(self, pane: Pane) -> None:
        """Let a pane be the one that keys go to."""
        ...

    def is_focused(self, pane: Pane) -> bool:
        """Tell whether keys go to a pane."""
        ...


class Part(Protocol):
    """Something that is drawn in a place of a widget."""

    @property
    def place(self) -> Region:
        """Where it is; empty while it is hidden."""
        ...

    def rows(self) -> list[Strip]:
        """Return all rows of its place: the very same list as long as nothing changed."""
        ...

    def forget_looks(self) -> None:
        """Draw every row afresh."""
        ...
