"""Fields: what a file of the program may hold, as one table for everything that asks.

Owns `Kind`, `Field` and `Record`. The reader, the published JSON Schemas and the reference are
made from the same tables (`comparison_fields`, `verdict_fields`), so that they cannot disagree.
"""

from __future__ import annotations

import enum
from collections.abc import Mapping
from dataclasses import dataclass, field


@enum.unique
class Kind(enum.Enum):
    """What the value of a field must be; in the YAML text every scalar is text at first."""

    TEXT = "text"  # words for people: a following comment may be lost text
    NAME = "name"  # a short word that other fields refer to
    SCHEMA = "schema"  # the file's format and its major version
    PATH = "path"  # a file inside the comparison's folder
    TIME = "time"  # an RFC 3339 date and time
    DIGEST = "digest"  # `sha256:` and hex digits
    CHOICE = "choice"  # one of a few words
    FLAG = "flag"  # "true" or "false"
    WHOLE = "whole number"  # from 0
    NUMBER = "number"
    NAMES = "list of names"
    GROUPS = "list of lists of text"
    RECORD = "fields"
    RECORDS = "list of fields"


@dataclass(frozen=True, kw_only=True, slots=True)
class Field:
    """One field of a record."""

    name: str
    kind: Kind
    meaning: str
    """One sentence for the schema and the reference."""
    required: bool = False
    choices: tuple[str, ...] = ()
    """The words of a choice."""
    examples: tuple[str, ...] = ()
    """Usual values of a text, where others are fine too."""
    record: Record | None = None
    """What the fields of a record, or of each in a list, are."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Record:
    """A set of fields that belong together."""

    name: str
    """What it is called in messages, such as `evidence`; no other record of the file has it."""
    meaning: str
    fields: tuple[Field, ...]
    identity: tuple[str, ...] = ()
    """The fields by which one item of a list is known again, all of them together."""
    by_name: Mapping[str, Field] = field(init=False, repr=False, compare=False)
    required: tuple[str, ...] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        required = tuple(item.name for item in self.fields if item.required)
        object.__setattr__(self, "required", required)
        object.__setattr__(self, "by_name", {item.name: item for item in self.fields})
