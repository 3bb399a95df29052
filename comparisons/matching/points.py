"""Points: what two statements share and where they part, as values.

Owns `Point`, `CommonWords` and `Explanation`. A point says *same*, *different* or *only here*; it
never says which side is right, and nothing makes a verdict or a stance of it.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from comparisons.spans import Span


@enum.unique
class PointKind(enum.Enum):
    """What a point is about; the values are the words of `match --json`."""

    NUMBER = "number"
    DATE = "date"
    TIME = "time"
    NAME = "name"
    NEGATION = "negation"
    HEDGE = "hedge"
    ATTRIBUTION = "attribution"
    ORDER = "order"
    WORDING = "wording"


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """One thing that both statements say, or that they say differently, or that only one says."""

    kind: PointKind
    left: str
    """The claim's words; empty when only the other statement has it."""
    right: str
    """The other statement's words; empty when only the claim has it."""
    left_span: Span | None = None
    """Where the claim's document says it."""
    right_span: Span | None = None
    """Where the other document says it."""

    @property
    def one_sided(self) -> bool:
        """Whether only one of the two statements has it."""
        return not (self.left and self.right)


@dataclass(frozen=True, kw_only=True, slots=True)
class CommonWords:
    """A run of words that both statements have, in one spelling or another."""

    left: Span
    """Where the claim's document has it."""
    right: Span
    """Where the other document has it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """Why a statement is offered for a claim: what is common, the same, and different."""

    common: tuple[CommonWords, ...] = ()
    same: tuple[Point, ...] = ()
    different: tuple[Point, ...] = ()
