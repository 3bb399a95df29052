"""Items: what a pane shows, as plain values.

Owns the shape of one item of a pane and of what is drawn around it. All texts in them are safe to
show already.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True, slots=True)
class Mark:
    """A stretch of an item's text that is drawn in a style of its own."""

    start: int
    end: int
    style: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Item:
    """One item of a pane: a statement, a heading, a match."""

    text: str
    style: str = "text"
    choosable: bool = True
    gap: int = 0
    """Empty rows before it."""
    most_rows: int = 0
    """The most rows its text may take; 0 means all it needs."""
    headed: bool = False
    """Whether a row of its own stands above the text."""
    indent: int = 0
    """Cells by which its text stands further in; what stands there belongs to the margin."""


Margin = tuple[tuple[str, str], ...]
"""The parts of a margin: text and style."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Dressing:
    """What may change about an item while its text and its height stay."""

    margin: Margin = ()
    """What stands in the margin on the item's first row."""
    head: tuple[tuple[str, str], ...] = ()
    """The parts of the row above the text, if the item is headed."""
    tail: tuple[tuple[str, str], ...] = ()
    """The parts behind the text on its last row, as far as there is room."""
    marks: tuple[Mark, ...] = ()
    """In order, without overlaps."""

    def is_alike_but_margin(self, other: Dressing) -> bool:
        """Tell whether it looks like another one, whatever their margins are."""
        return (self.head, self.tail, self.marks) == (other.head, other.tail, other.marks)


PLAIN = Dressing()
"""Nothing around an item."""


def stretches(
    text: str, start: int, end: int, style: str, marks: tuple[Mark, ...]
) -> list[tuple[str, str]]:
    """Cut `text[start:end]` where a mark begins or ends, each part with its style."""
    parts: list[tuple[str, str]] = []
    place = start
    for mark in marks:
        if mark.end <= place or mark.start >= end:
            continue
        if mark.start > place:
            parts.append((text[place : mark.start], style))
            place = mark.start
        parts.append((text[place : min(mark.end, end)], mark.style))
        place = min(mark.end, end)
    if place < end:
        parts.append((text[place:end], style))
    return parts
