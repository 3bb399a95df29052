"""The command palette, a dialog like the others, whose chosen entry shows without colours too.

Owns its looks. Which commands there are is the business of each screen.
"""

from __future__ import annotations

from rich.console import RenderableType
from rich.style import Style
from textual.app import ComposeResult
from textual.command import CommandInput, CommandList, CommandPalette, SearchIcon
from textual.containers import Horizontal, Vertical
from textual.strip import Strip
from textual.widgets import LoadingIndicator

from tui.dialogs.dialog import hide_messages_below, stepped_back
from tui.widgets.edges import MORE_ABOVE, MORE_BELOW, signed


class PaletteList(CommandList):
    """Lists commands, with the signs that other lists have too."""

    DEFAULT_CSS = """
    PaletteList { scrollbar-size-vertical: 0; }
    """

    def render_line(self, y: int) -> Strip:
        """Return a line: reversed if it is the chosen command's and there are no colours.

        Textual drops `text-style: reverse` of an option, so that no style sheet can say so.
        """
        line = super().render_line(y)
        if self.app.no_color and self.highlighted in _options_in(line):
            line = line.apply_style(Style(reverse=True))
        if y == 0 and self.scroll_offset.y > 0:
            return signed(line, MORE_ABOVE)
        is_last = y == self.scrollable_content_region.height - 1
        return signed(line, MORE_BELOW) if is_last and not self.is_vertical_scroll_end else line


def _options_in(line: Strip) -> set[object]:
    return {segment.style.meta.get("option") for segment in line if segment.style}


class Palette(CommandPalette):
    """Searches commands."""

    def on_mount(self) -> None:
        """Show messages in this screen only."""
        hide_messages_below(self)

    def render(self) -> RenderableType:
        """Return what lies below."""
        return stepped_back(self, super().render())

    def compose(self) -> ComposeResult:
        """Lay out the line to type in and the list, as Textual does."""
        with Vertical(id="--container"):
            with Horizontal(id="--input"):
                yield SearchIcon()
                yield CommandInput(placeholder=self._placeholder, select_on_focus=False)
            with Vertical(id="--results"):
                yield PaletteList()
                yield LoadingIndicator()
