"""Flow: how texts of any length are laid out on rows of cells.

Owns wrapping and the arithmetic of rows (prefix sums). Pure: it knows no widget, and works on
100,000 texts in a few tens of milliseconds. Widths are in terminal cells.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

from rich.cells import cell_len

_SIMPLE = re.compile(
    "[ -~¡-¬®-˿Ͱ-ͷͺ-ͿΑ-ώА-҂Ҋ-ԯԱ-Ֆՙ-֊‐-‧‰-⁞₠-⃀℀-⅏]*"  # Latin, Greek, Cyrillic, Armenian
)
"""Characters that take one cell each in every terminal."""


def is_simple(text: str) -> bool:
    """Tell whether each character surely takes exactly one cell."""
    return text.isascii() or _SIMPLE.fullmatch(text) is not None


def count_rows(text: str, width: int) -> int:
    """Return how many rows a text takes at a width of at least one cell."""
    length = len(text)
    if length <= width and is_simple(text):
        return 1
    return len(wrap(text, width))


def wrap(text: str, width: int) -> list[tuple[int, int]]:
    """Return the first and the last place of each row, breaking at spaces where there are any."""
    return _wrap_simple(text, width) if is_simple(text) else _wrap_cells(text, width)


def _wrap_simple(text: str, width: int) -> list[tuple[int, int]]:
    rows: list[tuple[int, int]] = []
    start, length = 0, len(text)
    while length - start > width:
        space = text.rfind(" ", start, start + width + 1)
        if space <= start:
            rows.append((start, start + width))
            start += width
        else:
            rows.append((start, space))
            start = space + 1
    rows.append((start, length))
    return rows


def _wrap_cells(text: str, width: int) -> list[tuple[int, int]]:
    rows: list[tuple[int, int]] = []
    start, used, space = 0, 0, -1
    for place, character in enumerate(text):
        cells = cell_len(character)
        while used + cells > width and place > start:
            end = space if space > start and character != " " else place
            rows.append((start, end))
            start = end + 1 if end < len(text) and text[end] == " " else end
            used, space = cell_len(text[start:place]), -1
        if character == " ":
            space = place
        used += cells
    rows.append((start, len(text)))
    return rows


class Flow:
    """The rows of a list of items one below the other."""

    def __init__(self, heights: Iterable[int]) -> None:
        self.tops = [0, *accumulate(heights)]
        """The first row of each item, and after the last one the number of rows."""

    @property
    def rows(self) -> int:
        """The number of rows of all items."""
        return self.tops[-1]

    def item_at(self, row: int) -> int:
        """Return the item that covers a row; past the end, the number of items."""
        return bisect_right(self.tops, row) - 1

    def top_to_show(self, item: int, *, top: int, window: int) -> int:
        """Return the first visible row with which an item is in view, near the one now."""
        first, after = self.tops[item], self.tops[item + 1]
        if first < top:
            top = first
        elif after > top + window:
            top = min(first, after - window)
        return self.clamp(top, window)

    def clamp(self, top: int, window: int) -> int:
        """Return the nearest first row that leaves no needless space below the last row."""
        return max(min(top, self.rows - window), 0)
