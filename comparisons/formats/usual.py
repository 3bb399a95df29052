"""Usual files: the fields of a file in which nothing is unusual, read without making its tree.

Owns a way through the YAML events that takes half the time of a tree and its interpretation. It
tells no faults: whatever it does not know well, it leaves to the `interpreter`, and what it does
return is what that would have returned. Only files that will not be written are read so, since
changing a file takes its tree.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, ClassVar

from comparisons.errors import FormatError
from comparisons.formats.fields import Field, Kind, Record
from comparisons.formats.interpreter import Fields
from comparisons.formats.scalar_values import SCALARS
from comparisons.formats.strict_yaml.guards import accepted_text, as_text
from comparisons.formats.strict_yaml.reader import MAX_VALUES, parser_of

Read = Callable[["_Reading", Any, Field], Any]


class _UnusualError(Exception):
    """Something in the file is for the interpreter."""


def usual_fields(content: str | bytes, record: Record) -> Fields | None:
    """Return the fields of a whole file, or None if anything in it is unusual."""
    import yaml

    if len(content) > MAX_VALUES:  # so that there is no need to count them
        return None
    try:
        return _Reading(accepted_text(as_text(content))).file(record)
    except (_UnusualError, FormatError, yaml.YAMLError, ValueError, OverflowError):
        return None


class _Reading:
    """One way through the events of one text."""

    def __init__(self, text: str) -> None:
        from yaml import events

        self._text = text
        self._next = parser_of(text).get_event
        self._map_start, self._map_end = events.MappingStartEvent, events.MappingEndEvent
        self._list_start, self._list_end = events.SequenceStartEvent, events.SequenceEndEvent
        self._scalar_event, self._end = events.ScalarEvent, events.StreamEndEvent
        self._readers: dict[str, dict[str, tuple[Read, Field]]] = {}

    def file(self, record: Record) -> Fields:
        """Return the fields of the file's only document, which must end with its closing line."""
        self._next()  # the start of the stream
        self._next()  # and of the document
        found = self._fields(self._next(), record)
        complete = self._next().explicit
        if not complete or self._next().__class__ is not self._end:
            raise _UnusualError
        return found

    def _fields(self, event: Any, record: Record) -> Fields:
        self._check_start(event, self._map_start)
        known = self._readers.get(record.name) or self._readers_of(record)
        following, scalar, end = self._next, self._scalar_event, self._map_end
        found: Fields = {}
        while (event := following()).__class__ is not end:
            name = event.value if event.__class__ is scalar else None
            if name not in known or name in found:
                raise _UnusualError
            if event.anchor is not None or event.tag is not None:
                raise _UnusualError
            read, field = known[name]
            found[name] = read(self, following(), field)
        self._check_record(found, record)
        return found

    def _check_start(self, event: Any, expected: type) -> None:
        if event.__class__ is not expected or event.anchor is not None or event.tag is not None:
            raise _UnusualError

    def _check_record(self, found: Fields, record: Record) -> None:
        for name in record.required:
            if name not in found:
                raise _UnusualError
        if "start" in found and found["start"] > found.get("end", math.inf):
            raise _UnusualError

    def _readers_of(self, record: Record) -> dict[str, tuple[Read, Field]]:
        readers = {
            field.name: (self._kinds[field.kind], field)
            for field in record.fields
            if field.kind in self._kinds
        }
        self._readers[record.name] = readers
        return readers

    def _scalar(self, event: Any, field: Field) -> Any:
        if (
            event.__class__ is not self._scalar_event
            or event.anchor is not None
            or event.tag is not None
        ):
            raise _UnusualError
        value: str = event.value
        if not value.isascii():
            value.encode("utf-8")  # half of a surrogate pair is a ValueError
        if not value and not event.style:
            raise _UnusualError
        return SCALARS[field.kind](value, field)

    def _text_of(self, event: Any, field: Field) -> str:
        value: str = self._scalar(event, field)
        if not event.style and self._text.startswith((" ", "\t"), event.end_mark.index):
            raise _UnusualError  # perhaps a comment, which may be lost text
        return value

    def _each(self, event: Any, read: Callable[[Any, Field], Any], field: Field) -> Any:
        self._check_start(event, self._list_start)
        following, end = self._next, self._list_end
        values: list[Any] = []
        while (event := following()).__class__ is not end:
            values.append(read(event, field))
        return tuple(values)

    def _scalars(self, event: Any, field: Field) -> tuple[Any, ...]:
        return self._each(event, self._scalar, field)

    def _record(self, event: Any, field: Field) -> Fields:
        if field.record is None:
            raise _UnusualError
        return self._fields(event, field.record)

    def _records(self, event: Any, field: Field) -> tuple[Fields, ...]:
        records: tuple[Fields, ...] = self._each(event, self._record, field)
        if field.record and field.record.identity == ("id",):
            ids = {record.get("id") for record in records}
            if len(ids) < len(records):
                raise _UnusualError
        return records

    _kinds: ClassVar[dict[Kind, Read]] = {
        **dict.fromkeys(SCALARS, _scalar),
        Kind.TEXT: _text_of,
        Kind.NAMES: _scalars,
        Kind.RECORD: _record,
        Kind.RECORDS: _records,
    }
