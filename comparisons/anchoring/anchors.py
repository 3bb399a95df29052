"""Anchors: how a stored quote was found again.

Owns the four outcomes and what comes with them. An anchor is never stored in place of its quote.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from comparisons.spans import Span


@enum.unique
class AnchorState(enum.Enum):
    """How a stored quote was found again."""

    SAME = "same"  # the words stand there, whatever their layout: the decision stands
    TEXT_CHANGED = "text changed"  # the wording changed: the decision is to be checked again
    AMBIGUOUS = "ambiguous"  # a figure changed, or it may be another place: ask
    ORPHAN = "orphan"  # nothing close: kept and listed


@dataclass(frozen=True, kw_only=True, slots=True)
class Anchor:
    """Where a quote stands now, as far as the program can tell."""

    state: AnchorState
    span: Span | None = None
    """In the text as it is now; for `AMBIGUOUS` the likeliest place, for `ORPHAN` none."""
    likeness: float = 0.0
    """0 to 1: how much of the old wording stands there; it says nothing about truth."""
    statements: tuple[str, ...] = ()
    """Ids of the statements at that place; several when one was split."""


ORPHAN = Anchor(state=AnchorState.ORPHAN)
"""The anchor of a quote of which nothing close is left."""
