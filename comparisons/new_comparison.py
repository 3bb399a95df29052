"""Making a comparison: from loose files to a folder that a person wants to edit.

Owns the making of a new comparison file; how a file is taken in is the business of `collecting`.
It asks nothing, overwrites nothing, and leaves out what it does not know.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from comparisons.collecting import SOURCES, collect_source, copy_into, entry_of, free_id
from comparisons.errors import ComparisonError, DocumentError, Problem
from comparisons.formats.comparison_file import (
    BRIEFING_ID,
    ComparisonFile,
    DocumentEntry,
    render,
)
from comparisons.reading import read_document
from comparisons.storage.atomic import save

_FILE = "comparison.yaml"


def new_comparison(
    folder: Path, *, briefing: Path, sources: Sequence[Path], title: str = ""
) -> tuple[Path, tuple[Problem, ...]]:
    """Copy files into a folder and write its comparison file; return where that is.

    A source that cannot be read is a problem; the rest is made. Nothing is overwritten.

    Raises:
        ComparisonError: the folder holds a comparison already, or cannot be written.
        DocumentError: the briefing cannot be read.
    """
    file = folder / _FILE
    if file.exists():
        remedy = "Add sources to that file, or choose another folder."
        raise ComparisonError(str(file), "there is a comparison already.", remedy)
    document, problems = read_document(briefing, id=BRIEFING_ID, path=str(briefing))
    path = copy_into(briefing, folder, BRIEFING_ID)
    entries, found = _add_sources(folder, sources)
    comparison = ComparisonFile(
        title=title or document.provenance.title or folder.resolve().name,
        briefing=entry_of(document, BRIEFING_ID, path),
        sources=tuple(entries),
    )
    notices = save(file, render(comparison).encode())
    return file, (*problems, *found, *notices)


def _add_sources(
    folder: Path, sources: Iterable[Path]
) -> tuple[list[DocumentEntry], list[Problem]]:
    """Copy the sources; one that cannot even be taken is left out, with a problem."""
    entries: list[DocumentEntry] = []
    problems: list[Problem] = []
    taken = {BRIEFING_ID}
    for source in sources:
        try:
            entry, found = collect_source(source, folder, taken)
        except DocumentError as error:
            problems.append(Problem.of(error))
            continue
        taken.add(entry.id)
        entries.append(entry)
        problems.extend(found)
    return entries, problems


def planned(briefing: Path, sources: Sequence[Path]) -> tuple[tuple[str, Path | None], ...]:
    """Return what would be written into a new folder, each with the file it is copied from."""
    taken = {BRIEFING_ID}
    copies: list[tuple[str, Path | None]] = [(_FILE, None)]
    copies.append((f"{BRIEFING_ID}{briefing.suffix.lower()}", briefing))
    for source in sources:
        name = free_id(source.stem, taken)
        taken.add(name)
        copies.append((f"{SOURCES}/{name}{source.suffix.lower()}", source))
    return tuple(copies)
