"""Comments: what people wrote beside the values.

Owns finding them; `splice` leaves them where they are, and a text that is written anew can at
least carry them along.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from comparisons.formats.strict_yaml.nodes import ListNode, MapNode, Node, Tree, line_after

_COMMENT = re.compile(r"(?:^|(?<=\s))#[^\r\n]*", re.MULTILINE)


def comments(tree: Tree) -> list[str]:
    """Return all comments of a text, in their order."""
    return comments_beside(tree.text, tree.root, 0, len(tree.text))


def comments_beside(text: str, node: Node, start: int, end: int) -> list[str]:
    """Return the comments of a stretch of a text that holds one node and nothing else."""
    found: list[str] = []
    for first, after in sorted(_spans(text, node)):
        found += _COMMENT.findall(text, start, first)
        start = max(start, after)
    return found + _COMMENT.findall(text, start, end)


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
