"""Hedges: the words by which a text keeps its distance from a claim.

Owns the finding of such words, sorted into *denial*, *hearsay* and *doubt*. Who makes the claim is
the business of `segmentation`.
"""

from __future__ import annotations

import functools

from comparisons.facts.cues import Cue, find_cues
from comparisons.facts.hedge_words import HEDGES
from comparisons.facts.languages import languages_of
from comparisons.facts.phrases import PhraseTable

_AMBIGUOUS_IN_CAPITALS = "May"
"""The month, where the verb is written small."""


def find_hedges(text: str, language: str = "") -> tuple[Cue, ...]:
    """Return the hedging words of a text, in order."""
    cues = find_cues(text, _table(languages_of(text, language)))
    return tuple(cue for cue in cues if cue.surface != _AMBIGUOUS_IN_CAPITALS)


@functools.cache
def _table(languages: tuple[str, ...]) -> PhraseTable[str]:
    return PhraseTable(
        {
            word: sort
            for language in languages
            for sort, words in HEDGES[language].items()
            for word in words
        }
    )
