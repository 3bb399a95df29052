"""Uniting: one reviewer's verdict files from two machines become one, on disk.

Owns `claimdesk merge` and what git asks of a merge driver. Nothing that either file holds is
dropped; where both changed the same, both values stay and the reviewer picks at the desk.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from comparisons.errors import ComparisonError, FormatError
from comparisons.formats import verdict_file
from comparisons.formats.strict_yaml import as_text
from comparisons.formats.uniting import united_text
from comparisons.merging import merge
from comparisons.review import Review
from comparisons.storage import atomic, locking
from comparisons.storage.contents import read_content


@dataclass(frozen=True, kw_only=True, slots=True)
class Clash:
    """Two values that were entered apart; the reviewer has to pick."""

    place: str
    """The decision's id, or the name of a field that the program does not know."""
    words: str = ""
    """The words of the statement."""


@dataclass(frozen=True, kw_only=True, slots=True)
class UnitedFiles:
    """What came of two files."""

    text: str
    reviewer: str
    decisions: int
    taken: int
    """Decisions in which the second file had something beyond the first."""
    clashes: tuple[Clash, ...]


@dataclass(frozen=True, slots=True)
class _Side:
    text: str
    review: Review


def merge_files(ours: Path, theirs: Path, out: Path) -> UnitedFiles:
    """Unite two verdict files of one reviewer into a third, which may be one of the two.

    Raises:
        FormatError: one of them cannot be read.
        ComparisonError: they are not of one reviewer and one briefing, or `out` is another file.
        SaveError: nothing was written.
    """
    if out.exists() and not any(_same_file(out, side) for side in (ours, theirs)):
        raise ComparisonError(str(out), "there is such a file already.", "Choose another name.")
    with locking.held(out):
        united = _united(None, _side(ours, str(ours)), _side(theirs, str(theirs)))
        atomic.save(out, united.text.encode())
    return united


def merge_for_git(base: Path, ours: Path, theirs: Path, *, name: str) -> UnitedFiles:
    """Unite what git hands over, and leave the result where ours was, as git asks.

    Raises:
        ClaimdeskError: nothing was written; git then tells of a conflict and keeps all sides.
    """
    before = read_content(base)
    known = _side(base, f"{name} (common)") if before is not None and before.content else None
    united = _united(known, _side(ours, f"{name} (ours)"), _side(theirs, f"{name} (theirs)"))
    ours.write_bytes(united.text.encode())
    return united


def _united(base: _Side | None, ours: _Side, theirs: _Side) -> UnitedFiles:
    if ours.review.briefing_path != theirs.review.briefing_path:
        raise ComparisonError(
            "briefing",
            f"these are reviews of {ours.review.briefing_path!r} and of"
            f" {theirs.review.briefing_path!r}.",
            "Only reviews of one briefing can be united.",
        )
    merged = merge(base.review if base else None, ours.review, theirs.review)
    found = united_text(base.text if base else "", ours.text, theirs.text, merged.review)
    decisions = merged.review.decisions
    in_review = [
        Clash(place=id_, words=decision.target.exact)
        for id_, decision in decisions.items()
        if decision.clashes
    ]
    return UnitedFiles(
        text=found.text,
        reviewer=merged.review.reviewer,
        decisions=len(decisions),
        taken=len(merged.changed),
        clashes=(*in_review, *(Clash(place=name) for name in found.clashes)),
    )


def _side(file: Path, place: str) -> _Side:
    content = read_content(file)
    if content is None:
        raise ComparisonError(place, "there is no such file.", "Check the name.")
    read = verdict_file.read(content.content, place=place)
    if read.read_only:
        raise FormatError(place, read.read_only, "Mend it, or take a whole copy, then try again.")
    return _Side(as_text(content.content), read.review)


def _same_file(one: Path, other: Path) -> bool:
    return other.exists() and one.samefile(other)
