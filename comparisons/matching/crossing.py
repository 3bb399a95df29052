"""Crossing: ranking between languages by names, numbers and the families of news words.

Owns what statements of different languages can share, and how far they share it. No model and no
translation: names meet through their consonants, numbers as digits, words through `families`.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import NamedTuple

from comparisons.matching.families import Language, families_of, language_of
from comparisons.matching.likeness import over_mean
from comparisons.matching.names import Aliases, capitalised, name_key
from comparisons.matching.weights import rarity
from comparisons.matching.words import split

ACROSS = 0.6
"""Share of a score between languages that names, numbers and families can reach."""

_DIGITS = 6
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


def parts_across(shared: Shared, letters: float) -> dict[str, float]:
    """Return the named parts of a score between two languages."""
    return {
        "wording": shared.wording * ACROSS,
        "spelling": letters * (1 - ACROSS),
        "names": shared.names * ACROSS,
        "figures": shared.figures * ACROSS,
    }


def lifted(score: float, topic: float) -> float:
    """Return a score to which the part by topic was added, 0 to 1."""
    return min(1.0, round(score + topic, _DIGITS))


def score_of(parts: Mapping[str, float]) -> float:
    """Return the score that is the sum of some parts, 0 to 1."""
    return min(1.0, round(sum(parts.values()), _DIGITS))


class Crossing:
    """The signs of many statements with their weights."""

    def __init__(self, signs: Mapping[int, Signs]) -> None:
        self.signs = signs
        self._holders: dict[str, int] = {}
        for each in signs.values():
            for sign in each.all:
                self._holders[sign] = self._holders.get(sign, 0) + 1
        self._unknown = rarity(0, len(signs))
        self._weights = {sign: rarity(held, len(signs)) for sign, held in self._holders.items()}
        self._totals = {position: self._sum(each.all) for position, each in signs.items()}

    def weight(self, sign: str) -> float:
        """Return the weight of a sign; one that no statement holds weighs most."""
        return self._weights.get(sign, self._unknown)

    def _sum(self, signs: frozenset[str]) -> float:
        return sum(sorted(map(self.weight, signs)))

    def shared(self, claim: Signs, position: int) -> Shared:
        """Return how far a statement shares the signs of a claim."""
        other = self.signs[position]
        whole, theirs = self._sum(claim.all), self._totals[position]
        return Shared(
            wording=over_mean(self._sum(claim.families & other.families), whole, theirs),
            names=over_mean(self._sum(claim.names & other.names), whole, theirs),
            figures=over_mean(self._sum(claim.figures & other.figures), whole, theirs),
        )


class Known(NamedTuple):
    """What was read of texts by their positions, for a collection and for what becomes of it."""

    languages: dict[int, Language]
    signs: dict[int, Signs]


class Languages:
    """Some texts by their language, and what those of two languages share.

    Signs are read when languages differ; else nobody asks for them.
    """

    def __init__(self, texts: Mapping[int, str], aliases: Aliases, known: Known) -> None:
        self._texts = texts
        self._aliases = aliases
        self._known = known

    @cached_property
    def positions(self) -> Mapping[Language, Sequence[int]]:
        """The positions of the texts of each language."""
        found: dict[Language, list[int]] = {}
        for position in self._texts:
            found.setdefault(self.of(position), []).append(position)
        return found

    def of(self, position: int) -> Language:
        """Return the language of a text."""
        languages = self._known.languages
        if position not in languages:
            languages[position] = language_of(self._texts[position])
        return languages[position]

    def signs(self, position: int) -> Signs:
        """Return the signs of a text."""
        signs = self._known.signs
        if position not in signs:
            signs[position] = signs_of(self._texts[position], self._aliases)
        return signs[position]

    def differ_from(self, texts: Iterable[str]) -> bool:
        """Tell whether some texts, with these, are in more than one language."""
        return len({*map(language_of, texts), *self.positions}) > 1

    @cached_property
    def crossing(self) -> Crossing:
        """The signs of all texts with their weights."""
        return Crossing({position: self.signs(position) for position in self._texts})

    def across(self, text: str) -> dict[int, Shared]:
        """Return what the texts in other languages than a text share with it."""
        own = language_of(text)
        foreign = [group for language, group in self.positions.items() if language is not own]
        if not foreign:
            return {}
        signs = signs_of(text, self._aliases)
        return {at: self.crossing.shared(signs, at) for group in foreign for at in group}

    def scores_across(self, text: str, letters: Mapping[int, float]) -> dict[int, float]:
        """Return the scores of the texts in other languages, given what they share by letters."""
        return {
            at: score_of(parts_across(shared, letters.get(at, 0.0)))
            for at, shared in self.across(text).items()
        }
