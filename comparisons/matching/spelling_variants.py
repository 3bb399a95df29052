"""Spelling variants: words of a collection that may be another spelling of a word it lacks.

Owns which words are looked up and how much a variant counts. Typos, another transliteration or a
joined word lead to the word that the texts use.
"""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz import fuzz, process

from comparisons.matching.postings import Postings

LEAST_RATIO = 80
MOST = 5
SHORTEST = 5
"""Letters from which a word has variants; shorter words are too near to each other."""


@dataclass(frozen=True, slots=True)
class Variant:
    """Another spelling that the texts use."""

    key: str
    share: float
    """How much of its weight it keeps: the square of its likeness, 0 to 1."""


def variants_of(key: str, postings: Postings) -> tuple[Variant, ...]:
    """Return the spellings near a word that no text, or only one, holds."""
    if len(key) < SHORTEST or not key[0].isalpha() or len(postings.positions.get(key, ())) > 1:
        return ()
    near = process.extract(
        key,
        postings.vocabulary,
        scorer=fuzz.ratio,
        score_cutoff=LEAST_RATIO,
        limit=MOST,
    )
    return tuple(Variant(found, (ratio / 100) ** 2) for found, ratio, _ in near if found != key)
