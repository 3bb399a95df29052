"""What the desk is measured beside, and on: two tiny Textual apps, and comparisons of any size."""

from __future__ import annotations

import sys
from pathlib import Path

import yaml

_EMPTY = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("Ready")
Empty().run()
"""
_ONE_CELL = """
from textual.app import App
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget
from rich.segment import Segment
class Cell(Widget, can_focus=True):
    BINDINGS = [("j", "next", "")]
    n = 0
    def render_lines(self, crop):
        text = f"{self.n % 10}" + "Ready".ljust(self.size.width - 1)
        line = Strip([Segment(text)], self.size.width)
        return [line.crop(crop.x, crop.right)] * crop.height
    def action_next(self):
        self.n += 1
        self.refresh(Region(0, 5, 1, 1))
class One(App):
    def compose(self):
        yield Cell()
    def on_mount(self):
        self.query_one(Cell).focus()
One().run()
"""
EMPTY_APP = [sys.executable, "-c", _EMPTY]
"""Says Ready and does nothing."""
ONE_CELL_APP = [sys.executable, "-c", _ONE_CELL]
"""Changes one cell at each `j`."""

CLAIMS = 30
SOURCES = 10
_SYLLABLES = ("ka", "ro", "ti", "mel", "van", "dos", "ur", "bek", "sa", "lin", "gor", "hay")


def _word(number: int) -> str:
    size = len(_SYLLABLES)
    places = (number, number // size, number // size // size)
    return "".join(_SYLLABLES[place % size] for place in places)


def _sentence(number: int) -> str:
    words = [_word(number * 7919 + place * (104729 + number % 13)) for place in range(19)]
    return f"{words[0].capitalize()} said {' '.join(words[1:])} {number}."


def _text(first: int, count: int) -> str:
    lines = (_sentence(number) for number in range(first, first + count))
    return "\n\n".join(lines) + "\n"


def write_comparison(folder: Path, *, statements: int) -> int:
    """Write a comparison whose sources have so many statements; return its size in bytes."""
    (folder / "sources").mkdir(parents=True)
    (folder / "briefing.txt").write_text(_text(0, CLAIMS), "utf-8")
    each = statements // SOURCES
    for number in range(SOURCES):
        path = folder / "sources" / f"s{number}.txt"
        path.write_text(_text(number * each + 5, each), "utf-8")
    ids = [f"s{number}" for number in range(SOURCES)]
    comparison = {
        "schema": "claimdesk-comparison/1",
        "title": f"{statements:,} statements",
        "briefing": {"path": "briefing.txt"},
        "sources": [{"id": id_, "path": f"sources/{id_}.txt"} for id_ in ids],
    }
    (folder / "comparison.yaml").write_text(yaml.safe_dump(comparison), "utf-8")
    return sum(path.stat().st_size for path in folder.rglob("*.txt"))
