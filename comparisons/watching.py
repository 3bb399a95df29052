"""Watching: what happens to a comparison's documents while it is open.

Owns noticing, cheaply and without opening a document, that the comparison file or a document was
changed, and that a file was dropped into the folder of the sources. It changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from comparisons.adding import unlisted
from comparisons.errors import ClaimdeskError
from comparisons.formats.comparison_file import ComparisonFile
from comparisons.opening import COMPARISON_FILE, read_file
from comparisons.storage.contents import Stamp

_Stamps = Mapping[Path, Stamp | None]


@dataclass(frozen=True, kw_only=True, slots=True)
class Happened:
    """What happened since the last look."""

    dropped: tuple[Path, ...] = ()
    """Files that came into the folder of the sources and are whole by now."""
    changed: bool = False
    """Whether the sources have to be read again."""
    briefing_changed: bool = False
    """Whether the briefing's file is not what was opened."""


class Watch:
    """Looks after the documents of one comparison; use it from one thread at a time."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._file: ComparisonFile | None = None
        self._stamps: _Stamps = {}
        self._growing: _Stamps = {}
        """Files that were dropped and may not be whole yet."""
        self._left_out: frozenset[Path] = frozenset()
        """Files that are there and not named, which is somebody's choice."""
        self._begin()

    def _begin(self) -> None:
        self._read_file()
        self._stamps = self._now()
        if self._file is not None:
            self._left_out = frozenset(unlisted(self._folder, self._file))

    def look(self) -> Happened | None:
        """Return what happened since the last look, or None when nothing did."""
        before, self._stamps = self._stamps, self._now()
        listing = self._folder / COMPARISON_FILE
        if self._stamps.get(listing) != before.get(listing):
            self._read_file()
            self._stamps = self._now()
        briefing = self._briefing()
        changed = {file for file, stamp in self._stamps.items() if before.get(file) != stamp}
        happened = Happened(
            dropped=self._whole(),
            changed=bool(changed - {briefing}) or bool(before.keys() - self._stamps.keys()),
            briefing_changed=briefing in changed & before.keys(),
        )
        return None if happened == Happened() else happened

    def leave(self, files: Iterable[Path]) -> None:
        """Take files that are named no more for somebody's choice, not for dropped ones."""
        self._left_out |= frozenset(files)

    def _whole(self) -> tuple[Path, ...]:
        """Return the dropped files that did not grow since the last look."""
        if self._file is None:
            return ()
        found = [item for item in unlisted(self._folder, self._file) if item not in self._left_out]
        before, self._growing = self._growing, {file: _stamp_of(file) for file in found}
        whole = tuple(file for file in found if before.get(file, None) == self._growing[file])
        self._left_out |= frozenset(whole)
        return whole

    def _read_file(self) -> None:
        """Take in the comparison file; a broken one is left until it is mended."""
        try:
            self._file = read_file(self._folder)[0]
        except ClaimdeskError:
            return

    def _briefing(self) -> Path | None:
        return self._folder / self._file.briefing.path if self._file is not None else None

    def _now(self) -> _Stamps:
        entries = (self._file.briefing, *self._file.sources) if self._file is not None else ()
        files = (self._folder / COMPARISON_FILE, *(self._folder / entry.path for entry in entries))
        return {file: _stamp_of(file) for file in files}


def _stamp_of(file: Path) -> Stamp | None:
    try:
        return Stamp.of(file.stat())
    except (OSError, ValueError):
        return None
