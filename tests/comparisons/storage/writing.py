"""Let several sessions of one reviewer write one file at once, and report what was lost.

Run as a program: FOLDER WRITERS CHANGES [editor]. Each writer is a process with a store of its own;
a change counts when its save was reported. With `editor`, another process reads and rewrites the
file all the while and knows of no locks; when it has gone, each writer has a last look.
"""

from __future__ import annotations

import contextlib
import json
import multiprocessing as mp
import os
import random
import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from multiprocessing.synchronize import Barrier, Event
from pathlib import Path

from comparisons.errors import ClaimdeskError
from comparisons.formats.verdict_file import read
from comparisons.review import Review
from comparisons.storage.verdict_store import VerdictStore
from tests.comparisons.storage.builders import a_review, with_note

STATEMENTS = 6
"""Of each writer's own; one more is written by all."""
SHARED = 999
_LONGEST = 120.0  # seconds


@dataclass(frozen=True, slots=True)
class Run:
    """What the processes of one run share."""

    file: Path
    writers: int
    changes: int
    written: Barrier
    quiet: Event


def changed(review: Review, writer: int, change: int) -> tuple[Review, str]:
    """Make one change; return it with the note that must never be lost."""
    number = SHARED if change % 10 == 0 else writer * 100 + change % STATEMENTS
    note = f"Writer {writer}, change {change}."
    return with_note(review, number, note, minute=change * 10 + writer), note


def saved(save: Callable[[Review], Review], review: Review) -> Review:
    """Save, and save again while the file is in use or half written."""
    until = time.monotonic() + _LONGEST
    while True:
        try:
            return save(review)
        except ClaimdeskError:
            if time.monotonic() > until:
                raise
            time.sleep(0.005)


def write(run: Run, writer: int, told: Path) -> None:
    """Make all changes of one writer; note down each that was reported as saved, and looked for."""
    store = VerdictStore(run.file, "anna")
    review = store.load().review or a_review()
    chance = random.Random(writer)  # noqa: S311 - not for secrets
    notes: list[str] = []
    missed = 0
    run.written.wait(_LONGEST)
    for change in range(run.changes):
        review, note = changed(review, writer, change)
        review = saved(lambda it: store.save(it).review, review)
        notes.append(note)
        missed += note.encode() not in run.file.read_bytes()
        time.sleep(chance.uniform(0.0, 0.02))  # a person takes longer, a machine would not stop
    run.written.wait(_LONGEST)
    run.quiet.wait(_LONGEST)
    if store.changed_outside():
        saved(lambda it: store.reload_merged(it).review, review)
    told.write_text(json.dumps({"notes": notes, "missed": missed}))


def edit(run: Run, stop: Event) -> None:
    """Read and rewrite the file as an editor does, with a pause in which others write."""
    chance = random.Random(5)  # noqa: S311 - not for secrets
    count = 0
    while not stop.is_set():
        with contextlib.suppress(FileNotFoundError):
            text = run.file.read_text(encoding="utf-8")
            time.sleep(chance.uniform(0.0, 0.02))
            count += 1
            text = f"# Edit {count}\n{text.partition('schema:')[1]}{text.partition('schema:')[2]}"
            if count % 2:
                run.file.write_text(text, encoding="utf-8")
            else:
                beside = run.file.with_suffix(".edit")
                beside.write_text(text, encoding="utf-8")
                beside.replace(run.file)
        time.sleep(chance.uniform(0.0, 0.02))


def main() -> None:
    """Start all, wait for all, and print what was reported and what is not in the file."""
    folder, writers, changes = Path(sys.argv[1]), int(sys.argv[2]), int(sys.argv[3])
    context = mp.get_context("fork")
    run = Run(
        file=folder / "anna.yaml",
        writers=writers,
        changes=changes,
        written=context.Barrier(writers + 1),
        quiet=context.Event(),
    )
    VerdictStore(run.file, "anna").save(a_review())
    told = [folder / f"told-{writer}" for writer in range(writers)]
    started = [context.Process(target=write, args=(run, w, told[w])) for w in range(writers)]
    stop = context.Event()
    editor = context.Process(target=edit, args=(run, stop))
    for process in started:
        process.start()
    if "editor" in sys.argv:
        editor.start()
    for _ in ("all have the same file before them", "all have written"):
        run.written.wait(_LONGEST)
    stop.set()
    if editor.pid is not None:
        editor.join(_LONGEST)
    run.quiet.set()
    for process in started:
        process.join(_LONGEST)
    report(run.file, told)


def report(file: Path, told: list[Path]) -> None:
    """Print how many changes were reported as saved, and how many of them are gone."""
    review = read(file.read_bytes(), place=file.name).review
    kept = {item.note for item in review.decisions.values()}
    kept |= {past.note or "" for item in review.decisions.values() for past in item.history}
    reports = [json.loads(path.read_text()) for path in told]
    notes = [note for one in reports for note in one["notes"]]
    missed = sum(one["missed"] for one in reports)
    lost = [note for note in notes if note not in kept]
    clashes = sum(len(item.clashes) for item in review.decisions.values())
    sys.stdout.write(
        json.dumps({"saved": len(notes), "lost": lost, "missed": missed, "clashes": clashes})
    )
    sys.stdout.write(os.linesep)


if __name__ == "__main__":
    main()
