"""Likeness: how much of their weight two texts share, by words, by letters and by neighbours.

Owns the three measures and how they are put together to a score. Each is what is shared over the
geometric mean of what both hold (Ochiai 1957), so it is 0 to 1 and 1 for a text and itself.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from math import sqrt
from typing import NamedTuple

from comparisons.matching.counts import Counts
from comparisons.matching.postings import Words, stems
from comparisons.matching.weights import is_common
from comparisons.matching.words import grams, stem

BY_WORDS = 1.0
BY_LETTERS = 1.0
BY_NEIGHBOURS = 0.3

REACH = 3
"""How many weighty words further a neighbour may stand."""

WEIGHTY = 5.0
"""Weight from which a word has neighbours."""

BY_MEANING = 0.3
"""Share of a score that meaning can reach (0.2 to 0.5 were tried on labelled pairs)."""

_DIGITS = 6
"""Decimals of a score; what differs beyond them is the order of summing."""

MOST_KEPT = 2048
"""Texts whose profiles are kept for the next ranking: those of a usual comparison (22 MB)."""

Pair = tuple[str, str]


@lru_cache(maxsize=1 << 16)
def telling_grams(word: str) -> frozenset[str]:
    """Return the letter groups of a word, none of a very common one."""
    return frozenset() if is_common(stem(word)) else grams(word)


class Ranked(NamedTuple):
    """One place in a ranking, with what its score is made of."""

    position: int
    score: float
    words: float
    """Share of the score by shared words."""
    letters: float
    """Share of the score by letter groups."""
    neighbours: float
    """Share of the score by words that stand near each other."""
    meaning: float = 0.0
    """Share of the score by meaning, where that is compared."""

    def with_meaning(self, nearness: float) -> Ranked:
        """Return the place when the meaning counts too."""
        words, letters, neighbours = (
            share * (1 - BY_MEANING) for share in (self.words, self.letters, self.neighbours)
        )
        meaning = nearness * BY_MEANING
        score = min(1.0, round(words + letters + neighbours + meaning, _DIGITS))
        return Ranked(self.position, score, words, letters, neighbours, meaning)


class Profile(NamedTuple):
    """What is compared of one text, with the weight of letter groups and neighbours."""

    stems: frozenset[str]
    grams: frozenset[str]
    grams_total: float
    pairs: frozenset[Pair]
    pairs_total: float


class Profiles:
    """The profiles of the texts of a collection, kept while there are few of them."""

    def __init__(self, counts: Counts, words: Sequence[Words | None]) -> None:
        self._counts = counts
        self._words = words
        self._kept: dict[int, Profile] = {}

    def of_words(self, words: Words) -> Profile:
        """Return the profile of any text."""
        found = all_grams(words)
        pairs = neighbours(words, self._counts)
        total = sum(map(self._counts.gram_weight, found))
        return Profile(frozenset(stems(words)), found, total, pairs, self.pair_weights(pairs))

    def of_text(self, position: int) -> Profile:
        """Return the profile of a text of the collection."""
        profile = self._kept.get(position)
        if profile is None:
            profile = self.of_words(self._words[position] or ())
            if len(self._kept) < MOST_KEPT:
                self._kept[position] = profile
        return profile

    def stems_of(self, position: int) -> frozenset[str]:
        """Return the different stems of a text of the collection."""
        profile = self._kept.get(position)
        return profile.stems if profile else frozenset(stems(self._words[position] or ()))

    def likeness(self, words: Words) -> Likeness:
        """Return what compares some words with the texts of the collection."""
        return Likeness(words, self)

    def pair_weights(self, pairs: frozenset[Pair]) -> float:
        """Return the weight of pairs of neighbours: that of both words of each."""
        weight = self._counts.weight
        return sum([weight(left) + weight(right) for left, right in pairs])

    def gram_weights(self, found: frozenset[str]) -> float:
        """Return the weight of letter groups."""
        return sum(map(self._counts.gram_weight, found))


class Likeness:
    """Compares one text with others of a collection."""

    def __init__(self, words: Words, profiles: Profiles) -> None:
        self._profiles = profiles
        self._own = profiles.of_words(words)
        self.whole = (
            BY_WORDS
            + (BY_LETTERS if self._own.grams else 0.0)
            + (BY_NEIGHBOURS if self._own.pairs else 0.0)
        )
        """What a text reaches with itself; a single word has no neighbours to share."""

    def ranked(self, position: int, share: float) -> Ranked:
        """Return the place of a text that shares words so far, compared in full."""
        letters, neighbours = self._by_letters_and_neighbours(position)
        words = share * BY_WORDS / self.whole
        letters = letters * BY_LETTERS / self.whole
        neighbours = neighbours * BY_NEIGHBOURS / self.whole
        score = min(1.0, round(words + letters + neighbours, _DIGITS))
        return Ranked(position, score, words, letters, neighbours)

    def by_words_alone(self, position: int, share: float) -> Ranked:
        """Return the place of a text that shares words so far, and is not compared further."""
        words = share * BY_WORDS / self.whole
        return Ranked(position, round(words, _DIGITS), words, 0.0, 0.0)

    def _by_letters_and_neighbours(self, position: int) -> tuple[float, float]:
        """Return how far the letter groups, and the pairs of near words, are the same."""
        own, other = self._own, self._profiles.of_text(position)
        letters = self._profiles.gram_weights(own.grams & other.grams)
        pairs = self._profiles.pair_weights(own.pairs & other.pairs)
        return (
            over_mean(letters, own.grams_total, other.grams_total),
            over_mean(pairs, own.pairs_total, other.pairs_total),
        )


def over_mean(shared: float, left: float, right: float) -> float:
    """Return what is shared over the geometric mean of two wholes."""
    return min(1.0, shared / sqrt(left * right)) if left > 0 and right > 0 else 0.0


def all_grams(words: Words) -> frozenset[str]:
    """Return the letter groups of all words of a text."""
    return frozenset[str]().union(*map(telling_grams, words))


def neighbours(words: Words, counts: Counts) -> frozenset[Pair]:
    """Return the pairs of weighty words that stand near each other, in either order."""
    weight = counts.weight
    keys = [key for key in map(stem, words) if weight(key) >= WEIGHTY]
    return frozenset(
        (key, other) if key < other else (other, key)
        for at, key in enumerate(keys)
        for other in keys[at + 1 : at + 1 + REACH]
        if key != other
    )
