"""Silent keys: there are none; every key of the desk changes what is seen, wherever one is."""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from rich.segment import Segment
from textual.pilot import Pilot

from comparisons.session import open_session
from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle
from tui.keys import DESK, Key
from tui.screens.desk.matching import MatchingScreen

CHANGING = ("verdict", "link", "checked", "dismiss", "withdraw", "twins", "undo", "redo")


def _as_found(folder: Path) -> None:
    del folder


def _read_only(folder: Path) -> None:
    """Leave a verdict file that a newer version wrote."""
    session = open_session(folder, "anna")
    claim = session.comparison.claims[0]
    session.change(session.decision_on(claim), "begun")
    session.save()
    file = session.verdict_file
    file.write_text(file.read_text("utf-8").replace("verdicts/1", "verdicts/2"), "utf-8")


def _empty_source(folder: Path) -> None:
    """Leave only one source, which holds no statement."""
    text = (folder / "comparison.yaml").read_text("utf-8")
    head = text[: text.index("sources:")]
    (folder / "sources" / "bare.md").write_text("# Only a heading\n", "utf-8")
    (folder / "comparison.yaml").write_text(
        f"{head}sources:\n  - id: bare\n    path: sources/bare.md\n", "utf-8"
    )


def _no_source(folder: Path) -> None:
    text = (folder / "comparison.yaml").read_text("utf-8")
    (folder / "comparison.yaml").write_text(text[: text.index("sources:")], "utf-8")


def nothing_found(screen: MatchingScreen) -> None:
    """Stand for a search that has not come to any match."""
    del screen


SITUATIONS: dict[str, tuple[Callable[[Path], None], tuple[str, ...]]] = {
    "first statement, nothing done": (_as_found, ()),
    "last statement": (_as_found, ("end",)),
    "statement decided, evidence linked": (_as_found, ("s", "c", "k")),
    "a second time": (_as_found, ("s", "v", "end", "d")),
    "ranking": (_as_found, ("g", "tab", "tab")),
    "end of the ranking, row open": (_as_found, ("tab", "tab", "l", "end")),
    "first match": (_as_found, ("tab", "tab", "home")),
    "source": (_as_found, ("tab",)),
    "end of the source": (_as_found, ("tab", "end")),
    "filter on": (_as_found, ("c", "f", "down", "enter")),
    "one pane has the desk": (_as_found, ("space",)),
    "words of the briefing": (_as_found, ("w",)),
    "words of the source, at its end": (_as_found, ("tab", "end", "w", "end")),
    "blind": (_as_found, ("b",)),
    "read only": (_read_only, ()),
    "source without a statement": (_empty_source, ()),
    "source without a statement, focused": (_empty_source, ("tab",)),
    "no source, list of matches focused": (_no_source, ("tab", "tab")),
}


def seen(pilot: Pilot[str]) -> list[list[Segment]]:
    """Return all that is painted, with its styles."""
    return [list(strip) for strip in pilot.app.screen._compositor.render_strips()]


def in_order() -> list[Key]:
    """Return the desk's keys, last those that change the review and so what others find."""
    return sorted(DESK, key=lambda key: key.id.startswith(CHANGING) * 1 + (key.id == "quit") * 2)


async def until(is_so: Callable[[], bool]) -> bool:
    """Wait a little until something is so; tell whether it is."""
    for _ in range(30):
        if is_so():
            return True
        await asyncio.sleep(0.005)
    return False


async def silent_keys(pilot: Pilot[str], monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Do what every key asks for, from one place; return those after which nothing differs."""
    screen = desk_of(pilot)
    place, pane, enlarged = screen.view, screen.pane, screen.desk.is_enlarged
    opened: list[object] = []
    silent: list[str] = []

    def note_opened(dialog: object, *_: object, **__: object) -> asyncio.Future[None]:
        opened.append(dialog)
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        done.set_result(None)
        return done

    monkeypatch.setattr(pilot.app, "push_screen", note_opened)
    monkeypatch.setattr(pilot.app, "notify", note_opened)
    for key in in_order():
        screen.desk.enlarge(pane if enlarged else None)
        pane.focus()
        screen.go(replace(place, decisions=screen.view.decisions))
        screen._message = ""
        screen.paint_header()
        await asyncio.sleep(0)
        opened.clear()
        before = seen(pilot)
        await screen.run_action(key.action)
        if not await until(lambda: bool(opened) or seen(pilot) != before):  # noqa: B023
            silent.append(key.id)
    return silent


@pytest.mark.parametrize("situation", SITUATIONS)
async def test_every_key_changes_something_or_says_why_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, situation: str
) -> None:
    """In this situation no key is silent."""
    prepare, keys = SITUATIONS[situation]
    folder = a_copy_of("harbour-fire", tmp_path)
    prepare(folder)
    async with desk(folder) as pilot:
        await pilot.press(*keys)
        await settle(pilot)
        with monkeypatch.context() as patch:
            assert " ".join(await silent_keys(pilot, patch)) == ""


async def test_no_key_is_silent_before_there_are_matches(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While sources are still being read every key does something or says what is missing."""
    monkeypatch.setattr(MatchingScreen, "find_offers", nothing_found)
    async with desk(a_copy_of("harbour-fire", tmp_path)) as pilot:
        assert " ".join(await silent_keys(pilot, monkeypatch)) == ""


@pytest.mark.parametrize(
    ("keys", "words"),
    [((), "q: Show the summary and quit"), (("m",), "Esc: Back to the desk")],
)
async def test_who_presses_what_ends_other_programs_is_told_how_to_leave(
    tmp_path: Path, keys: tuple[str, ...], words: str
) -> None:
    """`ctrl+c` copies what is selected; with nothing selected, it says which key leaves."""
    async with desk(a_copy_of("harbour-fire", tmp_path)) as pilot:
        await pilot.press(*keys, "ctrl+c")
        await settle(pilot)
        assert words in [each.message for each in pilot.app._notifications]
