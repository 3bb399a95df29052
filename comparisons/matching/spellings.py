"""Spellings: when two names, in whatever script or form, are one name.

Owns the comparable form of a name and the spellings that people declared to be one. Different names
of one place are only ever joined by such a declaration.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence

from rapidfuzz import fuzz

from comparisons.facts.tokens import tokenize, word_key
from comparisons.facts.transliteration import latin

LEAST_RATIO = 80
"""Likeness from which two words are spellings of one name: 94 % of true pairs over three scripts
reach it and 4 in 10,000 wrong ones (measured on 30 names in four languages)."""
LEAST_RATIO_SHORT = 90
"""The same for words of at most `SHORT` letters, where one letter tells Baku from Batu."""
SHORT = 5
LONGEST_ENDING = 4
"""Letters of a case ending: `Xankəndidə`, `Степанакерте`."""

_VARIANTS = (("kh", "h"), ("gh", "g"), ("dzh", "j"), ("dj", "j"), ("ph", "f"), ("ck", "k"),
             ("yan", "ian"), ("ye", "e"), ("ou", "u"), ("w", "v"))  # fmt: skip


@functools.lru_cache(maxsize=8192)
def comparable_name(word: str) -> str:
    """Return one word of a name in Latin letters, without what spellings differ in most."""
    letters = latin(word).lower().replace("’", "'").removesuffix("'s")
    letters = letters.partition("'")[0] if "'" in letters[SHORT:] else letters.replace("'", "")
    for spelling, plain in _VARIANTS:
        letters = letters.replace(spelling, plain)
    return letters


@functools.lru_cache(maxsize=32768)
def one_word(word: str, other: str) -> bool:
    """Tell whether two words are spellings of one name."""
    left, right = comparable_name(word), comparable_name(other)
    if left == right:
        return bool(left)
    shorter, longer = sorted((left, right), key=len)
    if len(shorter) >= SHORT and longer.startswith(shorter):
        return len(longer) - len(shorter) <= LONGEST_ENDING
    least = LEAST_RATIO_SHORT if len(shorter) <= SHORT else LEAST_RATIO
    if fuzz.ratio(left, right, score_cutoff=least) > 0:
        return True
    return _without_ending(shorter, longer)


def _without_ending(shorter: str, longer: str) -> bool:
    """Compare a plain form with an inflected one: `Шуша` and `Шуше`, `Shusha` and `Şuşada`."""
    root = shorter[:-1] if shorter[-1:] in "aeiouy" else shorter
    return (
        len(root) >= SHORT - 1
        and longer.startswith(root)
        and len(longer) - len(root) <= LONGEST_ENDING - 1
    )


def one_name(words: Sequence[str], others: Sequence[str]) -> bool:
    """Tell whether two names are one: all words of the shorter stand in the longer, in order.

    A single word stands for a longer name only as its last word, which is mostly the family's.
    """
    shorter, longer = sorted((words, others), key=len)
    if not shorter:
        return False
    if len(shorter) == 1 < len(longer):
        return one_word(shorter[0], longer[-1])
    rest = iter(longer)
    return all(any(one_word(word, other) for other in rest) for word in shorter)


class Spellings:
    """Spellings that the comparison declares to be one name."""

    def __init__(self, names: Sequence[Sequence[str]]) -> None:
        self._groups: Mapping[str, int] = {
            _key(name): number for number, group in enumerate(names) for name in group
        }

    def group(self, name: str) -> int | None:
        """Return the number of the declared name that this is a spelling of."""
        if not self._groups:
            return None
        found = self._groups.get(_key(name))
        if found is not None:
            return found
        return next(
            (group for known, group in self._groups.items() if _inflected(known, _key(name))), None
        )

    def one(self, name: Sequence[str], other: Sequence[str]) -> bool:
        """Tell whether two names are one, by declaration or by likeness."""
        group = self.group(" ".join(name))
        if group is not None and group == self.group(" ".join(other)):
            return True
        return one_name(name, other)


def _key(name: str) -> str:
    return " ".join(word_key(token.text) for token in tokenize(name))


def _inflected(known: str, name: str) -> bool:
    ending = len(name) - len(known)
    return len(known) >= SHORT and 0 < ending <= LONGEST_ENDING and name.startswith(known)
