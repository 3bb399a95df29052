"""Links: which addresses a report may link to.

Owns the one rule: only whole http and https addresses without hidden characters are linked; all
others are shown as text.
"""

from __future__ import annotations

from urllib.parse import urlsplit

_LONGEST = 2_000


def linkable(address: str) -> str:
    """Return an address that may be linked, or nothing."""
    if not address.isprintable() or any(sign in address for sign in " <>\"'\\`^{}|"):
        return ""
    if len(address) > _LONGEST:
        return ""
    try:
        parts = urlsplit(address)
        host = parts.hostname
    except ValueError:
        return ""
    return address if parts.scheme in ("http", "https") and host else ""
