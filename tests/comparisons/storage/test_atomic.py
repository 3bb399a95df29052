"""Atomic: the old file or the new one, whole, with its mode, its links and its owner."""

# ruff: noqa: ARG002 - the parameters are those of `SystemCalls`

import os
import resource
import stat
import subprocess
import sys
import textwrap
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.errors import SaveError
from comparisons.storage.atomic import beside, save, sweep
from comparisons.storage.system_calls import SystemCalls

OLD, NEW = b"old\n" * 500, b"new\n" * 700


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """A file to replace."""
    path = tmp_path / "anna.yaml"
    path.write_bytes(OLD)
    return path


def leftovers(folder: Path) -> list[Path]:
    """Temporary files that a save left behind."""
    return list(folder.glob(".*.tmp"))


def test_a_file_is_replaced(file: Path) -> None:
    """The new content is there, nothing else is, and nothing needs telling."""
    assert save(file, NEW) == ()
    assert file.read_bytes() == NEW
    assert leftovers(file.parent) == []


def test_a_new_file_has_the_usual_mode(tmp_path: Path) -> None:
    """It can be read by whom the user's mask allows."""
    before = os.umask(0o027)
    try:
        save(tmp_path / "new.yaml", NEW)
    finally:
        os.umask(before)
    assert stat.S_IMODE((tmp_path / "new.yaml").stat().st_mode) == 0o640


@pytest.mark.parametrize("mode", [0o600, 0o640, 0o664, 0o666, 0o200])
def test_the_mode_is_kept(file: Path, mode: int) -> None:
    """A private file stays private, a shared one shared."""
    file.chmod(mode)
    save(file, NEW)
    assert stat.S_IMODE(file.stat().st_mode) == mode


@pytest.mark.skipif(os.geteuid() != 0, reason="only the superuser may give files away")
def test_the_owner_is_kept(file: Path) -> None:
    """A superuser's save does not take the file away from its owner."""
    os.chown(file, 1234, 4321)
    assert save(file, NEW) == ()
    assert (file.stat().st_uid, file.stat().st_gid) == (1234, 4321)


def test_an_owner_that_cannot_be_kept_is_told(file: Path) -> None:
    """The file is then closed to the group that could write it before."""

    class OfSomebodyElse(SystemCalls):
        def stat(self, path: Path) -> os.stat_result:
            state = list(path.stat())
            state[stat.ST_UID], state[stat.ST_GID] = 1234, 4321
            return os.stat_result(state)

        def chown(self, descriptor: int, user: int, group: int) -> None:
            raise PermissionError(1, "Operation not permitted")

    file.chmod(0o664)
    (problem,) = save(file, NEW, system=OfSomebodyElse())
    assert "yours now" in problem.reason
    assert stat.S_IMODE(file.stat().st_mode) == 0o604


@pytest.mark.parametrize("mode", [0o444, 0o400, 0o555])
def test_a_read_only_file_is_not_replaced(file: Path, mode: int) -> None:
    """Not even where the folder would allow it."""
    file.chmod(mode)
    with pytest.raises(SaveError, match=r"read-only.*chmod u\+w"):
        save(file, NEW)
    assert file.read_bytes() == OLD


def test_links_are_followed_and_kept(file: Path, tmp_path: Path) -> None:
    """At the end of a chain of links the file itself is written."""
    (tmp_path / "one").symlink_to(file)
    (tmp_path / "two").symlink_to("one")
    save(tmp_path / "two", NEW)
    assert (tmp_path / "one").is_symlink()
    assert (tmp_path / "two").is_symlink()
    assert file.read_bytes() == NEW


@pytest.mark.parametrize("target", ["loop", "missing/folder/file"])
def test_a_link_to_nowhere_is_refused(tmp_path: Path, target: str) -> None:
    """A link to itself or into a missing folder cannot be written."""
    (tmp_path / "loop").symlink_to(target)
    with pytest.raises(SaveError):
        save(tmp_path / "loop", NEW)
    assert (tmp_path / "loop").is_symlink()


def test_a_link_to_a_file_not_yet_there_makes_it(tmp_path: Path) -> None:
    """The link stays, and the file it names comes to be."""
    (tmp_path / "link").symlink_to("later.yaml")
    save(tmp_path / "link", NEW)
    assert (tmp_path / "later.yaml").read_bytes() == NEW


def test_other_names_of_the_file_are_told(file: Path, tmp_path: Path) -> None:
    """A hard link keeps the old content, and the user hears of it."""
    os.link(file, tmp_path / "other")
    (problem,) = save(file, NEW)
    assert "hard links" in problem.reason
    assert (tmp_path / "other").read_bytes() == OLD
    assert save(file, OLD) == ()


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    """A folder, a pipe and a device stay what they are."""
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    (tmp_path / "null").symlink_to("/dev/null")
    for name in ("pipe", "folder", "null"):
        with pytest.raises(SaveError, match="no regular file"):
            save(tmp_path / name, NEW)
    assert stat.S_ISFIFO((tmp_path / "pipe").stat().st_mode)


@pytest.mark.parametrize(
    "name", ["x" * 255, "ж" * 127, "😀" * 63, "日本語" * 28, ".hidden", "a b\nc"]
)
def test_every_name_that_a_folder_can_hold_can_be_saved(tmp_path: Path, name: str) -> None:
    """The temporary file's longer name is cut in bytes."""
    for content in (OLD, NEW):
        assert save(tmp_path / name, content) == ()
    assert (tmp_path / name).read_bytes() == NEW


@given(st.text(st.characters(exclude_characters="/\0", exclude_categories=["Cs"]), min_size=1))
def test_a_companion_s_name_is_never_too_long(name: str) -> None:
    """Cut within 255 bytes and never within a character."""
    companion = beside(Path("/folder") / name, ".123.0a1b2c3d.claimdesk.tmp")
    assert len(companion.name.encode()) <= 255


def test_a_name_that_is_too_long_is_told(tmp_path: Path) -> None:
    """The message says what to do about it."""
    with pytest.raises(SaveError, match="name is too long"):
        save(tmp_path / ("x" * 256), NEW)


def test_a_file_larger_than_the_system_allows_leaves_the_old_one(file: Path) -> None:
    """As with a full disk: the old file is whole, and nothing is left beside it."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_000, limits[1]))
    try:
        with pytest.raises(SaveError, match="larger than this system allows"):
            save(file, NEW)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)
    assert file.read_bytes() == OLD
    assert leftovers(file.parent) == []


def test_a_full_disk_leaves_the_old_file(file: Path) -> None:
    """The message says that the disk is full and what to do."""

    class Full(SystemCalls):
        def write(self, descriptor: int, content: memoryview) -> int:
            if len(content) < len(NEW):
                raise OSError(28, "No space left on device")
            return super().write(descriptor, content[:100])

    with pytest.raises(SaveError, match=r"disk is full. Make room"):
        save(file, NEW, system=Full())
    assert file.read_bytes() == OLD
    assert leftovers(file.parent) == []


def test_a_folder_that_went_away_is_told(tmp_path: Path) -> None:
    """The user can put it back."""
    with pytest.raises(SaveError, match="folder is not there"):
        save(tmp_path / "gone" / "anna.yaml", NEW)


def test_old_temporary_files_of_dead_saves_are_swept(tmp_path: Path) -> None:
    """Only ours, only of processes that are gone, only after an hour, only files."""
    done = subprocess.run(
        [sys.executable, "-c", "import os; print(os.getpid())"], stdout=-1, check=True
    )
    dead, hour = int(done.stdout), 3_600
    names = {
        f".anna.yaml.{dead}.0a1b2c3d.claimdesk.tmp": 2 * hour,
        f".anna.yaml.{dead}.0a1b2c3e.claimdesk.tmp": hour // 2,
        f".anna.yaml.{os.getpid()}.0a1b2c3d.claimdesk.tmp": 2 * hour,
        f".anna.yaml.{dead}.0a1b2c3d.tmp": 2 * hour,
        f"anna.yaml.{dead}.0a1b2c3d.claimdesk.tmp": 2 * hour,
        "anna.yaml": 2 * hour,
        ".anna.yaml.lock": 2 * hour,
    }
    for name, age in names.items():
        (tmp_path / name).write_bytes(b"")
        os.utime(tmp_path / name, (time.time() - age, time.time() - age))
    (tmp_path / f".x.{dead}.00000000.claimdesk.tmp").symlink_to("anna.yaml")
    swept = sweep(tmp_path)
    assert [path.name for path in swept] == [f".anna.yaml.{dead}.0a1b2c3d.claimdesk.tmp"]
    assert len(list(tmp_path.iterdir())) == len(names)
    assert sweep(tmp_path / "missing") == ()


def test_a_save_that_was_interrupted_leaves_nothing(file: Path) -> None:
    """The user's ctrl+c in the middle of a write cleans up as well."""

    class Interrupted(SystemCalls):
        def sync(self, descriptor: int) -> None:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        save(file, NEW, system=Interrupted())
    assert file.read_bytes() == OLD
    assert leftovers(file.parent) == []


def test_importing_storage_is_cheap() -> None:
    """Neither the lock nor YAML is loaded before the first save."""
    code = """
        import sys
        import comparisons.storage.verdict_store, comparisons.storage.journal
        heavy = {"filelock", "yaml", "platformdirs", "rapidfuzz"} & set(sys.modules)
        sys.exit(", ".join(heavy) or 0)
    """
    done = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code)], capture_output=True, check=False
    )
    assert (done.returncode, done.stderr) == (0, b"")
