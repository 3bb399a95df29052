"""Fields: which broad matters of the news a statement speaks of, in any language that has families.

Owns how far two statements speak of the same fields, and what that adds to a score. What denies a
statement often shares hardly a word with it, but speaks of the same matter: who is hit, who is
armed, what is untrue. So the matter orders the further matches of a source; where no sources are
known it counts in scores that are small. How far two statements share fields is the ratio model of
Tversky (1977): what both speak of, over that and a part of what only one does; all fields count
alike, since their rarity among the statements at hand ranked no better. Two fields are kindred: one
hardly comes without the other.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache, reduce
from itertools import repeat

from comparisons.matching.families import Language, families_of, language_of
from comparisons.matching.family_tables import FAMILIES
from comparisons.matching.field_tables import FIELDS, KINDRED_FIELDS
from comparisons.matching.words import split

Mask = int
"""The fields of a statement, a bit each."""

ONLY_CLAIM = 0.5
"""What a field of the claim counts that the other statement lacks (1 ranks alike)."""

ONLY_OTHER = 0.25
"""What a field counts that only the other statement has; long sentences have some (0.1 to 0.5)."""

KINDRED = 0.4
"""What it counts that one statement speaks of armed men and the other of force used (0.25 to 0.6
rank alike): who says that nobody of theirs was there answers who says that they fired. It shows a
denial more of 53 in the story it was found in, and the same in six others."""

MATTERS_BELOW = 0.12
"""Score under which the matter counts (0.06 to 0.12 cost labelled pairs of news nothing, 0.15 a
hundredth of their order)."""

BY_MATTER = 0.5
"""How far a shared matter lifts a score towards that line (0.5 to 0.75 rank alike)."""


def fields_of(words: Iterable[str], language: Language) -> Mask:
    """Return the fields that the words of a statement belong to."""
    return reduce(int.__or__, map(_mask_of_word, words, repeat(language)), 0)


@lru_cache(maxsize=1 << 15)
def _mask_of_word(word: str, language: Language) -> Mask:
    bits = _bits()
    return reduce(int.__or__, [bits.get(family, 0) for family in families_of(word, language)], 0)


def mask_of(text: str) -> Mask:
    """Return the fields that a text speaks of."""
    return fields_of(split(text), language_of(text))


class Masks(dict[int, Mask]):
    """The fields of many texts by their positions, read when first asked for."""

    def __init__(
        self,
        words: Sequence[Collection[str] | None],
        texts: Sequence[str],
        known: Mapping[int, Mask],
    ) -> None:
        super().__init__(known)
        self._words = words
        self._texts = texts

    def __missing__(self, position: int) -> Mask:
        mask = fields_of(self._words[position] or (), language_of(self._texts[position]))
        self[position] = mask
        return mask


@cache
def _bits() -> Mapping[int, Mask]:
    first = {line.split("|")[0].split()[0]: number for number, line in enumerate(FAMILIES)}
    bits: dict[int, Mask] = {}
    for place, words in enumerate(FIELDS.values()):
        for word in words.split():
            bits[first[word]] = bits.get(first[word], 0) | 1 << place
    return bits


@cache
def shared_fields(claim: Mask, other: Mask) -> float:
    """Return how far a statement speaks of the fields of a claim, 0 to 1."""
    near = _nearness(claim & ~other, other & ~claim)
    both = (claim & other).bit_count() + near
    missed = (claim & ~other).bit_count() - near
    further = (other & ~claim).bit_count() - near
    return both / (both + ONLY_CLAIM * missed + ONLY_OTHER * further) if both else 0.0


def _nearness(only_claim: Mask, only_other: Mask) -> float:
    """Return what two statements share that speak of two kindred fields, one of each."""
    kindred = _kindred()
    ones = {(only_claim & kindred).bit_count(), (only_other & kindred).bit_count()}
    return KINDRED if ones == {1} else 0.0


@cache
def _kindred() -> Mask:
    places = (place for place, name in enumerate(FIELDS) if name in KINDRED_FIELDS)
    return sum(1 << place for place in places)


def matter_of(score: float, shared: float) -> float:
    """Return what shared fields add to a score: something only where the wording tells little."""
    return BY_MATTER * shared * max(0.0, MATTERS_BELOW - score)
