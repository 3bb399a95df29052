"""Places: which files of a comparison may be touched, and where the program keeps its own.

Owns the one check between a path that somebody wrote into a file and the disk. It opens regular
files only, and it never leaves the comparison's folder.
"""

from __future__ import annotations

import os
import stat
from pathlib import Path, PurePosixPath, PureWindowsPath

from comparisons.errors import ComparisonError, SaveError

_REMEDY = "Give the path of a file inside the comparison's folder, relative to that folder."
_PRIVATE = 0o700


def inside(folder: Path, relative: str) -> Path:
    """Return the resolved place of a path inside a folder; the file need not be there yet."""
    if reason := _fault_in(relative):
        raise ComparisonError(relative or str(folder), reason, _REMEDY)
    root = Path(os.path.realpath(folder))
    place = Path(os.path.realpath(root / relative))
    if not place.is_relative_to(root):
        raise ComparisonError(relative, "the path leads out of the comparison's folder.", _REMEDY)
    if reason := _fault_at(place):
        raise ComparisonError(relative, reason, _REMEDY)
    return place


def _fault_in(relative: str) -> str:
    """Return what is wrong with the path as written, before the disk is looked at."""
    here, there = PurePosixPath(relative), PureWindowsPath(relative)
    faults = {
        "the path is empty.": not relative.strip(),
        "the path holds characters that no file name can have.": not _nameable(relative),
        "this is an address, not a path.": "://" in relative,
        "the path begins with ~.": relative.startswith("~"),
        "the path is absolute.": here.is_absolute() or there.is_absolute(),
        # Windows' parts too: a comparison may travel between systems.
        "the path goes up with `..`.": ".." in there.parts,
    }
    return next((reason for reason, found in faults.items() if found), "")


def _nameable(relative: str) -> bool:
    try:
        return b"\0" not in os.fsencode(relative)
    except UnicodeEncodeError:
        return False


def _fault_at(place: Path) -> str:
    """Return what is wrong with what stands at the place, if anything stands there."""
    try:
        mode = place.lstat().st_mode
    except FileNotFoundError:
        return ""
    except OSError as error:
        return f"the path cannot be followed ({error.strerror})."
    if stat.S_ISLNK(mode):  # resolving ended here, so the links go round in a circle
        return "the path is a link to itself."
    if not (stat.S_ISREG(mode) or stat.S_ISDIR(mode)):
        return "this is a device, a pipe or a socket, not a file."
    return ""


def state_folder() -> Path:
    """Return the program's own folder for journals (XDG state), made if need be, private."""
    from platformdirs import user_state_path

    folder = user_state_path("claimdesk", appauthor=False)
    try:
        folder.mkdir(mode=_PRIVATE, parents=True, exist_ok=True)
        if stat.S_IMODE(folder.stat().st_mode) != _PRIVATE:
            folder.chmod(_PRIVATE)
    except OSError as error:
        raise SaveError(
            str(folder),
            f"the folder for journals cannot be made ({error.strerror}).",
            "Set XDG_STATE_HOME to a folder you can write to, or use --no-journal.",
        ) from error
    return folder
