"""Transliteration: any script in Latin letters, so that names can be compared across scripts.

Owns the one way from a text to Latin letters. The tables for Russian, Armenian and Azerbaijani aim
at the spellings that English news use (Khankendi, Lachin, Jabrayil), not at a reversible standard;
`anyascii` takes every other letter. For comparing only: what is shown is always the original.
"""

from __future__ import annotations

import re
import unicodedata

from comparisons.facts.transliteration_tables import (
    ARMENIAN,
    AZERBAIJANI,
    AZERBAIJANI_SIGNS,
    CYRILLIC,
    PAIRS,
)

_SIGNED_WORD = re.compile(r"[^\W\d_]+")


def latin(text: str, *, language: str = "") -> str:
    """Return the text in Latin letters without accents, case kept, in linear time.

    Azerbaijani is known by its letter `ə`, a single word of it by its other letters, or by
    `language` (a BCP 47 tag) when the caller knows it.
    """
    if language[:2] == "az" or "ə" in text or "Ə" in text:
        return _letters(_azerbaijani(unicodedata.normalize("NFC", text)))
    if text.isascii():
        return text
    composed = unicodedata.normalize("NFC", text)
    return _letters(_SIGNED_WORD.sub(_azerbaijani_if_signed, composed))


def _azerbaijani(text: str) -> str:
    return text.translate(AZERBAIJANI)


def _azerbaijani_if_signed(found: re.Match[str]) -> str:
    word = found[0]
    return word if AZERBAIJANI_SIGNS.isdisjoint(word) else _azerbaijani(word)


def _letters(text: str) -> str:
    for pair, letters in PAIRS:
        text = text.replace(pair, letters)
    return text.translate(_LETTERS)


class _Letters(dict[int, str]):
    """The Latin letters of each character, worked out when it is first met."""

    def __missing__(self, code: int) -> str:
        letters = _latin_character(chr(code))
        self[code] = letters
        return letters


def _latin_character(character: str) -> str:
    if unicodedata.category(character) in ("Mn", "Me", "Cf"):
        return ""
    if not character.isalpha():
        return unicodedata.normalize("NFKC", character)
    from anyascii import anyascii  # only texts with other letters need its tables

    return anyascii(character)


_LETTERS = _Letters({ord(key): value for key, value in (CYRILLIC | ARMENIAN).items()})
_LETTERS.update({code: chr(code) for code in range(128)})
