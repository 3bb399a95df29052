"""One line of safe text, left and right, that repaints without a layout pass.

Owns the drawing of the header line. It knows nothing of what the words mean.
"""

from __future__ import annotations

from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual.strip import Strip

from tui.widgets.one_line import OneLine


class StatusLine(OneLine):
    """Shows a text at the left, which gives way, and one at the right, which does not."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"status--text", "status--strong"}
    DEFAULT_CSS = """
    StatusLine {
        width: 1fr; height: 1;
        & > .status--text { color: $foreground; background: $primary-muted; }
        & > .status--strong { color: $foreground; background: $primary-muted; text-style: bold; }
        &:ansi, &:nocolor {
            & > .status--text { background: $background; text-style: reverse; }
            & > .status--strong { background: $background; text-style: reverse bold; }
        }
    }
    """

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's own name
        super().__init__(id=id)
        self._left = ""
        self._right = ""

    def show(self, left: str, right: str) -> None:
        """Set both texts; they must be safe to show."""
        if (left, right) != (self._left, self._right):
            self._left, self._right = left, right
            self.forget_line()

    def draw(self, width: int) -> Strip:
        """Return the line, at a width in cells."""
        left, right = fitted(self._left, self._right, width)
        return Strip(
            [
                Segment(left, self.style_of("status--strong")),
                Segment(right, self.style_of("status--text")),
            ],
            width,
        )


def fitted(left: str, right: str, width: int) -> tuple[str, str]:
    """Return both texts as they fill a width in cells; the left one gives way, and says so."""
    right = set_cell_size(right, min(cell_len(right), width))
    room = width - cell_len(right)
    if room and cell_len(left) > room:
        left = f"{set_cell_size(left, room - 1)}…"
    return set_cell_size(left, room), right
