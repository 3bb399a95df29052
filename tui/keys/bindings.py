"""Bindings: tables of keys as Textual wants them, and as the user changed them.

Owns the step from a table to what the program listens for; what an action does is the business of
the screen that carries it out.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from textual.binding import Binding

from tui.keys.desk import DESK
from tui.keys.key import Key

NO_CHANGES: Mapping[str, str] = MappingProxyType({})
"""What a user who is content with the keys changes."""


def remapped(table: Sequence[Key], changes: Mapping[str, str]) -> tuple[Key, ...]:
    """Return a table with the keys that the user gave to some of its actions."""
    return tuple(replace(key, keys=changes.get(key.id, key.keys)) for key in table)


def bindings(table: tuple[Key, ...] = DESK, *, typing: bool = False) -> list[Binding]:
    """Return Textual's bindings for a table of keys.

    Each key is carried out before the next one is looked at, so that what is typed right after a
    key that opens a dialog is typed into the dialog. Where a line to type in stands on the same
    screen (`typing`), that line has the first word.
    """
    return [
        Binding(key.keys, key.action, key.words, show=False, id=key.id, priority=not typing)
        for key in table
    ]
