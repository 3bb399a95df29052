"""Schemas and reference: what is published is what the code reads."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import yaml

from comparisons.formats.fields import Field, Kind, Record
from comparisons.formats.schema_names import editor_line, file_name
from comparisons.formats.schemas import FILES, reference, schema_files

DOCS = Path(__file__).parents[3] / "docs"
GOLDEN = Path(__file__).parents[2] / "golden" / "version-1"
TOLD = {
    "claimdesk-comparison/1": GOLDEN / "comparison.yaml",
    "claimdesk-verdicts/1": GOLDEN / "verdicts" / "anna.yaml",
    "claimdesk-adjudication/1": GOLDEN.parent / "adjudication-1" / "adjudication.yaml",
}


_TYPES: Mapping[str, Any] = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "number": (int, float),
}


def faults(value: Any, schema: Mapping[str, Any], place: str = "") -> list[str]:
    """Return what is wrong with a value by the part of JSON Schema that is used here."""
    if "type" in schema and not isinstance(value, _TYPES[schema["type"]]):
        return [f"{place}: not of type {schema['type']}"]
    found = [f"{place}: {name} missing" for name in schema.get("required", ()) if name not in value]
    if "const" in schema and value != schema["const"]:
        found.append(f"{place}: not {schema['const']}")
    if "enum" in schema and value not in schema["enum"]:
        found.append(f"{place}: none of {schema['enum']}")
    if "pattern" in schema and not re.search(schema["pattern"], value):
        found.append(f"{place}: not like {schema['pattern']}")
    for name, inner in schema.get("properties", {}).items():
        if name in value:
            found += faults(value[name], inner, f"{place}.{name}")
    if "items" in schema:
        found += [line for item in value for line in faults(item, schema["items"], f"{place}[]")]
    return found


def test_the_published_schemas_are_current() -> None:
    """The files in `docs/schemas` are what the code makes (docs/write_formats.py)."""
    for name, content in schema_files().items():
        assert (DOCS / "schemas" / name).read_text("utf-8") == content, name


@pytest.mark.parametrize("schema", FILES)
def test_the_reference_is_current(schema: str) -> None:
    """`docs/file-formats.md` has a table of each record, and each field with its meaning."""
    page = (DOCS / "file-formats.md").read_text("utf-8")
    assert reference(schema) in page


@pytest.mark.parametrize("schema", FILES)
def test_the_golden_files_fit_their_schema(schema: str) -> None:
    """What the program writes, read by another YAML parser, is valid by the published schema."""
    published = json.loads(schema_files()[file_name(schema)])
    value = yaml.safe_load(TOLD[schema].read_bytes())
    assert faults(value, published) == []
    assert faults({**value, "schema": "x"}, published) == [f".schema: not {schema}"]


@pytest.mark.parametrize("schema", FILES)
def test_editors_find_the_schema(schema: str) -> None:
    """The comment in a file names the address that the schema gives as its own."""
    published = json.loads(schema_files()[file_name(schema)])
    line = editor_line(schema)
    assert line == f"# yaml-language-server: $schema={published['$id']}"
    assert line in TOLD[schema].read_text("utf-8")


def all_fields(record: Record) -> list[Field]:
    """Return the fields of a record and of all records in it."""
    inner = [item for field in record.fields if field.record for item in all_fields(field.record)]
    return [*record.fields, *inner]


@pytest.mark.parametrize("schema", FILES)
def test_every_field_is_explained(schema: str) -> None:
    """Each field has a meaning in one sentence, choices have words, records have fields."""
    for field in all_fields(FILES[schema]):
        assert field.meaning.endswith("."), field.name
        assert bool(field.choices) == (field.kind in (Kind.CHOICE, Kind.SCHEMA)), field.name
        assert bool(field.record) == (field.kind in (Kind.RECORD, Kind.RECORDS)), field.name
