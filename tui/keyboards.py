"""Keyboards in other scripts: which letter stands in the place of which Latin key.

Owns the layouts as data. A key pressed on one of them does what its place does on a Latin keyboard;
what is typed into a line or a note is never touched.
"""

from __future__ import annotations

from collections.abc import Collection

from textual.binding import Binding
from textual.keys import key_to_character

_LATIN = "qwertyuiop[]asdfghjkl;zxcvbnm"
LAYOUTS = {
    "Russian": "йцукенгшщзхъфывапролджячсмить",
    "Ukrainian": "йцукенгшщзхїфівапролджячсмить",
    "Belarusian": "йцукенгшўзх'фывапролджячсміть",
}
"""Each layout's letters in the places of `_LATIN`."""
_LARGE = str.maketrans(";[]", ":{}")


def _places() -> dict[str, str]:
    """Return the Latin character for each letter of the layouts, small and large."""
    places: dict[str, str] = {}
    for letters in LAYOUTS.values():
        for letter, latin in zip(letters, _LATIN, strict=True):
            if letter.isalpha():
                places[letter] = latin
                places[letter.upper()] = latin.translate(_LARGE).upper()
    return places


PLACES = _places()


def latin_key(key: str, taken: Collection[str]) -> tuple[str, str] | None:
    """Return name and character of the Latin key in whose place a key stands, if there is one.

    `taken` are the keys that have a meaning of their own.
    """
    character = key if len(key) == 1 else key_to_character(key)
    latin = PLACES.get(character or "") if key not in taken else None
    return (key_of(latin), latin) if latin else None


def key_of(character: str) -> str:
    """Return Textual's name for the key that sends a character."""
    if character == ",":  # it parts keys from one another
        return "comma"
    return next(iter(Binding.make_bindings([(character, "", "")]))).key
