"""How fast the desk is, beside an empty Textual app and a one-cell one in the same run.

    python tests/benchmarks/screen.py [FOLDER] [--rounds N] [--keys N]

Prints ratios: CPU up to the first full frame, CPU and frames a key, median and 99th percentile.
CPU is that of all the program's threads (schedstat), which is far steadier than wall time.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.tui.terminal import PATIENCE, Terminal

ROOT = Path(__file__).parent.parent.parent
FRAME_END = b"\x1b[?2026l"
EMPTY_APP = """
from textual.app import App
from textual.widgets import Static
class Empty(App):
    def compose(self):
        yield Static("Ready")
Empty().run()
"""
ONE_CELL_APP = """
from textual.app import App
from textual.geometry import Region
from textual.strip import Strip
from textual.widget import Widget
from rich.segment import Segment
class Cell(Widget, can_focus=True):
    BINDINGS = [("j", "next", "")]
    n = 0
    def render_lines(self, crop):
        text = f"{self.n % 10}" + "Ready".ljust(self.size.width - 1)
        line = Strip([Segment(text)], self.size.width)
        return [line.crop(crop.x, crop.right)] * crop.height
    def action_next(self):
        self.n += 1
        self.refresh(Region(0, 5, 1, 1))
class One(App):
    def compose(self):
        yield Cell()
    def on_mount(self):
        self.query_one(Cell).focus()
One().run()
"""


def cpu_of(pid: int) -> float:
    """Return the CPU time of all threads of a process so far, in milliseconds."""
    total = 0
    for task in Path(f"/proc/{pid}/task").iterdir():
        total += int((task / "schedstat").read_text().split()[0])
    return total / 1e6


def first_frame(arguments: list[str], words: bytes, *, program: list[str] | None) -> float:
    """Return the CPU up to the end of the first frame that holds some words, in milliseconds."""
    with Terminal(arguments, program=program) as terminal:
        end = time.monotonic() + PATIENCE
        while words not in terminal.log or FRAME_END not in terminal.log.split(words)[-1]:
            terminal.pump(0.05)
            if time.monotonic() > end:
                raise AssertionError(f"{words!r} never came:\n{terminal.text()}")
        return cpu_of(terminal.pid)


def press(terminal: Terminal, key: str) -> tuple[float, int]:
    """Press one key; return the CPU it cost in milliseconds and the frames it drew."""
    while terminal.pump(0.02):
        pass
    before, frames = cpu_of(terminal.pid), terminal.log.count(FRAME_END)
    terminal.press(key)
    end = time.monotonic() + PATIENCE
    while terminal.log.count(FRAME_END) == frames and time.monotonic() < end:
        terminal.pump(0.01)
    spent = cpu_of(terminal.pid) - before
    while terminal.pump(0.05):
        pass
    return spent, terminal.log.count(FRAME_END) - frames


def key_costs(terminal: Terminal, keys: str, count: int) -> tuple[list[float], list[int]]:
    """Press keys in turn; return what each cost."""
    results = [press(terminal, keys[number % len(keys)]) for number in range(count)]
    return [spent for spent, _ in results], [frames for _, frames in results]


def percentile(values: list[float], share: float) -> float:
    """Return the value below which a share of the values lies."""
    return sorted(values)[min(int(len(values) * share), len(values) - 1)]


def report_start(folder: Path, rounds: int) -> None:
    """Print the CPU of the first frame, beside that of an empty app."""
    empty = [sys.executable, "-c", EMPTY_APP]
    first: list[float] = []
    full: list[float] = []
    floor: list[float] = []
    for _ in range(rounds):
        floor.append(first_frame([], b"Ready", program=empty))
        first.append(first_frame([str(folder)], b"Opening", program=None))
        full.append(first_frame([str(folder)], b"Matches", program=None))
    for name, values in (("first frame", first), ("full frame", full)):
        half = statistics.median(values)
        ratio = half / statistics.median(floor)
        print(f"{name:14}{half:7.1f} ms CPU   {ratio:5.2f} x an empty app")


def report_keys(folder: Path, count: int) -> None:
    """Print what moving one statement costs, beside a one-cell app."""
    with Terminal([], program=[sys.executable, "-c", ONE_CELL_APP]) as terminal:
        terminal.wait_for("Ready")
        floor, _ = key_costs(terminal, "j", count)
    with Terminal([str(folder)]) as terminal:
        terminal.wait_for("▸")
        terminal.wait_until_gone("matching")
        terminal.wait_until_gone("comparing")
        for name, keys in (("next statement", "jjjjjjkkkkkk"), ("next match", "JJJKKK")):
            spent, frames = key_costs(terminal, keys, count)
            half, most = percentile(spent, 0.5), percentile(spent, 0.99)
            print(
                f"{name:14}{half:7.2f} ms CPU   {half / percentile(floor, 0.5):5.2f} x one cell"
                f"   p99 {most / percentile(floor, 0.99):5.2f} x"
                f"   p99/p50 {most / half:4.2f}   frames a key {statistics.mean(frames):.3f}"
            )


def main() -> None:
    """Run both reports on a copy of a comparison."""
    parser = argparse.ArgumentParser(description=__doc__)
    seed = ROOT / "seeds" / "karabakh-2023-09-20"
    parser.add_argument("folder", nargs="?", type=Path, default=seed)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--keys", type=int, default=120)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        copy = Path(place) / "comparison"
        shutil.copytree(options.folder, copy, ignore=shutil.ignore_patterns("verdicts"))
        started = time.monotonic()
        report_start(copy, options.rounds)
        report_keys(copy, options.keys)
        print(f"measured in {time.monotonic() - started:.0f} s")


if __name__ == "__main__":
    main()
