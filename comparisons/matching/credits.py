"""Credits: what a text that holds a word is credited with, and which words find texts at all.

Owns the order in which the words of a claim look for texts: other spellings first, then the rarest
word, and the frequent ones last. It knows counts, not texts.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from comparisons.matching.counts import Counts
from comparisons.matching.spelling_variants import MOST_WORDS, has_variants, variants_of

FREQUENT = 50
"""A word that stands in more than one of so many texts finds no candidates by itself."""

FEW = 2000
"""Texts among which even the most frequent words find candidates."""

Credit = tuple[str, float]
"""A stem, and what a text that holds it is credited with."""


def credits_of(
    keys: Iterable[str], counts: Counts
) -> tuple[tuple[Credit, ...], tuple[Credit, ...]]:
    """Return the credits of the stems of a claim in order: those that find texts, and the frequent.

    The frequent find texts only while too few are found; else they credit the best of those.
    """
    limit = max(FEW, counts.count // FREQUENT)
    rarest_first = sorted(keys, key=lambda key: (counts.holders(key), key))
    weighed = [(key, counts.weight(key)) for key in rarest_first]
    rare = [one for one in weighed if counts.holders(one[0]) <= limit]
    return (*_variants(rarest_first, counts), *rare), tuple(weighed[len(rare) :])


def _variants(keys: Iterable[str], counts: Counts) -> Iterator[Credit]:
    unknown = [key for key in keys if has_variants(key, counts)]
    for key in unknown[:MOST_WORDS]:
        for variant, share in variants_of(key, counts):
            yield variant, min(counts.weight(key), counts.weight(variant)) * share
