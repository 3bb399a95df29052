"""What was read from a YAML text, with the place of every value in it.

Owns the three kinds of node and the `Tree` that holds them. The nodes are filled while the text
is read and never changed afterwards; they are plain slotted classes because a file has tens of
thousands of them. Places count code points from 0; what is told to people counts from 1.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from typing import TypeAlias

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain]"
"""A value without its place: text, a list or a mapping."""


@dataclass(slots=True, eq=False)
class ScalarNode:
    """One piece of text."""

    value: str
    start: int
    end: int
    style: str
    """Empty for plain, else the sign it is written with: `"`, `'`, `|` or `>`."""

    @property
    def absent(self) -> bool:
        """Whether nothing was written at all, as in `note:`."""
        return self.start == self.end


@dataclass(slots=True, eq=False)
class ListNode:
    """A list, written with dashes or in square brackets."""

    items: list[Node]
    start: int
    end: int
    flow: bool
    """Whether it is written in brackets."""


@dataclass(slots=True, eq=False)
class MapNode:
    """A mapping, written on lines or in curly brackets."""

    entries: dict[str, Node]
    """The values by their keys, in the order of the file."""
    names: list[int]
    """Where each key starts and ends, one after the other: small numbers instead of nodes."""
    start: int
    end: int
    flow: bool
    """Whether it is written in brackets."""

    def name_spans(self) -> Iterator[tuple[int, int]]:
        """Give the start and end of each key."""
        return zip(self.names[::2], self.names[1::2], strict=True)


Node: TypeAlias = ScalarNode | ListNode | MapNode


@dataclass(frozen=True, kw_only=True, eq=False)  # without slots, for what is worked out once
class Tree:
    """One YAML text as read."""

    text: str
    """The text its places refer to, without a byte order mark."""
    root: Node
    complete: bool
    """Whether the text ends with the line `...`; without it, it may have been cut off."""

    @cached_property
    def plain(self) -> Plain:
        """What the root says; never changed. Only who changes a file needs it."""
        return plain(self.root)

    def spot(self, *path: str | int) -> tuple[int, int]:
        """Return line and column, from 1, of the deepest part of a path that is there."""
        return spot(self.text, self.place(*path))

    def place(self, *path: str | int) -> int:
        """Return where the deepest part of a path that is there begins in the text."""
        node = self.root
        for step in path:
            if isinstance(node, MapNode) and step in node.entries:
                node = node.entries[str(step)]
            elif isinstance(node, ListNode) and isinstance(step, int) and step < len(node.items):
                node = node.items[step]
            else:
                break
        return node.start


def spot(text: str, place: int) -> tuple[int, int]:
    """Return line and column, both from 1, of a place in a text."""
    start = max(text.rfind("\n", 0, place), text.rfind("\r", 0, place)) + 1
    before = text[:start]
    ends = before.count("\n") + before.count("\r") - before.count("\r\n")
    return ends + 1, place - start + 1


def plain(node: Node) -> Plain:
    """Return what a node says, without its places."""
    if isinstance(node, ScalarNode):
        return node.value
    if isinstance(node, ListNode):
        return [plain(item) for item in node.items]
    return {key: plain(value) for key, value in node.entries.items()}


def line_start(text: str, place: int) -> int:
    """Return where the line of a place begins."""
    return text.rfind("\n", 0, place) + 1


def line_after(text: str, place: int) -> int:
    """Return where the line after the one of a place begins, or the end of the text."""
    found = text.find("\n", place)
    return len(text) if found < 0 else found + 1


_COMMENT = re.compile(r"[ \t]+(#[^\r\n]*)")


def comment_after(text: str, node: ScalarNode) -> str:
    """Return the comment that follows an unquoted scalar on its line; it may be lost text."""
    if node.style or node.absent:
        return ""
    found = _COMMENT.match(text, node.end)
    return found[1] if found else ""
