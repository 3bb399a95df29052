"""How fast the desk is, beside an empty Textual app and one that changes a single cell.

    python tests/benchmarks/screen.py [FOLDER] [--rounds N] [--keys N] [--large N] [--only WORD]

Prints each number with its target. All are taken in a terminal of 120x40, beside the two tiny apps
in the same run, so that they can be compared between machines. `--large 0` leaves out the large
comparison, which takes minutes.
"""

from __future__ import annotations

import argparse
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.benchmarks.screen_programs import EMPTY_APP, ONE_CELL_APP, write_comparison
from tests.benchmarks.watched import Spent, Watched, percentile

ROOT = Path(__file__).parent.parent.parent
STATEMENTS, MATCHES = "jjjjjjkkkkkk", "JJJKKK"
HOME, END = "\x1b[H", "\x1b[F"
CHANGES = (
    ("verdict undone and redone", ("c", "k"), "zy"),
    ("verdict changed, no next one", (END, "c"), "dc"),
)
"""Ways to change one verdict and stay with it: a name, the keys before, the keys to press."""
SMALL = 100
ESCAPE_MILLISECONDS = 100
"""How long Textual keeps an Esc back: what begins so may be another key."""
SAVED_SECONDS = 0.3
"""After this long without a frame the save of the key before is no part of the next one's cost."""


def tell(name: str, value: float, unit: str, most: float, *, least: bool = False) -> None:
    """Print one number, its target, and whether it is met."""
    met = value >= most if least else value <= most
    sign = "≥" if least else "≤"
    print(
        f"{'  ' if met else '✗ '}{name:52}{value:9.3f} {unit:18}target {sign} {most:g}", flush=True
    )


def cpu_each(spent: Sequence[Spent]) -> list[float]:
    """Return the CPU of each key."""
    return [each.cpu for each in spent]


def report_start(folder: Path, rounds: int) -> None:
    """The CPU up to the first full frame: the briefing, and where its matches will be."""
    floor: list[float] = []
    full: list[float] = []
    for _ in range(rounds):
        for values, arguments, words, program in (
            (floor, [], b"Ready", EMPTY_APP),
            (full, [str(folder)], b"Matches", None),
        ):
            with Watched(arguments, program=program) as terminal:
                terminal.wait_for_frame(words)
                values.append(terminal.cpu())
    print(f"  (an empty app: {statistics.median(floor):.0f} ms)")
    ratio = statistics.median(full) / statistics.median(floor)
    tell("first full frame, CPU", ratio, "x an empty app", 1.25)


def report_keys(folder: Path, count: int) -> None:
    """What a key costs beside one that changes a single cell."""
    with Watched([], program=ONE_CELL_APP) as terminal:
        terminal.wait_for_frame(b"Ready")
        floor = cpu_each(terminal.spend_each("j", count))
    half, most = percentile(floor, 0.5), percentile(floor, 0.99)
    print(f"  (one cell: {half:.2f} ms, p99 {most:.2f} ms)")
    with Watched([str(folder)]) as terminal:
        terminal.wait_for_frame(b"Matches")
        terminal.settle()
        for name, keys in (("next statement", STATEMENTS), ("next match", MATCHES)):
            spent = terminal.spend_each(keys, count)
            costs = cpu_each(spent)
            tell(f"{name}, median", percentile(costs, 0.5) / half, "x one cell", 3)
            tell(f"{name}, p99", percentile(costs, 0.99) / most, "x one cell's p99", 3)
            tell(f"{name}, p99", percentile(costs, 0.99) / percentile(costs, 0.5), "x median", 2.5)
            frames = statistics.mean(each.frames for each in spent)
            tell(f"{name}, frames", frames, "a key", 1)
        report_held(terminal, STATEMENTS)
    report_changes(folder, min(count, 60))


def report_changes(folder: Path, count: int) -> None:
    """What changing one verdict costs up to its frame; that it is saved is told by another one.

    Threads are compared with the same threads of the program that changes one cell.
    """
    for name, before, keys in CHANGES:
        spent, smallest = spend_changing(folder, before, keys, count)
        for threads, costs, floor in (
            ("all threads", cpu_each(spent), cpu_each(smallest)),
            ("main thread", [each.main for each in spent], [each.main for each in smallest]),
        ):
            ratio = percentile(costs, 0.5) / percentile(floor, 0.5)
            tell(f"{name}, {threads}", ratio, "x one cell", 1.3)
    spent, smallest = spend_changing(folder, (HOME,), "ckdk", count)
    ratio = percentile(cpu_each(spent[::2]), 0.5) / percentile(cpu_each(smallest), 0.5)
    tell("verdict changed, and the next statement", ratio, "x one cell", 3)


def spend_changing(
    folder: Path, before: Sequence[str], keys: str, count: int
) -> tuple[list[Spent], list[Spent]]:
    """Press keys that change verdicts, after some others, and one that changes a cell before each.

    The machine may be half as fast a minute later, so the two programs take turns; each is a new
    one, since of a long log the save would be part of the frame.
    """
    spent: list[Spent] = []
    smallest: list[Spent] = []
    with Watched([str(folder)]) as terminal, Watched([], program=ONE_CELL_APP) as one_cell:
        one_cell.wait_for_frame(b"Ready")
        terminal.wait_for_frame(b"Matches")
        terminal.settle()
        for key in before:
            terminal.press(key)
            terminal.quiet(0.3)
        terminal.settle()
        for number in range(count):
            terminal.quiet(SAVED_SECONDS)
            smallest.append(one_cell.spend("j"))
            spent.append(terminal.spend(keys[number % len(keys)]))
    return spent, smallest


def report_held(terminal: Watched, keys: str) -> None:
    """Whether the desk keeps up with a key that is held."""
    count = 90
    frames, behind = terminal.hold(keys, count)
    tell("held at 30 a second, frames", frames / count, "a key", 0.97, least=True)
    tell("held at 30 a second, lag", behind, "frames", 2)


def report_large(place: Path, statements: int, count: int) -> None:
    """What many statements change."""
    size = write_comparison(place / "large", statements=statements) / 2**20
    write_comparison(place / "small", statements=SMALL)
    with Watched([], program=EMPTY_APP) as terminal:
        terminal.wait_for_frame(b"Ready")
        terminal.settle()
        memory, resized = terminal.memory(), statistics.median(terminal.spend_resizing(6))
    with Watched([str(place / "small")]) as terminal:
        terminal.wait_for_frame(b"Matches")
        terminal.settle()
        small = percentile(cpu_each(terminal.spend_each(STATEMENTS, count)), 0.5)
    print(f"  ({statements:,} statements, {size:.1f} MiB; an empty app has {memory:.0f} MiB)")
    most = 12 + 2.5 * size
    started = time.perf_counter()
    with Watched([str(place / "large")]) as terminal:
        terminal.wait_for_frame(b"Matches")
        tell("large: first full frame", time.perf_counter() - started, "s", 3)
        terminal.wait_for_frame(b"matching")
        tell("large: memory, first frame", terminal.memory() - memory, "MiB over empty", most)
        busy = [each.net for each in terminal.spend_each(STATEMENTS, count)]
        terminal.settle()
        print(f"  (matches found and compared after {time.perf_counter() - started:.0f} s)")
        tell("large: memory, matches found", terminal.memory() - memory, "MiB over empty", most)
        print(f"  (the process beside it, which finds them: {terminal.helpers_memory():.0f} MiB)")
        idle = terminal.spend_each(STATEMENTS, count)
        half = percentile(cpu_each(idle), 0.5)
        tell(f"large: key, median (with {SMALL}: {small:.1f} ms)", half / small, "x small", 1.25)
        net = percentile([each.net for each in idle], 0.99)
        tell("large: key p99 while matching, net", percentile(busy, 0.99) / net, "x idle", 2)
        cost = statistics.median(terminal.spend_resizing(6))
        tell("large: resize, CPU", cost / resized, "x an empty app", 10)


def report_cancelling(place: Path, statements: int) -> None:
    """How soon the search for matches has stopped.

    The terminal's parser waits a tenth of a second for what may follow an Esc; told without that.
    """
    write_comparison(place / "stopped", statements=statements)
    with Watched([str(place / "stopped")]) as terminal:
        terminal.wait_for_frame(b"Matches")
        longest = 0.0
        for seconds in (1.0, 3.0, 6.0):
            until = time.monotonic() + seconds
            while time.monotonic() < until:
                terminal.pump(0.1)
            terminal.press("\x1b")
            longest = max(longest, terminal.time_to_rest() - ESCAPE_MILLISECONDS)
            terminal.press("j")
        tell("search for matches stopped, after the Esc, longest of 3", longest, "ms", 100)


def main() -> None:
    """Run all reports on copies of comparisons."""
    parser = argparse.ArgumentParser(description=__doc__)
    seed = ROOT / "seeds" / "karabakh-2023-09-20"
    parser.add_argument("folder", nargs="?", type=Path, default=seed)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--keys", type=int, default=400)
    parser.add_argument("--large", type=int, default=100_000)
    parser.add_argument("--only", choices=("start", "keys", "large", "cancel"))
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        place = Path(name)
        copy = place / "comparison"
        shutil.copytree(options.folder, copy, ignore=shutil.ignore_patterns("verdicts"))
        reports: dict[str, Callable[[], None]] = {
            "start": lambda: report_start(copy, options.rounds),
            "keys": lambda: report_keys(copy, options.keys),
            "large": lambda: report_large(place, options.large, min(options.keys, 100)),
            "cancel": lambda: report_cancelling(place, options.large),
        }
        for word, report in reports.items():
            if options.only in (None, word) and (options.large or word in ("start", "keys")):
                report()


if __name__ == "__main__":
    main()
