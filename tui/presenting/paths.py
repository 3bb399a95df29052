"""Paths: what a person may mean by the beginning of a path.

Owns looking up the files and folders that begin so. It opens no file.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from dataclasses import dataclass
from itertools import islice
from pathlib import Path

MOST_LOOKED_AT = 5_000
"""Entries of one folder that are looked at."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """A file or a folder that can be chosen."""

    path: Path
    is_folder: bool = False


def meant(typed: str, base: Path) -> Path:
    """Return the path that was typed: from the home folder, from the root, or from `base`."""
    try:
        return base / Path(typed).expanduser()
    except RuntimeError:  # no such user
        return base / typed


def places(typed: str, base: Path, *, wanted: Callable[[Path], bool]) -> tuple[Place, ...]:
    """Return the folders and wanted files that begin as typed, folders first.

    Hidden ones come only when they are asked for by their dot.
    """
    path = meant(typed, base)
    folder, start = (path, "") if not typed or typed.endswith(os.sep) else (path.parent, path.name)
    try:
        with os.scandir(folder) as entries:
            found = [_place(entry) for entry in islice(entries, MOST_LOOKED_AT)]
    except (OSError, ValueError):
        return ()
    begun = start.casefold()
    fitting = [
        place
        for place in found
        if place.path.name.casefold().startswith(begun)
        and (start.startswith(".") or not place.path.name.startswith("."))
        and (place.is_folder or wanted(place.path))
    ]
    return tuple(sorted(fitting, key=lambda place: (not place.is_folder, place.path.name)))


def _place(entry: os.DirEntry[str]) -> Place:
    try:
        return Place(path=Path(entry.path), is_folder=entry.is_dir())
    except OSError:
        return Place(path=Path(entry.path))
