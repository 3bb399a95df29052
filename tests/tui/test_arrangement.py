"""Arrangement: where the panes are in terminals of all sizes."""

from collections.abc import Sequence

import pytest
from textual.geometry import Region, Size

from tui.widgets.arrangement import enlarged, side_by_side, stacked

SIZES = [Size(60, 13), Size(80, 22), Size(120, 38), Size(121, 39), Size(200, 58)]


def covered(places: Sequence[Region]) -> int:
    return sum(place.area for place in places)


@pytest.mark.parametrize("size", SIZES)
def test_panes_fill_the_desk_without_overlaps(size: Size) -> None:
    """Every cell belongs to one pane, but for the column between two."""
    for places in (stacked(size), side_by_side(size)):
        between = places[0].height if places[0].y == places[1].y else 0
        assert covered(places) + between == size.area
        pairs = [(a, b) for a in places for b in places if a is not b]
        assert not any(a.overlaps(b) for a, b in pairs)


@pytest.mark.parametrize("size", SIZES)
def test_one_pane_can_have_the_whole_desk(size: Size) -> None:
    """The others have no place then."""
    for pane in range(3):
        places = enlarged(size, pane)
        assert places[pane].size == size
        assert covered(places) == size.area
