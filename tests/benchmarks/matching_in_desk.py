"""How soon matches are there in the desk, and how it answers while they are looked for.

    python tests/benchmarks/matching_in_desk.py [--claims 50] [--statements 2000] [--keys 100]

A made-up comparison is opened in a real terminal. The bounds for 50 statements against 2,000: the
matches of a statement that was not matched yet 200 ms after the key that goes to it, all within
2 s, and keys answered (99th percentile, from key to frame) at most twice as late as at rest. On a
busy machine look at the times of the processor (of the program and its helper) and at the ratio.
"""

from __future__ import annotations

import argparse
import random
import statistics
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from tests.benchmarks.matching_speed import made_up
from tests.benchmarks.watched import Watched, cpu_of_all, percentile
from tests.tui.terminal import PATIENCE, Terminal

SOURCES = 20
ROUNDS = 5
TYPING_SECONDS = 0.05
"""Between an answer and the next key; fast typing."""
END_KEY = "\x1b[F"
AT_WORK = b"Esc: stop"
TEN = 10


def make_comparison(folder: Path, claims: int, count: int, *, publisher: str = "") -> None:
    """Write a comparison of made-up sentences, those of the briefing in the sources too."""
    chance = random.Random(5)  # noqa: S311 - the same statements in every run
    texts = [f"{text.capitalize()}." for text in made_up(count, chance)]
    (folder / "sources").mkdir()
    (folder / "briefing.txt").write_text("\n\n".join(chance.sample(texts, claims)))
    lines = ["schema: claimdesk-comparison/1", "briefing:", "  path: briefing.txt", "sources:"]
    each = count // SOURCES
    for number in range(SOURCES):
        body = texts[number * each : number * each + each]
        (folder / f"sources/s{number}.txt").write_text("\n\n".join(body))
        lines += [f"  - id: s{number}", f"    path: sources/s{number}.txt"]
        lines += [f"    publisher: {publisher}"] if publisher else []
    (folder / "comparison.yaml").write_text("\n".join(lines) + "\n")


def title(terminal: Terminal) -> str:
    """Return the title of the match list."""
    lines = terminal.text().splitlines()
    return next((line for line in lines if "Matches by source for" in line), "")


def seconds_until(terminal: Terminal, *words: str, without: tuple[str, ...] = ()) -> float:
    """Return the seconds until the title holds some words and none of others."""
    started = time.perf_counter()
    while time.perf_counter() - started < PATIENCE:
        shown = title(terminal)
        if all(word in shown for word in words) and not any(word in shown for word in without):
            return time.perf_counter() - started
        terminal.pump(0.002)
    raise AssertionError(f"{words} never came:\n{terminal.text()}")


def first_matches(folder: Path, claims: int) -> tuple[float, float, float, float]:
    """Return the time from a key to the matches it asks for, and until all are there.

    Each in seconds by the clock, and in those of the processor.
    """
    with Terminal([str(folder)], size=(160, 45)) as terminal:
        seconds_until(terminal, "statement 1 ")
        started, spent = time.perf_counter(), cpu_of_all(terminal.pid)
        seconds_until(terminal, "by wording")
        before = cpu_of_all(terminal.pid)
        terminal.press(END_KEY)
        asked = seconds_until(terminal, f"statement {claims} ", "by wording")
        asked_cpu = (cpu_of_all(terminal.pid) - before) / 1000
        seconds_until(terminal, "by wording", without=(AT_WORK.decode(),))
        every = time.perf_counter() - started
        return asked, every, asked_cpu, (cpu_of_all(terminal.pid) - spent) / 1000


def answering(folder: Path, keys: int) -> tuple[list[float], list[float]]:
    """Return the milliseconds from key to frame while matching, and at rest.

    Net of the time in which the desk stood ready without a core: the terminal of a test is heavy.
    """
    busy: list[float] = []
    idle: list[float] = []
    while len(busy) < keys:
        with Watched([str(folder)], size=(160, 45)) as terminal:
            terminal.wait_for_frame(b"Matches")
            while AT_WORK in recent(terminal):
                busy.append(terminal.spend(up_and_down(len(busy))).net)
                terminal.quiet(TYPING_SECONDS)
            terminal.settle()
            idle += [terminal.spend(up_and_down(key)).net for key in range(keys // 5)]
    return busy, idle


def recent(terminal: Watched) -> bytes:
    """Return the last title of the match list that was sent."""
    return bytes(terminal.log).rpartition(b"Matches by source")[2]


def up_and_down(key: int) -> str:
    """Return a key that goes to another statement and, ten keys later, back."""
    return "j" if key % 20 < TEN else "k"


def main() -> None:
    """Print the times of one size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=50)
    parser.add_argument("--statements", type=int, default=2000)
    parser.add_argument("--keys", type=int, default=100)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        make_comparison(folder, options.claims, options.statements)
        rounds = [first_matches(folder, options.claims) for _ in range(ROUNDS)]
        asked, every, asked_cpu, every_cpu = map(statistics.median, zip(*rounds, strict=True))
        print(f"matches after the key: {asked * 1000:.0f} ms ({asked_cpu * 1000:.0f} ms CPU)")
        print(
            f"all {options.claims} against {options.statements} after the first frame: "
            f"{every:.2f} s ({every_cpu:.2f} s CPU)"
        )
        busy, idle = answering(folder, options.keys)
    for name, values in (("while matching", busy), ("at rest", idle)):
        half, most = statistics.median(values), percentile(values, 0.99)
        print(
            f"key to frame {name:15} median {half:6.1f} ms   p99 {most:6.1f} ms   n {len(values)}"
        )
    print(f"p99 while matching is {percentile(busy, 0.99) / percentile(idle, 0.99):.2f} x at rest")


if __name__ == "__main__":
    main()
