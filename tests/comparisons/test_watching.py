"""Watching a comparison's documents: what is noticed, and what is not."""

import os
from pathlib import Path

import pytest

from comparisons.adding import add_source
from comparisons.watching import Happened, Watch

WRITTEN = """\
schema: claimdesk-comparison/1
briefing:
  path: briefing.txt
sources:
  - id: union
    path: sources/union.md
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "sources").mkdir()
    (tmp_path / "comparison.yaml").write_text(WRITTEN)
    (tmp_path / "briefing.txt").write_text("The harbour is open.\n")
    (tmp_path / "sources" / "union.md").write_text("The harbour is closed.\n")
    (tmp_path / "sources" / "left-out.txt").write_text("Nobody named this.\n")
    return tmp_path


def test_nothing_happens_while_nothing_happens(folder: Path) -> None:
    """A file that was there and not named is somebody's choice."""
    watch = Watch(folder)
    assert [watch.look() for _ in range(3)] == [None] * 3


def test_a_dropped_file_is_told_once_when_it_is_whole(folder: Path) -> None:
    """A file that still grows is waited for."""
    watch = Watch(folder)
    file = folder / "sources" / "late.txt"
    file.write_text("It burned")
    assert watch.look() is None
    file.write_text("It burned at dawn.")
    assert watch.look() is None
    assert watch.look() == Happened(dropped=(file,))
    assert watch.look() is None


@pytest.mark.parametrize("name", ["picture.png", ".hidden.txt", "late.txt.part"])
def test_what_is_no_document_is_not_told(folder: Path, name: str) -> None:
    """Other files may lie there."""
    watch = Watch(folder)
    (folder / "sources" / name).write_text("It burned.")
    assert [watch.look() for _ in range(3)] == [None] * 3


def test_a_changed_source_is_noticed(folder: Path) -> None:
    """Also when it is gone, and when it is back."""
    watch = Watch(folder)
    source = folder / "sources" / "union.md"
    source.write_text("The harbour is closed today.\n")
    assert watch.look() == Happened(changed=True)
    source.unlink()
    assert watch.look() == Happened(changed=True)
    assert watch.look() is None
    source.write_text("The harbour is closed.\n")
    assert watch.look() == Happened(changed=True)


def test_a_changed_briefing_is_told_apart(folder: Path) -> None:
    """The decisions rest on it, so it is not read again under the reviewer's hands."""
    watch = Watch(folder)
    (folder / "briefing.txt").write_text("The harbour is open again.\n")
    assert watch.look() == Happened(briefing_changed=True)


def test_an_added_source_is_noticed_through_the_file(folder: Path, tmp_path: Path) -> None:
    """A source that the program or a person named is read, not told as dropped."""
    watch = Watch(folder)
    file = tmp_path / "Police Report.txt"
    file.write_text("It burned at dawn.")
    add_source(folder, file)
    assert watch.look() == Happened(changed=True)
    assert watch.look() is None


def test_a_broken_comparison_file_is_waited_for(folder: Path) -> None:
    """Somebody is typing; what it named stays watched."""
    watch = Watch(folder)
    listing = folder / "comparison.yaml"
    listing.write_text(WRITTEN + "  - id")
    assert watch.look() == Happened(changed=True)
    os.truncate(listing, 0)
    assert watch.look() == Happened(changed=True)
    listing.write_text(WRITTEN)
    assert watch.look() == Happened(changed=True)
    (folder / "sources" / "union.md").write_text("The harbour is closed today.\n")
    assert watch.look() == Happened(changed=True)
