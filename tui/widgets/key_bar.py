"""The footer: the keys that matter most here, as many as fit, each of them clickable.

Owns which of the given keys fit and what a click on one asks for. The keys come from the one table
in `keys`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from typing import ClassVar

from rich.cells import cell_len
from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.message import Message
from textual.strip import Strip

from tui.keys import Key
from tui.widgets.one_line import OneLine


class KeyBar(OneLine):
    """Shows keys with a word each."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"bar--key", "bar--word"}
    DEFAULT_CSS = """
    KeyBar {
        width: 1fr; height: 1; dock: bottom;
        & > .bar--key { color: $text-accent; background: $panel; text-style: bold; }
        & > .bar--word { color: $foreground; background: $panel; }
    }
    """

    @dataclass
    class Asked(Message):
        """A key's word was clicked."""

        bar: KeyBar
        action: str

        @property
        def control(self) -> KeyBar:
            """The bar that was clicked."""
            return self.bar

    def __init__(self, keys: Sequence[Key], last: Sequence[Key]) -> None:
        super().__init__()
        self._ranks = _ranks(keys)
        self._last = tuple(last)

    def show(self, keys: Sequence[Key]) -> None:
        """Show other keys from now on, besides the last ones."""
        self._ranks = _ranks(keys)
        self.forget_line()

    def _fitting(self, width: int) -> list[tuple[Key, int]]:
        """Return the keys that fit, each with its first cell; the last ones always do."""
        reserved = sum(map(_cells, self._last))
        shown: list[Key] = []
        used = 0
        for ways in self._ranks:
            fits = (way for way in ways if used + sum(map(_cells, way)) + reserved <= width)
            found = next(fits, ())
            shown += found
            used += sum(map(_cells, found))
        shown += self._last
        starts = accumulate(map(_cells, shown), initial=0)
        return list(zip(shown, starts, strict=False))

    def draw(self, width: int) -> Strip:
        """Return the line, at a width in cells."""
        key_style = self.get_component_rich_style("bar--key")
        word_style = self.get_component_rich_style("bar--word")
        segments: list[Segment] = []
        for key, _ in self._fitting(width):
            segments += [
                Segment(f" {key.first}", key_style),
                Segment(f" {key.short} ", word_style),
            ]
        return Strip(segments).adjust_cell_length(width, Style(bgcolor=word_style.bgcolor))

    def on_click(self, event: events.Click) -> None:
        """Ask for the action of the key under the mouse."""
        for key, start in self._fitting(self.size.width):
            if start <= event.x < start + _cells(key):
                self.post_message(self.Asked(self, key.action))


def _ranks(keys: Sequence[Key]) -> list[tuple[Sequence[Key], ...]]:
    """Return for each rank the ways to show it, best first.

    Keys of one rank stand together or not at all: one stance or one verdict alone in the footer
    would be a hint.
    """
    ranks: list[tuple[Sequence[Key], ...]] = []
    for rank in sorted({key.footer for key in keys if key.footer}):
        here = [key for key in keys if key.footer == rank]
        ways = ([key for key in here if key.spare is spare] for spare in (False, True))
        ranks.append(tuple(way for way in ways if way))
    return ranks


def _cells(key: Key) -> int:
    return cell_len(f" {key.first} {key.short} ")
