"""Fitting: in the smallest terminal nothing is cut that is needed, and what is cut says so."""

from __future__ import annotations

from pathlib import Path

import pytest
from rich.style import Style

from comparisons.session import open_session
from tests.builders import a_copy_of
from tests.comparisons.teams import a_team
from tests.tui.driving import desk, desk_of, settle, shown
from tests.tui.text_pictures import write_reviews
from tui.presenting.counts import counted
from tui.presenting.match_list import COLUMN_TITLE, NARROW_TITLE, WIDE_TITLE
from tui.screens.desk.showing import title_cells
from tui.widgets.pane_title import _fullest
from tui.widgets.row_painter import RowPainter

SMALLEST = (60, 15)


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


@pytest.mark.parametrize(
    ("keys", "end"),
    [
        (("R",), "Esc  go on without"),
        (("n",), "Esc changes nothing"),
        (("n", "x", "escape"), "Esc again drops it"),
        (("q",), "Esc goes on"),
        (("E",), "Esc back"),
        (("k", "L"), "Esc goes back"),
        (("i",), "Esc goes back"),
        (("T",), "Esc goes back"),
    ],
)
async def test_a_dialog_fits_the_smallest_terminal_and_says_the_way_out(
    harbour: Path, keys: tuple[str, ...], end: str
) -> None:
    """Its frame lies within the screen, all around."""
    write_reviews(harbour)
    async with desk(harbour, size=SMALLEST) as pilot:
        await pilot.press(*keys)
        assert end in await settle(pilot)
        frame = pilot.app.screen.query_one("#frame").region
        assert pilot.app.screen.region.contains_region(frame)


async def test_a_title_that_is_cut_says_so(harbour: Path) -> None:
    """It ends in an ellipsis, and does not run into what stands beside it."""
    async with desk(harbour, size=SMALLEST) as pilot:
        header = (await settle(pilot)).split("\n")[0]
        assert "…  anna" in header


@pytest.mark.parametrize(
    ("others", "end"),
    [
        (("boris",), "claimant: Ann Lee   1 of 3: disputed   boris ✗ disputed"),
        (("boris", "clara", "dmitri"), "1 of 3: disputed   boris ✗  clara ✗  dmitri ✗"),
        (tuple(f"reviewer {number:02}" for number in range(9)), "1 of 3: disputed   others: 9 ✗"),
    ],
)
async def test_what_is_shown_and_what_others_found_stay_in_the_title(
    tmp_path: Path, others: tuple[str, ...], end: str
) -> None:
    """In ever fewer words; the name of the pane stays as well, and who has the keys."""
    said = ("The harbour burned, Ann Lee said.", "It rained, she said.", "It snowed, she said.")
    team = dict.fromkeys(("anna", *others), "cdc")
    folder = a_team(tmp_path / "team", team, sentences=said)
    session = open_session(folder, "anna")
    session.reveal()
    session.save()
    async with desk(folder, size=(80, 24)) as pilot:
        await shown(pilot, "✓ 2 ✗ 1")
        await pilot.press("f")
        await settle(pilot)
        await pilot.press("home", "j", "enter")
        title = (await settle(pilot)).split("\n")[1]
        assert title.startswith("▌Briefing")
        assert title.endswith(end)


def test_the_words_of_a_title_are_the_fullest_that_fit() -> None:
    """Of the last ones there is as much as has room, and it says so."""
    ways = ("all the words", "", "some words", "words")
    assert [_fullest(ways, room) for room in (15, 14, 11, 4)] == [
        " all the words ",
        " some words ",
        " words ",
        " wo…",
    ]


async def test_a_message_too_long_for_the_header_is_told_whole(harbour: Path) -> None:
    """Its end is what says the way out."""
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press("a")
        await settle(pilot)
        told = [each.message for each in pilot.app._notifications]
        assert any(words.endswith("archive in the config file") for words in told)
        desk_of(pilot).tell("short")
        assert "short" in (await settle(pilot)).split("\n")[0]


async def test_sources_whose_titles_begin_alike_are_told_apart_in_the_filter(
    tmp_path: Path,
) -> None:
    """Where there is room for the whole of them."""
    async with desk(a_copy_of("karabakh-2023-09-20", tmp_path), size=(120, 40)) as pilot:
        await pilot.press("f", "pagedown")
        seen = await settle(pilot)
        assert "launching the activities (mirror)" in seen
        assert "launching the activities; a Trend paragraph" in seen


async def test_what_was_asked_for_takes_the_place_of_the_word_to_ask(harbour: Path) -> None:
    """The message that says to press a key is gone once it was pressed."""
    (harbour / "sources" / "courier.txt").unlink()
    async with desk(harbour, size=(80, 24)) as pilot:
        assert "1 problem while reading: press p" in await shown(pilot, "press p")
        await pilot.press("p")
        seen = await settle(pilot)
        assert "there is no such file" in seen
        assert "press p" not in seen


async def test_a_dismissal_is_told_in_the_header_of_small_terminals(harbour: Path) -> None:
    """Apart, it would cover the list that it speaks of."""
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press("minus")
        told = "Dismissed, now last in its list: - or z brings it back."
        assert told in (await settle(pilot)).split("\n")[0]


@pytest.mark.parametrize(
    ("parts", "row"),
    [
        (("the whole", " row"), "the whole…"),
        (("the ", "whole ", "row"), "the whole…"),
        (("the whole ", " "), "the whole "),
        (("the whole", ""), "the whole "),
    ],
)
def test_a_row_that_is_cut_says_so_wherever_it_is_cut(parts: tuple[str, ...], row: str) -> None:
    """In a part or between two; blanks that have no room are no loss."""
    painter = RowPainter(width=10, margin=0, style=lambda _name, _ground: Style.null())
    assert painter.row((), tuple((part, "text") for part in parts), "").text == row


def test_titles_get_more_room_in_wider_terminals() -> None:
    """Where all three panes stand side by side, each further column helps them, up to a limit."""
    assert [title_cells(columns) for columns in (80, 120, 179, 180, 200, 225, 300)] == [
        NARROW_TITLE,
        WIDE_TITLE,
        WIDE_TITLE,
        COLUMN_TITLE,
        COLUMN_TITLE,
        COLUMN_TITLE + 10,
        WIDE_TITLE,
    ]


async def test_the_ends_of_what_is_read_are_a_key_away(harbour: Path) -> None:
    """End shows the last row, Home the first one."""
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press("question_mark", "end")
        assert "Keys, theme and name can be set in a file" in await settle(pilot)
        await pilot.press("home")
        assert "The way through" in await settle(pilot)


async def test_numbers_of_the_sources_stand_below_one_another(harbour: Path) -> None:
    """At every size, each below its heading."""
    for size in (SMALLEST, (80, 24), (120, 40)):
        async with desk(harbour, size=size) as pilot:
            await pilot.press("I")
            rows = (await settle(pilot)).split("\n")
            head = next(place for place, row in enumerate(rows) if "unread  source" in row)
            end = rows[head].index("unread") + len("unread")
            assert rows[head + 1][end - 2 : end] == "13"
            assert rows[head + 2][end - 2 : end] == "13"


async def test_without_a_source_the_desk_says_what_to_do(harbour: Path) -> None:
    """In the list of matches, and at the keys that need one."""
    text = (harbour / "comparison.yaml").read_text("utf-8")
    (harbour / "comparison.yaml").write_text(text[: text.index("sources:")], "utf-8")
    async with desk(harbour, size=(80, 24)) as pilot:
        assert "no source yet: A adds one" in await settle(pilot)
        for key in ("s", "v", "enter"):
            await pilot.press("j", key)
            assert "There is no source yet: A adds one." in await settle(pilot)


@pytest.mark.parametrize(("number", "words"), [(0, "0 matches"), (1, "1 match"), (2, "2 matches")])
def test_one_is_not_many(number: int, words: str) -> None:
    """The word goes with the number."""
    assert counted(number, "match", "matches") == words
    assert counted(number, "source") == f"{number} source{'' if number == 1 else 's'}"
