"""Dialogs over the desk: what lies below steps back, and messages keep out of the way."""

from pathlib import Path

import pytest
from rich.style import Style
from textual.pilot import Pilot
from textual.widgets import OptionList

from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle, shown
from tui.themes import DARK, PLAIN


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """The invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def styles_below(pilot: Pilot[str]) -> set[Style]:
    """Return the styles in the rows above and below the frame of a dialog."""
    frame = pilot.app.screen.query_one("#frame").region
    strips = pilot.app.screen._compositor.render_strips()
    outside = strips[: frame.y] + strips[frame.bottom :]
    return {style for strip in outside for _, style, _ in strip if style is not None}


@pytest.mark.parametrize("theme", [PLAIN.name, "ansi-light", DARK.name])
async def test_without_colours_nothing_below_a_dialog_looks_chosen(
    harbour: Path, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    """Not the title of the pane that had the focus, nor the row that was chosen in it."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with desk(harbour, theme=theme) as pilot:
        await pilot.press("f")
        await settle(pilot)
        assert not [
            style
            for style in styles_below(pilot)
            if style.bold or style.reverse or style.underline or not style.dim
        ]


async def test_with_colours_what_lies_below_a_dialog_keeps_its_looks(harbour: Path) -> None:
    """It is tinted; that is enough."""
    async with desk(harbour, theme=DARK.name) as pilot:
        await pilot.press("f")
        await settle(pilot)
        assert any(style.bold for style in styles_below(pilot))


async def test_without_colours_the_chosen_command_is_reversed(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """And no other one."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with desk(harbour, theme=PLAIN.name) as pilot:
        await pilot.press("ctrl+p", "down")
        await shown(pilot, "Change the colours")
        commands = pilot.app.screen.query_one(OptionList).content_region
        strips = pilot.app.screen._compositor.render_strips()[commands.y : commands.bottom]
        inside = [strip.crop(commands.x, commands.right - 2) for strip in strips]
        chosen = [
            strip.text.strip()
            for strip in inside
            if all(style and style.reverse for text, style, _ in strip if text.strip())
        ]
        assert chosen == ["Mark the statement corroborated, save, go on", "key c, 1"]


async def test_the_palette_says_where_it_goes_on(harbour: Path) -> None:
    """As other lists do."""
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press("ctrl+p")
        seen = await shown(pilot, "Change the colours")
        assert (seen.count("↑"), seen.count("↓")) == (0, 1)
        await pilot.press("pagedown", "pagedown")
        seen = await settle(pilot)
        assert (seen.count("↑"), seen.count("↓")) == (1, 1)
        await pilot.press("ctrl+end")
        seen = await settle(pilot)
        assert (seen.count("↑"), seen.count("↓")) == (1, 0)


async def test_the_same_words_are_told_once_at_a_time(harbour: Path) -> None:
    """The later message stands for both."""
    async with desk(harbour) as pilot:
        for words in ("Nothing waits.", "Another thing.", "Nothing waits."):
            desk_of(pilot).warn(words)
        seen = await shown(pilot, "Nothing waits.")
        assert seen.count("Nothing waits.") == 1
        assert "Another thing." in seen


@pytest.mark.parametrize("theme", [PLAIN.name, DARK.name])
@pytest.mark.parametrize(
    "keys", [("slash",), ("n",), ("colon",), ("A",), ("P",), ("E", "t")], ids="".join
)
async def test_a_message_never_covers_the_line_to_type_in(
    harbour: Path, theme: str, keys: tuple[str, ...]
) -> None:
    """In a dialog it takes the last row, even where it was there before the dialog."""
    async with desk(harbour, size=(80, 24), theme=theme) as pilot:
        desk_of(pilot).warn("Something was told before.")
        await shown(pilot, "told before.")
        await pilot.press(*keys)
        seen = await settle(pilot)
        assert seen.count("told before.") == 1
        assert "told before." in seen.splitlines()[-1]
        focused = pilot.app.screen.focused
        assert focused is not None
        toast = pilot.app.screen.query("Toast").last().region
        assert not toast.overlaps(focused.region)


async def test_a_message_is_there_again_when_the_dialog_is_closed(harbour: Path) -> None:
    """Whoever did not read it in the dialog still can, as long as it is told."""
    async with desk(harbour, size=(80, 24)) as pilot:
        desk_of(pilot).warn("Something was told before.")
        await pilot.press("f", "escape")
        await shown(pilot, "told before.")
