"""Strict YAML: every scalar is text, nothing is guessed, and what is written reads back the same.

Owns the small part of YAML that the files of a comparison may use: mappings, lists and scalars.
`read` gives a tree that knows its places in the text, `render` writes values, `splice` changes
only the lines of a text that must change. Which fields a file has is not known here, and no
function here touches the disk. PyYAML is imported when the first file is read, and what writes
when something is first written: the desk shows a briefing before it needs either.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from comparisons.formats.strict_yaml.comments import comments
from comparisons.formats.strict_yaml.guards import MAX_BYTES, as_text
from comparisons.formats.strict_yaml.nodes import (
    ListNode,
    MapNode,
    Node,
    Plain,
    ScalarNode,
    Tree,
    comment_after,
    plain,
    spot,
)
from comparisons.formats.strict_yaml.reader import MAX_DEPTH, read

if TYPE_CHECKING:
    from comparisons.formats.strict_yaml.alignment import Identity, align, by_fields
    from comparisons.formats.strict_yaml.emitter import Value, plain_value, render
    from comparisons.formats.strict_yaml.splicer import splice

__all__ = [
    "MAX_BYTES",
    "MAX_DEPTH",
    "Identity",
    "ListNode",
    "MapNode",
    "Node",
    "Plain",
    "ScalarNode",
    "Tree",
    "Value",
    "align",
    "as_text",
    "by_fields",
    "comment_after",
    "comments",
    "plain",
    "plain_value",
    "read",
    "render",
    "splice",
    "spot",
]

_WRITERS = {
    "Identity": "alignment",
    "align": "alignment",
    "by_fields": "alignment",
    "Value": "emitter",
    "plain_value": "emitter",
    "render": "emitter",
    "splice": "splicer",
}


def __getattr__(name: str) -> Any:
    """Import what writes when it is first asked for."""
    if name not in _WRITERS:
        raise AttributeError(name)
    return getattr(import_module(f"{__name__}.{_WRITERS[name]}"), name)
