"""Assignments: which statements of the briefing each reviewer is asked to judge.

Owns how the words of a comparison file (`all`, numbers, ranges, ids) become statements. Nobody is
kept from judging others: a share says what is asked, not what is allowed.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from comparisons.statements import Statement

ALL = "all"
_NUMBERS = re.compile(r"([0-9]{1,9})(?:\s*-\s*([0-9]{1,9}))?")


@dataclass(frozen=True, kw_only=True, slots=True)
class Assignment:
    """What a comparison file asks of one reviewer."""

    reviewer: str
    statements: tuple[str, ...] = (ALL,)
    """`all`, numbers as the desk shows them, ranges such as `4-12`, or ids."""


def share_of(
    assignments: Iterable[Assignment], reviewer: str, claims: Sequence[Statement]
) -> frozenset[str] | None:
    """Return the ids of the statements a reviewer is asked to judge; None stands for all."""
    wanted = [item for item in assignments if _form(item.reviewer) == _form(reviewer)]
    words = [word for item in wanted for word in item.statements]
    if not words or ALL in words:
        return None
    return frozenset(id_ for word in words for id_ in _ids(word, claims))


def unknown_in(assignment: Assignment, claims: Sequence[Statement]) -> tuple[str, ...]:
    """Return the words of an assignment that name no statement of the briefing."""
    return tuple(word for word in assignment.statements if word != ALL and not _ids(word, claims))


def _ids(word: str, claims: Sequence[Statement]) -> list[str]:
    found = _NUMBERS.fullmatch(word.strip())
    if found is None:
        return [claim.id for claim in claims if claim.id == word.strip()]
    first = int(found[1])
    last = int(found[2]) if found[2] else first
    return [claim.id for claim in claims[max(first - 1, 0) : last]] if first else []


def _form(name: str) -> str:
    return unicodedata.normalize("NFC", name).strip()
