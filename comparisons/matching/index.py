"""The index: which statements share weighty words with a text, best first.

Owns the postings and the score. Weighted Dice over words, then over letter groups for the best
candidates; see the module `scoring` for the parts. It knows texts and positions, not statements.
"""

from __future__ import annotations

import heapq
from array import array
from collections.abc import Sequence
from dataclasses import dataclass
from math import log

from comparisons.matching.words import grams, split, stem

CANDIDATES = 100
"""How many of the best by words are compared by letter groups too (50 to 200 rank alike)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ranked:
    """One place in a ranking, with the parts that its score is the sum of."""

    position: int
    score: float
    parts: dict[str, float]


class Index:
    """Postings of the stems of many texts."""

    def __init__(self, texts: Sequence[str]) -> None:
        self._words = [tuple(dict.fromkeys(split(text))) for text in texts]
        self._postings: dict[str, array[int]] = {}
        self._gram_counts: dict[str, int] = {}
        for position, words in enumerate(self._words):
            for key in {stem(word) for word in words}:
                self._postings.setdefault(key, array("I")).append(position)
        self._count = len(self._words)
        self._totals = [self._total({stem(word) for word in words}) for words in self._words]
        for words in self._words:
            for word in words:
                for gram in grams(word):
                    self._gram_counts[gram] = self._gram_counts.get(gram, 0) + 1

    def _weight(self, key: str) -> float:
        return max(log((self._count + 1) / (len(self._postings.get(key, ())) + 0.5)), 0.05)

    def _total(self, keys: set[str]) -> float:
        return sum(self._weight(key) for key in keys)

    def rank(self, text: str, *, top: int) -> Sequence[tuple[int, float]]:
        """Return the positions most like a text with their scores from 0 to 1, best first."""
        return [(found.position, found.score) for found in self.ranking(text, top=top)]

    def ranking(self, text: str, *, top: int) -> list[Ranked]:
        """Return the same with the parts of each score."""
        words = tuple(dict.fromkeys(split(text)))
        by_words = self._by_words({stem(word) for word in words})
        best = heapq.nlargest(max(top, CANDIDATES), by_words)
        ranked = [self._scored(words, position, wording) for wording, position in best]
        ranked.sort(key=lambda found: (-found.score, found.position))
        return ranked[:top]

    def _by_words(self, keys: set[str]) -> list[tuple[float, int]]:
        shared: dict[int, float] = {}
        for key in sorted(keys):
            weight = self._weight(key)
            for position in self._postings.get(key, ()):
                shared[position] = shared.get(position, 0.0) + weight
        total = self._total(keys)
        return [
            (min(1.0, 2 * weight / (total + self._totals[position])), position)
            for position, weight in shared.items()
        ]

    def _scored(self, words: tuple[str, ...], position: int, wording: float) -> Ranked:
        spelling = self._by_grams(words, self._words[position])
        parts = {"wording": wording / 2, "spelling": spelling / 2, "names": 0.0, "figures": 0.0}
        return Ranked(position=position, score=sum(parts.values()), parts=parts)

    def _by_grams(self, left: tuple[str, ...], right: tuple[str, ...]) -> float:
        ours = frozenset[str]().union(*map(grams, left))
        theirs = frozenset[str]().union(*map(grams, right))
        total = sum(map(self._gram_weight, ours)) + sum(map(self._gram_weight, theirs))
        return min(1.0, 2 * sum(map(self._gram_weight, ours & theirs)) / total) if total else 0.0

    def _gram_weight(self, gram: str) -> float:
        return max(log((self._count + 1) / (self._gram_counts.get(gram, 0) + 0.5)), 0.05)


def build_index(texts: Sequence[str]) -> Index:
    """Index some texts; a text is known by its position from then on."""
    return Index(texts)
