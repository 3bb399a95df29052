"""The application: which screen is shown.

Owns the first screen and the way from one comparison to the next. What is shown is the business of
the screens, colours and keys that of `preferred_app`, a clean end that of `calm_app`.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from textual import on
from textual.binding import Binding, BindingType
from textual.command import Provider
from textual.screen import Screen

from comparisons.matching.scorers import Scorer
from tui.preferred_app import PreferredApp
from tui.screens.waiting import Opening, WaitingScreen
from tui.settings.places import Place
from tui.settings.preferences import Preferences

if TYPE_CHECKING:
    from comparisons.session import Session
    from tui.screens.desk.reviewing import ReviewingScreen
    from tui.screens.opening import OpeningScreen

Opener = Callable[[Path, str], "Session"]
"""Opens the comparison in a folder for a reviewer."""
QUICK_SECONDS = 0.2
"""How long nothing is shown for a comparison that may be open by then."""

SETTLED_SECONDS = 1.0
"""After how long everything that lives as long as the program has been made."""


def desk_commands() -> type[Provider]:
    """Import the palette's commands when the palette is first opened."""
    from tui.screens.desk.commands import DeskCommands

    return DeskCommands


class ClaimdeskApp(PreferredApp):
    """Runs the desk for one comparison after the other."""

    TITLE = "claimdesk"
    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+p", "command_palette", "Search all commands", show=False, id="palette"),
        Binding("ctrl+q", "quit", "Quit", show=False),
    ]
    COMMANDS: ClassVar[set[type[Provider] | Callable[[], type[Provider]]]] = {desk_commands}

    def __init__(
        self,
        open_session: Callable[[], Session] | None,
        *,
        words: str = "",
        blind: bool = False,
        scorer: Scorer = Scorer.WORDING,
        preferences: Preferences | None = None,
        opener: Opener | None = None,
    ) -> None:
        super().__init__(preferences)
        self._open_session = open_session
        self._opener = opener
        self._words = words
        self._blind = blind
        self._scorer = scorer

    def get_default_screen(self) -> Screen[None]:
        """Return the first screen: the comparison being opened, or which one to open."""
        if self._open_session is None:
            return self._opening_screen()
        opening = Opening(self._open_session)
        opening.wait(QUICK_SECONDS)
        if opening.session is not None:
            return self._desk_for(opening.session, opening.place)
        return WaitingScreen(self._words, opening)

    def _opening_screen(self, problem: str = "") -> OpeningScreen:
        from tui.screens.opening import OpeningScreen

        return OpeningScreen(self.preferences, self.open_folder, problem=problem)

    def action_open_another(self) -> None:
        """Ask which comparison to open; the desk waits below."""
        self.push_screen(self._opening_screen())

    def open_folder(self, folder: Path, reviewer: str) -> None:
        """Open another comparison in the place of whatever is open, once that is saved."""
        if self._opener is None or not self._may_leave_desk():
            return
        from tui.presenting.signs import visible

        while len(self.screen_stack) > 1:
            self.pop_screen()
        words = f"Opening {visible(str(folder))} …"
        self.push_screen(WaitingScreen(words, Opening(partial(self._opener, folder, reviewer))))

    def _may_leave_desk(self) -> bool:
        """Tell whether an open desk can be closed; if not, go back to it, where it says why."""
        from tui.screens.desk.saving import SavingScreen

        desk = next((each for each in self.screen_stack if isinstance(each, SavingScreen)), None)
        if desk is None or desk.may_go():
            return True
        while self.screen is not desk:
            self.pop_screen()
        return False

    def _desk_for(self, session: Session, place: Place) -> ReviewingScreen:
        from tui.screens.desk.reviewing import ReviewingScreen

        screen = ReviewingScreen(
            session, blind=self._blind, preferences=self.preferences, place=place
        )
        screen.scorer = self._scorer
        screen.archive = self.preferences.archive
        self.set_timer(SETTLED_SECONDS, self.collector.settle)
        return screen

    @on(WaitingScreen.Opened)
    def _show_desk(self, message: WaitingScreen.Opened) -> None:
        desk = self._desk_for(message.session, message.place)
        if len(self.screen_stack) > 1:
            self.switch_screen(desk)
        else:
            self.push_screen(desk)

    @on(WaitingScreen.Failed)
    def _tell_fault(self, message: WaitingScreen.Failed) -> None:
        """End if nothing else was ever shown; else ask again, and say why."""
        if len(self.screen_stack) > 1:
            self.switch_screen(self._opening_screen(str(message.error)))
            return
        self.fault = message.error
        self.exit(return_code=2)
