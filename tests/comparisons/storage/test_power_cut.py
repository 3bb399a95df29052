"""Power cut: a model of a disk that keeps only what was synced, cut off after every call.

Content that was not synced may be gone or torn, and a new name that was not synced may or may not
be there. Real disks behave like this; only a model can try all of it.
"""

# ruff: noqa: ARG002, D102 - the methods are those of `SystemCalls`

import itertools
import os
import stat
from collections.abc import Callable, Iterator
from pathlib import Path

from comparisons.storage.atomic import save
from comparisons.storage.system_calls import SystemCalls

OLD, NEW = b"old content", b"the new content"


class ModelDisk(SystemCalls):
    """Files in memory: what programs see, and what a power cut would leave."""

    def __init__(self, target: Path, after_each: Callable[["ModelDisk"], None]) -> None:
        self.target = target
        self.after_each = after_each
        self.seen = {0: OLD}
        self.kept: dict[int, bytes | None] = {0: OLD}
        self.names = {target: 0}
        self.pending: list[Callable[[dict[Path, int]], None]] = []
        self.durable_names = {target: 0}
        self.opened: dict[int, int] = {}

    def after_a_cut(self) -> Iterator[bytes | None]:
        """Yield all that may be found under the name after a power cut now."""
        for count in range(len(self.pending) + 1):
            for kept in itertools.combinations(self.pending, count):
                names = dict(self.durable_names)
                for change in kept:
                    change(names)
                yield from self._contents(names.get(self.target))

    def _contents(self, inode: int | None) -> Iterator[bytes | None]:
        if inode is None:
            yield None
        elif self.kept[inode] == self.seen[inode]:
            yield self.kept[inode]
        else:
            yield from (self.kept[inode], b"", self.seen[inode][:5], self.seen[inode])

    def _name(self, change: Callable[[dict[Path, int]], None]) -> None:
        change(self.names)
        self.pending.append(change)
        self.after_each(self)

    def stat(self, path: Path) -> os.stat_result:
        return os.stat_result(
            (stat.S_IFREG | 0o600, 0, 0, 1, os.geteuid(), os.getegid(), 0, 0, 0, 0)
        )

    def writable(self, path: Path) -> bool:
        return True

    def open(self, path: Path, flags: int, mode: int = 0o600) -> int:
        number = len(self.opened) + 100
        if flags & os.O_DIRECTORY:
            self.opened[number] = -1
            return number
        inode = len(self.seen)
        self.seen[inode], self.kept[inode], self.opened[number] = b"", None, inode
        self._name(lambda names: names.__setitem__(path, inode))
        return number

    def write(self, descriptor: int, content: memoryview) -> int:
        self.seen[self.opened[descriptor]] += bytes(content[:6])
        self.after_each(self)
        return len(content[:6])

    def chmod(self, descriptor: int, mode: int) -> None:
        self.after_each(self)

    def sync(self, descriptor: int) -> None:
        inode = self.opened[descriptor]
        if inode >= 0:
            self.kept[inode] = self.seen[inode]
        else:
            self.durable_names, self.pending = dict(self.names), []
        self.after_each(self)

    def close(self, descriptor: int) -> None:
        self.after_each(self)

    def replace(self, source: Path, target: Path) -> None:
        def move(names: dict[Path, int]) -> None:
            if source in names:
                names[target] = names.pop(source)

        self._name(move)

    def unlink(self, path: Path) -> None:
        def remove(names: dict[Path, int]) -> None:
            names.pop(path, None)

        self._name(remove)


def test_a_power_cut_leaves_the_old_file_or_the_new_one() -> None:
    """After every single call, whatever the disk had got around to."""
    found: list[set[bytes | None]] = []
    disk = ModelDisk(Path("/verdicts/anna.yaml"), lambda it: found.append(set(it.after_a_cut())))
    save(disk.target, NEW, system=disk)
    assert len(found) >= 8
    assert all(states <= {OLD, NEW} for states in found), found


def test_what_was_reported_as_saved_survives_a_power_cut() -> None:
    """When the save returns, nothing but the new file can be found."""
    disk = ModelDisk(Path("/verdicts/anna.yaml"), lambda _: None)
    assert save(disk.target, NEW, system=disk) == ()
    assert set(disk.after_a_cut()) == {NEW}
