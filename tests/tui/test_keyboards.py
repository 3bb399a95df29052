"""Keyboards in other scripts: a key does what its place does, unless something is being typed."""

from pathlib import Path

import pytest

from comparisons.session import open_session
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle
from tui.app import ClaimdeskApp
from tui.keyboards import LAYOUTS, PLACES, latin_key
from tui.screens.desk.reviewing import ReviewingScreen
from tui.settings.preferences import Preferences


@pytest.mark.parametrize("layout", LAYOUTS)
def test_a_letter_stands_in_one_place_only(layout: str) -> None:
    """No letter of a layout means two keys, and none is a Latin one."""
    letters = [letter for letter in LAYOUTS[layout] if letter.isalpha()]
    assert len(set(letters)) == len(letters)
    assert not any(letter.isascii() for letter in letters)


@pytest.mark.parametrize(
    ("key", "latin"),
    [
        ("с", ("c", "c")),
        ("О", ("J", "J")),
        ("ъ", ("right_square_bracket", "]")),
        ("Ж", ("colon", ":")),
        ("ї", ("right_square_bracket", "]")),
    ],
)
def test_a_place_is_known_by_its_letter(key: str, latin: tuple[str, str]) -> None:
    """Small and large, letters and brackets."""
    assert latin_key(key, taken=()) == latin
    assert latin_key(key, taken=(key,)) is None
    assert latin_key("c", taken=()) is None
    assert key in PLACES


async def test_the_desk_can_be_used_with_cyrillic_letters_switched_on(tmp_path: Path) -> None:
    """A verdict and a move by their places; in a note the letters are letters."""
    async with desk(a_copy_of("harbour-fire", tmp_path)) as pilot:
        screen = desk_of(pilot)
        first = screen.view.claim
        await pilot.press("в", "т", *"да", "ctrl+s")
        await settle(pilot)
        second = screen.view.claim
        decisions = screen.session.standing.shown
        assert decisions[first.id].verdict is Verdict.DISPUTED
        assert decisions[second.id].note == "да"


async def test_keys_that_the_user_set_work_and_the_old_ones_do_not(tmp_path: Path) -> None:
    """Two actions change their keys for each other, footer and help with them."""
    folder = a_copy_of("harbour-fire", tmp_path)
    keys = {"verdict.corroborated": "d", "verdict.disputed": "c", "note": "ф", "again": "f8"}
    app = ClaimdeskApp(
        lambda: open_session(folder, "anna"), preferences=Preferences(keys=keys, remembers=False)
    )
    async with app.run_test(size=(120, 40)) as pilot:
        while not isinstance(pilot.app.screen, ReviewingScreen):
            assert app.fault is None
            await pilot.pause(0.01)
        shown = await settle(pilot)
        assert " d corroborated  c disputed" in shown
        first = desk_of(pilot).view.claim
        await pilot.press("d", "1", "n")
        await settle(pilot)
        decisions = desk_of(pilot).session.standing.shown
        assert decisions[first.id].verdict is Verdict.CORROBORATED
        assert len(decisions) == 1
        await pilot.press("question_mark")
        shown = await settle(pilot)
        assert "Mark the statement disputed" in shown
        await pilot.press("escape", "ф")
        assert "Note on statement" in await settle(pilot)
