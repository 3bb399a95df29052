"""Building one partition: documents become statements, statements become columns.

Owns the files of a partition. It writes into a folder that nobody sees yet; whoever called it puts
that folder in its place.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import accumulate
from pathlib import Path

import numpy as np

from comparisons.archive.counting import Counted, count
from comparisons.archive.incoming import Incoming
from comparisons.archive.tables import Column, Lists, write_table
from comparisons.documents import Document, Provenance
from comparisons.errors import ClaimdeskError, DocumentError, Problem
from comparisons.reading import read_document
from comparisons.segmentation import segment
from comparisons.segmentation.languages import language_of
from comparisons.statements import Statement

DOCUMENTS = "documents.parquet"
STATEMENTS = "statements.parquet"
COUNTS = "counts.parquet"
STEM, SIGN, GRAM, WORD = range(4)
"""What a row of the counts counts."""

PROVENANCE = tuple(field.name for field in dataclasses.fields(Provenance))
_DOCUMENTS_TOGETHER = 64
_STATEMENTS_TOGETHER = 8192
_COUNTS_TOGETHER = 1 << 20


@dataclass(frozen=True, kw_only=True, slots=True)
class Built:
    """What came of a batch."""

    documents: int
    statements: int
    characters: int
    files: Mapping[str, int]
    """Bytes of each file; empty when nothing could be read."""
    problems: tuple[Problem, ...]


def build(batch: Sequence[Incoming], folder: Path, mark: str) -> Built:
    """Write the partition of a batch into an empty folder."""
    documents, problems = _read(batch)
    names = {one.key: one.name for one in batch}
    rows = [(item, place) for place, one in enumerate(documents) for item in segment(one)]
    # In the order in which equal scores are told apart, so that a place says which comes first.
    rows.sort(key=lambda row: (row[0].text, row[0].document_id, row[0].span.start))
    files: dict[str, int] = {}
    if documents:
        folder.mkdir(parents=True)
        counted = count([item.text for item, _ in rows])
        tables = {
            DOCUMENTS: (_document_columns(documents, names), _DOCUMENTS_TOGETHER),
            STATEMENTS: (_statement_columns(rows, counted), _STATEMENTS_TOGETHER),
            COUNTS: (_count_columns(counted), _COUNTS_TOGETHER),
        }
        for name, (columns, together) in tables.items():
            files[name] = write_table(folder / name, columns, mark=mark, rows=together)
    return Built(
        documents=len(documents),
        statements=len(rows),
        characters=sum(len(one.text) for one in documents),
        files=files,
        problems=tuple(problems),
    )


def _read(batch: Sequence[Incoming]) -> tuple[list[Document], list[Problem]]:
    documents: list[Document] = []
    problems: list[Problem] = []
    for one in batch:
        try:
            document, found = _document(one)
        except ClaimdeskError as error:
            problems.append(Problem.of(error))
        else:
            documents.append(document)
            problems.extend(found)
    return documents, problems


def _document(one: Incoming) -> tuple[Document, tuple[Problem, ...]]:
    if not one.file:
        document = Document(
            id=one.key, path="", text=one.text, digest=one.digest, provenance=one.provenance
        )
        return document, ()
    document, problems = read_document(Path(one.file), id=one.key, path=one.file)
    if document.digest != one.digest:
        raise DocumentError(one.file, "the file changed while it was read.", "Add it again.")
    return document, problems


def _document_columns(documents: Sequence[Document], names: Mapping[str, str]) -> dict[str, Column]:
    columns: dict[str, Column] = {
        "key": [one.id for one in documents],
        "name": [names[one.id] for one in documents],
        "digest": [one.digest for one in documents],
        "text": [one.text for one in documents],
        "letters": [language_of(one.text, declared=one.provenance.language) for one in documents],
    }
    for name in PROVENANCE:
        columns[name] = [str(getattr(one.provenance, name)) for one in documents]
    return columns


def _statement_columns(
    rows: Sequence[tuple[Statement, int]], counted: Counted
) -> dict[str, Column]:
    items = [item for item, _ in rows]
    claimants = [item.claimant for item in items]
    spans = [one.span if one else None for one in claimants]
    return {
        "document": _numbers([place for _, place in rows]),
        "start": _numbers([item.span.start for item in items]),
        "end": _numbers([item.span.end for item in items]),
        "ordinal": _numbers(_ordinals([item.text for item in items])),
        "id": [item.id for item in items],
        "quoted": _numbers([int(item.quoted) for item in items]),
        "claimant": [one.name if one else "" for one in claimants],
        "role": [one.role if one else "" for one in claimants],
        "claimant_start": _numbers([span.start if span else -1 for span in spans]),
        "claimant_end": _numbers([span.end if span else -1 for span in spans]),
        "language": _numbers([signs.language.value for signs in counted.signs]),
        "stems": _lists(counted.stems, sorted(counted.stem_counts)),
        "signs": _lists([signs.all for signs in counted.signs], sorted(counted.sign_counts)),
    }


def _count_columns(counted: Counted) -> dict[str, Column]:
    kinds = (
        (STEM, counted.stem_counts),
        (SIGN, counted.sign_counts),
        (GRAM, counted.gram_counts),
        (WORD, counted.word_counts),
    )
    found = [(kind, key, counts[key]) for kind, counts in kinds for key in sorted(counts)]
    return {
        "kind": _numbers([kind for kind, _, _ in found]),
        "key": [key for _, key, _ in found],
        "count": np.array([held for _, _, held in found], np.int64),
    }


def _numbers(values: Sequence[int]) -> Column:
    return np.array(values, np.int32)


def _ordinals(texts: Sequence[str]) -> list[int]:
    """Number the different texts among texts in order."""
    fresh = (place == 0 or texts[place - 1] != text for place, text in enumerate(texts))
    return list(accumulate(map(int, fresh)))


def _lists(sets: Sequence[frozenset[str]], keys: Sequence[str]) -> Lists:
    """Return the places of the members of each set in a list of all keys."""
    places = {key: place for place, key in enumerate(keys)}
    ends = np.zeros(len(sets) + 1, np.int64)
    np.cumsum([len(each) for each in sets], out=ends[1:])
    values = [place for each in sets for place in sorted(places[key] for key in each)]
    return Lists(np.array(values, np.int32), ends)
