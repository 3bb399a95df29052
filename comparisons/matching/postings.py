"""Postings: which texts hold which stems, with the weight of each.

Owns the counts of a collection of texts and their change when some of the texts change. It ranks
nothing. A collection never changes; a changed one shares what stayed the same.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Collection, Mapping, Sequence
from math import sqrt

from comparisons.matching.counts import Counts
from comparisons.matching.words import grams, split, stem
from comparisons.telling import Tell, silently, telling

Words = tuple[str, ...]


class Postings(Counts):
    """The words of many texts, and for each stem the positions of the texts that hold it."""

    def __init__(
        self, words: Sequence[Words | None], positions: Mapping[str, array[int]], count: int
    ) -> None:
        self.words = words
        """The words of each text in order; None where a text is gone."""
        self.positions = positions
        """For each stem the positions of the texts that hold it, rising."""
        super().__init__(count)
        self._totals: array[float] | None = None
        self._roots = array("d")
        self._gram_counts: dict[str, int] = {}

    def replaced(
        self, gone: Collection[int], texts: Collection[str], tell: Tell = silently
    ) -> Postings:
        """Return the postings without some texts and with others, which take the next positions."""
        changed: dict[str, array[int]] = {}
        words = list(self.words)
        for position in telling(gone, "taking words out", tell):
            self._remove(position, changed)
            words[position] = None
        first = len(words)
        words.extend(_read(texts, tell))
        for position in telling(range(first, len(words)), "putting words in", tell):
            self._add(position, words[position] or (), changed)
        count = sum(each is not None for each in words)
        kept = {key: found for key, found in {**self.positions, **changed}.items() if found}
        return Postings(words, kept, count)

    def _remove(self, position: int, changed: dict[str, array[int]]) -> None:
        for key in stems(self.words[position] or ()):
            found = self._own(key, changed)
            del found[bisect_left(found, position)]

    def _add(self, position: int, words: Words, changed: dict[str, array[int]]) -> None:
        for key in stems(words):
            self._own(key, changed).append(position)

    def _own(self, key: str, changed: dict[str, array[int]]) -> array[int]:
        if key not in changed:
            changed[key] = self.positions.get(key, array("I"))[:]
        return changed[key]

    def holders(self, key: str) -> int:
        """Return how many texts hold a stem."""
        return len(self.positions.get(key, ()))

    def gram_holders(self, gram: str) -> int:
        """Return how often a letter group stands in the different words of the texts."""
        if self._totals is None:
            self.ready()
        return self._gram_counts.get(gram, 0)

    def stems(self) -> list[str]:
        """Return all stems that the texts hold."""
        return list(self.positions)

    def total(self, words: Words) -> float:
        """Return the weight of all stems of a text."""
        return sum(map(self.weight, stems(words)))

    @property
    def totals(self) -> array[float]:
        """The weight of all stems of each text."""
        return self.ready()

    @property
    def roots(self) -> array[float]:
        """The square root of the weight of all stems of each text."""
        self.ready()
        return self._roots

    def ready(self, tell: Tell = silently) -> array[float]:
        """Work out what the first ranking would work out otherwise; return the totals."""
        if self._totals is None:
            totals = array("f")
            for words in telling(self.words, "weighing words", tell):
                totals.append(self.total(words) if words else 0.0)
            self._gram_counts = count_grams([words or () for words in self.words], tell)
            self._roots = array("d", map(sqrt, totals))
            self._totals = totals
        return self._totals


def stems(words: Words) -> set[str]:
    """Return the different stems of some words."""
    return set(map(stem, words))


def count_grams(texts: Collection[Words], tell: Tell = silently) -> dict[str, int]:
    """Count the letter groups of the different words of each text."""
    holders: dict[str, int] = {}
    for words in telling(texts, "counting words", tell):
        for word in set(words):
            holders[word] = holders.get(word, 0) + 1
    counts: dict[str, int] = {}
    for word in telling(holders, "counting letters", tell):
        for gram in grams(word):
            counts[gram] = counts.get(gram, 0) + holders[word]
    return counts


def _read(texts: Collection[str], tell: Tell = silently) -> list[Words]:
    shared: dict[str, str] = {}
    return [
        tuple(shared.setdefault(word, word) for word in split(text))
        for text in telling(texts, "reading words", tell)
    ]


def read_postings(texts: Collection[str], tell: Tell = silently) -> Postings:
    """Read the postings of some texts."""
    words = _read(texts, tell)
    positions: dict[str, array[int]] = {}
    for position, each in enumerate(telling(words, "indexing words", tell)):
        for key in stems(each):
            found = positions.get(key)
            if found is None:
                positions[key] = array("I", (position,))
            else:
                found.append(position)
    return Postings(words, positions, len(words))
