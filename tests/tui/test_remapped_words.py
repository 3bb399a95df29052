"""Remapped words: where a key has another name, no footer, dialog or message tells the old one."""

from __future__ import annotations

import re
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot

from comparisons.adjudicating import open_adjudication
from comparisons.session import open_session
from tests.comparisons.teams import a_team
from tests.tui.driving import desk_of, settle
from tui.adjudicating_app import AdjudicatingApp
from tui.app import ClaimdeskApp
from tui.keys import ADJUDICATION, DESK, MATRIX, Group, remapped
from tui.preferred_app import PreferredApp
from tui.presenting.help import help_items
from tui.screens.desk.reviewing import ReviewingScreen
from tui.settings.key_names import known_key
from tui.settings.keymap import checked_keymap
from tui.settings.preferences import Preferences

OLD = ("z", "R", "r", "f", "s", "o", "x", "A", "w", "J", "K", "L", "E", "slash", "minus")
"""Keys of the desk that a text may name."""
SPARE = [f"ctrl+{letter}" for letter in "abefgklnrtuvwxy"] + [f"f{n}" for n in range(2, 13)]


def other_keys() -> dict[str, str]:
    """Return another key for each action that has one of the old ones."""
    tables = (DESK, MATRIX, ADJUDICATION)
    spare = iter([key for key in SPARE if known_key(key) and key != "f3"])
    given: dict[str, object] = {}
    by_old: dict[str, str] = {}
    for key in (key for table in tables for key in table):
        first = key.keys.split(",")[0]
        if first in OLD:
            if first not in by_old:
                by_old[first] = next(spare)
            given[key.id] = by_old[first]
    return checked_keymap(given, tables)


KEYS = other_keys()
NAMED = re.compile(
    r"(?:^|[\s(])([zRrfsoxAwJKLE/-]) (?:shows|undoes|reads|says|goes|and|on it|adds)"
)


@asynccontextmanager
async def other_desk(folder: Path) -> AsyncGenerator[Pilot[str]]:
    """Open a desk with other keys."""
    preferences = Preferences(keys=KEYS, remembers=False)
    app = ClaimdeskApp(lambda: open_session(folder, "anna"), preferences=preferences)
    async with app.run_test(size=(200, 60)) as pilot:
        while not isinstance(pilot.app.screen, ReviewingScreen):
            assert app.fault is None
            await pilot.pause(0.01)
        await settle(pilot)
        yield pilot


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A comparison with two reviewers."""
    return a_team(tmp_path / "team", {"anna": "c", "boris": "cddcu"})


@pytest.mark.parametrize("action", [key.id for key in DESK if key.group is not Group.PROGRAM])
async def test_no_message_of_the_desk_names_an_old_key(folder: Path, action: str) -> None:
    """Whatever is asked for: what the desk says of keys is what they are now."""
    async with other_desk(folder) as pilot:
        screen = desk_of(pilot)
        await screen.run_action(next(key.action for key in DESK if key.id == action))
        shown = await settle(pilot)
        assert not NAMED.findall(shown), shown


async def test_the_dialogs_take_the_desks_own_keys(folder: Path) -> None:
    """The stance is asked for with the keys that link at the desk, and they answer it."""
    async with other_desk(folder) as pilot:
        await pilot.press("k", "J", "enter")
        shown = await settle(pilot)
        opposes = KEYS["link.opposes"]
        assert f"{opposes}  − opposes" in shown
        await pilot.press("o")
        assert len(pilot.app.screen_stack) == 2
        await pilot.press(opposes)
        await settle(pilot)
        assert len(pilot.app.screen_stack) == 1
        assert desk_of(pilot).session.review.decisions


async def test_the_differences_know_the_users_keys_and_colours(folder: Path) -> None:
    """`claimdesk adjudicate` goes by the same config file as the desk."""
    preferences = Preferences(keys=KEYS, theme="claimdesk-light", remembers=False)
    app = AdjudicatingApp(open_adjudication(folder, "clara"), preferences)
    async with app.run_test(size=(200, 60)) as pilot:
        assert isinstance(pilot.app, PreferredApp)
        assert pilot.app.theme == "claimdesk-light"
        await pilot.pause(0.1)
        shown = "\n".join(strip.text for strip in pilot.app.screen._compositor.render_strips())
        assert f"{KEYS['adjudication.filter']} filter" in shown
        assert "(f)" not in shown


def test_pictures_are_looked_at() -> None:
    """The pattern finds what it looks for."""
    assert NAMED.findall("It is hidden: R shows it") == ["R"]


def test_the_help_begins_with_the_way_through_and_ends_with_the_config_file() -> None:
    """Both name what the user has: keys as they are, the file where it lies."""
    items, dressings = help_items(remapped(DESK, KEYS), config="/home/anna/config.toml")
    words = [item.text for item in items]
    assert words[0] == "The way through"
    assert KEYS["link.supports"].replace("ctrl+", "") in words[3]
    assert words[-1] == "Your config file: /home/anna/config.toml"
    assert len(items) == len(dressings)
