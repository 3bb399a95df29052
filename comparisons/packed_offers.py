"""Packed offers: all matches of one statement, small enough to be kept for every statement.

Owns the form in which offers go from one process to another: numbers alone, with a match made when
it is asked for. Its statements are found again by their place among those of their document, so an
offer can only be unpacked for the comparison that it was made of.
"""

from __future__ import annotations

from array import array
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import chain

from comparisons.comparison import Comparison
from comparisons.matching.matches import Match
from comparisons.matching.rows import SourceRow
from comparisons.matching.scorers import Scorer
from comparisons.offers import Offer
from comparisons.packing import Packed
from comparisons.statements import Statement

Statements = Mapping[str, Sequence[Statement]]
"""The statements of a comparison, by the ids of its documents."""

_SCORERS = tuple(Scorer)
_NONE = -1.0


@dataclass(frozen=True, kw_only=True, slots=True)
class MatchTable:
    """The matches of one statement, a column a field; all columns are equally long."""

    sources: tuple[str, ...]
    """The ids of all sources."""
    source: array[int]
    """The place of each match's source among them."""
    statement: array[int]
    """The place of each match's statement in its source."""
    rank: array[int]
    score: array[float]
    elsewhere: array[float]
    scorer: bytes
    part_names: tuple[str, ...]
    parts: array[float]
    """The parts of all scores, match by match; less than zero where a score has no such part."""

    def match(self, number: int, claim: Statement, statements: Statements) -> Match:
        """Make one match of it."""
        source = self.sources[self.source[number]]
        first = number * len(self.part_names)
        parts = self.parts[first : first + len(self.part_names)]
        known = zip(self.part_names, parts, strict=True)
        return Match(
            claim=claim,
            statement=statements[source][self.statement[number]],
            rank=self.rank[number],
            score=self.score[number],
            parts={name: part for name, part in known if part >= 0},
            elsewhere=self.elsewhere[number],
            scorer=_SCORERS[self.scorer[number]],
        )


class PackedMatches(Packed[Match]):
    """Some matches of a table, in an order of their own; the first is made at once."""

    __slots__ = ("_claim", "_first", "_numbers", "_statements", "_table")

    def __init__(
        self, table: MatchTable, numbers: Sequence[int], claim: Statement, statements: Statements
    ) -> None:
        self._table = table
        self._numbers = numbers
        self._claim = claim
        self._statements = statements
        self._first = self._made(0) if numbers else None
        """What every list of matches begins with; it is made where the offer is unpacked."""

    def __len__(self) -> int:
        return len(self._numbers)

    def made(self, place: int) -> Match:
        """Make the match at a place."""
        first = self._first
        return first if not place and first is not None else self._made(place)

    def _made(self, place: int) -> Match:
        return self._table.match(self._numbers[place], self._claim, self._statements)


@dataclass(frozen=True, kw_only=True, slots=True)
class PackedOffer:
    """What the sources offer for one statement, as it goes from one process to another."""

    claim: str
    """The id of the statement of the briefing."""
    table: MatchTable
    ranked: int
    """How many matches of the table, its first ones, stand in the one ranking."""
    rows: tuple[tuple[str, array[int]], ...]
    """The sources in their order, with the numbers of their matches in the table."""
    scorer: Scorer

    def unpacked(self, comparison: Comparison) -> Offer:
        """Return the offer, for the comparison that it was made of."""
        claim = next(each for each in comparison.claims if each.id == self.claim)
        table, statements = self.table, comparison.statements
        return Offer(
            claim=claim,
            matches=PackedMatches(table, range(self.ranked), claim, statements),
            rows=tuple(
                SourceRow(source=source, matches=PackedMatches(table, numbers, claim, statements))
                for source, numbers in self.rows
            ),
            scorer=self.scorer,
        )


class Packer:
    """Packs the offers of one comparison."""

    def __init__(self, comparison: Comparison) -> None:
        self._sources = {source.id: place for place, source in enumerate(comparison.sources)}
        self._starts = {
            source: array("I", (item.span.start for item in comparison.statements[source]))
            for source in self._sources
        }

    def packed(self, offer: Offer) -> PackedOffer:
        """Pack an offer; each match has a rank of its own, by which it is known here."""
        in_rows = (match for row in offer.rows for match in row.matches)
        by_rank = {match.rank: match for match in chain(offer.matches, in_rows)}
        number_of = {rank: number for number, rank in enumerate(by_rank)}
        return PackedOffer(
            claim=offer.claim.id,
            table=self._table(tuple(by_rank.values())),
            ranked=len(offer.matches),
            rows=tuple(
                (row.source, array("I", (number_of[match.rank] for match in row.matches)))
                for row in offer.rows
            ),
            scorer=offer.scorer,
        )

    def _table(self, matches: Sequence[Match]) -> MatchTable:
        from comparisons.matching.parting import known  # who unpacks offers does not need it

        parts = [known(match.parts) for match in matches]
        names = tuple(dict.fromkeys(chain.from_iterable(parts)))
        return MatchTable(
            sources=tuple(self._sources),
            source=array("I", (self._sources[m.statement.document_id] for m in matches)),
            statement=array("I", map(self._place_of, matches)),
            rank=array("I", (match.rank for match in matches)),
            score=array("d", (match.score for match in matches)),
            elsewhere=array("d", (match.elsewhere for match in matches)),
            scorer=bytes(_SCORERS.index(match.scorer) for match in matches),
            part_names=names,
            parts=array("d", (each.get(name, _NONE) for each in parts for name in names)),
        )

    def _place_of(self, match: Match) -> int:
        statement = match.statement
        return bisect_left(self._starts[statement.document_id], statement.span.start)
