"""Fast typing: what follows a key that opens a dialog reaches the dialog, and decides nothing."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot
from textual.widgets import Input, TextArea

from comparisons.session import Session, open_session
from tests.comparisons.teams import a_team
from tests.tui.driving import desk, desk_of, settle
from tui.keys import DESK

OPENERS = tuple(key.id for key in DESK if key.opens)
"""The ids of the keys that open something over the desk."""
TYPED = ("note", "jump", "search", "report", "add", "import", "palette")
"""Those that open something to type in."""
OUTSIDE = ("edit", "open")
"""Keys that leave the desk for something else."""
KEYS = {key.id: key.keys.split(",")[0] for key in DESK}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A comparison in which every key has something to show."""
    folder = a_team(tmp_path / "team", {"anna": "c", "boris": "cddcu"})
    with (folder / "comparison.yaml").open("a", encoding="utf-8") as file:
        file.write("criteria: Two sources.\n")
    session = open_session(folder, "anna")
    session.reveal()
    session.save()
    briefing = folder / "briefing.txt"
    text = briefing.read_text("utf-8").replace("Three people were", "Three men were")
    briefing.write_text(text, "utf-8")
    return folder


def verdicts(session: Session) -> list[object]:
    """Return every verdict of the review."""
    return [decision.verdict for decision in session.review.decisions.values()]


async def press_at_once(pilot: Pilot[str], *keys: str) -> None:
    """Press keys without any pause between them."""
    for key in keys:
        pilot.app.post_message(events.Key(key, key if len(key) == 1 else None))
    await settle(pilot)


@pytest.mark.parametrize("opener", OPENERS)
async def test_no_verdict_is_given(folder: Path, opener: str) -> None:
    """However fast one types: what was meant for the dialog never decides a statement."""
    async with desk(folder) as pilot:
        await pilot.press("k", "tab", "down")
        before = verdicts(desk_of(pilot).session)
        await press_at_once(pilot, KEYS[opener], "d", "c")
        assert verdicts(desk_of(pilot).session) == before
        assert len(pilot.app.screen_stack) == 2


@pytest.mark.parametrize("opener", TYPED)
async def test_no_letter_is_lost(folder: Path, opener: str) -> None:
    """What is typed at once stands in the line of the dialog."""
    async with desk(folder) as pilot:
        await press_at_once(pilot, KEYS[opener], "1", "2")
        line = pilot.app.focused
        assert isinstance(line, Input | TextArea)
        assert (line.value if isinstance(line, Input) else line.text).endswith("12")


async def test_no_other_key_opens_anything(folder: Path) -> None:
    """A key that opens a dialog says so in its table, and is tested above by that."""
    async with desk(folder) as pilot:
        for key in DESK:
            if key.id not in (*OPENERS, *OUTSIDE):
                await pilot.press(key.keys.split(",")[0])
                assert len(pilot.app.screen_stack) == 1, key.id


async def test_withdrawing_from_the_list_decides_nothing(folder: Path) -> None:
    """The list of evidence comes back after each withdrawal; keys between the two are its own."""
    async with desk(folder) as pilot:
        session = desk_of(pilot).session
        before = verdicts(session)
        await pilot.press("k")
        await press_at_once(pilot, "L", "backspace", "d", "c")
        decision = next(iter(session.review.decisions.values()))
        assert not decision.standing_evidence
        assert verdicts(session) == before


async def test_differences_open_after_the_wait(folder: Path) -> None:
    """The line that takes the keys meanwhile gives way to what was waited for."""
    async with desk(folder) as pilot:
        await pilot.press("D")
        for _ in range(100):
            if "Adjudication" in await settle(pilot):
                break
        assert "resolved" in await settle(pilot)
        await pilot.press("q")
        assert len(pilot.app.screen_stack) == 1


@pytest.mark.parametrize("screen", ["m", "D"])
async def test_every_screen_over_the_desk_shows_its_own_keys(folder: Path, screen: str) -> None:
    """The question mark works there, too."""
    async with desk(folder) as pilot:
        await pilot.press(screen)
        await settle(pilot)
        await press_at_once(pilot, "question_mark")
        assert "Signs" in await settle(pilot)
