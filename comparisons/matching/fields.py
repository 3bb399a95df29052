"""Fields: which broad matters of the news a statement speaks of, in any language that has families.

Owns how far two statements speak of the same fields. What denies a statement often shares no word
with it, but speaks of the same matter: who is hit, who is armed, what is untrue. Fields order the
further matches of a source; they are no part of a score.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from comparisons.matching.families import Language, families_of
from comparisons.matching.family_tables import FAMILIES
from comparisons.matching.field_tables import FIELDS
from comparisons.matching.likeness import over_mean
from comparisons.matching.weights import rarity

Mask = int
"""The fields of a statement, a bit each."""


def fields_of(words: Iterable[str], language: Language) -> Mask:
    """Return the fields that the words of a statement belong to."""
    bits, mask = _bits(), 0
    for word in words:
        for family in families_of(word, language):
            mask |= bits.get(family, 0)
    return mask


@cache
def _bits() -> Mapping[int, Mask]:
    first = {line.split("|")[0].split()[0]: number for number, line in enumerate(FAMILIES)}
    bits: dict[int, Mask] = {}
    for place, words in enumerate(FIELDS.values()):
        for word in words.split():
            bits[first[word]] = bits.get(first[word], 0) | 1 << place
    return bits


class Fields:
    """How much it tells, among some statements, that two of them share fields."""

    def __init__(self, masks: Iterable[Mask]) -> None:
        counted = Counter(masks)
        self._count = counted.total()
        self._weights = [
            rarity(sum(held for mask, held in counted.items() if mask >> place & 1), self._count)
            for place in range(len(FIELDS))
        ]
        self._known: dict[tuple[Mask, Mask], float] = {}

    def shared(self, left: Mask, right: Mask) -> float:
        """Return how far two statements speak of the same fields, 0 to 1."""
        if (left, right) not in self._known:
            shared = over_mean(self._sum(left & right), self._sum(left), self._sum(right))
            self._known[left, right] = shared
        return self._known[left, right]

    def _sum(self, mask: Mask) -> float:
        return sum(weight for place, weight in enumerate(self._weights) if mask >> place & 1)
