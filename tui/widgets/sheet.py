"""A sheet: items laid out one below the other at one width, with the rows drawn so far.

Owns which row belongs to which item, the way from one item to the next, and the cache of drawn
rows. It knows no scrolling and no widget.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.strip import Strip

from tui.presenting.items import Dressing, Item
from tui.widgets.flow import Flow
from tui.widgets.row_painter import RowPainter

CACHED_ITEMS = 200
"""Items whose rows are kept; more than most terminals show at once."""

Drawn = tuple[Dressing, list[Strip]]
"""What was drawn around an item, and its rows."""


class Sheet:
    """The items of a pane at one width."""

    def __init__(self, items: Sequence[Item], painter: RowPainter) -> None:
        self.items = items
        self.painter = painter
        self.flow = Flow(map(painter.height, items) if painter.width else ())
        self._made: dict[int, Item] = {}
        """Items that were drawn; a long document makes an item anew each time."""
        self._drawn: dict[tuple[int, str], Drawn] = {}
        self._blank: Strip | None = None

    @property
    def blank(self) -> Strip:
        """An empty row."""
        if self._blank is None:
            self._blank = self.painter.blank()
        return self._blank

    def item(self, place: int) -> Item:
        """Return an item: the very same while it is likely to be asked for again."""
        found = self._made.get(place)
        if found is None:
            if len(self._made) > CACHED_ITEMS:
                self._made.clear()
            found = self._made[place] = self.items[place]
        return found

    def forget(self) -> None:
        """Draw everything afresh; for after a change of colours."""
        self._drawn.clear()
        self._blank = None

    def rows_of(self, item: int, dressing: Dressing, ground: str) -> list[Strip]:
        """Return an item's rows, from the cache if they look as they did."""
        found = self._drawn.get((item, ground))
        if found is None or (found[0] is not dressing and found[0] != dressing):
            if len(self._drawn) > CACHED_ITEMS:
                self._drawn.clear()
            found = (dressing, self._paint(item, dressing, ground, found))
            self._drawn[item, ground] = found
        return found[1]

    def _paint(
        self, item: int, dressing: Dressing, ground: str, before: Drawn | None
    ) -> list[Strip]:
        """Paint an item; of one that differs by its margin only, the row beside that."""
        what = self.item(item)
        if before is None or not dressing.is_alike_but_margin(before[0]):
            return self.painter.paint(what, dressing, ground)
        rows = before[1].copy()
        if len(rows) > what.gap:
            rows[what.gap] = self.painter.paint_first(what, dressing, ground)
        return rows

    def limited(self, item: int) -> int:
        """Return the nearest place of an item that there is."""
        return min(max(item, 0), max(len(self.items) - 1, 0))

    def neighbour(self, item: int, by: int) -> int:
        """Return the choosable item `by` places on, or the last one there is."""
        found, step = item, 1 if by > 0 else -1
        for _ in range(abs(by)):
            found = self._choosable(found + step, step, otherwise=found)
        return found

    def page(self, item: int, by: int) -> int:
        """Return the choosable item about `by` rows further on."""
        if not self.items:
            return 0
        row = min(max(self.flow.tops[item] + by, 0), max(self.flow.rows - 1, 0))
        return self._choosable(self.flow.item_at(row), 1 if by > 0 else -1, otherwise=item)

    def edge(self, item: int, direction: int) -> int:
        """Return the first choosable item (-1) or the last one (1)."""
        start = 0 if direction < 0 else len(self.items) - 1
        return self._choosable(start, -direction, otherwise=item)

    def _choosable(self, item: int, step: int, *, otherwise: int) -> int:
        while 0 <= item < len(self.items):
            if self.items[item].choosable:
                return item
            item += step
        return otherwise
