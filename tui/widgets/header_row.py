"""The desk's first row: words at its left, which give way, and at its right, which do not.

Owns the drawing of that row. It knows nothing of what the words mean, and asks for them only when
it is drawn, so that several changes of one key are worded once. It is no widget of its own: another
one to paint costs each key a tenth of what changing a single cell costs (measured).
"""

from __future__ import annotations

from collections.abc import Callable

from rich.segment import Segment
from textual.geometry import Region
from textual.strip import Strip

from tui.widgets.hosting import Host
from tui.widgets.lean_strip import make_strip
from tui.widgets.status_line import fitted

NOWHERE = Region()


class HeaderRow:
    """Draws the header when it looks otherwise than before."""

    def __init__(self, host: Host, words: Callable[[int], tuple[str, str]]) -> None:
        self._host = host
        self._words = words
        """Returns both texts for a width in cells; they must be safe to show."""
        self.place = NOWHERE
        """Where it is in its host."""
        self._drawn: list[Strip] | None = None
        self._is_stale = False
        """Whether its host was asked to draw it anew, and has not done so yet."""

    def move_to(self, place: Region) -> None:
        """Take another place."""
        self.place = place
        self._drawn = None

    def forget_looks(self) -> None:
        """Draw it afresh; for after a change of colours."""
        self._drawn = None

    def repaint(self) -> None:
        """Draw it anew, in the words of then."""
        if not self._is_stale:
            self._is_stale = True
            self._host.repaint_rows(self.place, 0, self.place.height)

    def rows(self) -> list[Strip]:
        """Return its row: the very same list as long as nothing changed."""
        if self._drawn is None or self._is_stale:
            self._drawn, self._is_stale = [self._draw(self.place.width)], False
        return self._drawn

    def _draw(self, width: int) -> Strip:
        left, right = fitted(*self._words(width), width)
        strong, plain = (self._host.style_of(name, "") for name in ("header-strong", "header"))
        return make_strip([Segment(left, strong), Segment(right, plain)], width)
