"""Text pictures: what every screen and dialog looks like at three sizes, as plain text.

Owns the way to each of them and where the pictures are kept. Renew them after a change of the
screen, and look at the difference:

    python -m tests.tui.text_pictures
"""

from __future__ import annotations

import asyncio
import os
import re
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from textual.app import App
from textual.pilot import Pilot

from comparisons.evidence import Stance
from comparisons.session import Session, open_session
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.driving import desk, settle
from tests.tui.test_opening import gone, until
from tui.app import ClaimdeskApp
from tui.settings.preferences import Preferences

FOLDER = Path(__file__).parent.parent / "golden" / "screens"
PLACE = "/tmp/claimdesk-"  # noqa: S108 - a folder of random name is made there
SIZES = ((80, 24), (120, 40), (200, 60))
DESK = {
    "desk": (),
    "desk-source": ("tab", "w", "shift+right", "shift+right"),
    "desk-expanded": ("space",),
    "desk-opened": ("l",),
    "desk-ranking": ("g",),
    "details": ("i",),
    "stance": ("tab", "enter"),
    "note": ("n",),
    "evidence": ("L",),
    "filter": ("f",),
    "search": ("slash", *"drums"),
    "number": ("colon", "7"),
    "sources": ("I",),
    "problems": ("p",),
    "matrix": ("m",),
    "matrix-keys": ("m", "question_mark"),
    "correcting": ("E",),
    "splitting": ("E", "s", "right", "right"),
    "file": ("A",),
    "report": ("P",),
    "summary": ("q",),
    "keys": ("question_mark",),
    "palette": ("ctrl+p", *"undo"),
    "reveal": ("R",),
}
"""The keys that lead from the desk to each picture."""
REVEALED = {"others": ("R",), "differences": ("D",), "reason": ("D", "n"), "accepting": ("D", "A")}
"""The same once others' verdicts are shown."""
OPENING = {
    "opening": (),
    "naming": ("w",),
    "making": ("n",),
    "writing": ("n", "enter", "down", "down", "b", "n"),
}
"""The same before a comparison is open."""
NAMES = (*DESK, *REVEALED, *OPENING)
_TIME = re.compile(r"(\d{4}-\d\d-\d\d)([T ]\d\d:\d\d(?::\d\d(?:\.\d+)?)?)?")


def write_reviews(folder: Path) -> Session:
    """Decide some statements as two reviewers; return the session of the first."""
    boris = open_session(folder, "boris")
    _decide(boris, "cddu")
    anna = open_session(folder, "anna")
    _decide(anna, "cud")
    return anna


def _decide(session: Session, letters: str) -> None:
    session.take_sources(session.read_sources())
    verdicts = {verdict.value[0]: verdict for verdict in Verdict}
    sources = session.comparison.sources
    for place, letter in enumerate(letters):
        claim = session.comparison.claims[place]
        decision = session.decision_on(claim).decided(verdicts[letter], at=session.now())
        source = sources[place % len(sources)].id
        statement = session.comparison.statements[source][0]
        evidence = session.evidence_from(source, statement.span, Stance.SUPPORTS)
        decision = decision.with_evidence(evidence).with_checked(sources[-1].id)
        session.change(decision.with_note("See the log.", at=session.now()), "decided")
    session.save()


def still(text: str) -> str:
    """Return a picture on which it is always the same time."""
    now = datetime.now(UTC)
    days = {f"{now - timedelta(days=back):%Y-%m-%d}" for back in (0, 1)}

    def stopped(match: re.Match[str]) -> str:
        if match[1] not in days:
            return match[0]
        return "2024-03-07" + re.sub(r"\d", "0", match[2] or "")

    return _TIME.sub(stopped, text)


def picture_of(app: App[str]) -> str:
    """Return the screen; of a dialog only what stands in its frame."""
    region = next((each.region for each in app.screen.query("#frame")), app.screen.region)
    strips = app.screen._compositor.render_strips()[region.y : region.bottom]
    return "\n".join(strip.crop(region.x, region.right).text.rstrip() for strip in strips)


async def _walk(pilot: Pilot[str], places: dict[str, tuple[str, ...]]) -> dict[str, str]:
    shown: dict[str, str] = {}
    for name, keys in places.items():
        screens = len(pilot.app.screen_stack)
        for key in keys:
            await pilot.press(key)
        await settle(pilot)
        shown[name] = still(picture_of(pilot.app))
        while len(pilot.app.screen_stack) > screens:
            await pilot.press("escape")
            await settle(pilot)
        if name.startswith("desk-"):
            await pilot.press("escape", *_BACK.get(name, ()))
        if keys[:1] == ("tab",):
            await pilot.press("shift+tab")
    return shown


_BACK = {"desk-expanded": ("space",), "desk-opened": ("h",), "desk-ranking": ("g",)}


async def pictures(size: tuple[int, int]) -> dict[str, str]:
    """Return what is shown at a size, in a comparison of its own.

    Its folder's path always has the same length, and is shown by the same letters.
    """
    here = Path.cwd()
    with tempfile.TemporaryDirectory(prefix=PLACE, dir="/tmp") as place:
        os.chdir(place)
        try:
            shown = await _pictures(size, Path(place))
        finally:
            os.chdir(here)
        return {name: text.replace(place, f"{PLACE}pictures") for name, text in shown.items()}


async def _pictures(size: tuple[int, int], folder: Path) -> dict[str, str]:
    copy = a_copy_of("harbour-fire", folder)
    session = write_reviews(copy)
    async with desk(copy, size=size) as pilot:
        await pilot.press("k", "k")
        shown = await _walk(pilot, DESK)
    session = open_session(copy, "anna")
    session.reveal()
    session.save()
    async with desk(copy, size=size) as pilot:
        await until(pilot, "boris")
        shown |= await _walk(pilot, REVEALED)
    app = ClaimdeskApp(None, preferences=Preferences(reviewer="anna", login="login"))
    async with app.run_test(size=size, notifications=True) as pilot:
        await until(pilot, "Which comparison")
        await gone(pilot, "Looking for")
        shown |= await _walk(pilot, OPENING)
    return shown


def file_of(name: str) -> Path:
    """Return where the pictures of a screen are kept."""
    return FOLDER / f"{name}.txt"


def together(by_size: dict[tuple[int, int], str]) -> str:
    """Return the pictures of a screen as the text of its file."""
    return "\n".join(
        f"{columns} x {rows}\n{text.rstrip()}\n" for (columns, rows), text in by_size.items()
    )


def main() -> None:
    """Write all of them anew."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    found: dict[tuple[int, int], dict[str, str]] = {}
    with tempfile.TemporaryDirectory() as home:
        for size in SIZES:
            os.environ["XDG_STATE_HOME"] = f"{home}/state-{size}"
            os.environ["XDG_CONFIG_HOME"] = f"{home}/config"
            found[size] = asyncio.run(pictures(size))
    for name in NAMES:
        text = together({size: found[size][name] for size in SIZES})
        file_of(name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
