"""Which language a text is written in, as far as its letters tell.

Owns the choice of the word lists: by the document's declared language, else by its letters. The
choice is made for lists only; nothing about a document is ever stated from it.
"""

from __future__ import annotations

from collections import Counter

_SAMPLE = 4000  # code points
_AZERBAIJANI_LETTERS = "əƏğĞıİşŞ"
_LEAST_AZERBAIJANI = 0.02  # share among the letters; names in an English text stay far below
KNOWN = ("en", "ru", "hy", "az")
"""The languages that have word lists; every other one is treated as English."""


def language_of(text: str, *, declared: str = "") -> str:
    """Return the language whose word lists fit a text."""
    tag = declared.lower().split("-")[0]
    return tag if tag in KNOWN else _by_letters(text[:_SAMPLE])


def _by_letters(sample: str) -> str:
    scripts = Counter(_script(character) for character in sample if character.isalpha())
    if not scripts:
        return "en"
    script = scripts.most_common(1)[0][0]
    azerbaijani = sum(map(sample.count, _AZERBAIJANI_LETTERS))
    if script == "en" and azerbaijani > _LEAST_AZERBAIJANI * scripts.total():
        return "az"
    return script


def _script(character: str) -> str:
    if "\u0400" <= character <= "\u052f":
        return "ru"
    return "hy" if "\u0530" <= character <= "\u058f" else "en"
