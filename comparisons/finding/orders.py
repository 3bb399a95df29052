"""Orders: what the process that looks for matches is asked to do.

Owns `Order` and `Place`. An order is whole: it can be carried out by a process that knows nothing,
and sooner by one that carried out another before.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from comparisons.comparison import Comparison
from comparisons.corrections import Correction
from comparisons.matching.scorers import Scorer


@dataclass(frozen=True, kw_only=True, slots=True)
class Order:
    """Find the matches of a comparison, and tell of them one statement after the other."""

    comparison: Comparison
    """What is known of it by now."""
    folder: Path | None = None
    """Where its sources have to be read first; None when they are known."""
    corrections: tuple[Correction, ...] = ()
    """How the reviewer corrected the statements of what is read first."""
    found: frozenset[str] = frozenset()
    """Ids of statements whose matches are known to who asks, and hold."""
    explained: frozenset[str] = frozenset()
    """Ids of statements whose matches are explained already."""
    scorer: Scorer = Scorer.WORDING
    """By what the matches are ranked, once they all are there."""
    place: int = 0
    """At which statement of the briefing the reviewer is, from 0."""


@dataclass(frozen=True, slots=True)
class Place:
    """The reviewer is at another statement of the briefing by now: it comes first."""

    number: int
    """From 0."""
