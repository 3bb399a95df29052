"""Marked files: which file shall be the briefing, and which ones the sources.

Owns that choice as a value, and how the files of a folder are listed with it. It opens no file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tui.presenting.items import Dressing, Item
from tui.presenting.paths import Place
from tui.presenting.signs import visible

MARGIN = 11


@dataclass(frozen=True, kw_only=True, slots=True)
class Marked:
    """The files chosen so far; none is both briefing and source."""

    briefing: Path | None = None
    sources: tuple[Path, ...] = ()

    def with_briefing(self, file: Path) -> Marked:
        """Return this with a file as the briefing, or without one if it was that file."""
        rest = tuple(each for each in self.sources if each != file)
        return Marked(briefing=None if file == self.briefing else file, sources=rest)

    def with_source(self, file: Path) -> Marked:
        """Return this with a file as a source, or without it if it was one."""
        if file in self.sources:
            return replace(self, sources=tuple(each for each in self.sources if each != file))
        briefing = None if file == self.briefing else self.briefing
        return Marked(briefing=briefing, sources=(*self.sources, file))

    def with_sources(self, files: Iterable[Path]) -> Marked:
        """Return this with all of some files as sources, except the briefing."""
        taken = {*self.sources, self.briefing}
        added = tuple(file for file in files if file not in taken)
        return replace(self, sources=(*self.sources, *added))

    @property
    def words(self) -> str:
        """What is chosen, in few words."""
        briefing = visible(self.briefing.name) if self.briefing else "none yet"
        return f"briefing: {briefing}   sources: {len(self.sources)}"


def file_items(places: Sequence[Place]) -> tuple[Item, ...]:
    """Return the files and folders as items."""
    return tuple(
        Item(text=visible(place.path.name + (os.sep if place.is_folder else "")))
        for place in places
    )


def file_dressing(place: Place, marked: Marked) -> Dressing:
    """Return the margin of a file: what it shall be."""
    word = "source" if place.path in marked.sources else ""
    word = "briefing" if place.path == marked.briefing else word
    return Dressing(margin=((f" {word:<{MARGIN - 1}}", "linked"),))


def plan_items(planned: Sequence[tuple[str, Path | None]], folder: Path) -> tuple[Item, ...]:
    """Return what would be written, one line a file."""
    lines = [Item(text=f"Into {visible(str(folder))}:", style="heading", choosable=False)]
    for name, source in planned:
        origin = f"   copied from {visible(str(source))}" if source else "   made"
        lines.append(Item(text=f"{visible(name)}{origin}", choosable=False))
    return tuple(lines)
