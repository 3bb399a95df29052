"""Hostile text on every screen: each text stands there whole, as signs, and does nothing.

All texts stand together in every document, title, note and name; every screen and dialog is opened
once, and each text is then looked for on each of them. What reaches a real terminal is the subject
of `test_hostile_text`.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
import yaml
from textual.app import App
from textual.geometry import Region
from textual.pilot import Pilot

from comparisons.session import open_session
from comparisons.verdicts import Verdict
from tests.tables.hostile_texts import HOSTILE
from tests.tui.driving import app_of, desk, desk_of, settle
from tests.tui.test_opening import gone, until
from tui.app import ClaimdeskApp
from tui.presenting.signs import visible
from tui.settings.preferences import Preferences
from tui.settings.remembered import Remembered, remember

ALL = " ".join(f"«{text}»" for text in HOSTILE.values())
CLAIM = f"Three people said {ALL} at the harbour."
WIDE = (240, 90)
_FRAME = re.compile(r"[\s│╭╮╰╯─▌▎▊▁▔█]+")

WHOLE = {
    "briefing": (),
    "source": (),
    "details": ("i",),
    "note": ("n",),
    "evidence": ("L",),
    "criteria": ("exclamation_mark",),
    "correcting": ("E",),
    "sources": ("I",),
    "toast": (),
    "others": ("R",),
    "adjudicating": ("D",),
}
"""What the desk has room to show whole, and the keys that open it."""
CHANGED = {"looking again": ("r",)}
"""What there is only when a document was changed."""
CUT = {
    "stance": ("enter",),
    "report": ("P",),
    "filter": ("f",),
    "search": ("slash", "T", "h", "r", "e", "e"),
    "number": ("colon", "9"),
    "matrix": ("m",),
    "matrix keys": ("m", "question_mark"),
    "files": ("A",),
    "problems": ("p",),
    "summary": ("q",),
    "keys": ("question_mark",),
    "palette": ("ctrl+p", "s", "h", "o", "w"),
    "part": ("w", "w", "enter"),
    "ranking": ("g",),
    "expanded": ("space",),
}
"""What shows single lines, cut to their width, or writes texts otherwise."""
_PANES = ("briefing", "source")
_SHOWN: dict[str, str] = {}


def write_comparison(folder: Path) -> None:
    """Write a comparison in which every text stands wherever one can stand."""
    folder.mkdir()
    (folder / "briefing.txt").write_text(f"{CLAIM}\n\nIt was quiet.\n", "utf-8")
    (folder / "one.txt").write_text(f"{CLAIM}\n\nIt was loud.\n", "utf-8")
    comparison = {
        "schema": "claimdesk-comparison/1",
        "title": ALL,
        "briefing": {"path": "briefing.txt", "title": ALL, "publisher": ALL},
        "criteria": ALL,
        "sources": [
            {"id": "one", "path": "one.txt", "title": ALL, "publisher": ALL, "origin": ALL},
            {"id": "gone", "path": f"[Gone]{HOSTILE['style']}.txt", "title": ALL},
        ],
    }
    text = yaml.safe_dump(comparison, allow_unicode=False)
    (folder / "comparison.yaml").write_text(text, "utf-8")
    (folder / f"loose [b] {HOSTILE['override']}.txt").write_text("Loose.\n", "utf-8")


def write_reviews(folder: Path) -> None:
    """Write two reviews that differ, with evidence and with every text in the notes."""
    for reviewer, verdict in (("anna", Verdict.DISPUTED), ("boris", Verdict.UNVERIFIED)):
        session = open_session(folder, reviewer)
        claim = session.comparison.claims[0]
        decision = session.decision_on(claim).decided(verdict, at=session.now())
        session.change(decision.with_note(visible(ALL), at=session.now()), ALL)
        session.reveal()
        session.save()


def text_in(app: App[str], region: Region) -> str:
    """Return what stands in a region, without blanks and frames."""
    strips = app.screen._compositor.render_strips()[region.y : region.bottom]
    rows = [strip.crop(region.x, region.right).text for strip in strips]
    return _FRAME.sub("", "".join(rows))


def safe(app: App[str]) -> str:
    """Return the whole screen, and see that nothing hidden stands on it."""
    rows = [strip.text for strip in app.screen._compositor.render_strips()]
    assert all(row == visible(row) for row in rows)
    return "\n".join(rows)


async def look(pilot: Pilot[str], place: str, keys: tuple[str, ...]) -> None:
    """Open a place, keep what it shows, and close it again."""
    app, screens = app_of(pilot), len(pilot.app.screen_stack)
    await pilot.press(*keys)
    await settle(pilot)
    safe(app)
    frame = next(iter(app.screen.query("#frame")), app.screen)
    _SHOWN[place] = text_in(app, frame.region)
    for _ in range(4):
        if len(app.screen_stack) > screens:
            await pilot.press("escape")
            await settle(pilot)
    assert len(app.screen_stack) == screens, place


async def walk_the_desk(folder: Path, places: Mapping[str, tuple[str, ...]]) -> None:
    """Look at the desk, and open some places."""
    async with desk(folder, size=WIDE) as pilot:
        app, screen = app_of(pilot), desk_of(pilot)
        await pilot.press("home", "tab", "home")
        await settle(pilot)
        await pilot.press("s")
        await settle(pilot)
        corner = screen.desk.region.offset
        for pane, region in zip(_PANES, screen.desk.places(screen.desk.size), strict=False):
            _SHOWN[pane] = text_in(app, region.translate(corner))
        for place, keys in places.items():
            if keys:
                await look(pilot, place, keys)
        screen.tell(ALL)
        screen.warn(ALL)
        await settle(pilot)
        safe(app)
        _SHOWN["toast"] = _FRAME.sub("", text_in(app, app.screen.query("Toast").last().region))


async def walk_the_opening(folder: Path) -> None:
    """Look at what is shown before a comparison is open; it is cut to lines."""
    remember(Remembered().with_opened(folder, ALL))
    app = ClaimdeskApp(None, preferences=Preferences(reviewer=visible(ALL), login="login"))
    async with app.run_test(size=WIDE, notifications=True) as pilot:
        await until(pilot, "Which comparison")
        await gone(pilot, "Looking for")
        assert "«[sic]»" in safe(app)
        for keys in (("o",), ("w",), ("n",), ("n", "s", "b"), ("n", "slash")):
            await pilot.press(*keys)
            await settle(pilot)
            safe(app)
            while len(app.screen_stack) > 1:
                await pilot.press("escape")
                await settle(pilot)


def walk_all(folder: Path) -> None:
    """Fill `_SHOWN` with what every place shows."""
    write_comparison(folder)
    write_reviews(folder)
    asyncio.run(walk_the_desk(folder, WHOLE | CUT))
    asyncio.run(walk_the_opening(folder))
    briefing = folder / "briefing.txt"
    briefing.write_text(briefing.read_text("utf-8").replace("Three", "Four"), "utf-8")
    asyncio.run(walk_the_desk(folder, CHANGED))


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What each place shows; the walk is made once."""
    home = tmp_path_factory.mktemp("hostile")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME"):
            patch.setenv(name, str(home / name))
        patch.chdir(home)
        walk_all(home / "comparison")
    return _SHOWN


@pytest.mark.parametrize("place", WHOLE | CHANGED)
@pytest.mark.parametrize("text", HOSTILE)
def test_the_text_stands_there_whole(shown: dict[str, str], place: str, text: str) -> None:
    """Not a character of it is swallowed, and what is not seen is a sign."""
    expected = _FRAME.sub("", visible(f"«{HOSTILE[text]}»"))
    assert expected in shown[place]
