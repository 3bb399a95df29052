"""The reviewer's own editor, run while the desk stands aside.

Owns which editor that is and how it is called: never through a shell.
"""

from __future__ import annotations

import os
import shlex
import subprocess
from pathlib import Path


def edit(file: Path) -> str:
    """Open a file in $VISUAL, $EDITOR or vi; return what went wrong, or nothing."""
    command = os.environ.get("VISUAL") or os.environ.get("EDITOR") or "vi"
    try:
        result = subprocess.run([*shlex.split(command), str(file)], check=False)
    except (OSError, ValueError) as error:
        return f"The editor {command!r} could not be started ({error}). Set $EDITOR."
    if result.returncode:
        return f"The editor {command!r} ended with code {result.returncode}."
    return ""
