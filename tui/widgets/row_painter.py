"""Painting of a pane's rows: from items to strips of cells.

Owns how one item looks at a width. It knows no scrolling.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.presenting.items import Dressing, Item, stretches
from tui.widgets.flow import count_rows, wrap
from tui.widgets.lean_strip import make_strip

Parts = Sequence[tuple[str, str]]
"""Texts, each with the name of its style."""
KEPT_TEXTS = 200
"""Texts of which it is kept where their rows begin; they are painted anew when marks change."""

_places = lru_cache(KEPT_TEXTS)(wrap)


@dataclass(frozen=True, kw_only=True, slots=True)
class RowPainter:
    """Paints items at one width in one set of styles."""

    width: int
    """Cells of a whole row."""
    margin: int
    """Cells of the margin."""
    style: Callable[[str, str], Style]
    """Returns the style of a name, on the ground of another name or of none."""

    def text_width(self, item: Item) -> int:
        """Return the cells for an item's text; one is left free at the right."""
        return max(self.width - self.margin - item.indent - 1, 1)

    def height(self, item: Item) -> int:
        """Return how many rows an item takes."""
        rows = count_rows(item.text, self.text_width(item)) if item.text else 0
        return item.gap + item.headed + (min(rows, item.most_rows) if item.most_rows else rows)

    def place_at(self, item: Item, row: int, column: int) -> int:
        """Return the place in an item's text at a row of it and a cell of the pane."""
        places = wrap(item.text, self.text_width(item))
        line = row - item.gap - item.headed
        if line < 0:
            return 0
        if line >= len(places):
            return len(item.text)
        start, end = places[line]
        room = column - self.margin - item.indent
        for place in range(start, end):
            room -= cell_len(item.text[place])
            if room < 0:
                return place
        return end

    def blank(self) -> Strip:
        """Return an empty row."""
        return self.row((), (), "")

    def paint(self, item: Item, dressing: Dressing, ground: str) -> list[Strip]:
        """Return the rows of an item."""
        strips = [self.blank() for _ in range(item.gap)]
        margin: Parts = dressing.margin
        for parts in self._rows(item, dressing):
            strips.append(self.row(margin, parts, ground, indent=item.indent))
            margin = ()
        return strips

    def paint_first(self, item: Item, dressing: Dressing, ground: str) -> Strip:
        """Return the row of an item that the margin stands beside."""
        parts = next(self._rows(item, dressing))
        return self.row(dressing.margin, parts, ground, indent=item.indent)

    def _rows(self, item: Item, dressing: Dressing) -> Iterator[Parts]:
        if item.headed:
            yield dressing.head
        width = self.text_width(item)
        places = _places(item.text, width) if item.text else []
        last = min(item.most_rows or len(places), len(places))
        for number, (start, end) in enumerate(places[:last], start=1):
            is_last = number == last
            shown = _end_before(item.text, start, end, dressing.tail, width) if is_last else end
            parts = stretches(item.text, start, shown, item.style, dressing.marks)
            if shown < end or (is_last and last < len(places)):
                parts.append(("…", "faint"))
            yield [*parts, *dressing.tail] if is_last else parts

    def row(self, margin: Parts, parts: Parts, ground: str, *, indent: int = 0) -> Strip:
        """Return one row: the margin, the parts further in, and the ground up to the edge."""
        segments: list[Segment] = []
        used = self._lay(segments, margin, 0, ground)
        begin = self.margin + indent
        if used < begin:
            used = self._lay(segments, ((" " * (begin - used), "text"),), used, ground)
        used = self._lay(segments, parts, used, ground)
        self._lay(segments, ((" " * (self.width - used), "text"),), used, ground)
        return make_strip(segments, self.width)

    def _lay(self, segments: list[Segment], parts: Parts, used: int, ground: str) -> int:
        """Append what still fits of the parts; return how many cells are used then."""
        for text, style in parts:
            room = self.width - used
            cells = cell_len(text)
            if cells > room:
                if not room:
                    if text.strip():
                        _cut_end(segments)
                    continue
                text = f"{set_cell_size(text, room - 1)}…"  # noqa: PLW2901 - cut to fit
                cells = room
            if text:
                segments.append(Segment(text, self.style(style, ground)))
            used += cells
        return used


def _end_before(text: str, start: int, end: int, tail: Parts, width: int) -> int:
    """Return where a row of text ends so that what stands behind it has room, up to half of it."""
    cells = sum(cell_len(part) for part, _ in tail)
    if not cells:
        return end
    room = max(width - cells, width // 2)
    return start + wrap(text[start:end], room)[0][1]


def _cut_end(segments: list[Segment]) -> None:
    """Let a full row say that more belongs to it."""
    if segments:
        text, style, _ = segments[-1]
        segments[-1] = Segment(f"{set_cell_size(text, cell_len(text) - 1)}…", style)
