"""What a pane asks of the widget that it is drawn in."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from rich.style import Style

if TYPE_CHECKING:
    from tui.widgets.pane import Pane


class Host(Protocol):
    """The widget that a pane is drawn in."""

    def style_of(self, name: str, ground: str) -> Style:
        """Return the style of a name, on the ground of another one or of none."""
        ...

    def repaint_rows(self, pane: Pane, first: int, count: int) -> None:
        """Draw some rows of a pane anew."""
        ...

    def focus_pane(self, pane: Pane) -> None:
        """Let a pane be the one that keys go to."""
        ...

    def is_focused(self, pane: Pane) -> bool:
        """Tell whether keys go to a pane."""
        ...
