"""Large archives: how long they take to build and to ask, and what they weigh.

Run as a program with a folder for the archive, the number of statements, and the folder whose
words the made-up sentences use: python tests/benchmarks/archive.py FOLDER 100000 WORDS
Every number stands beside its target for a million statements on two cores.
"""

from __future__ import annotations

import json
import os
import random
import re
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path

from comparisons.archive.adding import add
from comparisons.archive.asking import Asked, ask
from comparisons.archive.runners import Processes
from comparisons.archive.surveying import survey
from comparisons.documents import Document, Provenance
from comparisons.segmentation import segment
from comparisons.statements import Statement

SENTENCES = 20
CLAIMS = 15
_WORD = re.compile(r"[A-Za-z][a-z']+|\d+")


def sentences(folder: Path, seed: int) -> Iterator[str]:
    """Make up sentences from the words of some files, each word as often as they have it."""
    words = [
        word
        for file in sorted(folder.rglob("corpus*.tsv"))
        for word in _WORD.findall(file.read_text(encoding="utf-8"))
    ]
    chance = random.Random(seed)  # noqa: S311 - not for secrets
    while True:
        text = " ".join(chance.choices(words, k=chance.randint(12, 24)))
        yield f"{text[0].upper()}{text[1:]}."


def write_documents(file: Path, statements: int, words: Path) -> None:
    """Write documents of twenty sentences, one JSON object a line."""
    made = sentences(words, 1)
    with file.open("w", encoding="utf-8") as stream:
        for number in range(statements // SENTENCES):
            text = " ".join(next(made) for _ in range(SENTENCES))
            record = {
                "id": f"d{number}",
                "text": text,
                "publisher": f"Paper {number % 37}",
                "published": f"2023-{number % 12 + 1:02}-{number % 28 + 1:02}",
            }
            stream.write(f"{json.dumps(record)}\n")


def briefing(words: Path, seed: int) -> tuple[Statement, ...]:
    """Make up a briefing of fifteen statements."""
    made = sentences(words, seed)
    text = "\n\n".join(next(made) for _ in range(CLAIMS))
    document = Document(id="briefing", path="b", text=text, digest="", provenance=Provenance())
    return segment(document)[:CLAIMS]


def asked(folder: Path, claims: tuple[Statement, ...], workers: int) -> tuple[float, float]:
    """Ask an archive; return the seconds with and without the start of the workers."""
    begun = time.perf_counter()
    with Processes(workers) as runner:
        runner.run(str, range(2 * workers))
        ready = time.perf_counter()
        ask(folder, Asked(claims=claims, weighed=claims), runner)
        done = time.perf_counter()
    return done - begun, done - ready


def peak(who: int) -> float:
    """Return the largest memory of a process so far, in GB."""
    return resource.getrusage(who).ru_maxrss / 1e6


def row(name: str, found: str, target: str) -> None:
    """Print one number beside its target."""
    print(f"{name:<46}{found:>16}   {target}", flush=True)


def main() -> None:
    """Build, ask, and print."""
    folder, statements, words = Path(sys.argv[1]), int(sys.argv[2]), Path(sys.argv[3])
    folder.mkdir(parents=True, exist_ok=True)
    lines, archive = folder / "documents.jsonl", folder / "archive"
    if not lines.exists():
        write_documents(lines, statements, words)
    millions = statements / 1e6
    begun, before = time.perf_counter(), resource.getrusage(resource.RUSAGE_CHILDREN)
    added = add(archive, [lines])
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    found = survey(archive)
    row("statements", f"{found.statements:,}", "")
    if added.documents:
        seconds = time.perf_counter() - begun
        row("building, seconds a million", f"{seconds / millions:,.0f}", "at most 600")
        own = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
        row("  of the processor's, in workers", f"{own / millions:,.0f}", "")
    children, self = resource.RUSAGE_CHILDREN, resource.RUSAGE_SELF
    row("peak of program and two workers, GB", f"{peak(self) + 2 * peak(children):.2f}", "1.5")
    row("disk over text", f"{found.size / found.characters:.2f}", "at most 2.5")
    first, alone = asked(archive, briefing(words, 7), 2)
    row("15 statements, two workers, seconds", f"{first:.1f}", "at most 60")
    second, _ = asked(archive, briefing(words, 8), 2)
    row("  another briefing", f"{second:.1f}", "no slower")
    double = min(alone, *(asked(archive, briefing(words, 7), 2)[1] for _ in range(2)))
    single = min(asked(archive, briefing(words, 7), 1)[1] for _ in range(3))
    row("  started, the best of three", f"{double:.2f}", "")
    row("  one worker, started, the best of three", f"{single:.2f}", "")
    row("two workers over one, times faster", f"{single / double:.2f}", "at least 1.6")
    row("load of the machine by now", f"{os.getloadavg()[0]:.1f}", "")
    row("peak of program and two workers, GB", f"{peak(self) + 2 * peak(children):.2f}", "1.5")


if __name__ == "__main__":
    main()
