"""Checking: is everything in a comparison's folder valid, found and in its place?

Owns the order of the checks. It changes nothing, and it says what was found where; what a finding
means for a verdict is for a person to say.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from comparisons.checking.codes import Code
from comparisons.checking.findings import Finding, Notes
from comparisons.checking.reviews import check_adjudication, check_review
from comparisons.checking.sources import Sources, check_comparison
from comparisons.errors import ComparisonError, FormatError
from comparisons.storage.conflict_copies import original_of
from comparisons.storage.contents import read_content

__all__ = ["Code", "Finding", "check"]

COMPARISON = "comparison.yaml"
VERDICTS = "verdicts"
ADJUDICATION = "adjudication.yaml"
MOST_FILES = 10_000
"""Files in `verdicts/` that are looked at."""


def check(folder: Path) -> tuple[Finding, ...]:
    """Check a comparison's folder; no findings means that all is well.

    Raises:
        ComparisonError: the folder, or the comparison file in it, is not there.
    """
    if not folder.is_dir():
        raise ComparisonError(str(folder), "there is no such folder.", "Check the name.")
    content = _comparison_content(folder)
    notes = Notes(COMPARISON)
    sources = check_comparison(folder, content, notes)
    adjudication = Notes(ADJUDICATION)
    check_adjudication(folder / ADJUDICATION, adjudication, sources)
    return (*notes.findings, *_check_verdicts(folder, sources), *adjudication.findings)


def _comparison_content(folder: Path) -> bytes:
    try:
        found = read_content(folder / COMPARISON)
    except FormatError as error:
        raise ComparisonError(str(folder / COMPARISON), error.reason) from error
    if found is None:
        remedy = "Make a comparison with: claimdesk new FOLDER --briefing FILE --source FILE"
        raise ComparisonError(str(folder), f"there is no {COMPARISON} in this folder.", remedy)
    return found.content


def _check_verdicts(folder: Path, sources: Sources | None) -> Iterator[Finding]:
    owners: dict[str, str] = {}
    for file in _verdict_files(folder):
        notes = Notes(f"{VERDICTS}/{file.name}")
        original = original_of(file)
        if original is not None:
            message = f"This looks like a copy of {original.name} that was made by a conflict."
            notes.add(Code.CONFLICT_COPY, message)
        elif file.suffix == ".yaml":
            reviewer = check_review(file, notes, sources)
            if reviewer is not None and reviewer in owners:
                message = f"{owners[reviewer]} is the file of '{reviewer}' too: keep one of them."
                notes.add(Code.TWO_FILES, message, "reviewer")
            owners.setdefault(reviewer or "", file.name)
        yield from notes.findings


def _verdict_files(folder: Path) -> list[Path]:
    place = folder / VERDICTS
    if not place.is_dir():
        return []
    try:
        files = sorted(file for file in place.iterdir() if not file.name.startswith("."))
    except OSError as error:
        raise ComparisonError(str(place), f"it cannot be read ({error.strerror}).") from error
    if len(files) > MOST_FILES:
        raise ComparisonError(str(place), f"{len(files):,} files are more than are checked.")
    return files
