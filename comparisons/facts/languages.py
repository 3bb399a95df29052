"""Languages: which word lists apply to a text.

Owns the choice, made from the letters first and the stated language second, since a document in
one language quotes others. Word lists are kept for English, Russian, Azerbaijani, Turkish and
Armenian; a text in any other language has its digits read and nothing else.
"""

from __future__ import annotations

import functools

KNOWN = ("en", "ru", "az", "tr", "hy")
"""Languages with word lists of their own."""

_TURKIC_LETTERS = frozenset("əƏğĞşŞıİ")
_CYRILLIC = ("Ѐ", "ӿ")
_ARMENIAN = ("Ա", "և")
_LOOKED_AT = 2_000
_TURKIC_SHARE = 0.04
"""Least share of these letters in a running text; one foreign name in English stays below."""


@functools.lru_cache(maxsize=512)
def languages_of(text: str, stated: str = "") -> tuple[str, ...]:
    """Return the languages whose word lists apply to a text, given the document's language.

    Azerbaijani and Turkish share so much that the lists of both are used for either.
    """
    letters = text[:_LOOKED_AT]
    primary = stated.casefold().split("-")[0]
    armenian = sum(_ARMENIAN[0] <= letter <= _ARMENIAN[1] for letter in letters)
    cyrillic = sum(_CYRILLIC[0] <= letter <= _CYRILLIC[1] for letter in letters)
    latin = sum(letter.isalpha() for letter in letters) - armenian - cyrillic
    if max(armenian, cyrillic) > latin:
        return ("hy",) if armenian > cyrillic else _cyrillic(primary)
    turkic = sum(letter in _TURKIC_LETTERS for letter in letters)
    if primary in {"az", "tr"} or (turkic > 1 and turkic >= _TURKIC_SHARE * latin):
        return ("tr", "az") if primary == "tr" else ("az", "tr")
    return ("en",) if primary in {"", "en", "ru", "hy"} else ()


def _cyrillic(primary: str) -> tuple[str, ...]:
    return ("ru",) if primary in {"", *KNOWN} else ()
