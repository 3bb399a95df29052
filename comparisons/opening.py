"""Opening: from a folder to a `Comparison`.

Owns the order in which the files of a comparison are read and cut, and what stops the opening: no
folder, no comparison file, a briefing that cannot be read or says nothing. A source that cannot be
read is a problem in a list; the rest opens.
"""

from __future__ import annotations

import os
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from pathlib import Path

from comparisons.assignments import unknown_in
from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.errors import ClaimdeskError, ComparisonError, Problem
from comparisons.formats.comparison_file import ComparisonFile, DocumentEntry
from comparisons.formats.comparison_file import read as read_comparison_file
from comparisons.reading import read_document
from comparisons.segmentation import segment
from comparisons.statements import Statement
from comparisons.storage.places import inside
from comparisons.telling import Tell, silently, telling

COMPARISON_FILE = "comparison.yaml"
LARGEST_FILE = 64 * 1024 * 1024
"""Bytes of a comparison file; more is refused before it is read."""
MOST_FOLDERS = 2_000
"""Folders that are looked into for comparisons."""
MOST_FOUND = 200
"""Comparisons that are told of."""
_LEVELS = 2


@dataclass(frozen=True, kw_only=True, slots=True)
class Glimpse:
    """What can be told of a comparison before it is opened."""

    folder: Path
    title: str = ""
    problem: str = ""
    """Why it cannot be opened, as far as that shows already."""


def find_comparisons(folder: Path) -> tuple[Path, ...]:
    """Return the folders with a comparison in this one and up to two levels below it."""
    found: list[Path] = []
    waiting = deque([(folder, 0)])
    for _ in range(MOST_FOLDERS):
        if not waiting or len(found) >= MOST_FOUND:
            break
        here, level = waiting.popleft()
        if (here / COMPARISON_FILE).is_file():
            found.append(here)
        if level < _LEVELS:
            waiting.extend((below, level + 1) for below in _folders_in(here))
    return tuple(found)


def _folders_in(folder: Path) -> list[Path]:
    try:
        with os.scandir(folder) as entries:
            names = [
                entry.name
                for entry in islice(entries, MOST_FOLDERS)
                if not entry.name.startswith(".") and entry.is_dir(follow_symlinks=False)
            ]
    except OSError:
        return []
    return [folder / name for name in sorted(names)]


def glimpse(folder: Path) -> Glimpse:
    """Read what a comparison calls itself; what is wrong with its file is told, not raised."""
    try:
        file, _ = read_file(folder)
    except ClaimdeskError as error:
        return Glimpse(folder=folder, problem=f"{error.reason} {error.remedy}".strip())
    except OSError as error:
        return Glimpse(folder=folder, problem=f"it cannot be read ({error.strerror}).")
    return Glimpse(folder=folder, title=file.title)


def open_comparison(folder: Path, *, claimants: bool = True) -> Comparison:
    """Read a comparison from its folder, with all its sources.

    Without `claimants` nobody is looked for who makes the claims, which takes most of the time.

    Raises:
        ComparisonError: the folder holds none, or its briefing cannot be read.
        FormatError: the comparison file is not what its schema asks for.
    """
    return with_sources(open_briefing(folder), folder, claimants=claimants)


def open_briefing(folder: Path) -> Comparison:
    """Read a comparison without its sources, so that a screen can show something at once.

    Nor is it known yet who makes the claims of the briefing, and what to look at in it.

    Raises:
        ComparisonError: the folder holds none, or its briefing cannot be read.
        FormatError: the comparison file is not what its schema asks for.
    """
    file, problems = read_file(folder)
    briefing, found = _read(folder, file.briefing)
    statements = segment(briefing, claimants=False)
    if not statements:
        raise ComparisonError(
            briefing.path, "the briefing holds no statement.", "Is it the right file?"
        )
    return Comparison(
        title=file.title or briefing.title,
        briefing=briefing,
        sources=(),
        statements={briefing.id: statements},
        names=file.names,
        contested=file.contested,
        reviewers=file.reviewers,
        criteria=file.criteria,
        problems=(*problems, *found, *_unknown_statements(file, statements)),
    )


def _unknown_statements(file: ComparisonFile, statements: Sequence[Statement]) -> Iterator[Problem]:
    """Tell of assignments that name statements which the briefing does not have."""
    for number, assignment in enumerate(file.reviewers):
        unknown = unknown_in(assignment, statements)
        if unknown:
            words = ", ".join(unknown)
            yield Problem(
                place=f"{COMPARISON_FILE}: reviewers[{number}].statements",
                reason=f"the briefing has no statement {words[:80]}.",
                remedy="claimdesk segment prints the ids and numbers.",
            )


def with_sources(
    comparison: Comparison, folder: Path, tell: Tell = silently, *, claimants: bool = True
) -> Comparison:
    """Return the comparison with the sources that its file names now.

    A source that cannot be read becomes a problem; what else is known of the comparison stays.
    """
    from comparisons.segmentation.boilerplate import mark_boilerplate
    from comparisons.segmentation.flags import find_flags

    file, _ = read_file(folder)
    documents: list[Document] = [comparison.briefing]
    problems: list[Problem] = list(comparison.problems)
    for entry in telling(file.sources, "reading sources", tell, step=1):
        try:
            document, found = _read(folder, entry)
        except ClaimdeskError as error:
            problems.append(Problem.of(error))
        else:
            documents.append(document)
            problems += found
    statements = {
        document.id: segment(document, tell, claimants=claimants)
        for document in telling(documents, "cutting sources", tell, step=1)
    }
    return replace(
        comparison,
        sources=tuple(documents[1:]),
        statements=mark_boilerplate(documents, statements, tell),
        flags=find_flags(statements[comparison.briefing.id]),
        problems=tuple(problems),
    )


def read_file(folder: Path) -> tuple[ComparisonFile, tuple[Problem, ...]]:
    """Read the comparison file of a folder."""
    path = folder / COMPARISON_FILE
    if not folder.exists():
        raise ComparisonError(str(folder), "there is no such folder.", "Check the name.")
    if not folder.is_dir():
        raise ComparisonError(str(folder), "this is not a folder.", "Name the folder it is in.")
    if not path.is_file():
        raise ComparisonError(
            str(folder),
            f"there is no {COMPARISON_FILE} in this folder.",
            "Make a comparison with: claimdesk new FOLDER --briefing FILE --source FILE",
        )
    try:
        size = path.stat().st_size
        if size > LARGEST_FILE:
            raise ComparisonError(str(path), f"{size:,} bytes are more than a comparison needs.")
        content = path.read_bytes()
    except OSError as error:
        raise ComparisonError(str(path), f"it cannot be read ({error.strerror}).") from error
    return read_comparison_file(content, place=str(path))


def _read(folder: Path, entry: DocumentEntry) -> tuple[Document, tuple[Problem, ...]]:
    return read_document(
        inside(folder, entry.path),
        id=entry.id,
        path=entry.path,
        declared=entry.provenance,
        encoding=entry.encoding,
    )
