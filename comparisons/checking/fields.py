"""Checks of the fields of a file against their table: what is valid, and still odd."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import datetime
from difflib import get_close_matches

from comparisons.checking.codes import Code
from comparisons.checking.findings import Notes
from comparisons.formats.fields import Field, Kind, Record
from comparisons.formats.strict_yaml import ListNode, MapNode, Node, ScalarNode, Tree, comment_after

_TIME = re.compile(r"\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(\.\d{1,9})?([Zz]|[+-]\d\d:\d\d)", re.ASCII)
_LIKE = 0.75
_LONGEST_NAME = 40

Path = tuple[str | int, ...]


def check_fields(notes: Notes, tree: Tree, record: Record) -> None:
    """Note swallowed text, misspelt fields and times that are none."""
    for path, field, node in _walk(tree.root, record, ()):
        if field is None:
            continue
        if field.kind is Kind.TEXT:
            _check_comment(notes, tree, path, node)
        elif field.kind is Kind.TIME and not _is_time(node):
            words = node.value if isinstance(node, ScalarNode) else ""
            message = f"'{words[:40]}' is no RFC 3339 time such as 2026-11-22T15:31:00Z."
            notes.add(Code.TIME, message, *path)
    for path, name, known in _misspelt(tree.root, record, ()):
        message = f"The field '{name}' is not known and not used. Is '{known}' meant?"
        notes.add(Code.MISSPELT, message, *path)


def _walk(node: Node, record: Record, path: Path) -> Iterator[tuple[Path, Field | None, Node]]:
    """Give all known fields of a record that are present, and of all records in it."""
    if not isinstance(node, MapNode):
        return
    for name, value in node.entries.items():
        field = record.by_name.get(name)
        yield (*path, name), field, value
        if field is not None and field.record is not None:
            for where, inner in _records(value, (*path, name)):
                yield from _walk(inner, field.record, where)


def _records(node: Node, path: Path) -> Iterator[tuple[Path, Node]]:
    if isinstance(node, ListNode):
        for place, item in enumerate(node.items):
            yield (*path, place), item
    else:
        yield path, node


def _check_comment(notes: Notes, tree: Tree, path: Path, node: Node) -> None:
    comment = comment_after(tree.text, node) if isinstance(node, ScalarNode) else ""
    if comment:
        message = f"The text after # is a comment: '{comment[:40]}'. If not, use double quotes."
        notes.add(Code.COMMENT, message, *path)


def _is_time(node: Node) -> bool:
    if not isinstance(node, ScalarNode) or not node.value:
        return True
    if not _TIME.fullmatch(node.value):
        return False
    try:
        datetime.fromisoformat(node.value[:19])
    except ValueError:
        return False
    return True


def _misspelt(node: Node, record: Record, path: Path) -> Iterator[tuple[Path, str, str]]:
    """Give unknown fields beside which a like one is missing."""
    if not isinstance(node, MapNode):
        return
    missing = [field.name for field in record.fields if field.name not in node.entries]
    for name, value in node.entries.items():
        field = record.by_name.get(name)
        if field is None and len(name) <= _LONGEST_NAME:
            for known in get_close_matches(name.lower(), missing, n=1, cutoff=_LIKE):
                yield (*path, name), name, known
        if field is not None and field.record is not None:
            for where, inner in _records(value, (*path, name)):
                yield from _misspelt(inner, field.record, where)
