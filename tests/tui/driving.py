"""Driving the running app in tests: what is on the screen, and when it has come to rest."""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

from textual.pilot import Pilot

from comparisons.session import Session, open_session
from tui.app import ClaimdeskApp
from tui.screens.desk.reviewing import ReviewingScreen
from tui.settings.preferences import Preferences

WAITED_FOR = {"matching", "saving", "--textual-command-palette-gather-commands"}
"""The groups of the workers without whose end the screen is not at rest."""


def picture(app: ClaimdeskApp) -> str:
    """Return the text on the screen, row by row."""
    strips = app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


async def settle(pilot: Pilot[str]) -> str:
    """Wait until no worker runs and the screen no longer changes; return its text."""
    last = ""
    for _ in range(100):
        await pilot.pause(0.02)
        now = picture(app_of(pilot))
        groups = {worker.group for worker in pilot.app.workers if worker.is_running}
        desks = [each for each in pilot.app.screen_stack if isinstance(each, ReviewingScreen)]
        busy = groups & WAITED_FOR or any(each.is_saving for each in desks)
        if now == last and not busy:
            return now
        last = now
    raise AssertionError(f"the screen never settled:\n{last}")


async def shown(pilot: Pilot[str], words: str) -> str:
    """Wait until some words are on the screen; return all of it."""
    seen = ""
    for _ in range(250):
        await pilot.pause(0.02)
        seen = picture(app_of(pilot))
        if words in seen:
            return seen
    raise AssertionError(f"{words!r} was never shown:\n{seen}")


def app_of(pilot: Pilot[str]) -> ClaimdeskApp:
    """Return the app that a pilot drives."""
    app = pilot.app
    assert isinstance(app, ClaimdeskApp)
    return app


def desk_of(pilot: Pilot[str]) -> ReviewingScreen:
    """Return the reviewing screen."""
    return next(each for each in pilot.app.screen_stack if isinstance(each, ReviewingScreen))


@asynccontextmanager
async def desk(
    folder: Path, *, size: tuple[int, int] = (120, 40), reviewer: str = "anna", theme: str = ""
) -> AsyncGenerator[Pilot[str]]:
    """Open the desk for a folder, in a theme if one is named, until the matches are there."""
    session: Session = open_session(folder, reviewer)
    preferences = Preferences(theme=theme, remembers=False) if theme else None
    app = ClaimdeskApp(lambda: session, preferences=preferences)
    async with app.run_test(size=size, notifications=True) as pilot:
        while not isinstance(pilot.app.screen, ReviewingScreen):
            assert app.fault is None, app.fault
            await pilot.pause(0.01)
        await pilot.pause(0.05)
        await settle(pilot)
        yield pilot
        await settle(pilot)
