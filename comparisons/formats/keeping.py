"""Keeping: what people wrote into a file beyond what the program knows.

Owns how the fields of a changed value are laid over those of the file as it stands: unknown
fields, and ways of writing the same value, are kept.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from comparisons.formats.fields import Field, Kind, Record
from comparisons.formats.strict_yaml import Plain, Value, align, by_fields, plain_value


def keep_unknown(
    old: Mapping[str, Plain], new: Mapping[str, Value], record: Record
) -> dict[str, Value]:
    """Return the new fields of a record together with what must stay of the old ones."""
    kept: dict[str, Value] = {
        name: _keep_in(old[name], value, record.by_name[name]) if name in old else value
        for name, value in new.items()
    }
    for name, value in old.items():
        if name not in kept and _stays(value, record.by_name.get(name)):
            kept[name] = value
    return kept


def _stays(value: Plain, field: Field | None) -> bool:
    """Tell whether a field that the new value lacks may stay: an unknown or an empty one."""
    if field is None or not value:
        return True
    return field.kind is Kind.FLAG and value == "false"


def _keep_in(old: Plain, new: Value, field: Field) -> Value:
    if field.record is None:
        return old if _same_number(old, new) else new
    if isinstance(old, dict) and isinstance(new, Mapping):
        return keep_unknown(old, new, field.record)
    if isinstance(old, list) and isinstance(new, Sequence) and not isinstance(new, str):
        return _keep_in_items(old, new, field.record)
    return new


def _same_number(old: Plain, new: Value) -> bool:
    """Tell whether a number is only written otherwise, such as `0.410` for 0.41."""
    if isinstance(new, str) or not isinstance(new, int | float) or not isinstance(old, str):
        return False
    return old != plain_value(new) and float(old) == new


def _keep_in_items(old: Sequence[Plain], new: Sequence[Value], record: Record) -> list[Value]:
    items: list[Value] = []
    for pair in align(old, new, by_fields(record.identity)):
        if pair.new is None:
            continue
        before = None if pair.old is None else old[pair.old]
        after = new[pair.new]
        if isinstance(before, dict) and isinstance(after, Mapping):
            items.append(keep_unknown(before, after, record))
        else:
            items.append(after)
    return items
