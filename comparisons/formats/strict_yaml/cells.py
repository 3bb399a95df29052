"""Cells: the stretches of a text that hold one entry each of a mapping or a list.

Owns where an entry begins and ends, so that one can be taken out or put in and the rest, comments
included, stays where it is. Entries on lines of their own and entries in brackets differ in what
parts them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from comparisons.formats.strict_yaml.alignment import Pair
from comparisons.formats.strict_yaml.comments import comments_beside
from comparisons.formats.strict_yaml.nodes import (
    ListNode,
    MapNode,
    Node,
    ScalarNode,
    line_after,
    line_start,
)


class CannotSpliceError(Exception):
    """The text is laid out in a way in which it cannot be changed in place."""


class Edit(NamedTuple):
    """One stretch of a text and what takes its place."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, slots=True)
class Cell:
    """One entry of a mapping or a list."""

    sign: int
    """Where its first sign stands: its key or dash."""
    start: int
    """Where the stretch that holds it begins."""
    end: int
    """Where that stretch ends."""
    value: Node
    value_from: int
    """Where its key ends."""


def end_of(text: str, node: Node) -> int:
    """Return where the words of a node end; comments and blank lines after it are not its own."""
    while not isinstance(node, ScalarNode):
        inner = list(node.entries.values()) if isinstance(node, MapNode) else node.items
        if node.flow or not inner:
            return node.end
        node = inner[-1]
    return node.start + len(text[node.start : node.end].rstrip())


def block_cells(text: str, node: MapNode | ListNode) -> list[Cell]:
    """Return the entries of a mapping or list that is written on lines."""
    if isinstance(node, MapNode):
        pairs = zip(node.name_spans(), node.entries.values(), strict=True)
        return [_cell(text, start, end, value) for (start, end), value in pairs]
    dash = re.compile(rf"^ {{{node.start - line_start(text, node.start)}}}-(?=\s)", re.MULTILINE)
    cells: list[Cell] = []
    sign = node.start
    for item in node.items:
        if cells:
            found = dash.search(text, cells[-1].end)
            if found is None:
                raise CannotSpliceError
            sign = found.end() - 1
        cells.append(_cell(text, sign, sign, item))
    return cells


def _cell(text: str, sign: int, value_from: int, value: Node) -> Cell:
    end = max(end_of(text, value), sign)
    return Cell(sign, line_start(text, sign), line_after(text, end), value, value_from)


def flow_cells(node: MapNode | ListNode) -> list[Cell]:
    """Return the entries of a mapping or list that is written in brackets."""
    if isinstance(node, MapNode):
        pairs = zip(node.name_spans(), node.entries.values(), strict=True)
        return [
            Cell(start, start, max(end, value.end), value, end) for (start, end), value in pairs
        ]
    return [Cell(item.start, item.start, item.end, item, item.start) for item in node.items]


Write = Callable[[int], str]
"""Writes the new entry of a number: lines for a block, words for brackets."""


def block_edits(
    text: str, cells: Sequence[Cell], pairs: Sequence[Pair], write: Write
) -> list[Edit]:
    """Take out and put in entries that stand on lines of their own."""
    edits: list[Edit] = []
    kept: Cell | None = None
    first = _first_kept(cells, pairs)
    for pair in pairs:
        if pair.old is not None and pair.new is not None:
            kept = cells[pair.old]
        elif pair.old is not None:
            edits.append(_taken_out(text, cells[pair.old], first if kept is None else None))
        elif pair.new is not None:
            place = kept.end if kept else _before(text, cells[0])
            edits.append(Edit(place, place, on_lines(text, place, write(pair.new))))
    return edits


def _first_kept(cells: Sequence[Cell], pairs: Sequence[Pair]) -> Cell | None:
    kept = (pair.old for pair in pairs if pair.old is not None and pair.new is not None)
    first = next(kept, None)
    return None if first is None else cells[first]


def _taken_out(text: str, cell: Cell, following: Cell | None) -> Edit:
    """Take an entry out but leave its comments, each on a line of its own.

    An entry that shares its line with a dash hands the dash to the next one.
    """
    if not text[cell.start : cell.sign].strip():
        pad = text[cell.start : cell.sign]
        left = comments_beside(text, cell.value, cell.value_from, cell.end)
        return Edit(cell.start, cell.end, "".join(f"{pad}{comment}\n" for comment in left))
    if following is None:
        raise CannotSpliceError
    return Edit(cell.sign, following.sign, "")


def _before(text: str, cell: Cell) -> int:
    if text[cell.start : cell.sign].strip():
        raise CannotSpliceError
    return cell.start


def on_lines(text: str, place: int, lines: str) -> str:
    """Return lines so that they can be put in where a line begins or the text ends."""
    if place == len(text) and text and not text.endswith("\n"):
        return f"\n{lines}"
    return f"{lines}\n"


def flow_edits(cells: Sequence[Cell], pairs: Sequence[Pair], write: Write) -> list[Edit]:
    """Take out and put in entries that stand in brackets."""
    first = _first_kept(cells, pairs)
    if first is None:
        raise CannotSpliceError
    edits = [Edit(cells[0].start, first.start, "")] if first is not cells[0] else []
    kept: Cell | None = None
    taken = 0
    for pair in pairs:
        if pair.old is not None and pair.new is not None:
            kept, taken = cells[pair.old], cells[pair.old].end
        elif pair.old is not None and kept:
            edits.append(Edit(taken, cells[pair.old].end, ""))
            taken = cells[pair.old].end
        elif pair.new is not None:
            words = write(pair.new)
            place = kept.end if kept else first.start
            edits.append(Edit(place, place, f", {words}" if kept else f"{words}, "))
    return edits
