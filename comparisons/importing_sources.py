"""Importing sources: claim reviews and lists of files that become sources of a comparison.

Owns what would come of each claim or row, and the adding. It asks nothing of the network.
"""

from __future__ import annotations

import tempfile
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from comparisons.adding import add_source
from comparisons.documents import digest_of
from comparisons.errors import ClaimdeskError, DocumentError, Problem
from comparisons.formats.comparison_file import DocumentEntry
from comparisons.imports.claim_reviews import ReviewedClaim, provenance_of, text_of
from comparisons.imports.incoming import Incoming, Kind
from comparisons.imports.plans import Fate, Line
from comparisons.imports.source_lists import ListedSource
from comparisons.opening import open_comparison
from comparisons.reading.files import take_bytes


@dataclass(frozen=True, kw_only=True, slots=True)
class AddedSources:
    """What came of adding sources."""

    lines: tuple[Line, ...]
    """One for each thing that was asked for."""
    entries: tuple[DocumentEntry, ...] = ()
    """As they stand in the comparison file now."""
    problems: tuple[Problem, ...] = ()


def source_lines(folder: Path, file: Path, incoming: Incoming) -> tuple[Line, ...]:
    """Tell what would come of each claim or row of a file."""
    known = _known(folder)
    if incoming.kind is Kind.SOURCES:
        return tuple(_row_line(file.parent, row, known) for row in incoming.rows)
    text = text_of(incoming.claims).encode("utf-8", "replace")
    fate = Fate.KNOWN if digest_of(text) in known else Fate.ADDS
    return tuple(Line(fate=fate, what=f"claim: “{claim.words}”") for claim in incoming.claims)


def add_sources(
    folder: Path, file: Path, incoming: Incoming, *, only: Collection[int] | None = None
) -> AddedSources:
    """Add what a file holds, or some of it by place; what cannot be added is told."""
    lines = source_lines(folder, file, incoming)
    places = [place for place in range(len(lines)) if only is None or place in only]
    if incoming.kind is Kind.SOURCES:
        asked = [(incoming.rows[place], lines[place]) for place in places]
        return _add_rows(folder, file.parent, asked)
    claims = [incoming.claims[place] for place in places]
    return _add_claims(folder, file, claims, tuple(lines[place] for place in places))


def _known(folder: Path) -> frozenset[str]:
    comparison = open_comparison(folder)
    return frozenset(each.digest for each in (comparison.briefing, *comparison.sources))


def _row_line(place: Path, row: ListedSource, known: Collection[str]) -> Line:
    """Tell what would come of one row; files outside the table's folder are left alone."""
    what = f"row {row.row}: {row.path or row.provenance.url or row.provenance.title}"
    if not row.path:
        reason = "it names no file: save the document, and put its name into the column path."
        return Line(fate=Fate.WAITS, what=what, reason=reason)
    path = place / row.path
    if not _is_within(path, place):
        return Line(fate=Fate.LEFT, what=what, reason="the path leads out of the table's folder.")
    try:
        digest = digest_of(take_bytes(path, row.path))
    except DocumentError as error:
        return Line(fate=Fate.WAITS, what=what, reason=error.reason)
    return Line(fate=Fate.KNOWN if digest in known else Fate.ADDS, what=what)


def _is_within(path: Path, place: Path) -> bool:
    try:
        return path.resolve().is_relative_to(place.resolve())
    except (OSError, RuntimeError):  # a chain of links without an end
        return False


def _add_rows(
    folder: Path, place: Path, asked: Sequence[tuple[ListedSource, Line]]
) -> AddedSources:
    lines: list[Line] = []
    entries: list[DocumentEntry] = []
    problems: list[Problem] = []
    for row, line in asked:
        found = line
        if line.fate is Fate.ADDS:
            try:
                added = add_source(folder, place / row.path, provenance=row.provenance)
            except ClaimdeskError as error:
                found = replace(line, fate=Fate.LEFT, reason=str(error))
            else:
                entries.append(added.entry)
                problems += added.problems
        lines.append(found)
    return AddedSources(lines=tuple(lines), entries=tuple(entries), problems=tuple(problems))


def _add_claims(
    folder: Path, file: Path, claims: Sequence[ReviewedClaim], lines: tuple[Line, ...]
) -> AddedSources:
    """Make one source of some claims of a file."""
    text = text_of(claims).encode("utf-8", "replace")
    if not claims or digest_of(text) in _known(folder):
        return AddedSources(lines=tuple(replace(line, fate=Fate.KNOWN) for line in lines))
    with tempfile.TemporaryDirectory() as place:
        made = Path(place) / f"claims-{file.stem}.txt"
        made.write_bytes(text)
        added = add_source(folder, made, provenance=provenance_of(claims, name=file.name))
    return AddedSources(lines=lines, entries=(added.entry,), problems=added.problems)
