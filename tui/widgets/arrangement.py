"""Arrangement: where briefing, source and matches are in a terminal of some size.

Owns the shares of the panes. Pure; sizes and places are in cells, in the order briefing, source,
matches. A pane without a place has an empty one.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.geometry import Region, Size

NOWHERE = Region()


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


def enlarged(size: Size, pane: int) -> Sequence[Region]:
    """Give one of the three the whole place."""
    return tuple(Region(0, 0, *size) if each == pane else NOWHERE for each in range(3))
