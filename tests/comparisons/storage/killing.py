"""Kill savers in the middle of their work, many times, and report what was found.

Run as a program: FOLDER COUNT [naive]. One fork for each kill; a program of its own, so that no
thread of the test runner is forked along. `naive` writes the file in place, to show that this
finds torn files where there are any.
"""

from __future__ import annotations

import json
import os
import random
import signal
import sys
import time
from collections import Counter
from pathlib import Path

from comparisons.storage.atomic import save

_LONGEST_LIFE = 0.02  # seconds


def content_of(generation: int) -> bytes:
    """A file of some 70 KB, all of one generation."""
    return b"".join(b"%08d\n" % generation for _ in range(8_000))


def naive_save(path: Path, content: bytes) -> None:
    """Write in place, as one would without thinking."""
    path.write_bytes(content)


def save_for_ever(path: Path, generation: int, told: int, *, naive: bool) -> None:
    """Save one generation after the other; tell each that was reported as saved."""
    while True:
        generation += 1
        (naive_save if naive else save)(path, content_of(generation))
        os.write(told, b"%08d" % generation)


def killed_once(path: Path, generation: int, life: float, *, naive: bool) -> int:
    """Start a saver, kill it, and return the last generation that it reported as saved."""
    told, tell = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            save_for_ever(path, generation, tell, naive=naive)
        finally:
            os._exit(1)
    os.close(tell)
    time.sleep(life)
    os.kill(child, signal.SIGKILL)
    os.waitpid(child, 0)
    with os.fdopen(told, "rb") as pipe:
        reports = pipe.read()
    return int(reports[-8:]) if reports else generation


def main() -> None:
    """Kill and look, and print the counts."""
    folder, count, naive = Path(sys.argv[1]), int(sys.argv[2]), "naive" in sys.argv
    path, chance = folder / "anna.yaml", random.Random(9)  # noqa: S311 - not for secrets
    counts: Counter[str] = Counter()
    generation = 0
    save(path, content_of(0))
    for _ in range(count):
        reported = killed_once(path, generation, chance.uniform(0, _LONGEST_LIFE), naive=naive)
        counts["saved"] += reported - generation
        found = path.read_bytes()
        generation = int(found[:8]) if found[:8].isdigit() else reported
        counts["torn"] += found != content_of(generation)
        counts["lost"] += generation < reported
        generation = max(generation, reported)
        for left in folder.glob(".*.tmp"):
            counts["left behind"] += 1
            left.unlink()
    print(json.dumps(counts))  # noqa: T201 - this is a program


if __name__ == "__main__":
    main()
