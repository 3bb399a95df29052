"""Front matter: what a text says of its own origin before it begins.

Owns the `key: value` lines between two lines of dashes with which Markdown files begin. Only plain
values are taken; what is nested stays unread, and nothing in it is ever run.
"""

from __future__ import annotations

import re

from comparisons.documents import Provenance

_FRONT = re.compile(r"---[ \t]*\n(.{0,20000}?\n)(?:---|\.\.\.)[ \t]*(?:\n|$)", re.DOTALL)
_ENTRY = re.compile(r"^([A-Za-z_-]{2,20}):[ \t]+(\S[^\n]*)$", re.MULTILINE)
_FIELDS = {
    "title": "title",
    "publisher": "publisher",
    "site": "publisher",
    "published": "published",
    "date": "published",
    "as_of": "as_of",
    "url": "url",
    "link": "url",
    "language": "language",
    "lang": "language",
    "origin": "origin",
    "carried_by": "carried_by",
    "kind": "kind",
}


def split_front_matter(text: str) -> tuple[Provenance, int]:
    """Return what the front matter says, and where the text after it begins."""
    front = _FRONT.match(text)
    if not front:
        return Provenance(), 0
    stated: dict[str, str] = {}
    for entry in _ENTRY.finditer(front[1]):
        name = _FIELDS.get(entry[1].lower().replace("-", "_"))
        value = _plain(entry[2].strip())
        if name and value:
            stated.setdefault(name, value)
    return Provenance(**stated), front.end()


def _plain(value: str) -> str:
    """Return a plain or quoted value; nothing for lists, mappings and blocks."""
    for mark in ('"', "'"):
        if len(value) > 1 and value[0] == value[-1] == mark:
            return value[1:-1]
    return "" if value[0] in "[{|>&*!" else value.split(" #", maxsplit=1)[0].rstrip()
