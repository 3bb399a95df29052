"""Arrangement: where the panes are in terminals of all sizes."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from textual.geometry import Region, Size

from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle
from tui.widgets.arrangement import arranged, enlarged, in_columns, side_by_side, stacked

SIZES = [Size(60, 13), Size(80, 22), Size(120, 38), Size(121, 39), Size(200, 58)]


def covered(places: Sequence[Region]) -> int:
    return sum(place.area for place in places)


@pytest.mark.parametrize("size", SIZES)
def test_panes_fill_the_desk_without_overlaps(size: Size) -> None:
    """Every cell belongs to one pane, but for the column between two."""
    for places in (stacked(size), side_by_side(size), in_columns(size)):
        tops = [place.y for place in places]
        between = places[0].height * (len(tops) - len(set(tops)))
        assert covered(places) + between == size.area
        pairs = [(a, b) for a in places for b in places if a is not b]
        assert not any(a.overlaps(b) for a, b in pairs)


@pytest.mark.parametrize(
    ("width", "rows"), [(80, 3), (119, 3), (120, 2), (179, 2), (180, 1), (250, 1)]
)
def test_more_panes_stand_side_by_side_where_there_is_room(width: int, rows: int) -> None:
    """Narrow terminals stack them, wide ones put all three side by side."""
    places = arranged(Size(width, 58))
    assert len({place.y for place in places}) == rows


@pytest.mark.parametrize("size", SIZES)
def test_one_pane_can_have_the_whole_desk(size: Size) -> None:
    """The others have no place then."""
    for pane in range(3):
        places = enlarged(size, pane)
        assert places[pane].size == size
        assert covered(places) == size.area


async def test_the_desk_follows_the_width_of_the_terminal(tmp_path: Path) -> None:
    """From three rows of panes to one row and back, each with the same statement and match."""
    async with desk(a_copy_of("harbour-fire", tmp_path), size=(80, 24)) as pilot:
        await pilot.press("j", "J")
        before = desk_of(pilot).view
        for width, rows in ((120, 2), (200, 1), (130, 2), (80, 3)):
            await pilot.resize_terminal(width, 40)
            shown = await settle(pilot)
            assert len({pane.place.y for pane in desk_of(pilot).desk.panes}) == rows
            assert "Matches by source for statement 2" in shown
            view = desk_of(pilot).view
            assert (view.claim, view.row, view.passage) == (
                before.claim,
                before.row,
                before.passage,
            )


async def test_a_pane_is_expanded_and_put_back_where_all_stand_side_by_side(tmp_path: Path) -> None:
    """Space gives it the whole width, and gives it back."""
    async with desk(a_copy_of("harbour-fire", tmp_path), size=(200, 60)) as pilot:
        await pilot.press("tab", "space")
        await settle(pilot)
        assert desk_of(pilot).desk.source.place.width == 200
        await pilot.press("space")
        await settle(pilot)
        assert all(pane.place for pane in desk_of(pilot).desk.panes)
