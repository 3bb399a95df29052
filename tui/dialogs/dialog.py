"""A dialog over a screen that steps back, also where no colour can dim it.

Owns how what lies below a dialog looks, and that messages are not seen there too. What a
dialog asks is its own business.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any, TypeVar

from rich.console import RenderableType
from rich.segment import Segment
from rich.style import Style
from textual.color import Color
from textual.renderables.background_screen import BackgroundScreen
from textual.screen import ModalScreen

Result = TypeVar("Result")


class Dialog(ModalScreen[Result]):
    """Asks one thing over a screen of which nothing looks chosen meanwhile."""

    def on_mount(self) -> None:
        """Show messages in this screen only."""
        hide_messages_below(self)

    def render(self) -> RenderableType:
        """Return what lies below."""
        return stepped_back(self, super().render())


def hide_messages_below(dialog: ModalScreen[Any]) -> None:
    """Show messages in the dialog only: below, they would stand in another place."""
    for below in dialog.app.screen_stack[:-1]:
        below.query("ToastRack").set(display=False)


def stepped_back(dialog: ModalScreen[Any], below: RenderableType) -> RenderableType:
    """Return what lies below: tinted, or plain and dim where colours are the terminal's."""
    has_own_colours = not (dialog.app.no_color or dialog.app.current_theme.ansi)
    if has_own_colours or not isinstance(below, BackgroundScreen):
        return below
    return SteppedBack(below.screen, below.color)


class SteppedBack(BackgroundScreen):
    """A screen below a dialog, without the marks of what is chosen there."""

    @classmethod
    def process_segments(cls, segments: Iterable[Segment], color: Color) -> Iterator[Segment]:
        """Yield the segments plain and dim."""
        del color
        for text, style, control in segments:
            yield Segment(text, _stepped_back(style), control)


@lru_cache(256)
def _stepped_back(style: Style | None) -> Style:
    """Return a style's colours, dim; not bold, reversed or underlined."""
    colours = (style.color, style.bgcolor) if style is not None else (None, None)
    return Style(color=colours[0], bgcolor=colours[1], dim=True)
