"""Places: nothing outside the comparison's folder, nothing that is not a file."""

import os
import stat
from pathlib import Path

import pytest

from comparisons.errors import ComparisonError, SaveError
from comparisons.storage.places import inside, state_folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A comparison with everything in it that must not be followed."""
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "secret.txt").write_text("secret")
    folder = tmp_path / "comparison"
    (folder / "sources").mkdir(parents=True)
    (folder / "briefing.txt").write_text("text")
    (folder / "link-in").symlink_to("briefing.txt")
    (folder / "link-out").symlink_to(outside / "secret.txt")
    (folder / "link-up").symlink_to("../outside/secret.txt")
    (folder / "folder-out").symlink_to(outside)
    (folder / "chain").symlink_to("link-out")
    (folder / "loop").symlink_to("loop")
    (folder / "null").symlink_to("/dev/null")
    os.mkfifo(folder / "pipe")
    return folder


@pytest.mark.parametrize(
    "relative",
    ["briefing.txt", "sources/new.txt", "link-in", "sources", "a b/ü.txt", "…", "notes~", "a..b"],
)
def test_a_path_inside_is_resolved(folder: Path, relative: str) -> None:
    """What lies inside is given back resolved, whether or not it is there yet."""
    place = inside(folder, relative)
    assert place.is_relative_to(folder.resolve())
    assert not place.is_symlink()


@pytest.mark.parametrize(
    ("relative", "reason"),
    [
        ("", "empty"),
        ("  \n", "empty"),
        ("/etc/passwd", "absolute"),
        ("//etc/passwd", "absolute"),
        ("C:\\Windows\\win.ini", "absolute"),
        ("\\\\server\\share\\x", "absolute"),
        ("../outside/secret.txt", "goes up"),
        ("../comparison2/x", "goes up"),
        ("sources/../../outside/secret.txt", "goes up"),
        ("sources/..", "goes up"),
        ("..", "goes up"),
        ("..\\outside\\secret.txt", "goes up"),
        ("~/secret.txt", "begins with ~"),
        ("~root/secret.txt", "begins with ~"),
        ("file:///etc/passwd", "address"),
        ("https://example.org/x", "address"),
        ("brief\0ing.txt", "characters"),
        ("lone \ud800 surrogate", "characters"),
        ("link-out", "leads out"),
        ("link-up", "leads out"),
        ("chain", "leads out"),
        ("folder-out/secret.txt", "leads out"),
        ("folder-out/new.txt", "leads out"),
        ("null", "leads out"),
        ("loop", "link to itself"),
        ("pipe", "pipe"),
        ("x" * 300, "cannot be followed"),
        ("briefing.txt/x", "cannot be followed"),
    ],
)
def test_a_path_that_leads_astray_is_refused(folder: Path, relative: str, reason: str) -> None:
    """Each way out of the folder is refused with its reason and a way out for the user."""
    with pytest.raises(ComparisonError, match=reason) as caught:
        inside(folder, relative)
    assert "relative to that folder" in caught.value.remedy


def test_a_folder_reached_by_a_link_is_still_its_own_folder(folder: Path, tmp_path: Path) -> None:
    """A user may open a comparison through a link; its files are inside it all the same."""
    (tmp_path / "by-link").symlink_to(folder)
    assert inside(tmp_path / "by-link", "briefing.txt") == folder.resolve() / "briefing.txt"


def test_the_state_folder_is_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody else may read what was decided when, not even in a folder made with a wide mode."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    for _ in range(2):
        folder = state_folder()
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        assert folder.is_relative_to(tmp_path)
        folder.chmod(0o755)


def test_a_state_folder_that_cannot_be_made_is_told(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message names the folder and the two ways out."""
    (tmp_path / "state").write_text("a file in the way")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    with pytest.raises(SaveError, match="XDG_STATE_HOME"):
        state_folder()
