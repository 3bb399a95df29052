"""Conflict copies: files that a sync tool, a merge tool or an editor left beside a verdict file.

Owns how such copies are called. It only finds them; whether their verdicts are taken over is for
the reviewer to say.
"""

from __future__ import annotations

import re
from pathlib import Path

from comparisons.errors import Problem

_NAMES = (
    r"(?P<stem>[^/]+)\.sync-conflict-[^/.]+(?P<ending>\.[^/.]+)",  # Syncthing
    r"(?P<stem>[^/(]+) \([^/()]*conflicted copy[^/()]*\)(?P<ending>\.[^/.]+)",  # Dropbox
    r"(?P<stem>[^/]+)(?P<ending>\.[^/.~]+)\.orig",  # git mergetool, patch
    r"(?P<stem>[^/]+)(?P<ending>\.[^/.~]+)~",  # emacs, vim, nano
)
_LONGEST = 255  # characters; no file name is longer


def original_of(copy: Path) -> Path | None:
    """Return the file that a copy was made of, going by its name; None if it is no such copy."""
    if len(copy.name) > _LONGEST:
        return None
    for pattern in _NAMES:
        found = re.fullmatch(pattern, copy.name)
        if found is not None:
            return copy.with_name(found["stem"] + found["ending"])
    return None


def copies_of(file: Path) -> tuple[Path, ...]:
    """Return the copies that lie beside a file, by name."""
    try:
        beside = sorted(file.parent.iterdir())
    except OSError:
        return ()
    return tuple(
        path
        for path in beside
        if path.name != file.name and original_of(path) == file and path.is_file()
    )


def copies_beside(file: Path) -> tuple[Problem, ...]:
    """Tell of the copies that lie beside a verdict file."""
    return tuple(
        Problem(
            place=str(copy),
            reason=f"this looks like a copy of {file.name}; it may hold what that file lacks.",
            remedy=f"Take over what it holds, or compare the two; then remove {copy.name}.",
        )
        for copy in copies_of(file)
    )
