"""Likeness: how much of their weight two texts share, by words, by letters and by neighbours.

Owns the three measures and how they are put together. Each is what is shared over the geometric
mean of what both hold (Ochiai 1957), so it is 0 to 1 and 1 for a text and itself.
"""

from __future__ import annotations

from functools import lru_cache
from math import sqrt

from comparisons.matching.postings import Postings, Words
from comparisons.matching.weights import is_common
from comparisons.matching.words import grams, stem

BY_WORDS = 1.0
BY_LETTERS = 1.0
BY_NEIGHBOURS = 0.3

REACH = 3
"""How many weighty words further a neighbour may stand."""

WEIGHTY = 5.0
"""Weight from which a word has neighbours."""

Pair = tuple[str, str]


@lru_cache(maxsize=1 << 16)
def telling_grams(word: str) -> frozenset[str]:
    """Return the letter groups of a word, none of a very common one."""
    return frozenset() if is_common(stem(word)) else grams(word)


class Likeness:
    """Compares one text with others of a collection."""

    def __init__(self, words: Words, postings: Postings) -> None:
        self._postings = postings
        self._grams = all_grams(words)
        self._grams_total = sum(map(postings.gram_weight, self._grams))
        self._pairs = neighbours(words, postings)
        self._pairs_total = self._pair_weights(self._pairs)
        self.whole = (
            BY_WORDS
            + (BY_LETTERS if self._grams else 0.0)
            + (BY_NEIGHBOURS if self._pairs else 0.0)
        )
        """What a text reaches with itself; a single word has no neighbours to share."""

    def by_letters(self, words: Words) -> float:
        """Return how far the letter groups of both texts are the same."""
        theirs = all_grams(words)
        weight = self._postings.gram_weight
        shared = sum(map(weight, self._grams & theirs))
        return over_mean(shared, self._grams_total, sum(map(weight, theirs)))

    def by_neighbours(self, words: Words) -> float:
        """Return how far words stand near the same words in both texts."""
        if not self._pairs:
            return 0.0
        theirs = neighbours(words, self._postings)
        shared = self._pair_weights(self._pairs & theirs)
        return over_mean(shared, self._pairs_total, self._pair_weights(theirs)) if shared else 0.0

    def _pair_weights(self, pairs: frozenset[Pair]) -> float:
        weight = self._postings.weight
        return sum(weight(left) + weight(right) for left, right in pairs)


def over_mean(shared: float, left: float, right: float) -> float:
    """Return what is shared over the geometric mean of two wholes."""
    return min(1.0, shared / sqrt(left * right)) if left > 0 and right > 0 else 0.0


def all_grams(words: Words) -> frozenset[str]:
    """Return the letter groups of all words of a text."""
    return frozenset[str]().union(*map(telling_grams, words))


def neighbours(words: Words, postings: Postings) -> frozenset[Pair]:
    """Return the pairs of weighty words that stand near each other, in either order."""
    weight = postings.weight
    keys = [key for key in map(stem, words) if weight(key) >= WEIGHTY]
    return frozenset(
        (key, other) if key < other else (other, key)
        for at, key in enumerate(keys)
        for other in keys[at + 1 : at + 1 + REACH]
        if key != other
    )
