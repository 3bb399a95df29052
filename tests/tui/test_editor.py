"""The reviewer's own editor for a note: what it leaves is taken, and nothing is lost."""

from __future__ import annotations

from pathlib import Path

import pytest

from tui.editor import edit_text


def an_editor(folder: Path, does: str) -> str:
    """Make a program that does something to the file it is given."""
    script = folder / "editor.sh"
    script.write_text(f"#!/bin/sh\n{does}\n", "utf-8")
    script.chmod(0o755)
    return str(script)


def test_what_it_leaves_is_the_text(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The file holds the note, and nobody else can read it."""
    does = 'test "$(stat -c %a "$(dirname "$1")")" = 700 && echo "and more" >> "$1"'
    monkeypatch.setenv("VISUAL", an_editor(tmp_path, does))
    assert edit_text("A note\n") == ("A note\nand more\n", "")


@pytest.mark.parametrize(
    ("does", "words"),
    [
        ("exit 3", "ended with code 3"),
        (r'printf "\377" > "$1"', "cannot be read"),
        ('rm "$1"', "cannot be read"),
        ('head -c 2000000 /dev/zero > "$1"', "was not taken"),
    ],
)
def test_a_fault_leaves_the_note_as_it_was(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str, words: str
) -> None:
    """With the reason in words."""
    monkeypatch.setenv("VISUAL", an_editor(tmp_path, does))
    text, fault = edit_text("A note")
    assert text == "A note"
    assert words in fault
