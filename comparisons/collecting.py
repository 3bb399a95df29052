"""Collecting: a file copied into a comparison's folder, and the entry that describes it.

Owns where the copies go, what a source is called, and what is taken from a document about its own
origin. It asks nothing, overwrites nothing, and leaves out what it does not know.
"""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Collection
from pathlib import Path

from comparisons.documents import Document, Provenance
from comparisons.errors import ComparisonError, DocumentError, Problem
from comparisons.formats.comparison_file import DocumentEntry
from comparisons.reading import is_readable, read_document
from comparisons.reading.files import take_bytes
from comparisons.segmentation.languages import written_language

SOURCES = "sources"
"""The folder of the sources inside a comparison's folder."""

_LONGEST_ID = 32
_NO_LETTER = re.compile(r"[^a-z0-9]+")


def collect_source(
    source: Path, folder: Path, taken: Collection[str]
) -> tuple[DocumentEntry, tuple[Problem, ...]]:
    """Copy a source into the folder and describe it, under an id that is not taken yet.

    One whose text cannot be read yet is described by its path alone, for its reader to mend.

    Raises:
        DocumentError: it is no file that can be taken, or of no format that is read.
        ComparisonError: it cannot be copied.
    """
    name = free_id(source.stem, taken)
    path = copy_into(source, folder, f"{SOURCES}/{name}")
    try:
        document, problems = read_document(source, id=name, path=path)
    except DocumentError as error:
        return DocumentEntry(id=name, path=path), (Problem.of(error),)
    return entry_of(document, name, path), problems


def entry_of(document: Document, name: str, path: str) -> DocumentEntry:
    """Write down what the document says of itself, and its language when that is plain."""
    stated = document.provenance
    language = stated.language or written_language(document.text)
    provenance = dataclasses.replace(stated, language=language)
    return DocumentEntry(id=name, path=path, provenance=_one_line(provenance))


def _one_line(provenance: Provenance) -> Provenance:
    values = {name: " ".join(text.split()) for name, text in dataclasses.asdict(provenance).items()}
    return Provenance(**values)


def copy_into(file: Path, folder: Path, name: str) -> str:
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


def free_id(stem: str, taken: Collection[str]) -> str:
    """Make a short id out of a file's name that no other source has."""
    from anyascii import anyascii

    letters = _NO_LETTER.sub("-", anyascii(stem).lower()).strip("-")
    base = letters[:_LONGEST_ID].strip("-") or "source"
    name, number = base, 1
    while name in taken:
        number += 1
        name = f"{base}-{number}"
    return name
