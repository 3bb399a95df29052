"""The full stop that may belong to an abbreviation, an initial or a number.

Owns the judgement on a single full stop between a token and a capital letter or a figure; the
abbreviations themselves are data.
"""

from __future__ import annotations

import re

from comparisons.segmentation.abbreviations import (
    ARMENIAN,
    AZERBAIJANI,
    ENGLISH,
    RUSSIAN,
    Abbreviations,
)
from comparisons.segmentation.word_lists import words

_TOKEN = re.compile(r"[^\s\"“”«»„(\[]+$")
_DOTTED = re.compile(r"(?:[^\W\d_]\.)+[^\W\d_]$")
_ROMAN = frozenset("IVXLC")
_OPENING_QUOTES = frozenset("\"“«„‘'")
_RUSSIAN_OPENINGS = words("в во с со к ко до после на по за от из летом зимой весной")
_SHORT_OPENING = 5  # words: "В сентябре 2023 г. Азербайджан …" goes on


def full_stop_ends(before: str, opening: str, word: str, language: str) -> bool:
    """Tell whether a full stop after `before` ends its sentence, when `word` follows.

    `before` is what the sentence has so far (its last part will do), `opening` the marks that
    stand before the word; a word that begins small never comes here.
    """
    found = _TOKEN.search(before)
    if not found:
        return True
    token = found[0].lstrip("'‘*_")
    if token.isdigit():
        return before.strip() != token  # "1. The first point" is a list number
    lists = _lists(token, language)
    if _is_initial(token):
        initials = before[: found.start()].rstrip().endswith(".")
        return len(word) > 1 and word.lower() in lists.starters and not initials
    if _DOTTED.match(token) and token.lower() not in lists.titles | lists.may_end:
        return token.islower() or word.lower() in lists.starters
    return _by_list(token, before[: found.start()], opening, word, lists)


def _lists(token: str, language: str) -> Abbreviations:
    """Choose the lists by the letters of the token, and only between Latin ones by language."""
    first = token[:1] if token[:1].isalpha() else next(filter(str.isalpha, token), "")
    if "\u0400" <= first <= "\u052f":
        return RUSSIAN
    if "\u0530" <= first <= "\u058f":
        return ARMENIAN
    return AZERBAIJANI if language == "az" else ENGLISH


def _is_initial(token: str) -> bool:
    return len(token.rsplit("-", maxsplit=1)[-1]) == 1 and token[-1].isupper()


def _by_list(token: str, before: str, opening: str, word: str, lists: Abbreviations) -> bool:
    low = token.lower()
    figure = word[:1].isdigit()
    if low in lists.titles or low.rsplit(".-", maxsplit=1)[-1] in lists.titles:
        return False
    if low in lists.before_number and (figure or (word and set(word) <= _ROMAN)):
        return False
    if low in lists.may_end or (low in lists.proper and token[0].isupper()):
        return not figure and _begins_sentence(opening, word, lists)
    if low in lists.after_number:
        goes_on = figure or word.lower() in lists.followers
        return not goes_on and _ends_after_figure(before, lists)
    return True


def _begins_sentence(opening: str, word: str, lists: Abbreviations) -> bool:
    if any(character in _OPENING_QUOTES for character in opening):
        return True
    return word.lower() in lists.starters if lists.starters else word[:1].isupper()


def _ends_after_figure(before: str, lists: Abbreviations) -> bool:
    """Tell `… в 2023 г. Затем` from `в г. Баку` and from `В 2023 г. Азербайджан`."""
    words = before.split()
    if not words or not _is_figure(words[-1], lists):
        return False
    return words[0].lower() not in _RUSSIAN_OPENINGS or len(words) >= _SHORT_OPENING


def _is_figure(word: str, lists: Abbreviations) -> bool:
    bare = word.rstrip(".")
    if bare[-1:].isdigit() or (bare and set(bare) <= _ROMAN):
        return True
    return len(bare) > 1 and bare.lower() in lists.after_number  # "1,5 млн руб."
