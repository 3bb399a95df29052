"""Conflict copies: found by their names, and nothing else taken for one."""

from pathlib import Path

import pytest

from comparisons.storage.conflict_copies import copies_of, original_of

COPIES = [
    "anna.sync-conflict-20261122-153100-ABCDEFG.yaml",
    "anna (conflicted copy 2026-11-22).yaml",
    "anna (Anna's conflicted copy 2026-11-22).yaml",
    "anna.yaml.orig",
    "anna.yaml~",
]


@pytest.mark.parametrize("name", COPIES)
def test_a_copy_is_known_by_its_name(name: str) -> None:
    """Each program's way of naming leads back to the file."""
    assert original_of(Path("verdicts") / name) == Path("verdicts/anna.yaml")


@pytest.mark.parametrize(
    "name",
    [
        "anna.yaml",
        "anna-2.yaml",
        "anna (copy).yaml",
        ".anna.yaml.lock",
        "anna.yaml.1234.9f2c01ab.claimdesk.tmp",
        "~",
        ".orig",
        "(" * 300,
    ],
)
def test_other_files_are_no_copies(name: str) -> None:
    """Another reviewer's file, a lock or a temporary file is no copy."""
    assert original_of(Path(name)) is None


def test_copies_are_found_beside_their_file(tmp_path: Path) -> None:
    """Only files, only of this reviewer, in the order of their names."""
    for name in [*COPIES, "anna.yaml", "ben.yaml", "ben.yaml~"]:
        (tmp_path / name).write_text("")
    (tmp_path / "anna.sync-conflict-20261122-153101-X.yaml").mkdir()
    assert [path.name for path in copies_of(tmp_path / "anna.yaml")] == sorted(COPIES)
    assert copies_of(tmp_path / "missing" / "anna.yaml") == ()
