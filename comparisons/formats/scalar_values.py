"""Scalar values: what one text of a file means in a field of some kind.

Owns the types of the kinds that are written as one text, and what to tell when a text is none of
its kind. Where the text stands is not known here.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Mapping
from typing import Any

from comparisons.formats.fields import Field, Kind
from comparisons.formats.paths import why_outside

_WHOLE = re.compile(r"[0-9]{1,15}")
_NUMBER = re.compile(r"-?[0-9]{1,400}(?:\.[0-9]{1,400})?(?:[eE][-+]?[0-9]{1,3})?")
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")
_LONGEST_NAME = 200


class NotOfItsKindError(ValueError):
    """A text is not what its field must hold."""

    def __init__(self, reason: str, remedy: str, *, instead: Any) -> None:
        super().__init__(reason)
        self.reason = reason
        self.remedy = remedy
        self.instead = instead
        """What stands for the value while the rest of the file is looked at."""


def _as_it_is(text: str, _field: Field) -> str:
    return text


def _name(text: str, _field: Field) -> str:
    hidden = not text.isprintable() and _CONTROL.search(text)
    if hidden or len(text) > _LONGEST_NAME or not text.strip():
        raise NotOfItsKindError(f"'{text[:40]}' is not a name.", "Use a short word.", instead=text)
    return text


def _path(text: str, _field: Field) -> str:
    reason = why_outside(text)
    if reason:
        remedy = "Give a path inside the comparison's folder."
        raise NotOfItsKindError(f"'{text[:80]}' {reason}.", remedy, instead=text)
    return text


def _choice(text: str, field: Field) -> str:
    if text not in field.choices:
        remedy = f"Use one of: {', '.join(field.choices)}."
        raise NotOfItsKindError(f"'{text[:40]}' is not one of its words.", remedy, instead=text)
    return text


def _flag(text: str, field: Field) -> bool:
    if text not in ("true", "false"):
        reason = f"'{text[:40]}' is neither true nor false."
        raise NotOfItsKindError(reason, field.meaning, instead=False)
    return text == "true"


def _whole(text: str, field: Field) -> int:
    if not _WHOLE.fullmatch(text):
        reason = f"'{text[:40]}' is not a whole number."
        raise NotOfItsKindError(reason, field.meaning, instead=0)
    return int(text)


def _number(text: str, field: Field) -> float:
    if _NUMBER.fullmatch(text) and math.isfinite(found := float(text)):
        return found
    raise NotOfItsKindError(f"'{text[:40]}' is not a number.", field.meaning, instead=0.0)


SCALARS: Mapping[Kind, Callable[[str, Field], Any]] = {
    Kind.TEXT: _as_it_is,
    Kind.NAME: _name,
    Kind.SCHEMA: _as_it_is,
    Kind.PATH: _path,
    Kind.TIME: _as_it_is,
    Kind.DIGEST: _as_it_is,
    Kind.CHOICE: _choice,
    Kind.FLAG: _flag,
    Kind.WHOLE: _whole,
    Kind.NUMBER: _number,
    Kind.NAMES: _name,  # each of them
}
"""By kind, what makes a value of a text; it raises `NotOfItsKindError`."""
