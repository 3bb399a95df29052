"""Merging: two states of one reviewer's review become one that holds everything of both.

Owns the union of two reviews. Nothing is ever deleted: what does not stand stays in the history.
It never picks between two verdicts for the reviewer; on a clash our side only goes on standing
until the reviewer says which it is. Which of two values is newer is told in `picking`.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType

from comparisons.corrections import Correction, united
from comparisons.errors import ComparisonError
from comparisons.merging.decisions import came_of, merge_decisions
from comparisons.review import Review
from comparisons.verdicts import Decision


@dataclass(frozen=True, kw_only=True, slots=True)
class Merged:
    """What two reviews add up to."""

    review: Review
    clashes: tuple[str, ...] = ()
    """Ids of decisions in which a value of theirs was put beside ours for the reviewer to pick."""
    changed: tuple[str, ...] = ()
    """Ids of decisions that are not as they were on our side."""
    corrections: tuple[Correction, ...] = ()
    """Corrections that are not as they were on our side."""


def merge(base: Review | None, ours: Review, theirs: Review) -> Merged:
    """Unite two reviews that both come from `base`; None when nothing of the kind is known."""
    if _name(ours) != _name(theirs):
        raise ComparisonError(
            "reviewer",
            f"these are the reviews of {ours.reviewer!r} and of {theirs.reviewer!r}.",
            "Only two states of one reviewer's review can be merged.",
        )
    before: Mapping[str, Decision] = base.decisions if base is not None else {}
    decisions: dict[str, Decision] = {}
    clashes: list[str] = []
    for id_ in dict.fromkeys((*ours.decisions, *theirs.decisions, *before)):
        our, their = ours.decisions.get(id_), theirs.decisions.get(id_)
        if our is None or their is None or our == their:
            decisions[id_] = our or their or before[id_]
            continue
        if their == before.get(id_) and came_of(our, their):
            # Nothing was done there, so the clock has no say.
            decisions[id_] = our
            continue
        decisions[id_], clashed = merge_decisions(before.get(id_), our, their)
        clashes += [id_] if clashed else []
    corrections = united(ours.corrections, theirs.corrections)
    return Merged(
        review=replace(
            _head(base, ours, theirs),
            decisions=MappingProxyType(decisions),
            revealed=tuple(sorted({*ours.revealed, *theirs.revealed})),
            corrections=corrections,
        ),
        clashes=tuple(clashes),
        changed=tuple(id_ for id_ in decisions if decisions[id_] != ours.decisions.get(id_)),
        corrections=tuple(item for item in corrections if item not in ours.corrections),
    )


def _name(review: Review) -> str:
    """Return the reviewer's name as people see it, however its letters were composed."""
    return unicodedata.normalize("NFC", review.reviewer).strip()


def _head(base: Review | None, ours: Review, theirs: Review) -> Review:
    """Return the side that speaks of the briefing: theirs when only they moved on to a new text."""
    if base is not None and _briefing(ours) == _briefing(base):
        return replace(theirs, reviewer=ours.reviewer)
    return ours


def _briefing(review: Review) -> tuple[str, str, tuple[str, ...]]:
    return (review.briefing_path, review.briefing_digest, review.briefing_statements)
