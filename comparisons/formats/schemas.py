"""JSON Schemas and the field reference, made from the tables of fields.

Owns their form; which fields there are is told by `comparison_fields` and `verdict_fields`. They
are published in `docs/`, where editors find them by the first lines of a file.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator, Mapping
from typing import TypeAlias

from comparisons.formats import adjudication_fields, comparison_fields, verdict_fields
from comparisons.formats.fields import Field, Kind, Record
from comparisons.formats.schema_names import SCHEMA_HOME, file_name

Json: TypeAlias = "str | int | bool | list[Json] | dict[str, Json]"

FILES: Mapping[str, Record] = {
    comparison_fields.SCHEMA: comparison_fields.COMPARISON_FILE,
    verdict_fields.SCHEMA: verdict_fields.VERDICT_FILE,
    adjudication_fields.SCHEMA: adjudication_fields.ADJUDICATION_FILE,
}
"""The root record of each file, by its schema."""

_TEXT: dict[str, Json] = {"type": "string"}
_NAME: dict[str, Json] = {"type": "string", "minLength": 1}
_FORMS: Mapping[Kind, dict[str, Json]] = {
    Kind.TEXT: _TEXT,
    Kind.NAME: _NAME,
    Kind.PATH: {"type": "string", "pattern": r"^(?![/\\~])(?!.*(^|[/\\])\.\.([/\\]|$)).+$"},
    Kind.TIME: {"type": "string", "format": "date-time"},
    Kind.DIGEST: {"type": "string", "pattern": "^sha256:[0-9a-f]{64}$"},
    Kind.FLAG: {"enum": ["true", "false", True, False]},
    Kind.WHOLE: {"type": "integer", "minimum": 0},
    Kind.NUMBER: {"type": "number"},
    Kind.NAMES: {"type": "array", "items": _NAME},
    Kind.GROUPS: {"type": "array", "items": {"type": "array", "items": _TEXT}},
}
_WORDS: Mapping[Kind, str] = {
    Kind.TEXT: "text",
    Kind.NAME: "name",
    Kind.SCHEMA: "text",
    Kind.PATH: "path",
    Kind.TIME: "time",
    Kind.DIGEST: "digest",
    Kind.CHOICE: "one of",
    Kind.FLAG: "`true` or `false`",
    Kind.WHOLE: "whole number",
    Kind.NUMBER: "number",
    Kind.NAMES: "list of names",
    Kind.GROUPS: "list of lists of text",
    Kind.RECORD: "fields, see",
    Kind.RECORDS: "list of fields, see",
}


def schema_files() -> dict[str, str]:
    """Return the text of each JSON Schema by its file name."""
    return {
        file_name(schema): json.dumps(_schema(schema, root), indent=2, ensure_ascii=False) + "\n"
        for schema, root in FILES.items()
    }


def _schema(schema: str, root: Record) -> dict[str, Json]:
    head: dict[str, Json] = {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "$id": f"{SCHEMA_HOME}/{file_name(schema)}",
        "title": f"claimdesk {root.name} ({schema})",
    }
    return {**head, **_record(root)}


def _record(record: Record) -> dict[str, Json]:
    return {
        "description": record.meaning,
        "type": "object",
        "required": list(record.required),
        "properties": {field.name: _field(field) for field in record.fields},
    }


def _field(field: Field) -> dict[str, Json]:
    form = {**_form(field), "description": field.meaning}
    if field.examples:
        form["examples"] = list(field.examples)
    return form


def _form(field: Field) -> dict[str, Json]:
    inner: dict[str, Json] = _record(field.record) if field.record else {}
    made: Mapping[Kind, Callable[[], dict[str, Json]]] = {
        Kind.SCHEMA: lambda: {"const": field.choices[0]},
        Kind.CHOICE: lambda: {"enum": list(field.choices)},
        Kind.RECORD: lambda: inner,
        Kind.RECORDS: lambda: {"type": "array", "items": inner},
    }
    return made[field.kind]() if field.kind in made else dict(_FORMS[field.kind])


def reference(schema: str) -> str:
    """Return the tables of all fields of a file, as Markdown."""
    return "\n".join(_table(path, record) for path, record in _records("", FILES[schema]))


def _records(path: str, record: Record) -> Iterator[tuple[str, Record]]:
    yield path, record
    for field in record.fields:
        if field.record is not None:
            mark = "[]" if field.kind is Kind.RECORDS else ""
            yield from _records(f"{path}{'.' if path else ''}{field.name}{mark}", field.record)


def _table(path: str, record: Record) -> str:
    rows = [
        f"| `{field.name}` | {_words(path, field)} | {'yes' if field.required else ''} |"
        f" {field.meaning} |"
        for field in record.fields
    ]
    title = f"`{path}`" if path else "The whole file"
    head = ["| field | value | required | meaning |", "| --- | --- | --- | --- |"]
    return "\n".join([f"### {title}", "", record.meaning, "", *head, *rows, ""])


def _words(path: str, field: Field) -> str:
    words = _WORDS[field.kind]
    if field.record is not None:
        mark = "[]" if field.kind is Kind.RECORDS else ""
        return f"{words} `{path}{'.' if path else ''}{field.name}{mark}`"
    if field.choices:
        return f"{words}: {', '.join(f'`{choice}`' for choice in field.choices)}"
    if field.examples:
        return f"{words}, such as {', '.join(f'`{example}`' for example in field.examples)}"
    return words
