"""Adding: one more source for a comparison that exists.

Owns the change of `comparison.yaml`: one entry more, every other line as people wrote it. The
file is replaced durably, under its lock, and never when it changed meanwhile or cannot be read.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from comparisons.collecting import SOURCES, collect_source
from comparisons.documents import Provenance
from comparisons.errors import ComparisonError, Problem, SaveError
from comparisons.formats import strict_yaml
from comparisons.formats.comparison_file import (
    BRIEFING_ID,
    ComparisonFile,
    DocumentEntry,
    entry_value,
)
from comparisons.formats.comparison_file import read as read_comparison
from comparisons.opening import COMPARISON_FILE
from comparisons.reading import is_readable
from comparisons.storage.atomic import save
from comparisons.storage.contents import Content, Stamp, read_content
from comparisons.storage.locking import held

PATIENCE = 30.0
"""Seconds to wait for another program that adds a source; reading one may take long."""

_BY_HAND = "Add it to the file's list of sources by hand."
_Collect = Callable[[set[str]], tuple[DocumentEntry, tuple[Problem, ...]]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Added:
    """A source that was added."""

    entry: DocumentEntry
    problems: tuple[Problem, ...] = ()


def add_source(folder: Path, file: Path, *, provenance: Provenance | None = None) -> Added:
    """Copy a file into a comparison and name it there; what can be inferred is not asked.

    `provenance` is what is known of it already; it goes before what the document says of itself.

    Raises:
        DocumentError: it is no document that is read.
        ComparisonError: it is a source already, or cannot be copied.
        SaveError: the comparison file cannot be changed; it is as it was.
    """

    def collect(taken: set[str]) -> tuple[DocumentEntry, tuple[Problem, ...]]:
        entry, problems = collect_source(file, folder, taken)
        return _stated(entry, provenance), problems

    return _with_entry(folder, collect)


def unlisted(folder: Path, comparison: ComparisonFile) -> tuple[Path, ...]:
    """Return the files in the folder of the sources that the comparison does not name."""
    listed = {(folder / entry.path).resolve() for entry in comparison.sources}
    listed.add((folder / comparison.briefing.path).resolve())
    found = sorted(file for file in (folder / SOURCES).glob("*") if is_readable(file))
    return tuple(
        file
        for file in found
        if file.is_file() and not file.name.startswith(".") and file.resolve() not in listed
    )


def _stated(entry: DocumentEntry, known: Provenance | None) -> DocumentEntry:
    """Put what is known of a document before what it says of itself."""
    if known is None:
        return entry
    said = {name: text for name, text in dataclasses.asdict(known).items() if text}
    return dataclasses.replace(entry, provenance=dataclasses.replace(entry.provenance, **said))


def _with_entry(folder: Path, collect: _Collect) -> Added:
    path = folder / COMPARISON_FILE
    with held(path, patience=PATIENCE):
        content = read_content(path)
        if content is None:
            raise SaveError(str(path), "the comparison file is not there.", "Put it back.")
        comparison, _ = read_comparison(content.content, place=str(path))
        entry, problems = collect({BRIEFING_ID, *(item.id for item in comparison.sources)})
        _refuse_second(comparison, entry)
        text = _spliced(content.content.decode("utf-8"), entry, comparison, path)
        notices = save(path, text.encode(), last_look=lambda: _look(path, content))
    return Added(entry=entry, problems=(*problems, *notices))


def _refuse_second(comparison: ComparisonFile, entry: DocumentEntry) -> None:
    for item in (comparison.briefing, *comparison.sources):
        if item.path == entry.path:
            raise ComparisonError(entry.path, f"this is a document already: {item.id}.")


def _look(path: Path, content: Content) -> None:
    if Stamp.of(path.stat()) != content.stamp:
        raise SaveError(str(path), "the file was changed at the same moment.", "Try again.")


def _spliced(text: str, entry: DocumentEntry, comparison: ComparisonFile, path: Path) -> str:
    """Return the file's text with one source more, read back before it is returned."""
    old = strict_yaml.read(text, place=str(path)).plain
    if not isinstance(old, dict):
        raise SaveError(str(path), "the file holds no fields.", _BY_HAND)
    before = old.get("sources")
    listed: list[strict_yaml.Value] = list(before) if isinstance(before, list) else []
    new = strict_yaml.splice(text, {**old, "sources": [*listed, entry_value(entry)]})
    wanted = dataclasses.replace(comparison, sources=(*comparison.sources, entry))
    if new is None or read_comparison(new, place=str(path))[0] != wanted:
        raise SaveError(str(path), "a source cannot be put into it as it is laid out.", _BY_HAND)
    return new
