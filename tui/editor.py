"""The reviewer's own editor, run while the desk stands aside.

Owns which editor that is and how it is called: never through a shell.
"""

from __future__ import annotations

import os
import shlex
import subprocess
import tempfile
from pathlib import Path

LARGEST_NOTE = 1024 * 1024
"""Bytes of a note that is taken from an editor."""


def edit_text(text: str) -> tuple[str, str]:
    """Let the reviewer edit a text in a private file; return it and what went wrong, or nothing.

    When something went wrong the text comes back as it was.
    """
    with tempfile.TemporaryDirectory(prefix="claimdesk-") as folder:
        file = Path(folder) / "note.txt"
        file.write_bytes(text.encode("utf-8", "surrogateescape"))
        fault = edit(file)
        if fault:
            return text, fault
        try:
            content = file.read_bytes()
            if len(content) > LARGEST_NOTE:
                return text, f"The note has more than {LARGEST_NOTE:,} bytes; it was not taken."
            return content.decode("utf-8"), ""
        except (OSError, UnicodeDecodeError) as error:
            return text, f"What the editor left cannot be read ({error})."


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
