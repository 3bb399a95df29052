"""The styles in which panes are drawn.

Owns their names, their colours, and what a terminal can show of them. It draws nothing.
"""

from __future__ import annotations

from typing import ClassVar

from rich.segment import Segment
from rich.style import Style
from textual.widget import Widget


class PaneStyles(Widget):
    """A widget that has a style for each part of a pane."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {
        "pane--text",
        "pane--faint",
        "pane--heading",
        "pane--strong",
        "pane--corroborated",
        "pane--disputed",
        "pane--unverified",
        "pane--same",
        "pane--different",
        "pane--linked",
        "pane--sought",
        "pane--selected",
        "pane--chosen",
        "pane--target",
        "pane--title",
    }
    DEFAULT_CSS = """
    PaneStyles {
        width: 1fr; height: 1fr; background: $background;
        & > .pane--text { color: $foreground; background: $background; }
        & > .pane--faint { color: $text-muted; background: $background; }
        & > .pane--heading { color: $text-secondary; background: $background; text-style: bold; }
        & > .pane--strong { color: $foreground; background: $background; text-style: bold; }
        & > .pane--corroborated { color: $text-success; background: $background; text-style: bold; }
        & > .pane--disputed { color: $text-error; background: $background; text-style: bold; }
        & > .pane--unverified { color: $text-warning; background: $background; text-style: bold; }
        & > .pane--same { color: $foreground; background: $background; text-style: underline; }
        & > .pane--different { color: $text-warning; background: $background; text-style: bold; }
        & > .pane--linked { color: $text-accent; background: $background; text-style: bold; }
        & > .pane--sought {
            color: $text-accent; background: $background; text-style: bold underline;
        }
        & > .pane--selected {
            color: $foreground; background: $background; text-style: reverse;
        }
        & > .pane--chosen { background: $surface-lighten-1; }
        & > .pane--target { background: $primary-muted; }
        & > .pane--title { color: $foreground; background: $panel; }
        &:ansi, &:nocolor {
            & > .pane--faint { text-style: dim; }
            & > .pane--chosen { text-style: reverse dim; }
            & > .pane--target { text-style: reverse; }
            & > .pane--title { text-style: underline; }
        }
    }
    """

    def __init__(self, *, id: str) -> None:  # noqa: A002 - Textual's name
        super().__init__(id=id)
        self._styles_made: dict[tuple[str, str], Style] = {}

    def style_of(self, name: str, ground: str) -> Style:
        """Return the style of a component class, on the ground of another one or of none."""
        found = self._styles_made.get((name, ground))
        if found is None:
            found = self.get_component_rich_style(f"pane--{name}")
            if ground:
                under = self.get_component_rich_style(f"pane--{ground}")
                found += Style(bgcolor=under.bgcolor)
                if under.reverse:  # where colours cannot be relied on
                    marked = name == "selected"  # words are selected within a reversed line
                    found = found.without_color + Style(reverse=not marked, dim=under.dim)
            found = self._filtered(found)
            self._styles_made[name, ground] = found
        return found

    def _filtered(self, style: Style) -> Style:
        """Return what this terminal can show of a style (without colours, with 16 colours)."""
        segments = [Segment(" ", style)]
        for line_filter in self.app.get_line_filters():
            segments = line_filter.apply(segments, self.background_colors[1])
        return segments[0].style or Style.null()

    def notify_style_update(self) -> None:
        """Ask for every style again after a change of theme or focus."""
        super().notify_style_update()
        self._styles_made.clear()
