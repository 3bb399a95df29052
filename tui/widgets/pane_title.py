"""The title row of a pane: words at its left, and at its right the fullest for which there is room.

Owns the drawing of that row and the row as it was drawn. It knows nothing of what the words mean.
"""

from __future__ import annotations

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.widgets.hosting import Host
from tui.widgets.lean_strip import make_strip

LEAST_LEFT = 10
"""Cells that the left words keep, however much is said at the right: which pane it is."""


class PaneTitle:
    """Draws a pane's title when it looks otherwise than before."""

    def __init__(self, host: Host) -> None:
        self._host = host
        self._words: tuple[str, tuple[str, ...], str] = ("", (), "")
        self._drawn: tuple[object, Strip] | None = None

    def take(self, left: str, rights: tuple[str, ...], scrolling: str) -> bool:
        """Take other words, which must be safe to show; tell whether they are others at all.

        `scrolling` says which keys scroll; it stands at the right where not everything fits.
        """
        words = (left, rights, scrolling)
        if words == self._words:
            return False
        self._words = words
        return True

    def forget(self) -> None:
        """Draw it afresh; for after a change of colours."""
        self._drawn = None

    def row(self, width: int, *, focused: bool, fits: bool) -> Strip:
        """Return the row at a width in cells, from the cache if it looks as it did."""
        look = (self._words, focused, width, fits)
        if self._drawn is None or self._drawn[0] != look:
            self._drawn = (look, self._draw(width, focused=focused, fits=fits))
        return self._drawn[1]

    def _draw(self, width: int, *, focused: bool, fits: bool) -> Strip:
        left, rights, scrolling = self._words
        if scrolling and not fits:
            rights = tuple("   ".join(filter(None, (scrolling, way))) for way in rights or ("",))
        words = f"{'▌' if focused else ' '}{left}"
        right = _fullest(rights, width - min(cell_len(words), LEAST_LEFT))
        room = max(width - cell_len(right), 1)
        text = set_cell_size(set_cell_size(_fitting(words, room), room) + right, width)
        style = self._host.style_of("title", "target" if focused else "")
        return make_strip([Segment(text, style + Style(bold=True))], width)


def _fullest(ways: tuple[str, ...], room: int) -> str:
    """Return the first of several words that has room, or as much as has room of the last."""
    padded = [f" {way} " for way in ways if way]
    fitting = (way for way in padded if cell_len(way) <= room)
    return next(fitting, _fitting(padded[-1], room) if padded else "")


def _fitting(words: str, room: int) -> str:
    """Return words in some cells, with an ellipsis where they were cut."""
    return words if cell_len(words) <= room else f"{set_cell_size(words, max(room - 1, 0))}…"
