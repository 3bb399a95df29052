"""Interpreting: a YAML tree against a table of fields.

Owns what a well-typed file is and how its faults are told: with file, line, column, the field's
full name and the way out. Fields that the table does not know are left alone. It goes on after a
fault, so that a check can list them all.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import Any, ClassVar

from comparisons.errors import FormatError, Problem
from comparisons.formats.fields import Field, Kind, Record
from comparisons.formats.scalar_values import SCALARS, NotOfItsKindError
from comparisons.formats.schema_names import version_of
from comparisons.formats.strict_yaml import (
    ListNode,
    MapNode,
    Node,
    ScalarNode,
    Tree,
    comment_after,
    spot,
)

Fields = dict[str, Any]
"""The known fields of a record that are present, each as the type of its kind."""

Read = Callable[["Interpreter", Node, Field], Any]


class Interpreter:
    """One reading of one file; it collects faults and problems on the way."""

    def __init__(self, tree: Tree, *, place: str) -> None:
        self.faults: list[FormatError] = []
        self.problems: list[Problem] = []
        self._tree = tree
        self._place = place
        self._path: list[str | int] = []
        self._readers: dict[str, dict[str, tuple[Read, Field]]] = {}

    def interpret(self, record: Record) -> Fields:
        """Return the fields of the file; what could not be understood is missing in them."""
        return self.fields(self._tree.root, record)

    def fields(self, node: Node, record: Record) -> Fields:
        """Return the known fields of one record."""
        if not isinstance(node, MapNode):
            self.fault(node, f"here the fields of {record.name} are expected.")
            return {}
        found: Fields = {}
        known = self._readers.get(record.name) or self._readers_of(record)
        path = self._path
        for name, value in node.entries.items():
            if name in known and not (value.start == value.end and type(value) is ScalarNode):
                read, field = known[name]
                path.append(name)
                found[name] = read(self, value, field)
                path.pop()
        for name in record.required:
            if name not in found:
                remedy = record.by_name[name].meaning
                self.fault(node, f"the field '{name}' is missing.", remedy)
        if "start" in found and found["start"] > found.get("end", math.inf):
            self.fault(node, "'end' lies before 'start'.")
        return found

    def _readers_of(self, record: Record) -> dict[str, tuple[Read, Field]]:
        readers = {field.name: (self._kinds[field.kind], field) for field in record.fields}
        self._readers[record.name] = readers
        return readers

    def check_schema(self, schema: str, *, known: str) -> int:
        """Return the major version of the file; a fault when it is not of the known format."""
        version = version_of(schema, known=known)
        if version is None and schema:
            spot_ = self._tree.spot("schema")
            reason = f"'{schema[:60]}' is not the schema of this file."
            remedy = f"Write: schema: {known}."
            fault = FormatError(self._place, reason, remedy, line=spot_[0], column=spot_[1])
            self.faults.insert(0, fault)
        return version or 0

    def fault(self, node: Node, reason: str, remedy: str = "") -> None:
        """Note what is wrong at a node."""
        line, column = spot(self._tree.text, node.start)
        steps = (f"[{step}]" if isinstance(step, int) else step for step in self._path)
        where = ".".join(steps).replace(".[", "[")
        reason = f"{where}: {reason}" if where else reason
        self.faults.append(FormatError(self._place, reason, remedy, line=line, column=column))

    def _word(self, node: Node, field: Field) -> str:
        if isinstance(node, ScalarNode):
            return node.value
        self.fault(node, "here one text is expected.", field.meaning)
        return ""

    def _text(self, node: Node, field: Field) -> str:
        if not isinstance(node, ScalarNode):
            return self._word(node, field)
        comment = "" if node.style else comment_after(self._tree.text, node)
        if comment:
            self._warn_of_comment(node, comment)
        return node.value

    def _warn_of_comment(self, node: ScalarNode, comment: str) -> None:
        line, column = spot(self._tree.text, node.end)
        self.problems.append(
            Problem(
                place=f"{self._place}:{line}:{column}",
                reason=f"the text after # is a comment: '{comment[:40]}'.",
                remedy='If it belongs to the text, put all of it in double quotes ("…").',
            )
        )

    def _scalar(self, node: Node, field: Field) -> Any:
        text = self._word(node, field)
        try:
            return SCALARS[field.kind](text, field)
        except NotOfItsKindError as error:
            self.fault(node, error.reason, error.remedy)
            return error.instead

    def _each(self, node: Node, read: Callable[[Node, Field], Any], field: Field) -> Any:
        if not isinstance(node, ListNode):
            self.fault(node, "here a list is expected.", "Begin each item with '- '.")
            return ()
        values: list[Any] = []
        self._path.append(0)
        for position, item in enumerate(node.items):
            self._path[-1] = position
            values.append(read(item, field))
        self._path.pop()
        return tuple(values)

    def _scalars(self, node: Node, field: Field) -> tuple[Any, ...]:
        return self._each(node, self._scalar, field)

    def _groups(self, node: Node, field: Field) -> tuple[tuple[str, ...], ...]:
        return self._each(node, self._words, field)

    def _words(self, node: Node, field: Field) -> tuple[str, ...]:
        return self._each(node, self._word, field)

    def _record(self, node: Node, field: Field) -> Fields:
        return self.fields(node, field.record) if field.record else {}

    def _records(self, node: Node, field: Field) -> tuple[Fields, ...]:
        records: tuple[Fields, ...] = self._each(node, self._record, field)
        if field.record and field.record.identity == ("id",) and isinstance(node, ListNode):
            self._refuse_twins(node, [record.get("id") for record in records])
        return records

    def _refuse_twins(self, node: ListNode, ids: list[str | None]) -> None:
        seen: set[str] = set()
        for item, id_ in zip(node.items, ids, strict=True):
            if id_ is not None and id_ in seen:
                self.fault(item, f"the id '{id_[:40]}' is given twice.", "Rename one of the two.")
            seen.add(id_ or "")

    # On the class: a table of bound methods would keep each interpreter, and its tree, alive.
    _kinds: ClassVar[dict[Kind, Read]] = {
        **dict.fromkeys(SCALARS, _scalar),
        Kind.TEXT: _text,
        Kind.NAMES: _scalars,
        Kind.GROUPS: _groups,
        Kind.RECORD: _record,
        Kind.RECORDS: _records,
    }
