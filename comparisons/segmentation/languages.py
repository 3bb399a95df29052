"""Which language a text is written in, as far as its letters tell.

Owns the choice of the word lists: by the document's declared language, else by its letters. The
choice is made for lists only; nothing about a document is ever stated from it.
"""

from __future__ import annotations

from collections import Counter

from comparisons.segmentation.word_lists import words

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


_COMMON = {
    "en": words("the of and to in that said was for on with by he is"),
    "ru": words("и в не на что с по он как из за был это об"),
    "uk": words("і в не на що з та як до за це у й про"),
    "az": words("və bu ki bir ilə üçün də da edib olan görə"),
    "hy": words("և է որ են մեջ այդ այս նաև ու հետ"),
}
"""The commonest words of the languages whose texts are told apart."""
_LEAST_COMMON = 0.08  # share of them among all words


def written_language(text: str) -> str:
    """Return the language that the commonest words show; empty when they show none plainly."""
    found = Counter(text[: 4 * _SAMPLE].casefold().split())
    shares = {language: sum(found[word] for word in common) for language, common in _COMMON.items()}
    best = max(shares, key=shares.__getitem__)
    return best if shares[best] > _LEAST_COMMON * max(1, found.total()) else ""
