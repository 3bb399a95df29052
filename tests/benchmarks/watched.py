"""A terminal in which is measured what the program in it spends: CPU, frames, waiting, memory.

Frames end with "end synchronized update"; the terminal says that it knows the mode. CPU is that of
all the program's threads (schedstat): far steadier than wall time on a busy machine. Net time is
wall time without what the main thread waited for a core.
"""

from __future__ import annotations

import os
import time
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from tests.tui.terminal import PATIENCE, Terminal

FRAME_END = b"\x1b[?2026l"
LONG_PATIENCE = 600.0


def cpu_of(pid: int) -> float:
    """Return the CPU time of all threads of a process so far, in milliseconds."""
    spent = 0
    with suppress(OSError):  # threads and helpers end at any time
        for task in Path(f"/proc/{pid}/task").iterdir():
            spent += int((task / "schedstat").read_text().split()[0])
    return spent / 1e6


def helpers_of(pid: int) -> list[int]:
    """Return the processes that a process started, and those that they started."""
    parents: dict[int, int] = {}
    for stat in Path("/proc").glob("[0-9]*/stat"):
        with suppress(OSError):
            parents[int(stat.parent.name)] = int(stat.read_text().rpartition(")")[2].split()[1])
    found = [pid]
    for each in found:
        found += [child for child, parent in parents.items() if parent == each]
    return found[1:]


def cpu_of_all(pid: int) -> float:
    """Return the CPU time of a process and of its helpers so far, in milliseconds."""
    return cpu_of(pid) + sum(map(cpu_of, helpers_of(pid)))


def memory_of(pid: int) -> float:
    """Return the resident memory of a process in MiB."""
    pages = int(Path(f"/proc/{pid}/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 2**20


def percentile(values: Sequence[float], share: float) -> float:
    """Return the value below which a share of the values lies."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


class _NoScreen:
    """Takes what a screen would be painted with, which takes longer than the program itself."""

    def feed(self, data: bytes) -> None:
        """Forget it."""


@dataclass(frozen=True, kw_only=True)
class Spent:
    """What one key cost; milliseconds."""

    cpu: float
    main: float
    """CPU of the main thread alone."""
    net: float
    frames: int


class Watched(Terminal):
    """A program whose frames and costs are counted."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        size: tuple[int, int] = (120, 40),
        program: Sequence[str] | None = None,
    ) -> None:
        bytecode = {"PYTHONDONTWRITEBYTECODE": ""}  # without it every start would compile anew
        super().__init__(arguments, size=size, program=program, env=bytecode)
        self._stream = _NoScreen()
        self._frames = self._counted = 0

    @property
    def frames(self) -> int:
        """Frames so far; counting all of a long log again would take longer than a frame."""
        last = max(self._counted - len(FRAME_END) + 1, 0)
        self._frames += self.log.count(FRAME_END, last)
        self._counted = len(self.log)
        return self._frames

    def cpu(self) -> float:
        """CPU of all threads so far, in milliseconds."""
        return cpu_of(self.pid)

    def all_cpu(self) -> float:
        """CPU of all threads so far and of its helpers, in milliseconds."""
        return cpu_of_all(self.pid)

    def main(self) -> float:
        """CPU of the main thread so far, in milliseconds."""
        return int(Path(f"/proc/{self.pid}/schedstat").read_text().split()[0]) / 1e6

    def waited(self) -> float:
        """How long the main thread stood ready without a core, in milliseconds."""
        return int(Path(f"/proc/{self.pid}/schedstat").read_text().split()[1]) / 1e6

    def memory(self) -> float:
        """Resident memory in MiB."""
        return memory_of(self.pid)

    def helpers_memory(self) -> float:
        """Resident memory, in MiB, of the processes that it started."""
        return sum(map(memory_of, helpers_of(self.pid)))

    def wait_for_frame(self, words: bytes) -> None:
        """Wait for the end of the first frame that holds some words."""
        end = time.monotonic() + PATIENCE
        while words not in self.log or FRAME_END not in self.log.split(words)[-1]:
            self.pump(0.01)
            if time.monotonic() > end:
                raise AssertionError(f"{words!r} never came")

    def settle(self, *, seconds: float = 1.5, idle: float = 60.0) -> None:
        """Wait until the program has spent next to nothing for a while (`idle` ms a second)."""
        end, since, before = time.monotonic() + LONG_PATIENCE, time.monotonic(), self.all_cpu()
        while time.monotonic() < end:
            self.pump(0.1)
            if time.monotonic() - since >= seconds:
                spent = self.all_cpu() - before
                if spent < idle * seconds:
                    return
                since, before = time.monotonic(), self.all_cpu()
        raise AssertionError("the program never came to rest")

    def quiet(self, seconds: float) -> None:
        """Take in what comes until nothing has come for a while."""
        while self.pump(seconds):
            pass

    def spend(self, key: str) -> Spent:
        """Press one key; return what it cost up to the end of its first frame."""
        self.quiet(0.02)
        frames, cpu, main, waited = self.frames, self.cpu(), self.main(), self.waited()
        started = time.perf_counter()
        self.press(key)
        end = time.monotonic() + PATIENCE
        while self.frames == frames and time.monotonic() < end:
            self.pump(0.01)
        net = (time.perf_counter() - started) * 1000 - (self.waited() - waited)
        spent, in_main = self.cpu() - cpu, self.main() - main
        self.quiet(0.05)
        return Spent(cpu=spent, main=in_main, net=net, frames=self.frames - frames)

    def spend_each(self, keys: str, count: int) -> list[Spent]:
        """Press some keys over and over, each when nothing was drawn for a while."""
        return [self.spend(keys[number % len(keys)]) for number in range(count)]

    def spend_resizing(self, count: int) -> list[float]:
        """Change the terminal's size to and fro; return the CPU of each change."""
        costs: list[float] = []
        for number in range(count):
            self.quiet(0.2)
            before = self.cpu()
            self.resize(*((118, 38) if number % 2 == 0 else (120, 40)))
            self.quiet(0.3)
            costs.append(self.cpu() - before)
        return costs

    def hold(self, keys: str, count: int, *, each: float = 1 / 30) -> tuple[int, int]:
        """Hold a key; return the frames drawn, and how many of them after the last key."""
        self.quiet(0.1)
        frames = before = self.frames
        start = time.perf_counter()
        for number in range(count):
            before = self.frames
            self.press(keys[number % len(keys)])
            while (left := start + (number + 1) * each - time.perf_counter()) > 0:
                self.pump(left)
        self.quiet(0.1)
        return self.frames - frames, self.frames - before

    def time_to_rest(self, *, busy: float = 0.5) -> float:
        """Return the milliseconds until it and its helpers use less than a share of a core."""
        pids = [self.pid, *helpers_of(self.pid)]  # to look for them each time takes too long
        start = time.perf_counter()
        rested = start
        while time.perf_counter() - start < 1.0:
            before, begun = sum(map(cpu_of, pids)), time.perf_counter()
            self.pump(0.005)
            time.sleep(0.005)
            now = time.perf_counter()
            if sum(map(cpu_of, pids)) - before > (now - begun) * 1000 * busy:
                rested = now
        return (rested - start) * 1000
