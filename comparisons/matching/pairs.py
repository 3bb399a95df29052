"""Pairs: two statements side by side, with their facts and the words they share.

Owns what the makers of points start from, and how a fact found in a statement becomes a point with
its places in the two documents.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from itertools import takewhile
from typing import NamedTuple, Protocol

from comparisons.facts.tokens import places_in
from comparisons.matching.aligning import Alignment
from comparisons.matching.points import Point, PointKind
from comparisons.matching.readings import Reading
from comparisons.spans import Span

LEAST_SHARE = 0.25
"""Part of the shorter text's words that two texts share before a missing *not* is worth showing."""
LEAST_WORDS = 2
REACH = 3
"""Words on each side of a fact that may tie it to the other text."""


_STOPS = frozenset('.,;:()!?։՝«»“”"')


class Fact(Protocol):
    """Anything found in a text: it has words and a place."""

    @property
    def span(self) -> Span:
        """Where it stands in its statement."""
        ...

    @property
    def surface(self) -> str:
        """Its words."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Pair:
    """A claim and another statement."""

    left: Reading
    left_at: int
    """Where the claim begins in its document."""
    right: Reading
    right_at: int
    """Where the other statement begins in its document."""
    alignment: Alignment
    met: bool = False
    """Whether the two share a name or a number; all there is to go by across languages."""

    @property
    def one_language(self) -> bool:
        """Whether the words of the two texts can be compared at all."""
        return not set(self.left.languages).isdisjoint(self.right.languages)

    @property
    def close(self) -> bool:
        """Whether the two texts share enough words to speak of the same thing."""
        return len(self.alignment.pairs) >= LEAST_WORDS and self.alignment.share >= LEAST_SHARE

    @property
    def kindred(self) -> bool:
        """Whether the two plausibly speak of the same thing, in one language or two."""
        return self.close if self.one_language else self.met

    def near_pairs(self, left: Span | None, right: Span | None) -> bool:
        """Tell whether any paired word stands near a place of either text."""
        if left is not None:
            return any(place in self.alignment.pairs for place in _near(self.left, left))
        paired = set(self.alignment.pairs.values())
        return right is not None and any(place in paired for place in _near(self.right, right))

    def tied(self, left: Span, right: Span, reach: int = REACH) -> bool:
        """Tell whether words next to the one place are paired with words next to the other."""
        near = set(_near(self.right, right, reach))
        pairs = self.alignment.pairs
        return any(pairs.get(place, -1) in near for place in _near(self.left, left, reach))

    def point(self, kind: PointKind, left: Fact | None, right: Fact | None) -> Point:
        """Make a point of what was found on one or both sides."""
        return Point(
            kind=kind,
            left=left.surface if left else "",
            right=right.surface if right else "",
            left_span=left.span.shifted(self.left_at) if left else None,
            right_span=right.span.shifted(self.right_at) if right else None,
        )


class Points(NamedTuple):
    """What one maker of points found."""

    same: Collection[Point] = ()
    different: Collection[Point] = ()


def _near(reading: Reading, span: Span, reach: int = REACH) -> list[int]:
    """Return the places of the words around a place, as far as the next stop on each side."""
    tokens = reading.tokens
    first, last = places_in(tokens, span)
    before = range(first - 1, max(-1, first - 1 - reach), -1)
    after = range(last, min(len(tokens), last + reach))
    return [
        place
        for side in (before, after)
        for place in takewhile(lambda place: tokens[place].text not in _STOPS, side)
    ]
