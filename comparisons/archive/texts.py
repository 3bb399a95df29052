"""Texts: the words of single rows of a partition, cut out of their documents.

Owns the way from a row to its statement and its document. The text of a document is kept once, and
a statement is where it stands in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, cast

from comparisons.archive.building import DOCUMENTS, PROVENANCE, STATEMENTS
from comparisons.archive.tables import Table
from comparisons.documents import Document, Provenance
from comparisons.spans import Span
from comparisons.statements import Claimant, Statement

_SPAN = ("document", "start", "end")
_STATEMENT = (*_SPAN, "id", "quoted", "claimant", "role", "claimant_start", "claimant_end")


def texts_of(folder: Path, mark: str, rows: Sequence[int]) -> Mapping[int, str]:
    """Return the words of some statements of a partition."""
    found = _rows(folder / STATEMENTS, mark, rows, _SPAN)
    documents = _rows(folder / DOCUMENTS, mark, [row[0] for row in found.values()], ("text",))
    return {
        place: documents[document][0][start:end] for place, (document, start, end) in found.items()
    }


def statements_of(folder: Path, mark: str, rows: Sequence[int]) -> Mapping[int, Statement]:
    """Return some statements of a partition."""
    found = _rows(folder / STATEMENTS, mark, rows, _STATEMENT)
    places = [row[0] for row in found.values()]
    documents = _rows(folder / DOCUMENTS, mark, places, ("text", "key"))
    return {place: _statement(row, documents[row[0]]) for place, row in found.items()}


def _statement(row: tuple[Any, ...], document: tuple[Any, ...]) -> Statement:
    _, start, end, name, quoted, claimant, role, first, last = row
    text, key = document
    return Statement(
        id=name,
        document_id=key,
        span=Span(start, end),
        text=text[start:end],
        claimant=Claimant(name=claimant, span=Span(first, last), role=role) if first >= 0 else None,
        quoted=bool(quoted),
    )


def documents_of(folder: Path, mark: str, keys: Sequence[str]) -> Mapping[str, Document]:
    """Return those of some documents that a partition holds, by their keys."""
    with Table(folder / DOCUMENTS, mark) as table:
        places = {key: place for place, key in enumerate(table.texts("key"))}
    wanted = [places[key] for key in keys if key in places]
    columns = ("key", "name", "digest", "text", *PROVENANCE)
    rows = _rows(folder / DOCUMENTS, mark, wanted, columns)
    return {row[0]: _document(row) for row in rows.values()}


def _document(row: tuple[Any, ...]) -> Document:
    key, name, digest, text, *stated = row
    return Document(
        id=key,
        path=name,
        text=text,
        digest=digest,
        provenance=Provenance(**dict(zip(PROVENANCE, stated, strict=True))),
    )


def _rows(
    file: Path, mark: str, rows: Sequence[int], names: Sequence[str]
) -> Mapping[int, tuple[Any, ...]]:
    with Table(file, mark) as table:
        return cast("Mapping[int, tuple[Any, ...]]", table.rows(rows, names))
