"""Fields: which broad matters of the news a statement speaks of, in any language that has families.

Owns how far two statements speak of the same fields. What denies a statement often shares no word
with it, but speaks of the same matter: who is hit, who is armed, what is untrue. Fields order the
further matches of a source; they are no part of a score. How far two statements share them is the
ratio model of Tversky (1977): what both speak of, over that and a part of what only one does.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from functools import cache

from comparisons.matching.families import Language, families_of
from comparisons.matching.family_tables import FAMILIES
from comparisons.matching.field_tables import FIELDS
from comparisons.matching.weights import rarity

Mask = int
"""The fields of a statement, a bit each."""

SOFTENED = 0.5
"""Power of a field's rarity (1 lets the rarest of five decide alone; 0.33 and 0.5 rank alike)."""

ONLY_CLAIM = 0.5
"""What a field of the claim counts that the other statement lacks (1 ranks alike)."""

ONLY_OTHER = 0.25
"""What a field counts that only the other statement has; long sentences have some (0.1 to 0.5)."""


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
            ** SOFTENED
            for place in range(len(FIELDS))
        ]
        self._known: dict[tuple[Mask, Mask], float] = {}

    def shared(self, claim: Mask, other: Mask) -> float:
        """Return how far a statement speaks of the fields of a claim, 0 to 1."""
        found = self._known.get((claim, other))
        if found is None:
            found = self._known[claim, other] = self._ratio(claim, other)
        return found

    def _ratio(self, claim: Mask, other: Mask) -> float:
        both = self._sum(claim & other)
        apart = ONLY_CLAIM * self._sum(claim & ~other) + ONLY_OTHER * self._sum(other & ~claim)
        return both / (both + apart) if both else 0.0

    def _sum(self, mask: Mask) -> float:
        return sum(weight for place, weight in enumerate(self._weights) if mask >> place & 1)
