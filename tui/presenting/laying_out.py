"""Laying out: a document as items of a pane, each statement by itself, and structure between.

Owns which items a document has and where each statement is among them. Places in an item's text are
places in its statement: both have the same length.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import NamedTuple

from comparisons.documents import BlockKind, Document
from comparisons.packed_documents import Outline, PackedStatements
from comparisons.packing import Packed
from comparisons.spans import Span
from comparisons.statements import Statement
from tui.presenting.items import Item
from tui.presenting.signs import visible

BOILERPLATE = "── the publisher repeats what follows under other items too ──"
MOST_MADE = 2_000
"""Statements of a document that are all made when it is laid out; of a longer one, when drawn."""
_GAP, _HEADING, _FAINT = 1, 2, 4
_STYLES = {0: "text", _HEADING: "heading", _FAINT: "faint"}


class _Line(NamedTuple):
    """One item of a document, in numbers."""

    number: int = 0
    """Of its statement, from 1; 0 for a line between statements."""
    start: int = 0
    end: int = 0
    """Where it stands; nowhere is the line above what the publisher repeats."""
    look: int = 0


class DocumentLines(Packed[Item]):
    """The items of a document, made when they are drawn: a long one has more than fit the memory.

    An item is a statement, or a line that stands between statements.
    """

    __slots__ = ("_document", "_lines", "_looks", "_numbers")

    def __init__(self, document: Document, lines: Iterable[_Line]) -> None:
        lines = tuple(lines)
        self._document = document
        self._numbers = array("I", (line.number for line in lines))
        self._lines = array("I", (end for line in lines for end in (line.start, line.end)))
        self._looks = bytes(line.look for line in lines)

    def __len__(self) -> int:
        return len(self._numbers)

    @property
    def numbers(self) -> array[int]:
        """The number of each item's statement in the document, from 1; 0 where it is none."""
        return self._numbers

    def made(self, place: int) -> Item:
        """Make the item at a place."""
        look = self._looks[place]
        words = visible(self._document.text[self._lines[2 * place] : self._lines[2 * place + 1]])
        is_statement = self._numbers[place] > 0
        return Item(
            text=words if is_statement else words.strip() or BOILERPLATE,
            style=_STYLES[look & ~_GAP],
            choosable=is_statement,
            gap=look & _GAP,
        )

    def only(self, places: Sequence[int]) -> DocumentLines:
        """Return some of the items, with a gap before each but the first."""
        lines = (
            _Line(
                number=self._numbers[place],
                start=self._lines[2 * place],
                end=self._lines[2 * place + 1],
                look=self._looks[place] & ~_GAP | (_GAP if new else 0),
            )
            for new, place in enumerate(places)
        )
        return DocumentLines(self._document, lines)

    def is_heading(self, place: int) -> bool:
        """Tell whether an item is a heading of the document."""
        return bool(self._looks[place] & _HEADING)


@dataclass(frozen=True, kw_only=True, slots=True)
class DocumentItems:
    """A document as items, and where each statement is among them."""

    document: Document
    statements: Sequence[Statement]
    """Those that are shown."""
    items: DocumentLines
    item_of: Mapping[str, int]
    """The item's place by the statement's id."""
    known: Sequence[Statement]
    """All statements of the document, also those that are not shown."""

    def statement_at(self, place: int) -> Statement | None:
        """Return the statement that is the item at a place, if one is."""
        number = self.number_at(place)
        return self.known[number - 1] if number else None

    def number_at(self, place: int) -> int:
        """Return the number, in the document, of the statement at a place; 0 where none is."""
        return self.items.numbers[place] if 0 <= place < len(self.items) else 0

    def neighbour(self, statement: Statement, by: int) -> Statement:
        """Return the statement `by` places on, or the last one there is."""
        place = self.position_of(statement) + by
        return self.statements[min(max(place, 0), len(self.statements) - 1)]

    def holds(self, statement: Statement) -> bool:
        """Tell whether a statement is one of these, cut and read the very same."""
        place = self.item_of.get(statement.id)
        return place is not None and self.statement_at(place) == statement

    def at(self, statement: Statement) -> Statement:
        """Return a statement, or the one that stands in its place by now."""
        found = self.statement_at(self.item_of.get(statement.id, -1))
        if found is not None:
            return found
        start = statement.span.start
        first = bisect_right(self.statements, start, key=lambda item: item.span.end)
        return self.statements[min(first, len(self.statements) - 1)]

    def position_of(self, statement: Statement) -> int:
        """Return a statement's place among those that are shown."""
        start = statement.span.start
        return bisect_left(self.statements, start, key=lambda item: item.span.start)


def lay_out(document: Document, statements: Sequence[Statement]) -> DocumentItems:
    """Return a document as items."""
    if len(statements) <= MOST_MADE:
        statements = tuple(statements)
    item_of: dict[str, int] = {}
    lines: list[_Line] = []
    headings = {block.span.start for block in document.blocks if block.kind is BlockKind.HEADING}
    end = 0
    was_boilerplate = False
    for number, statement in enumerate(_outlines(statements), start=1):
        between = list(_structure(document, Span(end, statement.start), headings))
        lines += between
        if statement.boilerplate and not was_boilerplate:
            lines.append(_Line(look=_GAP | _FAINT))
        was_boilerplate = statement.boilerplate
        is_apart = between or _is_new_paragraph(document.text, end, statement.start)
        item_of[statement.id] = len(lines)
        look = (_GAP if is_apart and lines else 0) | (_FAINT if statement.no_claim else 0)
        end = statement.end
        lines.append(_Line(number=number, start=statement.start, end=end, look=look))
    lines += _structure(document, Span(end, len(document.text)), headings)
    return DocumentItems(
        document=document,
        statements=statements,
        items=DocumentLines(document, lines),
        item_of=item_of,
        known=statements,
    )


def _outlines(statements: Sequence[Statement]) -> Iterable[Outline]:
    if isinstance(statements, PackedStatements):
        return statements.outlines()
    return (
        Outline(item.id, item.span.start, item.span.end, item.boilerplate, item.no_claim)
        for item in statements
    )


def part_of(whole: DocumentItems, ids: Collection[str]) -> DocumentItems:
    """Return some statements of a document, below the headings under which they stand."""
    kept: list[int] = []
    shown: dict[str, int] = {}
    heading: int | None = None
    for place in range(len(whole.items)):
        statement = whole.statement_at(place)
        if statement is None:
            heading = place if whole.items.is_heading(place) else heading
        elif statement.id in ids:
            kept += [place] if heading is None else [heading, place]
            shown[statement.id] = len(kept) - 1
            heading = None
    items = whole.items.only(kept)
    statements = tuple(whole.known[items.numbers[place] - 1] for place in shown.values())
    return replace(whole, statements=statements, items=items, item_of=shown)


def _is_new_paragraph(text: str, start: int, end: int) -> bool:
    return text.count("\n", start, end) > 1


def _structure(document: Document, span: Span, headings: set[int]) -> Iterator[_Line]:
    """Yield what stands between statements, a line an item."""
    start = span.start
    for line in span.cut(document.text).splitlines(keepends=True):
        end = start + len(line)
        if line.strip().strip("#>-*\"'”»’"):
            is_heading = not headings.isdisjoint(range(start, end))
            yield _Line(start=start, end=end, look=_GAP | (_HEADING if is_heading else _FAINT))
        start = end
