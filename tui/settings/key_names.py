"""Key names: which words name a key that a terminal can send.

Owns the check of a name and the nearest one to a wrong name. Which key does what is not its
business.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable

from textual.keys import KEY_ALIASES, Keys, key_to_character

from tui.keyboards import key_of

_MODIFIERS = ("ctrl", "alt", "shift", "super")
_PUNCTUATION = frozenset(key_of(chr(code)) for code in range(0x21, 0x7F) if not chr(code).isalnum())
_UNSENT = frozenset({"ignore", "return"})
_NAMED = (
    _PUNCTUATION
    | {"space"}
    | {key.value for key in Keys if "+" not in key.value and not key.value.startswith("<")}
    - _UNSENT
)
_SAME = {alias: key for key, aliases in KEY_ALIASES.items() for alias in aliases}
RESERVED = {"escape": "it always goes back", "ctrl+c": "it copies, or tells how to quit"}
"""Keys that keep their meaning everywhere."""


def known_key(name: str) -> str | None:
    """Return the one name of a key, or none if no terminal sends such a key."""
    parts = name.strip().split("+") if len(name.strip()) > 1 else [name.strip()]
    *modifiers, base = parts
    if any(modifier not in _MODIFIERS for modifier in modifiers):
        return None
    found = _known_base(base)
    if found is None:
        return None
    whole = "+".join([*(each for each in _MODIFIERS if each in modifiers), found])
    return _SAME.get(whole, whole)


def _known_base(name: str) -> str | None:
    if len(name) == 1:
        return key_of(name) if name.isprintable() and name != " " else None
    if name in _NAMED:
        return name
    character = key_to_character(name)
    if name in _UNSENT or character is None or not character.isprintable():
        return None
    return name if key_of(character) == name else None


_COLLOQUIAL = {
    "control": "ctrl",
    "strg": "ctrl",
    "option": "alt",
    "meta": "alt",
    "cmd": "super",
    "return": "enter",
    "esc": "escape",
    "pgdn": "pagedown",
    "pgup": "pageup",
    "del": "delete",
    "ins": "insert",
    "spacebar": "space",
    "arrowdown": "down",
    "arrowup": "up",
    "arrowleft": "left",
    "arrowright": "right",
    "leftarrow": "left",
    "rightarrow": "right",
    "uparrow": "up",
    "downarrow": "down",
}
"""What people call keys, and what they are called here."""


def nearest_key(name: str) -> str:
    """Return the name of a key that was probably meant, or nothing."""
    words = name.strip().replace("-", "+").replace(" ", "").lower()
    *modifiers, base = words.split("+")
    parts = [*(_near(each, _MODIFIERS) for each in modifiers), _near(base, _NAMED)]
    guess = "+".join(parts)
    return guess if all(parts) and known_key(guess) else ""


def _near(word: str, names: Iterable[str]) -> str:
    """Return the nearest of some names; what people call a key counts as near as its name."""
    if len(word) == 1:
        return word
    wanted = {**{name: name for name in names}, **_COLLOQUIAL}
    close = difflib.get_close_matches(word, wanted, n=1, cutoff=0.7)
    return wanted[close[0]] if close else ""
