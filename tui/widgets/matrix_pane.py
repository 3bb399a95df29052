"""The table of statements and sources, drawn line by line.

Owns scrolling and painting. Only the rows and columns that are in view are made, so that a key
costs the same at any size. It knows no verdicts: words and signs come from `presenting.matrix`.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import ClassVar

from rich.cells import cell_len, set_cell_size
from rich.segment import Segment
from textual import events
from textual.geometry import Region
from textual.message import Message
from textual.strip import Strip
from textual.widget import Widget

from tui.presenting.matrix import (
    FOOT_ROWS,
    HEAD_ROWS,
    Matrix,
    Part,
    cells_before,
    column_cells,
    columns_shown,
    foot_rows,
    head_parts,
    row_parts,
    title_words,
)
from tui.widgets.lean_strip import make_strip


class MatrixPane(Widget, can_focus=True):
    """Shows the table at one of its cells."""

    ALLOW_SELECT = False
    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "matrix--text",
        "matrix--faint",
        "matrix--strong",
        "matrix--corroborated",
        "matrix--disputed",
        "matrix--unverified",
        "matrix--different",
        "matrix--linked",
        "matrix--title",
        "matrix--cursor",
    }
    DEFAULT_CSS = """
    MatrixPane {
        width: 1fr; height: 1fr; background: $background;
        & > .matrix--text { color: $foreground; background: $background; }
        & > .matrix--faint { color: $text-muted; background: $background; }
        & > .matrix--strong { color: $foreground; background: $background; text-style: bold; }
        & > .matrix--corroborated { color: $text-success; text-style: bold; }
        & > .matrix--disputed { color: $text-error; text-style: bold; }
        & > .matrix--unverified { color: $text-warning; text-style: bold; }
        & > .matrix--different { color: $text-warning; text-style: bold; }
        & > .matrix--linked { color: $text-accent; text-style: bold; }
        & > .matrix--title { color: $foreground; background: $panel; text-style: bold; }
        & > .matrix--cursor { color: $foreground; background: $background; text-style: reverse; }
        &:ansi, &:nocolor {
            & > .matrix--faint { text-style: dim; }
            & > .matrix--title { text-style: bold underline; }
        }
    }
    """

    @dataclass
    class Chosen(Message):
        """A cell was chosen with the mouse."""

        pane: MatrixPane
        row: int
        column: int

        @property
        def control(self) -> MatrixPane:
            """The table in which it was chosen."""
            return self.pane

    def __init__(self, matrix: Matrix) -> None:
        super().__init__()
        self._matrix = matrix
        self._top = 0
        self._left = 0

    @property
    def window(self) -> int:
        """The rows in which statements are shown."""
        return max(self.size.height - HEAD_ROWS - FOOT_ROWS, 1)

    @property
    def _cell(self) -> int:
        """The cells of one column."""
        return column_cells(self._matrix, self.size.width)

    def show(self, matrix: Matrix) -> None:
        """Show the table, with its chosen cell in view."""
        self._matrix = matrix
        self.refresh()

    def _bring_into_view(self) -> None:
        matrix, window = self._matrix, self.window
        columns = columns_shown(self.size.width, len(matrix.sources), self._cell)
        self._top = _near(matrix.row, self._top, window, len(matrix.claims))
        self._left = _near(matrix.column, self._left, columns, len(matrix.sources))

    # Painting

    def render_lines(self, crop: Region) -> list[Strip]:
        """Return the visible lines."""
        self._bring_into_view()
        lines = [self._strip(parts) for parts in self._lines()][crop.y : crop.bottom]
        lines += [self._strip(())] * (crop.height - len(lines))
        if crop.x or crop.width < self.size.width:
            return [strip.crop(crop.x, crop.right) for strip in lines]
        return lines

    def _lines(self) -> Iterable[Iterable[Part]]:
        matrix, width, left, cell = self._matrix, self.size.width, self._left, self._cell
        yield self._title(cell)
        yield head_parts(matrix, left, width, cell)
        after = min(self._top + self.window, len(matrix.claims))
        for row in range(self._top, after):
            yield row_parts(matrix, row, left, width, cell)
        for _ in range(self._top + self.window - after):
            yield ()
        yield from foot_rows(matrix, left, width, cell)

    def _title(self, cell: int) -> Iterable[Part]:
        left, right = title_words(self._matrix, self._left, self.size.width, cell)
        room = max(self.size.width - cell_len(right), 0)
        yield set_cell_size(left, room), "title"
        yield right, "title"

    def _strip(self, parts: Iterable[Part]) -> Strip:
        width, used = self.size.width, 0
        segments: list[Segment] = []
        for text, style in (*parts, (" " * width, "text")):
            room = width - used
            if room <= 0:
                break
            words = _cut(text, room)
            segments.append(Segment(words, self.get_component_rich_style(f"matrix--{style}")))
            used += cell_len(words)
        strip: Strip = make_strip(segments, width)
        for line_filter in self.app.get_line_filters():
            strip = strip.apply_filter(line_filter, self.background_colors[1])
        return strip

    # The mouse

    def on_click(self, event: events.Click) -> None:
        """Choose the cell under the mouse."""
        row = self._top + event.y - HEAD_ROWS
        cell, count = self._cell, len(self._matrix.sources)
        before = cells_before(self.size.width, count, cell)
        column = self._left + (event.x - before) // cell
        inside = HEAD_ROWS <= event.y < HEAD_ROWS + self.window
        if inside and row < len(self._matrix.claims) and 0 <= column < len(self._matrix.sources):
            self.post_message(self.Chosen(self, row, column))


def _cut(text: str, room: int) -> str:
    """Return what fits of a text; words that were cut say so."""
    if cell_len(text) <= room:
        return text
    whole = cell_len(text.rstrip()) <= room
    return set_cell_size(text, room) if whole else f"{set_cell_size(text, room - 1)}…"


def _near(place: int, first: int, window: int, count: int) -> int:
    """Return the first place in view with which a place is in view, near the one now."""
    first = min(max(first, place - window + 1), place)
    return max(min(first, count - window), 0)
