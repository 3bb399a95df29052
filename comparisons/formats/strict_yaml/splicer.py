"""Splicing: a text changed only where it must change.

Owns how a new value is put into a text that people may have written by hand: their comments, the
order and the layout of everything that did not change stay as they are, byte for byte. The result
is read back before it is returned. What cannot be done this way is not done at all: the caller
then writes the whole text anew.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from itertools import pairwise

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml.alignment import (
    Identity,
    Pair,
    align,
    align_names,
    by_value,
)
from comparisons.formats.strict_yaml.cells import (
    CannotSpliceError,
    Edit,
    Write,
    block_cells,
    block_edits,
    end_of,
    flow_cells,
    flow_edits,
    on_lines,
)
from comparisons.formats.strict_yaml.emitter import (
    Layout,
    Value,
    entry_lines,
    inline,
    item_lines,
    key,
    plain_value,
    reads_as,
)
from comparisons.formats.strict_yaml.nodes import (
    ListNode,
    MapNode,
    Node,
    Plain,
    ScalarNode,
    line_after,
    line_start,
)
from comparisons.formats.strict_yaml.reader import read

_BYTE_ORDER_MARK = "\ufeff"
_BLOCK_HEAD = re.compile(r"[|>][-+0-9]*")


def splice(text: str, value: Value, *, identity: Identity = by_value) -> str | None:
    """Return the text with the value put into it, or nothing when that needs a new text.

    `identity` tells which item of a list is still the same one although some of it changed.
    """
    bare = text.removeprefix(_BYTE_ORDER_MARK)
    unified = bare.replace("\r\n", "\n")
    try:
        edits = _edits(unified, value, identity)
        new = text[: len(text) - len(bare)] + _applied(bare, edits)
        same = reads_as(read(new, place="").plain, value)
    except (CannotSpliceError, FormatError):
        return None
    return new if same else None


def _edits(text: str, value: Value, identity: Identity) -> list[Edit]:
    if "\r" in text:
        raise CannotSpliceError
    tree = read(text, place="")
    splicer = _Splicer(text, identity)
    splicer.change(tree.root, tree.plain, value, indent=-2)
    edits = sorted(splicer.edits, key=lambda edit: edit[:2])
    if any(before.end > after.start for before, after in pairwise(edits)):
        raise CannotSpliceError
    return edits


def _applied(text: str, edits: Sequence[Edit]) -> str:
    """Apply edits, whose places count each line end as one, to a text where it may be two."""
    doubled = [found.start() - nth for nth, found in enumerate(re.finditer("\r\n", text))]
    pieces: list[str] = []
    done = 0
    for edit in edits:
        start = edit.start + bisect_left(doubled, edit.start)
        words = edit.words.replace("\n", "\r\n") if doubled else edit.words
        pieces += (text[done:start], words)
        done = edit.end + bisect_left(doubled, edit.end)
    return "".join((*pieces, text[done:]))


class _Splicer:
    """Collects the edits that turn one text into another."""

    def __init__(self, text: str, identity: Identity) -> None:
        self.edits: list[Edit] = []
        self._text = text
        self._identity = identity

    def change(
        self, node: Node, old: Plain, value: Value, *, indent: int, flow: bool = False
    ) -> None:
        """Change what a node says; its key or dash stands at `indent`."""
        if old == value:
            return
        if not old or not value or isinstance(value, str | int | float):
            self._replace(node, old, value, indent=indent, flow=flow)
        elif isinstance(node, MapNode) and isinstance(old, dict) and isinstance(value, Mapping):
            self._change_map(node, old, value)
        elif isinstance(node, ListNode) and isinstance(old, list) and isinstance(value, Sequence):
            self._change_list(node, old, value)
        else:
            self._replace(node, old, value, indent=indent, flow=flow)

    def _change_map(self, node: MapNode, old: dict[str, Plain], value: Mapping[str, Value]) -> None:
        column = self._column(node.names[0])
        for name, inner in node.entries.items():
            if name in value:
                self.change(inner, old[name], value[name], indent=column, flow=node.flow)
        names = list(value)

        def write(position: int) -> str:
            name = names[position]
            if node.flow:
                return f"{key(name)}: {inline(value[name])}"
            return "\n".join(entry_lines(name, value[name], column))

        self._edit_cells(node, value, align_names(list(old), names), write)

    def _change_list(self, node: ListNode, old: list[Plain], value: Sequence[Value]) -> None:
        column = self._column(node.start)
        pairs = list(align(old, value, self._identity))
        for pair in pairs:
            if pair.old is not None and pair.new is not None:
                item = node.items[pair.old]
                self.change(item, old[pair.old], value[pair.new], indent=column, flow=node.flow)

        def write(position: int) -> str:
            if node.flow:
                return inline(value[position])
            return "\n".join(item_lines(value[position], column))

        self._edit_cells(node, value, pairs, write)

    def _edit_cells(
        self, node: MapNode | ListNode, value: Value, pairs: Sequence[Pair], write: Write
    ) -> None:
        """Take out the entries that are gone and put in the new ones."""
        if all(pair.kept for pair in pairs):
            return
        if not node.flow:
            cells = block_cells(self._text, node)
            self.edits += block_edits(self._text, cells, pairs, write)
        elif any(pair.kept for pair in pairs):
            self.edits += flow_edits(flow_cells(node), pairs, write)
        else:
            self._put(node.start, node.end, inline(value))

    def _replace(self, node: Node, old: Plain, value: Value, *, indent: int, flow: bool) -> None:
        """Write a value where another one stood, or nothing."""
        if old == plain_value(value):
            return
        if not isinstance(node, ScalarNode) and not node.flow:
            raise CannotSpliceError
        if flow:
            self._put(node.start, node.end, inline(value))
        else:
            self._replace_on_lines(node, value, indent)

    def _replace_on_lines(self, node: Node, value: Value, indent: int) -> None:
        layout = Layout.of(value, indent=indent, column=self._column(node.start))
        is_block = isinstance(node, ScalarNode) and node.style in ("|", ">")
        head = _BLOCK_HEAD.match(self._text, node.start) if is_block else None
        end = head.end() if head else node.end
        self._put(node.start, end, layout.head)
        first = line_after(self._text, end)
        last = line_after(self._text, end_of(self._text, node)) if head else first
        if layout.body or last > first:
            lines = on_lines(self._text, first, "\n".join(layout.body)) if layout.body else ""
            self.edits.append(Edit(first, last, lines))

    def _put(self, start: int, end: int, words: str) -> None:
        """Put words beside a key or dash, parted from it by a blank."""
        if start == end and words:
            words = f" {words}"
        elif not words:
            start = len(self._text[:start].rstrip(" "))
        self.edits.append(Edit(start, end, words))

    def _column(self, place: int) -> int:
        return place - line_start(self._text, place)
