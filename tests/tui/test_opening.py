"""The opening screen: what can be opened is found, and a comparison is made from files."""

import os
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from comparisons.opening import MOST_FOUND, find_comparisons, glimpse
from comparisons.session import Session, open_session
from tests.builders import a_copy_of
from tests.tui.driving import app_of, desk_of, picture
from tests.tui.terminal import ROOT, Terminal
from tui.app import ClaimdeskApp
from tui.dialogs.writing import WritingDialog
from tui.screens.desk.reviewing import ReviewingScreen
from tui.settings.preferences import Preferences
from tui.settings.remembered import Remembered, recall, remember


@asynccontextmanager
async def opening(
    folder: Path, monkeypatch: pytest.MonkeyPatch, *, reviewer: str = "anna"
) -> AsyncGenerator[Pilot[str]]:
    """Start without a comparison in some folder."""

    def opener(chosen: Path, name: str) -> Session:
        return open_session(chosen, name)

    monkeypatch.chdir(folder)
    known = Preferences(reviewer=reviewer, login="login")
    app = ClaimdeskApp(None, preferences=known, opener=opener)
    async with app.run_test(size=(80, 24), notifications=True) as pilot:
        await until(pilot, "Which comparison")
        await gone(pilot, "Looking for")
        yield pilot


async def until(pilot: Pilot[str], words: str) -> str:
    """Wait until some words are on the screen."""
    shown = ""
    for _ in range(1000):
        assert isinstance(pilot.app, ClaimdeskApp)
        shown = picture(pilot.app)
        if words in shown:
            return shown
        await pilot.pause(0.02)
    raise AssertionError(f"{words!r} never came:\n{shown}")


async def gone(pilot: Pilot[str], words: str) -> None:
    """Wait until some words are no longer on the screen."""
    for _ in range(1000):
        assert isinstance(pilot.app, ClaimdeskApp)
        if words not in picture(pilot.app):
            return
        await pilot.pause(0.02)
    raise AssertionError(f"{words!r} never went")


async def test_what_is_here_and_below_is_offered_and_opened(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Enter opens it; afterwards it is the first of the recent ones."""
    folder = a_copy_of("harbour-fire", tmp_path)
    async with opening(tmp_path, monkeypatch) as pilot:
        assert "A fire at the harbour" in picture(app_of(pilot))
        await pilot.press("enter")
        await until(pilot, "0/13 decided")
        for _ in range(100):
            await pilot.pause(0.02)
            if recall().recent:
                break
    assert [each.folder for each in recall().recent] == [str(folder)]


async def test_a_missing_comparison_says_so_and_can_be_taken_off(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Choosing it opens nothing; the list forgets it on a key, and nothing else is touched."""
    remember(Remembered().with_opened(tmp_path / "gone", "[Gone] title\x1b[2J"))
    async with opening(tmp_path, monkeypatch) as pilot:
        shown = await until(pilot, "cannot be opened")
        assert "[Gone] title␛[2J" in shown
        assert "⌫ off the list" in shown
        assert "there is no such folder" in " ".join(shown.split())
        await pilot.press("enter")
        await until(pilot, "It cannot be opened")
        await pilot.press("home", "backspace")
        await gone(pilot, "[Gone]")
        await gone(pilot, "⌫ off the list")
        await pilot.press("home", "backspace")
        await until(pilot, "Only what was opened before")
    assert recall().recent == ()


async def test_a_broken_comparison_is_told_in_words(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One that fails while it is opened brings the list back with the reason."""
    folder = a_copy_of("harbour-fire", tmp_path)
    (folder / "briefing.txt").write_text("")
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "comparison.yaml").write_text("a: [")
    async with opening(tmp_path, monkeypatch) as pilot:
        await until(pilot, "cannot be opened")
        await pilot.press("down", "enter")
        await until(pilot, "Not opened: briefing.txt")
        await until(pilot, "Which comparison")


async def test_the_name_is_asked_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that cannot be one is refused; a good one is remembered and decides."""
    a_copy_of("harbour-fire", tmp_path)
    async with opening(tmp_path, monkeypatch, reviewer="") as pilot:
        await pilot.press("enter")
        await until(pilot, "Who decides? Your name")
        while not isinstance(pilot.app.focused, Input):
            await pilot.pause(0.02)
        await pilot.press(*["backspace"] * 5, "enter")
        await until(pilot, "the name is empty")
        await pilot.press(*"eva", "enter")
        await until(pilot, "eva · 0/13 decided")
    assert recall().reviewer == "eva"


async def test_a_folder_can_be_typed_and_completed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Tab completes, Enter opens; from the desk the same screen opens another comparison."""
    elsewhere = tmp_path / "far" / "away" / "and" / "down"
    elsewhere.mkdir(parents=True)
    a_copy_of("harbour-fire", elsewhere)
    here = tmp_path / "here"
    here.mkdir()
    async with opening(here, monkeypatch) as pilot:
        assert "No comparison was opened before" in picture(app_of(pilot))
        await pilot.press("o")
        await until(pilot, "Tab completes")
        while not isinstance(pilot.app.focused, Input):
            await pilot.pause(0.02)
        for key in str(elsewhere / "har"):
            await pilot.press("slash" if key == "/" else key)
        await pilot.press("tab", "enter")
        await until(pilot, "0/13 decided")
        while not recall().recent:
            await pilot.pause(0.02)
        desk = pilot.app.screen
        assert isinstance(desk, ReviewingScreen)
        await desk.run_action("app.open_another")
        await until(pilot, "Which comparison")
        await pilot.press("escape")
        await until(pilot, "0/13 decided")
        assert pilot.app.screen is desk
        await desk.run_action("app.open_another")
        await gone(pilot, "Looking for")
        await pilot.press("home", "enter")
        await until(pilot, "0/13 decided")
        assert pilot.app.screen is not desk


async def test_a_path_that_nothing_begins_with_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Enter then does nothing, and the list says why; before, what is asked for can be read."""
    async with opening(tmp_path, monkeypatch) as pilot:
        await pilot.press("o")
        shown = await until(pilot, "path of a comparison's folder")
        assert "Nothing here: type a path" in shown
        await pilot.press("z", "enter")
        assert "Nothing there begins so" in await until(pilot, "Nothing there")


async def test_nothing_else_is_opened_before_everything_is_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A desk whose save failed stays, says why, and saves again; then the other one opens."""
    folder = a_copy_of("harbour-fire", tmp_path)
    async with opening(tmp_path, monkeypatch) as pilot:
        await pilot.press("enter")
        await until(pilot, "0/13 decided")
        desk = desk_of(pilot)
        in_the_way = folder / "verdicts" / "anna.yaml"
        in_the_way.mkdir(parents=True)
        await pilot.press("d")
        await until(pilot, "NOT SAVED")
        await desk.run_action("app.open_another")
        await gone(pilot, "Looking for")
        await pilot.press("home", "enter")
        told = " ".join((await until(pilot, "Nothing else was opened")).split())
        assert "1/13 decided" in told
        assert pilot.app.screen is desk
        in_the_way.rmdir()
        await desk.run_action("app.open_another")
        await gone(pilot, "Looking for")
        await pilot.press("home", "enter")
        await until(pilot, "· saved")
        assert "verdict: disputed" in in_the_way.read_text()
        await desk.run_action("app.open_another")
        await gone(pilot, "Looking for")
        await pilot.press("home", "enter")
        await until(pilot, "1/13 decided")
        assert desk_of(pilot) is not desk


async def test_every_key_here_does_something_or_says_why(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In an empty folder too, on both screens."""
    async with opening(tmp_path, monkeypatch) as pilot:
        for key, words in (
            ("escape", "There is no desk to go back to"),
            ("n", "No file here can be read. ← goes up a folder, / types a path."),
            ("enter", "This is a file"),
            ("b", "Choose a file, not a folder"),
            ("s", "Choose a file; to take all"),
            ("a", "No file here can be read"),
            ("n", "Mark the briefing first"),
        ):
            await pilot.press(key)
            await until(pilot, words)


async def test_both_screens_show_their_keys(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Under the same key as the desk, without the signs of the desk."""
    async with opening(tmp_path, monkeypatch) as pilot:
        for before, words in (
            ((), "Take a recent comparison off"),
            (("n",), "This file is a source"),
        ):
            await pilot.press(*before, "question_mark")
            assert "corroborated" not in await until(pilot, words)
            await pilot.press("escape")
            await gone(pilot, words)


def test_looking_for_comparisons_is_bounded(tmp_path: Path) -> None:
    """Hidden folders, links and the third level are left out, and so is what is too much."""
    for number in range(MOST_FOUND + 3):
        (tmp_path / f"{number:03}").mkdir()
        (tmp_path / f"{number:03}" / "comparison.yaml").touch()
    assert len(find_comparisons(tmp_path)) == MOST_FOUND
    few = tmp_path / "000"
    for name in (".hidden", "a/b/c"):
        (few / name).mkdir(parents=True)
        (few / name / "comparison.yaml").touch()
    (few / "round").symlink_to(few)
    assert find_comparisons(few) == (few,)
    assert glimpse(few).problem
    assert glimpse(tmp_path / "none").problem


async def test_all_that_would_be_written_can_be_read(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A key that the title names scrolls to the last of many files, and another one back."""
    sources = [tmp_path / f"source-{number:02}.txt" for number in range(20)]
    async with opening(tmp_path, monkeypatch) as pilot:
        await pilot.app.push_screen(WritingDialog(tmp_path / "a.txt", sources))
        assert "source-19" not in await until(pilot, "PgDn PgUp scroll")
        await pilot.press(*["pagedown"] * 20)
        await until(pilot, "sources/source-19")
        await pilot.press(*["pageup"] * 20)
        await until(pilot, "sources/source-00")


def test_a_comparison_is_made_decided_left_and_found_again(tmp_path: Path) -> None:
    """From loose files to a verdict in a real terminal; reopened, the same statement is chosen."""
    (tmp_path / "a-briefing.txt").write_text("One ship burned. Two men were hurt. It rained.\n")
    (tmp_path / "b-report.txt").write_text("One ship burned, they said. Nobody was hurt.\n")
    here = Path.cwd()
    os.chdir(tmp_path)
    try:
        with Terminal([], size=(80, 24), env={"PYTHONPATH": str(ROOT)}) as terminal:
            terminal.wait_for("No comparison was opened before")
            for keys, words in (
                ("n", "a-briefing.txt"),
                ("b", "briefing: a-briefing.txt"),
                ("js", "sources: 1"),
                ("n", "What would be written"),
                ("\r", "Who decides?"),
                ("\r", "0/3 decided"),
            ):
                terminal.press(keys)
                terminal.wait_for(words)
            terminal.wait_for("strong")
            terminal.press("d")
            terminal.wait_for("· saved")
            terminal.press("q")
            terminal.wait_for("What was done")
            terminal.press("q")
            assert terminal.exit_code() == 0
        with Terminal([], size=(80, 24), env={"PYTHONPATH": str(ROOT)}) as terminal:
            terminal.wait_for("Opened before")
            terminal.rest()
            terminal.press("\r")
            terminal.wait_for("1/3 decided")
            terminal.wait_for("for statement 2")
    finally:
        os.chdir(here)
