"""What a person may mean by the beginning of a path."""

from pathlib import Path

import pytest

from tui.presenting.paths import meant, places

NAMES = ("brief.txt", "Briefing", "picture.png", ".hidden.txt", "other.md")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name in NAMES:
        if "." in name:
            (tmp_path / name).write_text("x")
        else:
            (tmp_path / name).mkdir()
    return tmp_path


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("", ["Briefing", "brief.txt", "other.md"]),
        ("br", ["Briefing", "brief.txt"]),
        ("./o", ["other.md"]),
        (".h", [".hidden.txt"]),
        ("pic", []),
        ("none/at/all", []),
        ("nul\0l", []),
    ],
)
def test_folders_and_wanted_files_that_begin_so(folder: Path, typed: str, names: list[str]) -> None:
    """Folders first; hidden and unwanted ones only when asked for."""
    found = places(typed, folder, wanted=lambda file: file.suffix in (".txt", ".md"))
    assert [place.path.name for place in found] == names


def test_a_path_begins_where_it_says(folder: Path) -> None:
    """From the home folder, from the root, or from here."""
    assert meant("a.txt", folder) == folder / "a.txt"
    assert meant("/a.txt", folder) == Path("/a.txt")
    assert meant("~/a.txt", folder) == Path.home() / "a.txt"
    assert meant("~nobody-of-this-name/a", folder) == folder / "~nobody-of-this-name/a"
