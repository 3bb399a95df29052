"""Parting: the named parts that a score is the sum of.

Owns how much of a score comes from wording, spelling, names and figures, within a language and
between two. It ranks nothing.
"""

from __future__ import annotations

from comparisons.matching.counts import Counts
from comparisons.matching.crossing import Shared
from comparisons.matching.index import Ranked
from comparisons.matching.names import capitalised
from comparisons.matching.postings import Words
from comparisons.matching.words import split, stem

ACROSS = 0.6
"""Share of a score between languages that names, numbers and families can reach."""


class Parting:
    """Tells which of the words that a claim shares are names and which are figures."""

    def __init__(self, text: str, counts: Counts) -> None:
        self._counts = counts
        self._names = {stem(word.lower()) for word in capitalised(text)}
        self._keys = set(map(stem, split(text)))

    def parts(self, ranked: Ranked, words: Words) -> dict[str, float]:
        """Return the named parts of the score of a text with these words."""
        weight = self._counts.weight
        shared = {key: weight(key) for key in self._keys.intersection(map(stem, words))}
        whole = sum(shared.values())
        names = sum(value for key, value in shared.items() if key in self._names)
        figures = sum(value for key, value in shared.items() if key[0].isdigit())
        each = ranked.words / whole if whole else 0.0
        return {
            "wording": ranked.words - (names + figures) * each + ranked.neighbours,
            "spelling": ranked.letters,
            "names": names * each,
            "figures": figures * each,
        }


def parts_across(shared: Shared, letters: float) -> dict[str, float]:
    """Return the named parts of a score between two languages."""
    return {
        "wording": shared.wording * ACROSS,
        "spelling": letters * (1 - ACROSS),
        "names": shared.names * ACROSS,
        "figures": shared.figures * ACROSS,
    }
