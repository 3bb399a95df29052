"""Checks of `comparison.yaml` and of the documents that it names."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from comparisons.checking.codes import Code
from comparisons.checking.fields import check_fields
from comparisons.checking.findings import Notes, in_words
from comparisons.documents import Document
from comparisons.errors import ComparisonError, DocumentError, FormatError
from comparisons.formats import comparison_file, strict_yaml
from comparisons.formats.comparison_fields import COMPARISON_FILE
from comparisons.formats.comparison_file import BRIEFING_ID, ComparisonFile, DocumentEntry
from comparisons.reading import read_document
from comparisons.storage.places import inside


@dataclass(frozen=True, kw_only=True, slots=True)
class Sources:
    """What the verdict files are held against."""

    briefing_path: str
    ids: frozenset[str]
    """The ids of all sources, also of those that could not be read."""
    documents: Mapping[str, Document] = field(default_factory=dict[str, Document])
    """The documents that could be read, the briefing among them, by id."""

    @property
    def briefing(self) -> Document | None:
        """The briefing, if it could be read."""
        return self.documents.get(BRIEFING_ID)


def check_comparison(folder: Path, content: bytes, notes: Notes) -> Sources | None:
    """Check the comparison file and read its documents; None when it says too little."""
    try:
        tree = strict_yaml.read(content, place="")
    except FormatError as error:
        notes.add_fault(Code.UNREADABLE, error)
        return None
    notes.about(tree)
    reading = comparison_file.interpret(tree, place="")
    for fault in reading.faults:
        notes.add_fault(Code.SCHEMA_FAULT, fault)
    if reading.faults:
        return None
    if reading.newer:
        notes.add(Code.NEWER, reading.newer, "schema")
    check_fields(notes, tree, COMPARISON_FILE)
    return _read_documents(folder, comparison_file.read(content, place="")[0], notes)


def _read_documents(folder: Path, file: ComparisonFile, notes: Notes) -> Sources:
    documents: dict[str, Document] = {}
    places = [("briefing",), *(("sources", number) for number in range(len(file.sources)))]
    for entry, place in zip((file.briefing, *file.sources), places, strict=True):
        document = _read_one(folder, entry, notes, (*place, "path"))
        if document is not None:
            documents[entry.id] = document
    return Sources(
        briefing_path=file.briefing.path,
        ids=frozenset(entry.id for entry in file.sources),
        documents=documents,
    )


def _read_one(
    folder: Path, entry: DocumentEntry, notes: Notes, where: tuple[str | int, ...]
) -> Document | None:
    try:
        file = inside(folder, entry.path)
    except ComparisonError as error:
        notes.add(Code.OUTSIDE, f"{entry.path}: {in_words(error)}", *where)
        return None
    if not file.exists():
        notes.add(Code.NO_DOCUMENT, f"{entry.path}: there is no such file.", *where)
        return None
    try:
        document, problems = read_document(
            file,
            id=entry.id,
            path=entry.path,
            declared=entry.provenance,
            encoding=entry.encoding,
        )
    except DocumentError as error:
        notes.add(Code.UNREADABLE_DOCUMENT, f"{entry.path}: {in_words(error)}", *where)
        return None
    for problem in problems:
        notes.add(Code.DOUBTFUL_DOCUMENT, str(problem), *where)
    return document
