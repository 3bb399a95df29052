"""Board: all old statements of a briefing beside all new ones, and which was found where.

Owns the state of one anchoring while it runs. The old statements are those with a quote and, in
between, the undecided ones, of which only the id is known: the hash of their words, by which they
claim their own place in the new text before anyone else can.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from comparisons.anchoring.anchors import Anchor, AnchorState
from comparisons.documents import Document
from comparisons.evidence import Quote
from comparisons.folding import fold, statement_id
from comparisons.spans import Span
from comparisons.statements import Statement

_TWIN = re.compile(r"-\d+$")


@dataclass(frozen=True, kw_only=True, slots=True)
class Old:
    """One statement of the old text."""

    id: str
    key: str
    """The hash of its words: twins share it."""
    quote: Quote | None = None
    """None while it is undecided: then its words are not known any more."""
    folded: str = ""
    displaced: bool = False
    """Whether its quote is older than the list of statements: that list may hold it reworded."""


@dataclass(frozen=True, kw_only=True, slots=True)
class New:
    """One statement of the text as it is now."""

    statement: Statement
    key: str
    folded: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where an old statement was found: from one new statement to another, both included."""

    first: int
    last: int
    state: AnchorState
    likeness: float
    span: Span | None = None
    """Where it is not the whole of those statements."""


class Board:
    """Old and new statements, and what was found so far."""

    def __init__(self, old: Sequence[Old], new: Sequence[New], document: Document) -> None:
        self.old = tuple(old)
        self.new = tuple(new)
        self.document = document
        self.found: dict[int, Place] = {}
        self.owners: tuple[set[int], ...] = tuple(set() for _ in self.new)

    def put(self, old: int, place: Place) -> None:
        """Take down where an old statement was found."""
        self.found[old] = place
        for new in range(place.first, place.last + 1):
            self.owners[new].add(old)

    def lost(self) -> list[int]:
        """Return the old statements with a quote that were not found yet."""
        return [
            number
            for number, item in enumerate(self.old)
            if item.quote is not None and number not in self.found
        ]

    def free(self, new: int, old: int) -> bool:
        """Tell whether an old statement may still claim a new one."""
        owners = self.owners[new]
        if not self.old[old].displaced:
            return not owners
        # The undecided statement there may be the very one, as it read in between.
        return all(self.old[owner].quote is None for owner in owners)

    def end_before(self, old: int) -> int | None:
        """Return where the old statement before this one ends now, if that is known."""
        if old == 0:
            return -1
        place = self.found.get(old - 1)
        return None if place is None else place.last

    def start_after(self, old: int) -> int | None:
        """Return where the old statement after this one begins now, if that is known."""
        if old == len(self.old) - 1:
            return len(self.new)
        place = self.found.get(old + 1)
        return None if place is None else place.first

    def words(self, first: int, last: int) -> str:
        """Return the folded words from one new statement to another."""
        return " ".join(item.folded for item in self.new[first : last + 1])

    def anchor_of(self, old: int) -> Anchor:
        """Return what was found, as a value of its own."""
        place = self.found[old]
        statements = [item.statement for item in self.new[place.first : place.last + 1]]
        whole = Span(statements[0].span.start, statements[-1].span.end)
        return Anchor(
            state=place.state,
            span=place.span or whole,
            likeness=place.likeness,
            statements=tuple(item.id for item in statements),
        )


def lay_out(
    quotes: Mapping[str, Quote],
    *,
    known: Sequence[str],
    statements: Sequence[Statement],
    document: Document,
) -> Board:
    """Put old and new statements beside each other, the old ones in the order of their text."""
    names = _names(quotes, known)
    listed = set(names)
    late = sorted(quotes.keys() - listed, key=lambda id_: (quotes[id_].span, id_))
    order: list[str] = []
    for id_ in names:
        while id_ in quotes and late and quotes[late[0]].span < quotes[id_].span:
            order.append(late.pop(0))
        order.append(id_)
    order += late
    old = [_old(id_, quotes.get(id_), displaced=bool(known) and id_ not in listed) for id_ in order]
    new = [
        New(statement=item, key=statement_id(item.text), folded=fold(item.text))
        for item in statements
    ]
    return Board(old, new, document)


def _names(quotes: Mapping[str, Quote], known: Sequence[str]) -> list[str]:
    """Return the known ids, with a decision's own id where it stands for one of them.

    A decision's id is only a name, above all when it was written by hand; its words tell which
    statement it is on.
    """
    undecided: dict[str, list[str]] = defaultdict(list)
    for id_ in known:
        if id_ not in quotes:
            undecided[_TWIN.sub("", id_)].append(id_)
    own: dict[str, str] = {}
    for id_ in sorted(quotes.keys() - set(known), key=lambda id_: (quotes[id_].span, id_)):
        if twins := undecided.get(statement_id(quotes[id_].exact)):
            own[twins.pop(0)] = id_
    return [own.get(id_, id_) for id_ in known]


def _old(id_: str, quote: Quote | None, *, displaced: bool) -> Old:
    if quote is None:
        return Old(id=id_, key=_TWIN.sub("", id_))
    key, folded = statement_id(quote.exact), fold(quote.exact)
    return Old(id=id_, key=key, quote=quote, folded=folded, displaced=displaced)
