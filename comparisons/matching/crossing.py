"""Crossing: ranking between languages by names, numbers and the families of news words.

Owns what statements of different languages can share, and how far they share it. No model and no
translation: names meet through their consonants, numbers as digits, words through `families`.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from comparisons.matching.families import Language, families_of, language_of
from comparisons.matching.likeness import over_mean
from comparisons.matching.names import Aliases, capitalised, name_key
from comparisons.matching.weights import rarity
from comparisons.matching.words import split

SHORTEST_KEY = 2
"""Consonants from which the key of a name tells anything."""


class Signs(NamedTuple):
    """What a statement holds that another language can hold too."""

    language: Language
    names: frozenset[str]
    figures: frozenset[str]
    families: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """All signs together."""
        return self.names | self.figures | self.families


def signs_of(text: str, aliases: Aliases) -> Signs:
    """Read the signs of a text."""
    language = language_of(text)
    words = split(text)
    keys = {name_key(word) for word in capitalised(text)}
    declared = {f"={name}" for name in aliases.found_in(text)}
    families = {f"~{number}" for word in words for number in families_of(word, language)}
    return Signs(
        language=language,
        names=frozenset({f"@{key}" for key in keys if len(key) >= SHORTEST_KEY} | declared),
        figures=frozenset(word for word in words if word[0].isdigit()),
        families=frozenset(families),
    )


class Shared(NamedTuple):
    """How far two statements share signs: three parts of one number from 0 to 1."""

    wording: float
    names: float
    figures: float


class Crossing:
    """The signs of many statements with their weights."""

    def __init__(self, signs: Mapping[int, Signs]) -> None:
        self.signs = signs
        self._holders: dict[str, int] = {}
        for each in signs.values():
            for sign in each.all:
                self._holders[sign] = self._holders.get(sign, 0) + 1
        self._weights = {sign: rarity(held, len(signs)) for sign, held in self._holders.items()}
        self._totals = {position: self._sum(each.all) for position, each in signs.items()}

    def _sum(self, signs: frozenset[str]) -> float:
        unknown = rarity(0, len(self.signs))
        return sum(sorted(self._weights.get(sign, unknown) for sign in signs))

    def shared(self, claim: Signs, position: int) -> Shared:
        """Return how far a statement shares the signs of a claim."""
        other = self.signs[position]
        whole, theirs = self._sum(claim.all), self._totals[position]
        return Shared(
            wording=over_mean(self._sum(claim.families & other.families), whole, theirs),
            names=over_mean(self._sum(claim.names & other.names), whole, theirs),
            figures=over_mean(self._sum(claim.figures & other.figures), whole, theirs),
        )
