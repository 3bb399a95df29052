"""Making a comparison: from loose files to a folder that a person wants to edit.

Owns where the copies go, what the sources are called, and what is taken from the documents about
their own origin. It asks nothing, overwrites nothing, and leaves out what it does not know.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Iterable, Sequence
from pathlib import Path

from comparisons.documents import Document, Provenance
from comparisons.errors import ComparisonError, DocumentError, Problem
from comparisons.formats.comparison_file import (
    BRIEFING_ID,
    ComparisonFile,
    DocumentEntry,
    render,
)
from comparisons.reading import is_readable, read_document
from comparisons.reading.files import take_bytes
from comparisons.segmentation.languages import written_language
from comparisons.storage.atomic import save

_FILE = "comparison.yaml"
_SOURCES = "sources"
_LONGEST_ID = 32
_NO_LETTER = re.compile(r"[^a-z0-9]+")


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
    path = _copy(briefing, folder, BRIEFING_ID)
    entries, found = _add_sources(folder, sources)
    comparison = ComparisonFile(
        title=title or document.provenance.title or folder.resolve().name,
        briefing=_entry(document, BRIEFING_ID, path),
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
        name = _free_id(source.stem, taken)
        try:
            path = _copy(source, folder, f"{_SOURCES}/{name}")
        except DocumentError as error:
            problems.append(Problem.of(error))
            continue
        taken.add(name)
        entry, found = _source_entry(source, name, path)
        entries.append(entry)
        problems.extend(found)
    return entries, problems


def _source_entry(source: Path, name: str, path: str) -> tuple[DocumentEntry, tuple[Problem, ...]]:
    """Describe a source; one whose text cannot be read yet is kept for its reader to mend."""
    try:
        document, problems = read_document(source, id=name, path=path)
    except DocumentError as error:
        return DocumentEntry(id=name, path=path), (Problem.of(error),)
    return _entry(document, name, path), problems


def _entry(document: Document, name: str, path: str) -> DocumentEntry:
    """Write down what the document says of itself, and its language when that is plain."""
    stated = document.provenance
    language = stated.language or written_language(document.text)
    provenance = dataclasses.replace(stated, language=language)
    return DocumentEntry(id=name, path=path, provenance=_one_line(provenance))


def _one_line(provenance: Provenance) -> Provenance:
    values = {name: " ".join(text.split()) for name, text in dataclasses.asdict(provenance).items()}
    return Provenance(**values)


def _copy(file: Path, folder: Path, name: str) -> str:
    """Copy a file into the folder and return its path there; one that is there already stays."""
    if not is_readable(file):
        raise _unknown_format(file)
    content = take_bytes(file, str(file))
    if file.resolve().is_relative_to(folder.resolve()):
        return file.resolve().relative_to(folder.resolve()).as_posix()
    path = f"{name}{file.suffix.lower()}"
    target = folder / path
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("xb") as stream:
            stream.write(content)
    except FileExistsError:
        _refuse_other(target, content)
    except OSError as error:
        reason = f"the file cannot be copied here ({error.strerror})."
        raise ComparisonError(str(target), reason, "Choose another folder.") from None
    return path


def _unknown_format(file: Path) -> DocumentError:
    reason = f"documents ending in {file.suffix!r} are not read."
    return DocumentError(str(file), reason, "Save it as text, HTML, PDF or .docx.")


def _refuse_other(target: Path, content: bytes) -> None:
    """Accept the very same file, as left by an earlier try; never write over another."""
    if take_bytes(target, str(target)) != content:
        reason = "there is another file of this name."
        raise ComparisonError(str(target), reason, "Choose another folder, or rename it.")


def _free_id(stem: str, taken: set[str]) -> str:
    """Make a short id out of a file's name that no other source has."""
    from anyascii import anyascii

    letters = _NO_LETTER.sub("-", anyascii(stem).lower()).strip("-")
    base = letters[:_LONGEST_ID].strip("-") or "source"
    name, number = base, 1
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return name
