"""The folder dialog: a folder with a comparison, typed or chosen from those that begin as typed.

Owns when a folder is taken: when a comparison is in it. Typing and completing are those of the file
dialog.
"""

from __future__ import annotations

from pathlib import Path

from comparisons.opening import COMPARISON_FILE
from tui.dialogs.choosing_file import FileDialog


class FolderDialog(FileDialog):
    """Returns the chosen folder, or none when the reviewer goes back."""

    def __init__(self, title: str, base: Path) -> None:
        super().__init__(
            title,
            base,
            wanted=lambda path: path.name == COMPARISON_FILE,
            words="path of a comparison's folder",
        )

    def answer(self, path: Path) -> Path | None:
        """Return the folder if a comparison is in it, or that of a comparison file."""
        if path.name == COMPARISON_FILE and path.is_file():
            return path.parent
        return path if (path / COMPARISON_FILE).is_file() else None
