"""Twins: statements of the briefing that say (nearly) the same.

Owns which statements are offered together. A decision is never carried over by itself.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from comparisons.matching.index import build_index
from comparisons.matching.scorers import Scorer
from comparisons.matching.words import split
from comparisons.statements import Statement
from comparisons.telling import Tell, silently, telling

LEAST_SCORE = 0.3
"""Likeness of twins: that of a likely match."""


def twins(claims: Sequence[Statement], tell: Tell = silently) -> Mapping[str, tuple[str, ...]]:
    """Return for each statement that has twins the ids of them, in the order of the text."""
    index = build_index([claim.text for claim in claims], scorer=Scorer.WORDING)
    found: dict[str, tuple[str, ...]] = {}
    for position, claim in enumerate(telling(claims, "finding twins", tell, step=1)):
        near = {at for at, score in index.rank(claim.text, top=len(claims)) if score >= LEAST_SCORE}
        same = sorted(at for at in near - {position} if _same_numbers(claim, claims[at]))
        if same:
            found[claim.id] = tuple(claims[at].id for at in same)
    return found


def _same_numbers(claim: Statement, other: Statement) -> bool:
    return _numbers(claim) == _numbers(other)


def _numbers(claim: Statement) -> set[str]:
    return {word for word in split(claim.text) if word[0].isdigit()}
