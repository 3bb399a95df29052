"""The first field of every file: its format and major version.

Owns how a version is read and where editors find the JSON Schema of a file.
"""

from __future__ import annotations

import re

_SCHEMA = re.compile(r"([a-z-]{1,40})/([0-9]{1,6})")
SCHEMA_HOME = "https://raw.githubusercontent.com/claimdesk/claimdesk/main/docs/schemas"
"""Where the published JSON Schemas are found."""


def version_of(schema: str, *, known: str) -> int | None:
    """Return the major version when the schema is of the known format, else None."""
    found = _SCHEMA.fullmatch(schema)
    if found is None or found[1] != known.partition("/")[0]:
        return None
    return int(found[2])


def file_name(schema: str) -> str:
    """Return the file name of the JSON Schema of a format and version."""
    return f"{schema.replace('/', '-')}.schema.json"


def editor_line(schema: str) -> str:
    """Return the comment by which editors with a YAML language server find the schema."""
    return f"# yaml-language-server: $schema={SCHEMA_HOME}/{file_name(schema)}"
