"""An app that goes by the user's preferences: keys, colours, a theme that is remembered.

Owns how they reach the screen. Which screens there are is the business of each app.
"""

from __future__ import annotations

import os
from typing import ClassVar

from textual.app import App
from textual.binding import Binding, BindingType
from textual.theme import Theme

from tui import themes
from tui.calm_app import CalmApp
from tui.keys.key import as_shown
from tui.settings.preferences import Preferences

LEAVING = ("leave", "matrix_close")
"""The actions by which screens are left."""


class PreferredApp(CalmApp, inherit_bindings=False):
    """Shows and understands what the user prefers."""

    BINDINGS: ClassVar[list[BindingType]] = [
        Binding("ctrl+c", "help_quit", "Tell how to quit", show=False, system=True),
    ]
    CSS = """
    CommandPalette > .command-palette--help-text { text-style: not bold; }
    Input:ansi > .input--cursor, Input:nocolor > .input--cursor {
        color: ansi_default; background: ansi_default; text-style: reverse;
    }
    Input:nocolor > .input--selection { text-style: reverse; }
    ModalScreen:ansi #frame { border: round $foreground; }
    Toast:ansi, Toast:nocolor {
        padding: 0 1; border: round $success;
        &.-warning { border: round $warning; }
        &.-error { border: round $error; }
    }
    ModalScreen ToastRack { margin-bottom: 0; }
    ModalScreen Toast {
        width: 1fr; max-width: 100%; margin-top: 0; padding: 0 1;
        &:ansi, &:nocolor { border: none !important; text-style: reverse; }
    }
    """

    def __init__(self, preferences: Preferences | None = None) -> None:
        self.preferences = preferences or Preferences()
        theme = self.preferences.theme
        # Saying so here makes NO_COLOR mean no colours, not greys.
        plain = "NO_COLOR" in os.environ or themes.is_plain(theme)
        super().__init__(ansi_color=plain or None)
        self.changed_keys = self.preferences.keys
        for own in themes.OWN:
            self.register_theme(own)
        # Before anything is painted, so that nothing is painted twice.
        self.set_reactive(App.ansi_color, None)
        self.set_reactive(App.theme, theme)
        self.stylesheet.set_variables(self.get_css_variables())

    def on_mount(self) -> None:
        """Take up the user's keys, and remember the theme that is chosen."""
        if self.changed_keys:
            self.set_keymap(dict(self.changed_keys))
        self.theme_changed_signal.subscribe(self, self._remember_theme)

    def action_help_quit(self) -> None:
        """Tell what leaves this screen, to who pressed what ends other programs."""
        found = (item.binding for item in self.active_bindings.values())
        leaving = next((each for each in found if each.action in LEAVING), None)
        if leaving is not None:
            words = f"{as_shown(leaving.key)}: {leaving.description}"
            self.notify(words, markup=False)

    def action_command_palette(self) -> None:
        """Search all commands."""
        from tui.dialogs.palette import Palette

        if self.use_command_palette and not isinstance(self.screen, Palette):
            self.push_screen(Palette())

    def search_themes(self) -> None:
        """Search all themes."""
        from textual.theme import ThemeProvider

        from tui.dialogs.palette import Palette

        self.push_screen(Palette(providers=[ThemeProvider], placeholder="Search for themes…"))

    def _remember_theme(self, theme: Theme) -> None:
        from dataclasses import replace

        from tui.settings.remembered import recall, remember

        remembered = recall()
        if theme.name not in (self.preferences.theme, remembered.theme) or remembered.theme:
            remember(replace(remembered, theme=theme.name))
