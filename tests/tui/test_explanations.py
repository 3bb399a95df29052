"""The details of a match: what both sides say, whole and each in its column."""

import pytest
from rich.cells import cell_len

from comparisons.matching.points import Point, PointKind
from tui.presenting.explanations import RULE, _rows


@pytest.mark.parametrize(
    "words", ["State Service of Emergency Situations", "港口管理局发言人说没有人受伤", "x" * 50, ""]
)
def test_what_is_longer_than_its_column_goes_on_below(words: str) -> None:
    """Also in letters that take two cells, of which none is lost."""
    rows = [
        item.text for item, _ in _rows(Point(kind=PointKind.NAME, left=words, right="A"), (16, 9))
    ]
    left = [row.partition(RULE)[0] for row in rows]
    assert all(cell_len(part) == 16 for part in left)
    assert "".join(left).replace(" ", "") == words.replace(" ", "")
    assert rows[0].endswith(f"{RULE}A")
