"""JSON text: values as JSON that is readable in any script and inert in any terminal.

Owns the names of things that have no address, and the escaping of characters that would not be seen
or could drive a terminal; every JSON reader gives them back as they were.
"""

from __future__ import annotations

import json
import uuid

from comparisons.signs import SIGNS


def json_text(value: object) -> str:
    """Return a value as JSON text with a line end."""
    text = json.dumps(value, ensure_ascii=False, indent=1)
    return text.translate(_ESCAPES) + "\n"


def named(*parts: str) -> str:
    """Return a name (a URN) for what these parts make unique; the same for the same parts."""
    return uuid.uuid5(uuid.NAMESPACE_OID, json.dumps(parts)).urn


def _escape(code: int) -> str:
    units = chr(code).encode("utf-16-be", "surrogatepass")
    pairs = (units[place : place + 2] for place in range(0, len(units), 2))
    return "".join(f"\\u{int.from_bytes(pair, 'big'):04x}" for pair in pairs)


_ESCAPES = {code: _escape(code) for code in SIGNS if code != ord("\n")}
