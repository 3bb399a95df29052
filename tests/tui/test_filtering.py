"""Filtering and jumping: what is shown, where one goes, and how one gets back."""

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle
from tui.presenting.dressings import claim_dressing, source_dressing
from tui.presenting.view_changes import with_comparison

_CHARACTERS = {"colon": ":", "slash": "/"}


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def shown(pilot: Pilot[str]) -> list[int]:
    """Return the numbers of the statements in the briefing's pane."""
    return [number for number in desk_of(pilot).view.briefing.items.numbers if number]


async def only(pilot: Pilot[str], place: int) -> str:
    """Filter by one of the verdicts, by its place in the list."""
    await pilot.press("f")
    await settle(pilot)
    await pilot.press("home", *["j"] * place, "enter")
    return await settle(pilot)


async def test_only_what_fits_is_shown_and_the_title_says_so(harbour: Path) -> None:
    """The numbers stay those of the briefing."""
    async with desk(harbour) as pilot:
        await pilot.press("d", "j", "d", "c")
        await settle(pilot)
        await pilot.press("f")
        assert "✗ disputed" in await settle(pilot)
        await pilot.press("j", "enter")
        screen = await settle(pilot)
        assert "2 of 13: disputed" in screen
        assert shown(pilot) == [1, 3]
        assert desk_of(pilot).view.number == 1
        await pilot.press("j", "j")
        assert desk_of(pilot).view.number == 3
        await pilot.press("k", "k")
        assert desk_of(pilot).view.number == 1


@pytest.mark.parametrize("key", ["f", "escape"])
async def test_one_key_shows_all_again(harbour: Path, key: str) -> None:
    """The same key or escape; one stays where one is."""
    async with desk(harbour) as pilot:
        await pilot.press("d")
        await only(pilot, 0)
        assert shown(pilot) == [1]
        await pilot.press(key)
        assert "of 13:" not in await settle(pilot)
        assert shown(pilot) == list(range(1, 14))
        assert desk_of(pilot).view.number == 1


async def test_a_decided_statement_stays_until_one_moves_on(harbour: Path) -> None:
    """Nothing jumps under the hands: what was just withdrawn is still there."""
    async with desk(harbour) as pilot:
        await pilot.press("d", "d", "d")
        await only(pilot, 0)
        assert shown(pilot) == [1, 2, 3]
        await pilot.press("j", "backspace")
        await settle(pilot)
        assert shown(pilot) == [1, 2, 3]
        assert desk_of(pilot).view.number == 2
        await pilot.press("j")
        await settle(pilot)
        assert shown(pilot) == [1, 3]
        assert desk_of(pilot).view.number == 3


async def test_a_verdict_goes_on_within_what_is_shown(harbour: Path) -> None:
    """Deciding the unreviewed ones one after the other skips those that were decided."""
    async with desk(harbour) as pilot:
        await pilot.press("j", "d", "k", "k")
        await settle(pilot)
        await pilot.press("f")
        await settle(pilot)
        await pilot.press("end", "home", "j", "enter")
        await settle(pilot)
        assert shown(pilot)[0] == 1
        assert 2 not in shown(pilot)
        await pilot.press("c")
        await settle(pilot)
        assert desk_of(pilot).view.number == 3
        assert 1 not in shown(pilot)


async def test_going_elsewhere_brings_the_statement_in(harbour: Path) -> None:
    """A jump leads to its statement even if it does not fit; the filter stays."""
    async with desk(harbour) as pilot:
        await pilot.press("d")
        await only(pilot, 0)
        await pilot.press("colon", "1", "2", "enter")
        await settle(pilot)
        assert desk_of(pilot).view.number == 12
        assert shown(pilot) == [1, 12]


async def test_a_number_that_no_statement_has_is_refused(harbour: Path) -> None:
    """The reason is said where the number was typed."""
    async with desk(harbour) as pilot:
        await pilot.press("colon", "9", "9", "enter")
        assert "numbers 1 to 13" in await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert desk_of(pilot).view.number == 1


async def test_hits_are_walked_after_the_search_is_closed(harbour: Path) -> None:
    """The header says which hit it is; after the last comes the first."""
    async with desk(harbour) as pilot:
        await pilot.press("f3")
        assert "Nothing was searched yet" in await settle(pilot)
        await pilot.press("slash", *"fire", "enter")
        assert "Hit 1 of " in await settle(pilot)
        hits = desk_of(pilot)._hits
        await pilot.press("f3")
        assert "Hit 2 of " in await settle(pilot)
        await pilot.press("shift+f3", "shift+f3")
        assert f"Hit {len(hits)} of {len(hits)}" in await settle(pilot)


@pytest.mark.parametrize("typed", ["drums", "drumz"])
async def test_what_was_searched_is_marked_where_the_hit_is_shown(
    harbour: Path, typed: str
) -> None:
    """In the source as in the briefing, with typos too, until the reviewer goes on."""
    async with desk(harbour) as pilot:
        await pilot.press("slash", *typed, "enter")
        await settle(pilot)
        assert marked(pilot) == "drums"
        await pilot.press("j")
        await settle(pilot)
        assert marked(pilot) == ""
        await pilot.press("slash", *"night watchman alerted", "enter")
        await settle(pilot)
        assert marked(pilot) == "night watchman alerted"
        assert desk_of(pilot).view.number == 4


async def test_what_was_searched_is_not_marked_in_documents_that_were_read_anew(
    harbour: Path,
) -> None:
    """Other words may stand there by now."""
    async with desk(harbour) as pilot:
        await pilot.press("slash", *"drums", "enter")
        await settle(pilot)
        screen = desk_of(pilot)
        screen.go(with_comparison(screen.view, screen.session.comparison))
        assert marked(pilot) == ""


def marked(pilot: Pilot[str]) -> str:
    """Return the words that are marked as found by a search."""
    view = desk_of(pilot).view
    panes = ((view.briefing, claim_dressing), (view.source, source_dressing))
    return " ".join(
        laid_out.items[place].text[mark.start : mark.end]
        for laid_out, dressing in panes
        if laid_out is not None
        for place in range(len(laid_out.items))
        for mark in dressing(view, place).marks
        if mark.style == "sought"
    )


@pytest.mark.parametrize(
    ("panes", "keys", "words"),
    [
        (("tab",), ("slash", *"1962", "enter"), "was built in 1962"),
        ((), ("slash", *"drums", "enter"), "About 200 drums"),
        (("tab", "tab"), ("colon", *"12", "enter"), "was built in 1962"),
    ],
)
async def test_where_one_jumps_is_seen_while_another_pane_has_the_whole_desk(
    harbour: Path, panes: tuple[str, ...], keys: tuple[str, ...], words: str
) -> None:
    """The pane to which the jump leads has it from then on."""
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press(*panes, "space")
        assert words not in await settle(pilot)
        await pilot.press(*keys)
        assert words in await settle(pilot)
        assert desk_of(pilot).desk.is_enlarged


async def test_headings_stay_above_what_is_shown(tmp_path: Path) -> None:
    """Of the structure only the headings stay, each if something below it is shown."""
    (tmp_path / "briefing.md").write_text(
        "# Fire\n\nThe harbour burned on Monday.\n\n# Flood\n\nThe river rose on Tuesday.\n",
        "utf-8",
    )
    (tmp_path / "comparison.yaml").write_text(
        "schema: claimdesk-comparison/1\nbriefing:\n  path: briefing.md\n", "utf-8"
    )
    async with desk(tmp_path) as pilot:
        await pilot.press("j", "d")
        screen = await only(pilot, 0)
        assert "Flood" in screen
        assert "The river rose" in screen
        assert "The harbour" not in screen
        assert desk_of(pilot).view.briefing.items[0].text == "# Flood"


@pytest.mark.parametrize("keys", [("colon", "1", "2"), ("n", "d", "c"), ("slash", "d", "u")])
async def test_keys_that_follow_at_once_reach_the_dialog(
    harbour: Path, keys: tuple[str, ...]
) -> None:
    """However fast one types: a digit for a number is no verdict."""
    async with desk(harbour) as pilot:
        app = pilot.app
        for key in keys:
            app.post_message(events.Key(key, _CHARACTERS.get(key, key)))
        await settle(pilot)
        assert not desk_of(pilot).session.review.decisions
        assert len(app.screen_stack) == 2
