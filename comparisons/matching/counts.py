"""Counts: in how many texts of a collection each stem and each letter group stands.

Owns the weights that follow from the counts, wherever the texts are kept: in memory, or in parts
of which each is too large to be read with the others. It holds no texts.
"""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from functools import cached_property

from comparisons.matching.weights import rarity, word_weight


class Counts(ABC):
    """The counts of a collection of texts, and the weights that follow from them."""

    def __init__(self, count: int) -> None:
        self.count = count
        """How many texts there are, without those that are gone."""
        self.weight = _Weights(self._word_weight).__getitem__
        """The weight of a stem; one that no text holds weighs most."""
        self.gram_weight = _Weights(self._gram_weight).__getitem__
        """The weight of a letter group."""

    @abstractmethod
    def holders(self, key: str) -> int:
        """Return how many texts hold a stem."""

    @abstractmethod
    def gram_holders(self, gram: str) -> int:
        """Return how often a letter group stands in the different words of the texts."""

    @abstractmethod
    def stems(self) -> list[str]:
        """Return all stems that the texts hold."""

    @cached_property
    def vocabulary(self) -> list[str]:
        """All stems that are words, in order, for finding variants of a spelling."""
        return sorted(key for key in self.stems() if key[0].isalpha())

    def _word_weight(self, key: str) -> float:
        return word_weight(key, holders=self.holders(key), count=self.count)

    def _gram_weight(self, gram: str) -> float:
        return rarity(self.gram_holders(gram), self.count)


class _Weights(dict[str, float]):
    """Weights, worked out when first asked for: millions of times a ranking asks again."""

    def __init__(self, work_out: Callable[[str], float]) -> None:
        super().__init__()
        self._work_out = work_out

    def __missing__(self, key: str) -> float:
        weight = self._work_out(key)
        self[key] = weight
        return weight
