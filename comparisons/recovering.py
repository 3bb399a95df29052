"""Recovering: what is known of a review beyond its verdict file, offered to the reviewer.

Owns the `Recovery` from a journal or from a copy that lies beside the file. Nothing is taken over
here; the reviewer says whether it is.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from comparisons.corrections import Correction
from comparisons.errors import ClaimdeskError, ComparisonError, Problem
from comparisons.merging import Merged, merge
from comparisons.review import Review
from comparisons.storage import journal
from comparisons.storage.contents import read_content
from comparisons.verdicts import Decision


@dataclass(frozen=True, kw_only=True, slots=True)
class Recovered:
    """One decision of which more is known than the review has."""

    decision: Decision
    """As it would be, united with what the review has of it."""
    words: str
    """What was done last, as in `disputed, statement 4`; empty for a copy of the file."""
    at: str
    """When (RFC 3339, UTC); empty for a copy of the file."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Recovery:
    """What can be taken over into a review."""

    decisions: Mapping[str, Recovered]
    """By the decisions' ids."""
    corrections: tuple[Correction, ...] = ()
    """Those that the review lacks, or that were taken back."""
    problems: tuple[Problem, ...] = ()
    """What could not be read where it comes from."""


def from_journal(review: Review, folder: Path) -> Recovery | None:
    """Return what the journal of a comparison knows beyond a review, if anything."""
    try:
        account = journal.read(folder)
    except (ClaimdeskError, OSError):
        return None
    last: dict[str, tuple[str, str]] = {}
    for entry in account.entries:
        if entry.review.reviewer == review.reviewer:
            last |= dict.fromkeys(entry.review.decisions, (entry.words, entry.at))
    found = journal.recoverable(review, account.entries)
    return _recovery(found, last, account.problems)


def from_copy(review: Review, copy: Path) -> Recovery | None:
    """Return what a copy of the verdict file holds beyond a review, if anything.

    Raises:
        FormatError: the copy is no verdict file that can be read.
        ComparisonError: it is not of this reviewer or not on this briefing.
    """
    from comparisons.formats import verdict_file

    content = read_content(copy)
    if content is None:
        return None
    read = verdict_file.read(content.content, place=copy.name)
    if read.review.briefing_path != review.briefing_path:
        raise ComparisonError(copy.name, "its verdicts are on another briefing.")
    # Nothing is known of what both come from, so on a clash the reviewer is asked.
    return _recovery(merge(None, review, read.review), {}, read.problems)


def _recovery(
    found: Merged, last: Mapping[str, tuple[str, str]], problems: tuple[Problem, ...]
) -> Recovery | None:
    if not (found.changed or found.corrections):
        return None
    decisions: dict[str, Recovered] = {}
    for id_ in found.changed:
        words, at = last.get(id_, ("", ""))
        decisions[id_] = Recovered(decision=found.review.decisions[id_], words=words, at=at)
    return Recovery(decisions=decisions, corrections=found.corrections, problems=problems)
