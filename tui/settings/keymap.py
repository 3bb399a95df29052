"""The keymap: which keys the user gave to which actions.

Owns the check against the tables of keys: every action known, every key one that a terminal can
send, no key with two meanings on one screen. A keymap that is not sound is refused as a whole: a
key that does something else than the user thinks could give a verdict.
"""

from __future__ import annotations

import difflib
from collections.abc import Iterable, Mapping, Sequence

from comparisons.errors import FormatError
from tui.keys import Key, remapped
from tui.settings.key_names import RESERVED, known_key, nearest_key

Table = Sequence[Key]
_LIST = "`claimdesk keys` lists all of them."


def checked_keymap(given: Mapping[str, object], tables: Iterable[Table]) -> dict[str, str]:
    """Return the user's keys by action as Textual wants them, joined by commas.

    Raises:
        FormatError: an action or a key is unknown, or a key would have two meanings.
    """
    all_tables = tuple(tables)
    known = {key.id for table in all_tables for key in table}
    changes: dict[str, str] = {}
    for name, value in flattened(given):
        _check_action(name, known)
        changes[name] = ",".join(_checked_key(name, key) for key in _as_list(name, value))
    for table in all_tables:
        _check_clashes(remapped(table, changes), changes)
    return changes


def flattened(given: Mapping[str, object], prefix: str = "") -> list[tuple[str, object]]:
    """Return dotted names with their values: TOML reads `a.b = …` as a table within a table."""
    found: list[tuple[str, object]] = []
    for name, value in given.items():
        if isinstance(value, dict):
            inner: dict[str, object] = value
            found += flattened(inner, f"{prefix}{name}.")
        else:
            found.append((f"{prefix}{name}", value))
    return found


def _check_action(name: str, known: Iterable[str]) -> None:
    names = sorted(known)
    if name not in names:
        close = difflib.get_close_matches(name, names, n=1, cutoff=0.5)
        remedy = f"Did you mean {close[0]}? {_LIST}" if close else _LIST
        raise FormatError(f"keys.{name}", "there is no such action.", remedy)


def _as_list(name: str, value: object) -> list[str]:
    values: list[object] = value if isinstance(value, list) else [value]
    keys = [each for each in values if isinstance(each, str)]
    if not values or len(keys) < len(values):
        raise FormatError(f"keys.{name}", "this is no key.", 'Write "x", or ["x", "f2"].')
    return keys


def _checked_key(name: str, key: str) -> str:
    found = known_key(key)
    place = f"keys.{name}"
    if found is None:
        close = nearest_key(key)
        remedy = f"Did you mean {close!r}?" if close else "Write it as in docs/config.toml."
        raise FormatError(place, f"no terminal sends a key named {key!r}.", remedy)
    if found in RESERVED:
        raise FormatError(place, f"{key!r} is taken: {RESERVED[found]}.", "Choose another key.")
    return found


def _check_clashes(table: Table, changes: Mapping[str, str]) -> None:
    owners: dict[str, str] = {}
    for key in table:
        for name in key.keys.split(","):
            one = known_key(name) or name
            other = owners.setdefault(one, key.id)
            if other != key.id:
                first, second = sorted((other, key.id), key=lambda id_: id_ in changes)
                raise FormatError(
                    f"keys.{second}",
                    f"{one!r} would mean both {first} and {second}.",
                    f"Give {first} another key too, or choose another for {second}.",
                )
