"""Spelling variants: words of a collection that may be another spelling of a word it lacks.

Owns which words are looked up and how much a variant counts. Typos, another transliteration or a
joined word lead to the word that the texts use.
"""

from __future__ import annotations

from comparisons.matching.counts import Counts

LEAST_RATIO = 80
MOST = 5
MOST_WORDS = 32
"""Words of a text that are looked up; no sentence has more that are unknown."""
SHORTEST = 5
"""Letters from which a word has variants; shorter words are too near to each other."""


Variant = tuple[str, float]
"""Another spelling that the texts use, and what share of its weight it keeps."""


def has_variants(key: str, counts: Counts) -> bool:
    """Tell whether a word is looked up: one of some length that no text, or only one, holds."""
    return len(key) >= SHORTEST and key[0].isalpha() and counts.holders(key) <= 1


def variants_of(key: str, counts: Counts) -> tuple[Variant, ...]:
    """Return the spellings near a word, best first."""
    from rapidfuzz import fuzz, process  # loaded by the first ranking, not by the program's start

    near = process.extract(
        key,
        counts.vocabulary,
        scorer=fuzz.ratio,
        score_cutoff=LEAST_RATIO,
        limit=MOST,
    )
    return tuple((found, (ratio / 100) ** 2) for found, ratio, _ in near if found != key)
