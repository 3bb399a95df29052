"""Families: which news words of four languages speak of the same thing.

Owns the lookup of a word's family. Families only bring statements of different languages together
in a ranking; no explanation takes two words of a family for the same.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from functools import cache, lru_cache

from comparisons.matching.family_tables import FAMILIES
from comparisons.matching.words import split, stem

SHORTEST_BEGINNING = 4
"""Letters from which a listed beginning stands for all words that begin so."""

LONGEST_BEGINNING = 12

Table = Mapping[str, tuple[int, ...]]


@enum.unique
class Language(enum.Enum):
    """The languages that have families; the value is the column of the table."""

    ENGLISH = 0  # and every other language in Latin letters
    RUSSIAN = 1  # and every other language in Cyrillic letters
    AZERBAIJANI = 2  # and Turkish
    ARMENIAN = 3


def language_of(text: str) -> Language:
    """Guess a language by its letters."""
    letters = set(text)
    if any("\u0530" <= letter <= "\u058f" for letter in letters):
        return Language.ARMENIAN
    if any("\u0400" <= letter <= "\u04ff" for letter in letters):
        return Language.RUSSIAN
    return Language.ENGLISH if letters.isdisjoint("əğışƏĞİŞ") else Language.AZERBAIJANI


@lru_cache(maxsize=1 << 15)
def families_of(word: str, language: Language) -> tuple[int, ...]:
    """Return the families of a word in its comparable form."""
    table = _table(language)
    if language is Language.ENGLISH:
        return table.get(stem(word), ())
    if word in table:
        return table[word]
    for length in range(min(len(word), LONGEST_BEGINNING), SHORTEST_BEGINNING - 1, -1):
        if word[:length] in table:
            return table[word[:length]]
    return ()


@cache
def _table(language: Language) -> Table:
    table: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(FAMILIES):
        for entry in line.split("|")[language.value].split():
            for word in split(entry):
                key = stem(word) if language is Language.ENGLISH else word
                table[key] = (*table.get(key, ()), number)
    return table
