"""Parting: the named parts that a score is the sum of.

Owns how much of a score comes from wording, spelling, names and figures within a language;
between two, `crossing` tells. It ranks nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from comparisons.matching.counts import Counts
from comparisons.matching.likeness import Ranked
from comparisons.matching.names import capitalised
from comparisons.matching.postings import Words
from comparisons.matching.words import split, stem


class Parting:
    """Tells which of the words that a claim shares are names and which are figures."""

    def __init__(self, text: str, counts: Counts, *, meaning: bool = False) -> None:
        self._counts = counts
        self._meaning = meaning
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
        parts = {
            "wording": ranked.words - (names + figures) * each + ranked.neighbours,
            "spelling": ranked.letters,
            "names": names * each,
            "figures": figures * each,
        }
        return parts | {"meaning": ranked.meaning} if self._meaning else parts


class LazyParts(Mapping[str, float]):
    """The named parts of a score, worked out when somebody asks for them: few ever are."""

    __slots__ = ("_known", "_parting", "_ranked", "_words")

    def __init__(self, parting: Parting, ranked: Ranked, words: Words) -> None:
        self._parting = parting
        self._ranked = ranked
        self._words = words
        self._known: Mapping[str, float] | None = None

    def _parts(self) -> Mapping[str, float]:
        if self._known is None:
            self._known = self._parting.parts(self._ranked, self._words)
        return self._known

    def __getitem__(self, name: str) -> float:
        return self._parts()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._parts())

    def __len__(self) -> int:
        return len(self._parts())
