"""Own keys: a table of keys as the user of the running app wants it.

Owns the step from a table to what is shown of it, for footers and words on any screen. What the
keys do is changed by the app itself, through the ids of their bindings.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.binding import Binding
from textual.widget import Widget

from tui.calm_app import CalmApp
from tui.keys import DESK, Key, key_name, remapped


def own_keys(widget: Widget, table: Sequence[Key] = DESK) -> tuple[Key, ...]:
    """Return a table with the keys that the user gave to some of its actions."""
    app = widget.app
    return remapped(table, app.changed_keys) if isinstance(app, CalmApp) else tuple(table)


def own_key(widget: Widget, id_: str, table: Sequence[Key] = DESK) -> str:
    """Return the first key of an action, as a person reads it."""
    return key_name(own_keys(widget, table), id_)


def same_key(id_: str, action: str, table: Sequence[Key] = DESK) -> Binding:
    """Return a binding to whatever key an action of a table has, for a dialog that it opens."""
    key = next(key for key in table if key.id == id_)
    return Binding(key.keys, action, key.words, show=False, id=id_)
