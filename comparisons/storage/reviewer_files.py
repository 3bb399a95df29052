"""Reviewer files: which file in `verdicts/` is whose.

Owns the one way from a reviewer's name to a file name: the same on every machine, readable, and
different for different names even where a disk does not tell `Anna` from `anna`.
"""

from __future__ import annotations

import hashlib
import re
import unicodedata

from comparisons.errors import ComparisonError

_PLAIN = re.compile(r"[a-z0-9]([a-z0-9._-]{0,62}[a-z0-9])?")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?")  # on Windows
_LONGEST = 80  # bytes of the readable part; the whole stays far under 255
_LONGEST_NAME = 1000  # characters; a name, not a text


def file_name(reviewer: str) -> str:
    """Return the name of a reviewer's verdict file.

    A plain name (small Latin letters, digits, dots and dashes) is used as it is. Any other gets a
    readable form and eight hex digits of its own, which keep it apart from all others.
    """
    name = checked_name(reviewer)
    if _PLAIN.fullmatch(name) and not _RESERVED.fullmatch(name) and ".." not in name:
        return f"{name}.yaml"
    mark = hashlib.sha256(name.encode()).hexdigest()[:8]
    return f"{_readable(name)}-{mark}.yaml"


def checked_name(reviewer: str) -> str:
    """Return a reviewer's name in its one form (NFC, trimmed), or say why it is none."""
    name = unicodedata.normalize("NFC", reviewer).strip()
    place, remedy = "reviewer", "Use --reviewer NAME with your name or initials."
    if not name:
        raise ComparisonError(place, "the name is empty.", remedy)
    if len(name) > _LONGEST_NAME:
        raise ComparisonError(place, "the name is too long.", remedy)
    if any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in name):
        raise ComparisonError(place, "the name holds control characters.", remedy)
    return name


def _readable(name: str) -> str:
    kept = "".join(character if character.isalnum() else "-" for character in name.casefold())
    short = unicodedata.normalize("NFC", re.sub("-+", "-", kept)).encode()[:_LONGEST]
    return short.decode("utf-8", "ignore").strip("-") or "reviewer"
