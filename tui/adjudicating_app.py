"""The application that opens on the differences between reviewers.

Owns nothing but its one screen; what is decided there is the business of the screen.
"""

from __future__ import annotations

from textual.screen import Screen

from comparisons.adjudicating import Adjudicating
from tui.preferred_app import PreferredApp
from tui.screens.adjudicating import AdjudicatingScreen
from tui.settings.preferences import Preferences


class AdjudicatingApp(PreferredApp):
    """Runs the adjudication of one comparison."""

    TITLE = "claimdesk"
    ENABLE_COMMAND_PALETTE = False

    def __init__(self, sitting: Adjudicating, preferences: Preferences | None = None) -> None:
        super().__init__(preferences)
        self._sitting = sitting

    def get_default_screen(self) -> Screen[None]:
        """Return the differences."""
        return AdjudicatingScreen(self._sitting, above_desk=False)
