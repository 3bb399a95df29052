"""A strip that makes its caches only when something asks for them.

Owns all that leans on private names of Textual. Textual's own strip makes seven caches each time
and keeps itself inside one of them: a reference cycle, so that each key press leaves garbage that
only a full collection frees (measured: pauses of up to 110 ms). Should those names ever change,
`make_strip` falls back to the plain strip and only speed is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

from rich.console import Console
from rich.segment import Segment
from textual.cache import FIFOCache
from textual.strip import Strip

_CACHES = (
    "_divide_cache",
    "_crop_cache",
    "_style_cache",
    "_filter_cache",
    "_line_length_cache",
    "_crop_extend_cache",
    "_offsets_cache",
)
_PLAIN_FIELDS = ("_segments", "_cell_length", "_render_cache", "_link_ids", "_cell_count")


class LeanStrip(Strip):
    """A strip for lines that are drawn whole and kept."""

    __slots__ = ()

    def __init__(self, segments: Iterable[Segment], cell_length: int | None = None) -> None:
        self._segments = list(segments)
        self._cell_length = cell_length
        self._render_cache = None
        self._link_ids = None
        self._cell_count = None

    def __getattr__(self, name: str) -> Any:
        if name not in _CACHES:
            raise AttributeError(name)
        cache: FIFOCache[Any, Any] = FIFOCache(4)
        setattr(self, name, cache)
        return cache

    def divide(self, cuts: Iterable[int]) -> Sequence[Strip]:
        """Return the parts between the cuts; a single cut at the end needs no work."""
        cuts = list(cuts)
        if len(cuts) == 1 and cuts[0] == self._cell_length:
            return (self,)
        return super().divide(cuts)


class JoinedStrip(LeanStrip):
    """A strip of strips side by side, whose text is not made anew when only one of them changes."""

    __slots__ = ("_parts",)

    def __init__(self, parts: Sequence[Strip], cell_length: int) -> None:
        self._parts = parts
        self._cell_length = cell_length
        self._render_cache = None
        self._link_ids = None
        self._cell_count = None

    def __getattr__(self, name: str) -> Any:
        if name != "_segments":
            return super().__getattr__(name)
        self._segments = [segment for part in self._parts for segment in part]
        return self._segments

    def render(self, console: Console) -> str:
        """Return what the terminal is sent."""
        if self._render_cache is None:
            self._render_cache = "".join([part.render(console) for part in self._parts])
        return self._render_cache


def is_supported() -> bool:
    """Tell whether this Textual's strip has exactly the fields that the lean one fills."""
    return set(Strip.__slots__) == {*_CACHES, *_PLAIN_FIELDS}


make_strip = LeanStrip if is_supported() else Strip
"""Makes one line of a pane from its segments and its width in cells."""


def join_strips(strips: Sequence[Strip], between: Segment) -> Strip:
    """Return one line of the screen from lines of panes side by side."""
    if make_strip is Strip:
        parts = [segments for strip in strips for segments in ([between], strip)][1:]
        return Strip([segment for part in parts for segment in part])
    gap = make_strip([between], 1)
    parts = [part for strip in strips for part in (gap, strip)][1:]
    return JoinedStrip(parts, sum(part.cell_length for part in parts))
