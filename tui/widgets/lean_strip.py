"""A strip that makes its caches only when something asks for them.

Owns all that leans on private names of Textual. Textual's own strip makes seven caches each time
and keeps itself inside one of them: a reference cycle, so that each key press leaves garbage that
only a full collection frees (measured: pauses of up to 110 ms). Should those names ever change,
`make_strip` falls back to the plain strip and only speed is lost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any

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


def is_supported() -> bool:
    """Tell whether this Textual's strip has exactly the fields that the lean one fills."""
    return set(Strip.__slots__) == {*_CACHES, *_PLAIN_FIELDS}


make_strip = LeanStrip if is_supported() else Strip
"""Makes one line of the screen from its segments and its width in cells."""
