"""Comments: what people wrote beside the values.

Owns finding them; `splice` leaves them where they are, and a text that is written anew can at
least carry them along.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from comparisons.formats.strict_yaml.cells import line_after
from comparisons.formats.strict_yaml.nodes import ListNode, MapNode, Node, Tree

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)


def comments(tree: Tree) -> list[str]:
    """Return all comments of a text, in their order."""
    found: list[str] = []
    done = 0
    for start, end in sorted(_spans(tree.text, tree.root)):
        found += _COMMENT.findall(tree.text, done, start)
        done = max(done, end)
    return found + _COMMENT.findall(tree.text, done)


def _spans(text: str, node: Node) -> Iterator[tuple[int, int]]:
    """Give the places of all keys and scalars; in them, a `#` is no comment."""
    if isinstance(node, MapNode):
        yield from node.name_spans()
        for value in node.entries.values():
            yield from _spans(text, value)
    elif isinstance(node, ListNode):
        for item in node.items:
            yield from _spans(text, item)
    elif node.style in ("|", ">"):
        yield line_after(text, node.start), node.end
    else:
        yield node.start, node.end
