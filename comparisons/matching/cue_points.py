"""Cue points: negations and hedges that one statement has and the other lacks.

Owns when such a word is worth showing: only if the two statements share enough to speak of the same
thing. It tells the word, never what follows from it.
"""

from __future__ import annotations

from comparisons.facts.cues import Cue
from comparisons.matching.pairing import pair_off
from comparisons.matching.pairs import Pair, Points
from comparisons.matching.points import PointKind
from comparisons.spans import Span

LEAST_SHARE_ANYWHERE = 0.6
"""Part of the shorter text's words to share before a cue counts wherever it stands."""


def negation_points(pair: Pair, *, related: bool) -> Points:
    """Compare the negations of two statements."""
    return _cue_points(
        pair, PointKind.NEGATION, (pair.left.negations, pair.right.negations), related=related
    )


def hedge_points(pair: Pair, *, related: bool) -> Points:
    """Compare the hedges of two statements."""
    return _cue_points(
        pair, PointKind.HEDGE, (pair.left.hedges, pair.right.hedges), related=related
    )


def _cue_points(
    pair: Pair, kind: PointKind, cues: tuple[tuple[Cue, ...], tuple[Cue, ...]], *, related: bool
) -> Points:
    if not related:
        return Points()
    same, left, right = pair_off(*cues, lambda one, other: float(one.sort == other.sort))
    sorts = {one.sort for one, _ in same}
    return Points(
        same=[pair.point(kind, one, other) for one, other in same],
        different=[
            *(
                pair.point(kind, one, None)
                for one in left
                if one.sort not in sorts and _bears(pair, one.span, None)
            ),
            *(
                pair.point(kind, None, one)
                for one in right
                if one.sort not in sorts and _bears(pair, None, one.span)
            ),
        ],
    )


def _bears(pair: Pair, left: Span | None, right: Span | None) -> bool:
    """Tell whether the cue stands among words that both texts have."""
    if not pair.one_language or pair.alignment.share >= LEAST_SHARE_ANYWHERE:
        return True
    return pair.near_pairs(left, right)
