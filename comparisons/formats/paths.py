"""Paths in files: only such as can lie inside the comparison's folder.

Owns what a path in YAML may look like. Whether the file is really inside, links resolved, is found
out where the disk is touched.
"""

from __future__ import annotations

import re

_ADDRESS = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*://|file:|[A-Za-z]:", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f]")


def why_outside(path: str) -> str:
    """Return why a path is refused, or nothing when it is fine."""
    parts = path.replace("\\", "/").split("/")
    checks = (
        (not path.strip(), "is empty"),
        (_CONTROL.search(path) is not None, "holds a control character"),
        (path.startswith(("/", "\\")), "is an absolute path"),
        (path.startswith("~"), "begins with ~"),
        (_ADDRESS.match(path) is not None, "is an address or names a drive"),
        (".." in parts, "leads out of its folder"),
    )
    return next((reason for wrong, reason in checks if wrong), "")
