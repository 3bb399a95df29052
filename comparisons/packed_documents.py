"""Packed documents: the blocks and statements of a source, small enough for very many.

Owns the form in which sources go from one process to another and are kept while nobody looks at
them: places are plain numbers, and the words stand only in the document. A block or a statement is
made when it is asked for, and equals the one that was packed.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from typing import NamedTuple

from comparisons.comparison import Comparison
from comparisons.documents import Block, BlockKind, Document
from comparisons.packing import Packed
from comparisons.spans import Span
from comparisons.statements import Claimant, Statement, cut_statement

_KINDS = tuple(BlockKind)
_QUOTED, _BOILERPLATE, _NO_CLAIM = 1, 2, 4
_NO_NUMBER = 0xFFFFFFFFFFFFFFFF
_LENGTH = 11
"""Characters of an id that the program gave: `s` and ten hex digits."""


class PackedBlocks(Packed[Block]):
    """The blocks of a document."""

    __slots__ = ("_kinds", "_places")

    def __init__(self, blocks: Iterable[Block]) -> None:
        blocks = tuple(blocks)
        self._places = _places(block.span for block in blocks)
        self._kinds = bytes(_KINDS.index(block.kind) for block in blocks)

    def __len__(self) -> int:
        return len(self._kinds)

    def made(self, place: int) -> Block:
        """Make the block at a place."""
        return Block(span=_span(self._places, place), kind=_KINDS[self._kinds[place]])


class PackedClaimants:
    """Who makes the claims of a document, for those of its statements that have a claimant."""

    __slots__ = ("_claimed", "_places", "_said", "_words")

    def __init__(self, claimants: Iterable[Claimant | None]) -> None:
        known = [(place, item) for place, item in enumerate(claimants) if item is not None]
        words = dict.fromkeys(word for _, item in known for word in (item.name, item.role))
        number_of = {word: number for number, word in enumerate(words)}
        self._words = tuple(words)
        self._claimed = array("I", (place for place, _ in known))
        self._places = _places(item.span for _, item in known)
        self._said = array(
            "I", (number_of[word] for _, item in known for word in (item.name, item.role))
        )

    def of(self, place: int) -> Claimant | None:
        """Make the claimant of the statement at a place."""
        at = bisect_left(self._claimed, place)
        if at == len(self._claimed) or self._claimed[at] != place:
            return None
        name, role = (self._words[number] for number in self._said[2 * at : 2 * at + 2])
        return Claimant(name=name, span=_span(self._places, at), role=role)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, PackedClaimants) and all(
            getattr(self, name) == getattr(other, name) for name in self.__slots__
        )

    def __hash__(self) -> int:
        return hash(self._words)


class Outline(NamedTuple):
    """What is asked of all statements of a document at once: where each is and how it is marked."""

    id: str
    start: int
    end: int
    boilerplate: bool
    no_claim: bool


class PackedStatements(Packed[Statement]):
    """The statements of one document."""

    __slots__ = ("_claimants", "_document", "_marks", "_numbers", "_other_ids", "_places")

    def __init__(self, document: Document, statements: Iterable[Statement]) -> None:
        statements = tuple(statements)
        numbers = [_number(item.id) for item in statements]
        self._document = document
        self._places = _places(item.span for item in statements)
        self._numbers = array("Q", numbers)
        self._other_ids: Mapping[int, str] = {
            place: item.id for place, item in enumerate(statements) if numbers[place] == _NO_NUMBER
        }
        self._marks = bytes(map(_marks, statements))
        self._claimants = PackedClaimants(item.claimant for item in statements)

    def __len__(self) -> int:
        return len(self._marks)

    def outlines(self) -> Iterator[Outline]:
        """Tell of each statement without making it, which takes a fifth of the time."""
        ends = iter(self._places)
        numbered = enumerate(zip(self._numbers, self._marks, ends, ends, strict=True))
        for place, (number, marks, start, end) in numbered:
            id_ = f"s{number:010x}" if number != _NO_NUMBER else self._other_ids[place]
            yield Outline(id_, start, end, bool(marks & _BOILERPLATE), bool(marks & _NO_CLAIM))

    def made(self, place: int) -> Statement:
        """Make the statement at a place."""
        marks = self._marks[place]
        found = cut_statement(
            self._document,
            _span(self._places, place),
            id=self._other_ids.get(place, f"s{self._numbers[place]:010x}"),
            claimant=self._claimants.of(place),
            quoted=bool(marks & _QUOTED),
            boilerplate=bool(marks & _BOILERPLATE),
        )
        return replace(found, no_claim=True) if marks & _NO_CLAIM else found


def _places(spans: Iterable[Span]) -> array[int]:
    return array("I", (end for span in spans for end in (span.start, span.end)))


def _span(places: array[int], place: int) -> Span:
    return Span(places[2 * place], places[2 * place + 1])


def _number(id_: str) -> int:
    """Return what stands in an id that the program gave; other ids are kept as they are."""
    try:
        number = int(id_[1:], 16)
    except ValueError:
        return _NO_NUMBER
    return number if len(id_) == _LENGTH and id_ == f"s{number:010x}" else _NO_NUMBER


def _marks(statement: Statement) -> int:
    return (
        _QUOTED * statement.quoted
        | _BOILERPLATE * statement.boilerplate
        | _NO_CLAIM * statement.no_claim
    )


def packed(comparison: Comparison) -> Comparison:
    """Return an equal comparison whose sources are packed; the briefing stays as it is."""
    sources = [packed_source(each, comparison.statements[each.id]) for each in comparison.sources]
    briefing = comparison.briefing.id
    return replace(
        comparison,
        sources=tuple(source for source, _ in sources),
        statements={
            briefing: tuple(comparison.statements[briefing]),
            **{source.id: statements for source, statements in sources},
        },
    )


def packed_source(
    source: Document, statements: Sequence[Statement]
) -> tuple[Document, PackedStatements]:
    """Return a document and its statements packed; what is packed already stays."""
    if not isinstance(source.blocks, PackedBlocks):
        source = replace(source, blocks=PackedBlocks(source.blocks))
    if not isinstance(statements, PackedStatements):
        statements = PackedStatements(source, statements)
    return source, statements
