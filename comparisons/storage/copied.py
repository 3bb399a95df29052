"""Copied: the last text that was copied, in a private file.

Owns that one file in the program's own folder, for terminals that hand nothing to the clipboard.
"""

from __future__ import annotations

import os
from pathlib import Path

from comparisons.errors import SaveError
from comparisons.storage.places import state_folder

NAME = "copied.txt"


def keep_copied(text: str) -> Path:
    """Write the text that was copied and return the file, which only the user can read.

    Raises:
        SaveError: the file cannot be written.
    """
    file = state_folder() / NAME
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
    try:
        with os.fdopen(os.open(file, flags, 0o600), "w", encoding="utf-8", newline="") as opened:
            os.fchmod(opened.fileno(), 0o600)
            opened.write(text)
    except OSError as error:
        raise SaveError(str(file), f"the copy cannot be written ({error.strerror}).") from error
    return file
