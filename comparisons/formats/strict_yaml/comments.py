"""Comments: what people wrote beside the values.

Owns finding them; `splice` leaves them where they are, and a text that is written anew can at
least carry them along.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from comparisons.formats.strict_yaml.cells import line_after
from comparisons.formats.strict_yaml.nodes import ListNode, MapNode, Node, ScalarNode, Tree

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)


def comments(tree: Tree) -> list[str]:
    """Return all comments of a text, in their order."""
    found: list[str] = []
    done = 0
    for node in _scalars(tree.root):
        found += _COMMENT.findall(tree.text[done : node.start])
        done = max(node.end, done)
        if node.style in ("|", ">"):
            found += _COMMENT.findall(tree.text[node.start : line_after(tree.text, node.start)])
    return found + _COMMENT.findall(tree.text[done:])


def _scalars(node: Node) -> Iterator[ScalarNode]:
    if isinstance(node, ScalarNode):
        yield node
    elif isinstance(node, ListNode):
        for item in node.items:
            yield from _scalars(item)
    else:
        yield from _entries(node)


def _entries(node: MapNode) -> Iterator[ScalarNode]:
    for name, value in node.entries.values():
        yield name
        yield from _scalars(value)
