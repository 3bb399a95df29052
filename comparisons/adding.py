"""Adding: one more source for a comparison that exists, or one less.

Owns the change of `comparison.yaml`: one entry more or less, every other line as people wrote
it. The file is replaced durably, under its lock, and never when it changed meanwhile or cannot be
read.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Sequence
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

_BY_HAND = "Change the file's list of sources by hand."
_Collect = Callable[[set[str]], tuple[DocumentEntry, tuple[Problem, ...]]]
_Change = Callable[[list[strict_yaml.Value]], list[strict_yaml.Value]]


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


def remove_sources(folder: Path, entries: Sequence[DocumentEntry]) -> tuple[Problem, ...]:
    """Take sources out of the comparison file again; their files stay where they are.

    Raises:
        ComparisonError: one of them does not stand there as it was added.
        SaveError: the comparison file cannot be changed; it is as it was.
    """
    path = folder / COMPARISON_FILE
    with held(path, patience=PATIENCE):
        content, comparison = _read(path)
        gone = [entry.id for entry in entries if entry not in comparison.sources]
        if gone:
            reason = f"its entry of {', '.join(gone)} is not as it was added."
            raise ComparisonError(str(path), reason, "Delete the entry by hand.")
        left = tuple(entry for entry in comparison.sources if entry not in entries)
        ids = {entry.id for entry in entries}
        text = _spliced(
            content,
            dataclasses.replace(comparison, sources=left),
            lambda listed: [item for item in listed if _id_of(item) not in ids],
            path,
        )
        return save(path, text.encode(), last_look=lambda: _look(path, content))


def _id_of(item: strict_yaml.Value) -> object:
    return item.get("id") if isinstance(item, dict) else None


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


def _read(path: Path) -> tuple[Content, ComparisonFile]:
    content = read_content(path)
    if content is None:
        raise SaveError(str(path), "the comparison file is not there.", "Put it back.")
    return content, read_comparison(content.content, place=str(path))[0]


def _with_entry(folder: Path, collect: _Collect) -> Added:
    path = folder / COMPARISON_FILE
    with held(path, patience=PATIENCE):
        content, comparison = _read(path)
        entry, problems = collect({BRIEFING_ID, *(item.id for item in comparison.sources)})
        _refuse_second(comparison, entry)
        text = _spliced(
            content,
            dataclasses.replace(comparison, sources=(*comparison.sources, entry)),
            lambda listed: [*listed, entry_value(entry)],
            path,
        )
        notices = save(path, text.encode(), last_look=lambda: _look(path, content))
    return Added(entry=entry, problems=(*problems, *notices))


def _refuse_second(comparison: ComparisonFile, entry: DocumentEntry) -> None:
    for item in (comparison.briefing, *comparison.sources):
        if item.path == entry.path:
            raise ComparisonError(entry.path, f"this is a document already: {_called(item)}.")


def _called(entry: DocumentEntry) -> str:
    return entry.provenance.title or entry.provenance.publisher or entry.id


def _look(path: Path, content: Content) -> None:
    if Stamp.of(path.stat()) != content.stamp:
        raise SaveError(str(path), "the file was changed at the same moment.", "Try again.")


def _spliced(content: Content, wanted: ComparisonFile, change: _Change, path: Path) -> str:
    """Return the file's text with other sources, read back before it is returned."""
    text = content.content.decode("utf-8")
    old = strict_yaml.read(text, place=str(path)).plain
    if not isinstance(old, dict):
        raise SaveError(str(path), "the file holds no fields.", _BY_HAND)
    before = old.get("sources")
    listed: list[strict_yaml.Value] = list(before) if isinstance(before, list) else []
    new = strict_yaml.splice(text, {**old, "sources": change(listed)})
    if new is None or read_comparison(new, place=str(path))[0] != wanted:
        raise SaveError(str(path), "its sources cannot be changed as it is laid out.", _BY_HAND)
    return new
