"""Words: how a text is cut into comparable words, stems and letter groups.

Owns the one form in which the matcher compares words: lower case, Latin letters, numbers in
digits, no web addresses, `#TwoWords` as two words. It knows no weights. Every pattern is linear.
"""

from __future__ import annotations

import re
from functools import lru_cache

from comparisons.facts.transliteration import latin
from comparisons.matching.word_tables import IRREGULAR, NUMBER_WORDS

LONGEST_WORD = 48
"""Letters of a word that count; longer runs of letters are no words."""

LONGEST_TEXT = 20_000
"""Code points of a text that count; no sentence is longer."""

GRAM = 4
"""Letters of a letter group: four are best for English stems and typos (3 to 5 were tried)."""

_SHORT = 3
"""Letters at or below which a word or its root is left alone."""

_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/)\S*", re.IGNORECASE)
_HUMP = re.compile(r"(?<=[a-z])(?=[A-Z])")
_CLITIC = re.compile(r"(?<=[a-z])(?:'(?:re|ve|ll|d|m|s)|n't)\b")
_BARE_NOT = re.compile(r"\b(do|does|did|has|have|had|is|are|was|were|ca|wo|would|could|should)nt\b")
_WORD = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:'[^\W\d_]+)?")
_VOWELS = frozenset("aeiouy")
_ENDINGS = ("ingly", "edly", "ing", "ed", "ly")
_PLURALS = ("sses", "shes", "ches", "xes", "zes")


def split(text: str) -> list[str]:
    """Return the words of a text in their comparable form, in order."""
    plain = latin(text[:LONGEST_TEXT]).replace("’", "'")
    plain = _HUMP.sub(" ", _ADDRESS.sub(" ", plain)).lower()
    plain = _BARE_NOT.sub(r"\1 ", _CLITIC.sub(" ", plain))
    return [_comparable(word[:LONGEST_WORD]) for word in _WORD.findall(plain)]


def _comparable(word: str) -> str:
    if word[0].isdigit():
        return word.replace(",", "")
    word = word.replace("'", "")
    return NUMBER_WORDS.get(word, word)


@lru_cache(maxsize=1 << 16)
def stem(word: str) -> str:
    """Return a word without its English ending; other words keep all but a final e or y."""
    word = IRREGULAR.get(word, word)
    if word[:1].isdigit() or len(word) <= _SHORT:
        return word
    word = _without_ending(_without_plural(word))
    if len(word) > _SHORT and word[-1] == "e":
        word = word[:-1]
    return f"{word[:-1]}i" if len(word) > _SHORT and word[-1] == "y" else word


def _without_plural(word: str) -> str:
    if word.endswith("ies") and len(word) > _SHORT + 1:
        return f"{word[:-3]}y"
    if word.endswith(_PLURALS):
        return word[:-2]
    if word.endswith("s") and not word.endswith(("ss", "us", "is")):
        return word[:-1]
    return word


def _without_ending(word: str) -> str:
    for ending in _ENDINGS:
        root = word[: -len(ending)]
        if word.endswith(ending) and len(root) >= _SHORT and not _VOWELS.isdisjoint(root):
            doubled = len(root) > _SHORT and root[-1] == root[-2] and root[-1] not in "lsz"
            return root[:-1] if doubled else root
    return word


@lru_cache(maxsize=1 << 16)
def grams(word: str) -> frozenset[str]:
    """Return the letter groups of a word with its borders; a number is one group."""
    if word[:1].isdigit():
        return frozenset((f" {word} ",))
    padded = f" {word} "
    return frozenset(padded[at : at + GRAM] for at in range(max(1, len(padded) - GRAM + 1)))
