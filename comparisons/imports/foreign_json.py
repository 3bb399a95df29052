"""Foreign JSON: values of a file that anybody may have written, taken only as what they must be.

Owns the reading of JSON without surprises: what is no text, no number or no object where one is
expected counts as absent.
"""

from __future__ import annotations

import json
from typing import Any, cast

from comparisons.errors import FormatError

Node = dict[str, Any]

_REMEDY = "Export it again as JSON."


def parsed(content: bytes, *, place: str) -> object:
    """Return what a JSON file holds, or say where it is none."""
    try:
        return json.loads(content.decode("utf-8-sig"))
    except json.JSONDecodeError as error:
        raise FormatError(
            place, f"this is no JSON ({error.msg}).", _REMEDY, line=error.lineno, column=error.colno
        ) from None
    except UnicodeDecodeError as error:
        reason = f"this is no UTF-8 text (byte {error.start})."
        raise FormatError(place, reason, _REMEDY) from None
    except (RecursionError, ValueError) as error:
        raise FormatError(place, f"this cannot be read ({error}).", _REMEDY) from None


def objects(value: object) -> list[Node]:
    """Return the objects of a list, or the one object, or none."""
    listed = cast("list[object]", value) if isinstance(value, list) else [value]
    return [cast("Node", item) for item in listed if isinstance(item, dict)]


def first_object(value: object) -> Node:
    """Return the first object, or an empty one."""
    found = objects(value)
    return found[0] if found else {}


def text(value: object) -> str:
    """Return a text; the first of a list; nothing for anything else."""
    if isinstance(value, list):
        value = next(iter(cast("list[object]", value)), "")
    return value if isinstance(value, str) else ""


def texts(value: object) -> tuple[str, ...]:
    """Return all texts of a list."""
    listed = cast("list[object]", value) if isinstance(value, list) else [value]
    return tuple(item for item in listed if isinstance(item, str))


def whole(value: object) -> int | None:
    """Return a whole number from 0, or none."""
    good = isinstance(value, int) and not isinstance(value, bool) and value >= 0
    return cast("int", value) if good else None
