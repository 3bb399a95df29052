"""Lists of sources: a CSV table of files with what is known of each.

Owns the columns. It reads no file but the table, and asks nothing of the network: a source is a
file that somebody saved.
"""

from __future__ import annotations

import csv
import dataclasses
import io
from dataclasses import dataclass

from comparisons.documents import Provenance
from comparisons.errors import FormatError

_PATHS = ("path", "file")
_COLUMNS = tuple(field.name for field in dataclasses.fields(Provenance))
_LONGEST_CELL = 100_000  # characters


@dataclass(frozen=True, kw_only=True, slots=True)
class ListedSource:
    """One row: a file and what is known of it."""

    row: int
    """From 1, the head not counted."""
    path: str
    """The file, as the table names it; empty where it names none."""
    provenance: Provenance


def listed_sources(content: bytes, *, place: str) -> tuple[ListedSource, ...]:
    """Return the rows of a table; its head must name at least the column `path`."""
    try:
        table = io.StringIO(content.decode("utf-8-sig"), newline="")
    except UnicodeDecodeError as error:
        reason = f"this is no UTF-8 text (byte {error.start})."
        raise FormatError(place, reason, "Save the table as CSV in UTF-8.") from None
    if b"\0" in content:
        raise FormatError(place, "this is no CSV table (it holds a NUL byte).", "Save it again.")
    csv.field_size_limit(_LONGEST_CELL)
    try:
        rows = list(csv.reader(table, strict=True))
    except csv.Error as error:
        raise FormatError(place, f"this is no CSV table ({error}).", "Save it again.") from None
    names = [_plain(cell).casefold().replace(" ", "_") for cell in rows[0]] if rows else []
    if not set(names) & set(_PATHS):
        known = ", ".join(("path", *_COLUMNS))
        raise FormatError(place, "the table has no column `path`.", f"Its columns may be: {known}.")
    cells = [dict(zip(names, map(_plain, row), strict=False)) for row in rows[1:]]
    return tuple(_source(number, row) for number, row in enumerate(cells, 1) if any(row.values()))


def _plain(cell: str) -> str:
    return " ".join(cell.split())


def _source(number: int, row: dict[str, str]) -> ListedSource:
    path = next((row[name] for name in _PATHS if row.get(name)), "")
    known = Provenance(**{name: row[name] for name in _COLUMNS if name in row})
    return ListedSource(row=number, path=path, provenance=known)
