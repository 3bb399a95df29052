"""Keys: the one set of tables from which bindings, footer, help, palette and docs are made.

Owns which key does what and the words for it, one file a screen. What an action does is the
business of the screen that carries it out. The tables of screens that the desk does not open at
its start are imported from their own files, and so is the list of all tables.
"""

from tui.keys.adjudication import ADJUDICATION
from tui.keys.bindings import NO_CHANGES, bindings, remapped
from tui.keys.correcting import CORRECTING
from tui.keys.desk import DESK
from tui.keys.key import Group, Key, key_name
from tui.keys.matrix import MATRIX

__all__ = [
    "ADJUDICATION",
    "CORRECTING",
    "DESK",
    "MATRIX",
    "NO_CHANGES",
    "Group",
    "Key",
    "bindings",
    "key_name",
    "remapped",
]
