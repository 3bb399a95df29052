"""Conflict copies: files that a sync tool, a merge tool or an editor left beside a verdict file.

Owns how such copies are called. It only finds them; whether their verdicts are taken over is for
the reviewer to say.
"""

from __future__ import annotations

import re
from pathlib import Path

_NAMES = (
    re.compile(r"(?P<stem>[^/]+)\.sync-conflict-[^/.]+(?P<ending>\.[^/.]+)"),  # Syncthing
    re.compile(
        r"(?P<stem>[^/(]+) \([^/()]*conflicted copy[^/()]*\)(?P<ending>\.[^/.]+)"
    ),  # Dropbox
    re.compile(r"(?P<stem>[^/]+)(?P<ending>\.[^/.~]+)\.orig"),  # git mergetool, patch
    re.compile(r"(?P<stem>[^/]+)(?P<ending>\.[^/.~]+)~"),  # emacs, vim, nano
)
_LONGEST = 255  # characters; no file name is longer


def original_of(copy: Path) -> Path | None:
    """Return the file that a copy was made of, going by its name; None if it is no such copy."""
    if len(copy.name) > _LONGEST:
        return None
    for pattern in _NAMES:
        found = pattern.fullmatch(copy.name)
        if found is not None:
            return copy.with_name(found["stem"] + found["ending"])
    return None


def copies_of(file: Path) -> tuple[Path, ...]:
    """Return the copies that lie beside a file, by name."""
    try:
        beside = sorted(file.parent.iterdir())
    except OSError:
        return ()
    return tuple(path for path in beside if original_of(path) == file and path.is_file())
