"""Faults: every call to the operating system fails in turn, and no file is ever torn."""

# ruff: noqa: D102 - the methods are those of `SystemCalls`

import errno
import os
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest

from comparisons.errors import SaveError
from comparisons.storage.atomic import save
from comparisons.storage.system_calls import SystemCalls

OLD, NEW = b"old\n" * 1_000, b"new\n" * 1_200
CALLS = 17  # of one save in pieces of a thousand bytes
ERRORS = ["EIO", "ENOSPC", "EDQUOT", "EINTR", "EACCES", "EROFS", "EFBIG", "EINVAL"]
KINDS = [*ERRORS, "half a write", "no write"]
Answer = TypeVar("Answer")


class Failing(SystemCalls):
    """An operating system whose n-th call fails, once or from then on."""

    def __init__(self, fails_at: int, kind: str, *, always: bool) -> None:
        self.fails_at, self.kind, self.always = fails_at, kind, always
        self.calls = 0
        self.failed = False

    def _due(self) -> bool:
        self.calls += 1
        due = self.calls == self.fails_at or (self.always and self.calls > self.fails_at)
        self.failed = self.failed or due
        return due

    def _call(self, call: Callable[[], Answer]) -> Answer:
        if self._due() and self.kind in ERRORS:
            raise OSError(getattr(errno, self.kind), self.kind)
        return call()

    def stat(self, path: Path) -> os.stat_result:
        return self._call(lambda: SystemCalls.stat(self, path))

    def writable(self, path: Path) -> bool:
        return self._call(lambda: SystemCalls.writable(self, path))

    def open(self, path: Path, flags: int, mode: int = 0o600) -> int:
        return self._call(lambda: SystemCalls.open(self, path, flags, mode))

    def write(self, descriptor: int, content: memoryview) -> int:
        piece = content[:1_000]
        if self._due():
            if self.kind == "no write":
                return 0
            if self.kind != "half a write":
                raise OSError(getattr(errno, self.kind), self.kind)
            piece = content[:500]
        return SystemCalls.write(self, descriptor, piece)

    def chown(self, descriptor: int, user: int, group: int) -> None:
        self._call(lambda: SystemCalls.chown(self, descriptor, user, group))

    def chmod(self, descriptor: int, mode: int) -> None:
        self._call(lambda: SystemCalls.chmod(self, descriptor, mode))

    def sync(self, descriptor: int) -> None:
        self._call(lambda: SystemCalls.sync(self, descriptor))

    def close(self, descriptor: int) -> None:
        SystemCalls.close(self, descriptor)  # even a close that fails gives the number back
        self._call(lambda: None)

    def replace(self, source: Path, target: Path) -> None:
        self._call(lambda: SystemCalls.replace(self, source, target))

    def unlink(self, path: Path) -> None:
        self._call(lambda: SystemCalls.unlink(self, path))


def attempt(file: Path, fails_at: int, kind: str, *, always: bool) -> tuple[bool, bool]:
    """Save once on a failing system; return whether it failed and whether it was saved."""
    file.write_bytes(OLD)
    system = Failing(fails_at, kind, always=always)
    try:
        save(file, NEW, system=system)
    except SaveError:
        return system.failed, False
    return system.failed, True


@pytest.mark.parametrize("always", [False, True], ids=["once", "from then on"])
@pytest.mark.parametrize("kind", KINDS)
def test_whatever_fails_the_file_is_whole(tmp_path: Path, kind: str, always: bool) -> None:  # noqa: FBT001
    """Reported as saved, it is the new file; reported as failed, it is the old one."""
    file = tmp_path / "anna.yaml"
    for fails_at in range(1, CALLS + 1):
        _, saved = attempt(file, fails_at, kind, always=always)
        assert file.read_bytes() == (NEW if saved else OLD), (kind, fails_at)
        left = [path for path in tmp_path.iterdir() if path != file]
        assert not left or (always and kind in ERRORS), (kind, fails_at, left)
        for path in left:
            path.unlink()


def test_the_faults_reach_every_call(tmp_path: Path) -> None:
    """There are at least 300 runs, and all calls of a save are among those that fail."""
    file = tmp_path / "anna.yaml"
    file.write_bytes(OLD)
    system = Failing(0, "EIO", always=False)
    save(file, NEW, system=system)
    assert system.calls <= CALLS
    assert CALLS * len(KINDS) * 2 >= 300
    hit = [attempt(file, n, "EIO", always=False) for n in range(1, system.calls + 1)]
    assert all(failed for failed, _ in hit)
    assert any(saved for _, saved in hit), "a fault after the replacement must not deny it"


def test_a_folder_that_does_not_sync_is_told(tmp_path: Path) -> None:
    """The file is saved, and the message says what it may not survive."""
    file = tmp_path / "anna.yaml"
    file.write_bytes(OLD)

    class NoFolderSync(SystemCalls):
        def sync(self, descriptor: int) -> None:
            if os.path.isdir(f"/proc/self/fd/{descriptor}"):  # noqa: PTH112
                raise OSError(errno.EIO, "Input/output error")
            super().sync(descriptor)

    (problem,) = save(file, NEW, system=NoFolderSync())
    assert "may not survive a power cut" in problem.reason
    assert file.read_bytes() == NEW
