"""Fields: which broad topics of the news a statement speaks of, in any language that has families.

Owns how far two statements speak of the same fields, and what that adds to a score. What denies a
statement often shares hardly a word with it, but speaks of the same topic: who is hit, who is
armed, what is untrue. So the topic counts in scores that are small. How far two statements share
fields is the ratio model of Tversky (1977): what both speak of, over that and a part of what only
one does; all fields count alike, since their rarity among the statements at hand ranked no better.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cache, lru_cache, reduce
from itertools import repeat

from comparisons.matching.families import Language, families_of, language_of
from comparisons.matching.family_tables import FAMILIES
from comparisons.matching.field_tables import FIELDS
from comparisons.matching.words import split

Mask = int
"""The fields of a statement, a bit each."""

ONLY_CLAIM = 0.5
"""What a field of the claim counts that the other statement lacks (1 ranks alike)."""

ONLY_OTHER = 0.25
"""What a field counts that only the other statement has; long sentences have some (0.1 to 0.5)."""

TOPIC_BELOW = 0.12
"""Score under which the topic counts (0.06 to 0.12 cost labelled pairs of news nothing, 0.15 a
hundredth of their order)."""

BY_TOPIC = 0.5
"""How far a shared topic lifts a score towards that line where nothing is known of the texts:
with more, labelled pairs of news lose their order."""

BY_TOPIC_IN_LISTS = 0.85
"""How far it does among the matches of a briefing (0.8 to 0.9 rank alike). Of the sources with a
labelled denial 47 of 53 hold it among their best two by score then, where it was 39, and 120 of 213
in six other stories, where it was 115; restatements stand as they did."""


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
    both = (claim & other).bit_count()
    missed, further = (claim & ~other).bit_count(), (other & ~claim).bit_count()
    return both / (both + ONLY_CLAIM * missed + ONLY_OTHER * further) if both else 0.0


def topic_part(score: float, shared: float, by: float = BY_TOPIC) -> float:
    """Return what shared fields add to a score: something only where the wording tells little."""
    return by * shared * max(0.0, TOPIC_BELOW - score)


def topic_part_in_lists(score: float, shared: Callable[[], float]) -> float:
    """Return what shared fields add to a score among the matches of a briefing.

    How far they are shared is asked for only where it counts.
    """
    return topic_part(score, shared(), BY_TOPIC_IN_LISTS) if 0 < score < TOPIC_BELOW else 0.0
