"""Themes: everything can be read in each of them, and without any colour."""

import asyncio
from pathlib import Path

import pytest
from rich.segment import Segment
from rich.style import Style
from textual.filter import dim_color
from textual.geometry import Region
from textual.pilot import Pilot

from comparisons.adjudicating import open_adjudication
from comparisons.session import open_session
from tests.builders import a_copy_of
from tests.comparisons.teams import a_team
from tests.tui.driving import desk, settle, shown
from tui.adjudicating_app import AdjudicatingApp
from tui.app import ClaimdeskApp
from tui.settings.preferences import Preferences
from tui.themes import DARK, LIGHT, PLAIN, names, suiting

LEAST_CONTRAST = 4.5
"""For text of any size: WCAG 2.2, 1.4.3."""
WALKS = (
    ("c", "d", "s"),
    ("tab", "g"),
    ("question_mark",),
    ("escape", "i"),
    ("escape", "slash"),
    ("f", "i", "r", "e"),
    ("escape", "n", "x"),
    ("escape", "escape", "enter"),
    ("escape", "ctrl+p", "a"),
    ("escape", "escape", "ctrl+p", *"theme"),
    ("escape", "escape", "m"),
    ("escape", "E"),
    ("escape", "L"),
    ("escape", "P"),
    ("escape", "escape", "q"),
)


def luminance(colour: tuple[int, int, int]) -> float:
    """Return the relative luminance after WCAG 2.2."""
    parts = [part / 255 for part in colour]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(style: Style) -> float:
    """Return the contrast of a style's colours."""
    assert style.color is not None
    assert style.bgcolor is not None
    ground, colour = style.bgcolor, style.color
    shown = dim_color(ground, colour) if style.dim else colour
    levels = sorted(luminance(each.get_truecolor()) for each in (ground, shown))
    return (levels[1] + 0.05) / (levels[0] + 0.05)


def weak_in(seen: set[tuple[str, Style]]) -> set[str]:
    """Return what was painted with too little contrast."""
    return {
        f"{contrast(style):.1f} {style} {text[:20]!r}"
        for text, style in seen
        if contrast(style) < LEAST_CONTRAST
    }


def painted(pilot: Pilot[str]) -> set[tuple[str, Style]]:
    """Return each word on the screen with the style in which it is painted."""
    found: set[tuple[str, Style]] = set()
    screen = pilot.app.screen
    # What lies below a dialog is out of reach, and dimmed to say so.
    parts = screen.query("#frame, CommandInput, CommandList") if screen.is_modal else [screen]
    seen = Region.from_union([each.region for each in parts])
    for strip in screen._compositor.render_strips()[seen.y : seen.bottom]:
        for text, style, _ in strip.crop(seen.x, seen.right):
            words = "".join(letter for letter in text if letter.isalnum()).strip()
            if words and style is not None:
                found.add((text, style))
    return found


async def walk(folder: Path, theme: str) -> set[tuple[str, Style]]:
    """Walk through the screens in a theme; return everything that was painted."""
    seen: set[tuple[str, Style]] = set()
    async with desk(folder, theme=theme) as pilot:
        for keys in WALKS:
            await pilot.press(*keys)
            await asyncio.sleep(0.05)
            await settle(pilot)
            seen |= painted(pilot)
    return seen


async def seen_at_first(app: ClaimdeskApp | AdjudicatingApp) -> set[tuple[str, Style]]:
    """Return everything that an app paints before any key is pressed."""
    async with app.run_test(size=(120, 40), notifications=True) as pilot:
        await asyncio.sleep(0.2)
        await pilot.pause()
        return painted(pilot)


@pytest.mark.parametrize("theme", [DARK.name, LIGHT.name])
async def test_the_other_first_screens_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, theme: str
) -> None:
    """The choice of a comparison, and the differences between reviewers."""
    wishes = Preferences(theme=theme, remembers=False)
    folder = a_team(tmp_path / "team", {"anna": "cd", "boris": "ddc"})
    monkeypatch.chdir(tmp_path)
    seen = await seen_at_first(ClaimdeskApp(None, preferences=wishes))
    seen |= await seen_at_first(AdjudicatingApp(open_adjudication(folder, "clara"), wishes))
    assert not weak_in(seen)


@pytest.mark.parametrize("theme", [DARK.name, LIGHT.name])
async def test_every_pair_of_colours_can_be_read(tmp_path: Path, theme: str) -> None:
    """All words on the desk, in the dialogs and in the palette have enough contrast."""
    seen = await walk(a_copy_of("harbour-fire", tmp_path), theme)
    assert len({style for _, style in seen}) > 12
    assert not weak_in(seen)


async def test_without_colour_selection_and_marks_still_show(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """No colour is sent; what is chosen is reversed, marks are bold or underlined."""
    monkeypatch.setenv("NO_COLOR", "1")
    seen = await walk(a_copy_of("harbour-fire", tmp_path), PLAIN.name)
    named = {str(colour) for _, style in seen for colour in (style.color, style.bgcolor) if colour}
    assert all("default" in name for name in named), named
    assert any(style.reverse for _, style in seen)
    assert any(style.underline and not style.reverse for _, style in seen)
    assert any(style.bold for _, style in seen)


@pytest.mark.parametrize("keys", [("slash", "a", "b"), ("n", "a", "b")], ids=["search", "note"])
@pytest.mark.parametrize("chosen", [(), ("shift+home",)], ids=["cursor", "selection"])
@pytest.mark.parametrize("theme", [PLAIN.name, "ansi-light"])
async def test_without_colour_the_place_in_a_line_to_type_in_shows(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    keys: tuple[str, ...],
    chosen: tuple[str, ...],
    theme: str,
) -> None:
    """The cell of the cursor is reversed, and so are selected letters."""
    monkeypatch.setenv("NO_COLOR", "1")
    async with desk(a_copy_of("harbour-fire", tmp_path), theme=theme) as pilot:
        await pilot.press(*keys, *chosen)
        await settle(pilot)
        frame = pilot.app.screen.query_one("#frame").region
        strips = pilot.app.screen._compositor.render_strips()[frame.y : frame.bottom]
        inside = [strip.crop(frame.x, frame.right) for strip in strips]
        (typed,) = (strip for strip in inside if "│ ab" in strip.text)
        reversed_ = "".join(text for text, style, _ in typed if style and style.reverse)
        assert "ab" in reversed_ if chosen else reversed_ == " "


@pytest.mark.parametrize("theme", [PLAIN.name, "ansi-dark", "ansi-light"])
async def test_the_frame_of_a_dialog_takes_the_terminals_own_colour(
    tmp_path: Path, theme: str
) -> None:
    """A colour of the theme might not be seen on the ground of the terminal."""
    async with desk(a_copy_of("harbour-fire", tmp_path), theme=theme) as pilot:
        await pilot.press("n")
        await shown(pilot, "Note on statement")
        rows = pilot.app.screen._compositor.render_strips()
        (corner,) = (style for row in rows for text, style, _ in row if text.startswith("╭"))
        assert corner is not None
        assert corner.color is not None
        assert corner.color.is_default


@pytest.mark.parametrize(("theme", "framed"), [(PLAIN.name, True), (DARK.name, False)])
async def test_a_message_without_a_ground_of_its_own_has_a_frame(
    tmp_path: Path, theme: str, *, framed: bool
) -> None:
    """Where colours are the terminal's, its words would run into those below it."""
    async with desk(a_copy_of("harbour-fire", tmp_path), size=(80, 24), theme=theme) as pilot:
        await pilot.press("ctrl+c")
        seen = await shown(pilot, "q: Show the summary and quit")
        assert ("╭" in seen) is framed


@pytest.mark.parametrize("theme", [PLAIN.name, "ansi-light"])
async def test_selected_words_differ_from_the_line_they_stand_in(
    tmp_path: Path, theme: str
) -> None:
    """Where the chosen line is reversed, they are not."""
    async with desk(a_copy_of("harbour-fire", tmp_path), theme=theme) as pilot:
        await pilot.press("w")
        await settle(pilot)
        rows = pilot.app.screen._compositor.render_strips()
        (chosen,) = (row for row in rows if " The Ostermole Harbour Authority" in row.text)
        seen = [(text.strip(), style or Style()) for text, style, _ in chosen]
        reversed_ = {text: style.reverse for text, style in seen}
        assert not reversed_["The"]
        assert all(reversed_[text] for text in reversed_ if text.startswith(("Oster", "informed")))


@pytest.mark.parametrize("theme", [PLAIN.name, "ansi-light", "ansi-dark"])
async def test_the_header_takes_the_terminals_own_colours(tmp_path: Path, theme: str) -> None:
    """Reversed as they are, with no colour that the terminal may show too dark to be read."""
    async with desk(a_copy_of("harbour-fire", tmp_path), theme=theme) as pilot:
        await settle(pilot)
        header = [style for text, style in painted(pilot) if "decided" in text]
        assert header
        for style in header:
            colours = {str(each.name) for each in (style.color, style.bgcolor) if each}
            assert style.reverse
            assert colours <= {"default"}


@pytest.mark.parametrize(
    ("environment", "theme"),
    [
        ({"TERM": "xterm-256color"}, "claimdesk-dark"),
        ({"TERM": "foot", "COLORTERM": "truecolor", "COLORFGBG": "0;15"}, "claimdesk-light"),
        ({"TERM": "linux"}, "claimdesk-ansi"),
        ({"TERM": "xterm", "COLORFGBG": "0;15"}, "ansi-light"),
        ({"TERM": "xterm-256color", "NO_COLOR": ""}, "claimdesk-ansi"),
        ({}, "claimdesk-ansi"),
    ],
)
def test_the_theme_suits_the_terminal(environment: dict[str, str], theme: str) -> None:
    """With few colours or none, the colours are the terminal's own."""
    assert suiting(environment) == theme
    assert theme in names()


async def test_a_theme_that_was_chosen_is_remembered(tmp_path: Path) -> None:
    """The next sitting begins with it."""
    from tui.settings.remembered import recall

    folder = a_copy_of("harbour-fire", tmp_path)
    app = ClaimdeskApp(lambda: open_session(folder, "anna"))
    async with app.run_test() as pilot:
        pilot.app.theme = "nord"
        await pilot.pause(0.05)
    assert recall().theme == "nord"


def test_segments_are_what_is_looked_at() -> None:
    """The helper refuses styles without colours, so that none slips through unmeasured."""
    with pytest.raises(AssertionError):
        contrast(Segment("x", Style(bold=True)).style or Style())
