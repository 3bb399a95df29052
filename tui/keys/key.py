"""Key: one action of a screen, the keys that ask for it, and the words for it.

Owns how a key is named to a person. Which key does what is said in the tables beside.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass


@enum.unique
class Group(enum.Enum):
    """What a key is for; the help screen has one section a group."""

    DECIDE = "Decide"
    LINK = "Link evidence"
    MOVE = "Move"
    VIEW = "View"
    PROGRAM = "Program"
    MATRIX = "In the matrix"
    ADJUDICATION = "Where reviewers differ"


@dataclass(frozen=True, slots=True)
class Key:
    """One action and the keys that ask for it."""

    id: str
    """Stable name, for remapping."""
    keys: str
    """Textual's key names, separated by commas; the first one is shown."""
    action: str
    """The screen's action, with its arguments."""
    short: str
    """One or two words for the footer."""
    words: str
    """What it does, in one short sentence; for help and the palette."""
    group: Group
    footer: int = 0
    """Rank in the footer, 1 first; 0 keeps it out. Keys of one rank stand there all or none."""
    opens: bool = False
    """Whether it opens something over the screen, for which the next keys are then meant."""
    spare: bool = False
    """Whether it stands in the footer only where the other keys of its rank have no room."""

    @property
    def shown(self) -> str:
        """The key as a person reads it."""
        return ", ".join(map(as_shown, self.keys.split(",")))

    @property
    def first(self) -> str:
        """The first key, as a person reads it."""
        return self.shown.split(", ")[0]


_SHOWN = {
    "backspace": "⌫",
    "question_mark": "?",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "shift+tab": "⇧Tab",
    "ctrl+p": "^p",
    "ctrl+q": "^q",
    "enter": "⏎",
    "space": "Space",
    "tab": "Tab",
    "home": "Home",
    "end": "End",
    "slash": "/",
    "colon": ":",
    "minus": "-",
    "exclamation_mark": "!",
    "shift+right": "⇧→",
    "shift+left": "⇧←",
    "shift+down": "⇧↓",
    "shift+up": "⇧↑",
    "escape": "Esc",
    "f1": "F1",
    "f3": "F3",
    "shift+f3": "⇧F3",
}


def as_shown(key: str) -> str:
    """Return Textual's name of a key as a person reads it."""
    return _SHOWN.get(key, key)


def key_name(table: Iterable[Key], id_: str) -> str:
    """Return the first key of an action, as a person reads it."""
    return next(key.first for key in table if key.id == id_)
