"""Names in ranking: words printed with a capital, and spellings that were declared to be one.

Owns the coarse keys by which names meet across scripts and endings. They only order a list; whether
two spellings are one name in an explanation is the business of `spellings`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache

from comparisons.facts.transliteration import latin
from comparisons.matching.weights import rates
from comparisons.matching.words import LONGEST_TEXT, LONGEST_WORD, split, stem

KEY = 4
"""Consonants of a name that count: they outlast the case endings of Russian and Azerbaijani."""

LONGEST_ENDING = 4
"""Letters that an inflected form may have more than the declared spelling."""

SHORTEST_INFLECTED = 4
"""Letters from which a declared spelling may have an ending."""

_CAPITALISED = re.compile(r"\b[A-Z][A-Za-z]+")
_NOT_KEPT = re.compile("[^a-z]|[aeiouyw]")
_SOUNDS = (("kh", "h"), ("gh", "g"), ("zh", "j"), ("dj", "j"), ("ts", "c"), ("ph", "f"))
_NEAR = str.maketrans({"q": "k", "g": "k", "w": "v", "x": "k"})


@lru_cache(maxsize=1 << 15)
def name_key(word: str) -> str:
    """Return the first consonants of a name in Latin letters; vowels differ between scripts."""
    letters = word.lower()
    for sound, plain in _SOUNDS:
        letters = letters.replace(sound, plain)
    first = "a" if letters[:1] in "aeiouy" else ""
    return (first + _NOT_KEPT.sub("", letters).translate(_NEAR))[:KEY]


def capitalised(text: str) -> list[str]:
    """Return the words of a text that are printed with a capital and are no common words."""
    found = _CAPITALISED.findall(latin(text[:LONGEST_TEXT]))
    return [word[:LONGEST_WORD] for word in found if stem(word.lower()) not in rates()]


class Aliases:
    """The declared spellings of names, ready to be found in texts."""

    def __init__(self, names: Sequence[Sequence[str]]) -> None:
        self._spellings: dict[str, list[tuple[list[str], int]]] = {}
        self._first: Mapping[int, str] = {
            number: spellings[0] for number, spellings in enumerate(names) if spellings
        }
        for number, spellings in enumerate(names):
            for words in filter(None, map(split, spellings)):
                known = self._spellings.setdefault(words[0][:SHORTEST_INFLECTED], [])
                known.append((words, number))

    def found_in(self, text: str) -> list[str]:
        """Return the first spelling of each declared name that a text holds, in any of them."""
        if not self._spellings:
            return []
        words = split(text)
        numbers = {
            number
            for at, word in enumerate(words)
            for spelling, number in self._spellings.get(word[:SHORTEST_INFLECTED], ())
            if _starts(words[at : at + len(spelling)], spelling)
        }
        return [self._first[number] for number in sorted(numbers)]

    def spelled_out(self, text: str) -> str:
        """Return a text with the first spelling of each declared name put at its end."""
        found = self.found_in(text)
        held = set(split(text)) if found else set[str]()
        added = [name for name in found if not held.issuperset(split(name))]
        return " ".join((text, *added)) if added else text


def _starts(words: Sequence[str], spelling: Sequence[str]) -> bool:
    return len(words) == len(spelling) and all(map(_inflects, words, spelling))


def _inflects(word: str, plain: str) -> bool:
    if word == plain:
        return True
    return (
        len(plain) >= SHORTEST_INFLECTED
        and word.startswith(plain)
        and len(word) - len(plain) <= LONGEST_ENDING
    )
