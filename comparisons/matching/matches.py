"""Matches: what the program offers, as values.

Owns `Match`. It knows no engine, so that a screen can show matches before anything is ranked.
A ranking makes very many of them: a named tuple is made three times as fast as a dataclass.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, NamedTuple

from comparisons.matching.scorers import Scorer

if TYPE_CHECKING:
    from comparisons.matching.bands import Band
    from comparisons.statements import Statement


class Match(NamedTuple):
    """One source statement that the program offers for a statement of the briefing."""

    claim: Statement
    """The statement of the briefing."""
    statement: Statement
    """The statement of a source."""
    rank: int
    """Place in the overall ranking, from 1."""
    score: float
    """0 to 1: the sum of the parts. It orders the list and means nothing else."""
    parts: Mapping[str, float]
    """`wording`, `spelling`, `names`, `figures` and `topic`, and `meaning` where that is
    installed."""
    elsewhere: float = 0.0
    """0 to 1: how far it speaks of another statement of the briefing, where it was looked up."""
    scorer: Scorer = Scorer.WORDING
    """By what the score is made; the model of meaning knows no pair but of two English texts."""

    @property
    def band(self) -> Band:
        """The word for the score."""
        from comparisons.matching.bands import band  # asked for by what shows a match

        return band(self.score, self.scorer)
