"""Families: which news words of four languages speak of the same thing.

Owns the lookup of a word's family. Families only bring statements of different languages together
in a ranking; no explanation takes two words of a family for the same.
"""

from __future__ import annotations

import enum
import re
from collections import Counter
from collections.abc import Mapping
from functools import cache, lru_cache

from comparisons.matching.words import split, stem

SHORTEST_BEGINNING = 4
"""Letters from which a listed beginning stands for all words that begin so."""

SHORTEST_ROOT = 2
"""Letters from which a listed word stands for its own cases too: `su`, `sudan`; `дом`, `дома`."""

LONGEST_BEGINNING = 18
"""Latin letters of the longest listed beginning: `voennosluzhashch` has 16."""

_AZERBAIJANI_LETTERS = frozenset("əğışƏĞİŞ")

_ENGLISH = (
    "the of to and in that for was were is are be been with by from it he they has have had his "
    "its their not but this who will would said after about into than which"
)
"""Words that hardly any English sentence is without, and that Azerbaijani and Turkish lack."""

_AZERBAIJANI = "ə "
"""Makes any text Azerbaijani, where `c`, `ç`, `q` and `x` have sounds of their own."""

ENDINGS = (
    "",
    "а я о е ы и у ю ой ей ом ем ами ям ях ам ах ов ев ия",
    "ı i u ü a ə da də dan dən ın in un ün sı si su sü ya yə yu yü yun yün lar lər lara lərə ları "
    "ləri ların lərin larda lərdə lardan lərdən ını ini ında ində",
    "ը ն ի ին ից ով ում եր երի երը ներ ների ները",
)
"""Endings of cases by column: words of three letters and less are listed without them."""

Table = Mapping[str, tuple[int, ...]]


@enum.unique
class Language(enum.Enum):
    """The languages that have families; the value is the column of the table."""

    ENGLISH = 0  # and every other language in Latin letters
    RUSSIAN = 1  # and every other language in Cyrillic letters
    AZERBAIJANI = 2  # and Turkish
    ARMENIAN = 3


def language_of(text: str) -> Language:
    """Guess a language by its letters; a name in the letters of another changes nothing."""
    if text.isascii():
        return Language.ENGLISH
    if _other_letter().search(text) is None:
        return _in_latin_letters(text)
    scripts = Counter(map(_script, filter(str.isalpha, text)))
    script = max(scripts, key=lambda each: (scripts[each], each.value))
    return _in_latin_letters(text) if script is Language.ENGLISH else script


@cache
def _other_letter() -> re.Pattern[str]:
    """Return the pattern of a Cyrillic or an Armenian letter, made when one could be met."""
    return re.compile("[\u0400-\u04ff\u0531-\u0556\u0561-\u0587]")


def _script(letter: str) -> Language:
    if _other_letter().match(letter) is None:
        return Language.ENGLISH
    return Language.RUSSIAN if letter <= "\u04ff" else Language.ARMENIAN


def _in_latin_letters(text: str) -> Language:
    if _AZERBAIJANI_LETTERS.isdisjoint(text):
        return Language.ENGLISH
    words = text.lower().split()
    own = sum(not _AZERBAIJANI_LETTERS.isdisjoint(word) for word in words)
    common = _ENGLISH.split()
    english = sum(word in common for word in words)
    return Language.AZERBAIJANI if own > english else Language.ENGLISH


@lru_cache(maxsize=1 << 15)
def families_of(word: str, language: Language) -> tuple[int, ...]:
    """Return the families of a word in its comparable form."""
    table = _table(language)
    if language is Language.ENGLISH:
        return table.get(stem(word), ())
    if word in table:
        return table[word]
    for length in range(min(len(word), LONGEST_BEGINNING), SHORTEST_ROOT - 1, -1):
        if word[:length] in table and (
            length >= SHORTEST_BEGINNING or word[length:] in _endings(language)
        ):
            return table[word[:length]]
    return ()


@cache
def _endings(language: Language) -> frozenset[str]:
    return frozenset(split(ENDINGS[language.value]))


@cache
def _table(language: Language) -> Table:
    from comparisons.matching.family_tables import FAMILIES  # the index asks for `Language` alone

    table: dict[str, tuple[int, ...]] = {}
    for number, line in enumerate(FAMILIES):
        for word in _readings(line.split("|")[language.value], language):
            table[word] = (*table.get(word, ()), number)
    return table


def _readings(entries: str, language: Language) -> set[str]:
    """Return the words of a column in every form in which a text may have them."""
    words = [word for entry in entries.split() for word in split(entry)]
    if language is Language.ENGLISH:
        return set(map(stem, words))
    if language is Language.AZERBAIJANI:
        words += split(_AZERBAIJANI + entries)[1:]
    return set(words)
