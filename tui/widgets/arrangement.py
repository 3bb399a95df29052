"""Arrangement: where briefing, source and matches are in a terminal of some size.

Owns the shares of the panes. Pure; sizes and places are in cells, in the order briefing, source,
matches. A pane without a place has an empty one.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.geometry import Region, Size

NOWHERE = Region()
BESIDE_FROM = 120
"""Columns from which two panes stand side by side; with less they stand one below the other."""
COLUMNS_FROM = 180
"""Columns from which all three do: lines of 50 letters are easy to read, of 90 they are not."""


def arranged(size: Size) -> Sequence[Region]:
    """Return where the three are in a terminal of some size."""
    if size.width < BESIDE_FROM:
        return stacked(size)
    return side_by_side(size) if size.width < COLUMNS_FROM else in_columns(size)


def stacked(size: Size) -> Sequence[Region]:
    """Put the three one below the other, a third each."""
    width, third = size.width, size.height // 3
    return (
        Region(0, 0, width, third),
        Region(0, third, width, third),
        Region(0, 2 * third, width, size.height - 2 * third),
    )


def side_by_side(size: Size) -> Sequence[Region]:
    """Put briefing and source side by side, with an empty column between, and matches below."""
    width, texts = size.width, size.height * 3 // 5
    left = (width - 1) // 2
    return (
        Region(0, 0, left, texts),
        Region(left + 1, 0, width - left - 1, texts),
        Region(0, texts, width, size.height - texts),
    )


def in_columns(size: Size) -> Sequence[Region]:
    """Put all three side by side, with an empty column between; the matches get most."""
    width, height = size
    left, middle = width * 30 // 100, width * 27 // 100  # as many letters: margins differ
    return (
        Region(0, 0, left, height),
        Region(left + 1, 0, middle, height),
        Region(left + middle + 2, 0, width - left - middle - 2, height),
    )


def enlarged(size: Size, pane: int) -> Sequence[Region]:
    """Give one of the three the whole place."""
    return tuple(Region(0, 0, *size) if each == pane else NOWHERE for each in range(3))
