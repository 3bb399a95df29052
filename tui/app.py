"""The application: one screen for one session, and a clean end whatever ends it.

Owns signals, exit codes and the collector. What is shown is the business of the screens.
"""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any, ClassVar

from textual import events, on
from textual.app import SystemCommand, get_system_commands_provider
from textual.command import Provider
from textual.screen import Screen

from comparisons.matching.scorers import Scorer
from tui.calm_app import CalmApp, has_terminal
from tui.quiet_collector import QuietCollector
from tui.screens.waiting import Opening, WaitingScreen

if TYPE_CHECKING:
    from comparisons.session import Session
    from tui.screens.reviewing import ReviewingScreen

QUICK_SECONDS = 0.2
"""How long nothing is shown for a comparison that may be open by then."""

SETTLED_SECONDS = 1.0
"""After how long everything that lives as long as the program has been made."""


def desk_commands() -> type[Provider]:
    """Import the palette's commands when the palette is first opened."""
    from tui.screens.commands import DeskCommands

    return DeskCommands


class ClaimdeskApp(CalmApp):
    """Runs the desk for one session."""

    TITLE = "claimdesk"
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {
        get_system_commands_provider,
        desk_commands,
    }

    def __init__(
        self,
        open_session: Callable[[], Session],
        *,
        words: str = "",
        blind: bool = False,
        scorer: Scorer = Scorer.WORDING,
    ) -> None:
        super().__init__()
        self._open_session = open_session
        self._words = words
        self._blind = blind
        self._scorer = scorer
        self._collector = QuietCollector()

    def get_default_screen(self) -> Screen[None]:
        """Return the desk, or what to look at until the session is open."""
        opening = Opening(self._open_session)
        opening.wait(QUICK_SECONDS)
        if opening.session is not None:
            return self._desk_for(opening.session)
        return WaitingScreen(self._words, opening)

    def _desk_for(self, session: Session) -> ReviewingScreen:
        from tui.screens.reviewing import ReviewingScreen

        screen = ReviewingScreen(session, blind=self._blind)
        screen.scorer = self._scorer
        self.set_timer(SETTLED_SECONDS, self._collector.settle)
        return screen

    @on(WaitingScreen.Opened)
    def _show_desk(self, message: WaitingScreen.Opened) -> None:
        self.push_screen(self._desk_for(message.session))

    @on(WaitingScreen.Failed)
    def _end_with_fault(self, message: WaitingScreen.Failed) -> None:
        self.fault = message.error
        self.exit(return_code=2)

    def get_system_commands(self, screen: Screen[Any]) -> Iterable[SystemCommand]:
        """Offer the choice of a theme; all else the desk offers itself."""
        del screen
        yield SystemCommand("Theme", "Change the colours", self.action_change_theme)

    async def on_event(self, event: events.Event) -> None:
        """Tell the collector of every key."""
        if isinstance(event, events.Key):
            self._collector.key()
        await super().on_event(event)

    def on_mount(self) -> None:
        """End cleanly when the terminal closes or the program is asked to stop."""
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGHUP):
            loop.add_signal_handler(name, self._end_by, name)
        self.set_interval(0.5, self._collector.tick)

    def _end_by(self, name: signal.Signals) -> None:
        if not has_terminal():
            self.forget_terminal()
        self.exit(return_code=128 + name)
