"""Edges: the signs at the rows of a list that goes on above or below what is seen of it.

Owns the signs and where they stand. It knows no scrolling.
"""

from __future__ import annotations

from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.widgets.lean_strip import make_strip

MORE_ABOVE = "↑"
MORE_BELOW = "↓"


def signed(row: Strip, sign: str) -> Strip:
    """Return a row with a sign in its last cell."""
    width = row.cell_length
    before = list(row.crop(0, width - 1))
    style = before[-1].style if before else None
    return make_strip([*before, Segment(sign, (style or Style()) + Style(bold=True))], width)
