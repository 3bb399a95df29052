"""State files: small JSON objects that the program writes for itself.

Owns how one is read, with anything that is not sound taken for nothing, and how one is written, as
a whole or not at all. They lie in the user's state folder, never in a comparison. Losing one loses
a convenience, so no fault here stops the work.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from comparisons.errors import ClaimdeskError

LARGEST = 256 * 1024
"""Bytes; a larger file was not written by this program."""


def read_object(file: Path) -> dict[str, object]:
    """Return what a state file holds; nothing if it is missing, unreadable or not sound."""
    try:
        if not file.is_file() or file.stat().st_size > LARGEST:
            return {}
        import json  # where nothing is remembered, the start need not wait for it

        found: object = json.loads(file.read_bytes())
    except (OSError, ValueError, RecursionError):
        return {}
    if not isinstance(found, dict):
        return {}
    fields: dict[str, object] = found
    return fields


def write_object(file: Path, fields: Mapping[str, object]) -> bool:
    """Replace a state file; tell whether that could be done."""
    import json

    from comparisons.storage.atomic import save

    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        text = json.dumps(fields, ensure_ascii=True, indent=1)
        save(file, text.encode())
    except (OSError, ValueError, ClaimdeskError):
        return False
    return True


def own_folder() -> Path | None:
    """Return the program's state folder, or none where there can be none."""
    from comparisons.storage.places import state_folder

    try:
        return state_folder()
    except ClaimdeskError:
        return None


def text_in(fields: Mapping[str, object], name: str, *, longest: int = 4096) -> str:
    """Return a field if it is a text of sensible length, else an empty one."""
    value = fields.get(name)
    return value if isinstance(value, str) and len(value) <= longest else ""
