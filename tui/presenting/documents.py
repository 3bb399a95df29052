"""Documents as items of a pane: each statement by itself, everything between them as structure.

Owns how a document is laid out for reading, and how a decision or a linked passage shows beside a
statement. Places in an item's text are places in the statement: both have the same length.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from comparisons.documents import BlockKind, Document
from comparisons.evidence import Stance
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision, count_stances
from tui.presenting.items import Item, Mark
from tui.presenting.signs import (
    NO_CLAIM,
    evidence_count,
    shortened,
    stance_glyph,
    verdict_glyph,
    verdict_word,
    visible,
)

BRIEFING_MARGIN = 13
"""Cells beside a briefing statement: glyph, number, linked evidence, others."""
BOILERPLATE = "── the publisher repeats what follows under other items too ──"
CLAIMANT_CELLS = 40
SOURCE_MARGIN = 7
"""Cells beside a source statement: stance, number."""


@dataclass(frozen=True, kw_only=True, slots=True)
class DocumentItems:
    """A document as items, and where each statement is among them."""

    document: Document
    statements: tuple[Statement, ...]
    items: tuple[Item, ...]
    item_of: Mapping[str, int]
    """The item's place by the statement's id."""
    statement_of: Mapping[int, Statement]
    """The statement by the item's place."""
    number_of: Mapping[int, int]
    """The statement's number in its document, from 1, by the item's place."""

    def neighbour(self, statement: Statement, by: int) -> Statement:
        """Return the statement `by` places on, or the last one there is."""
        place = self.position_of(statement) + by
        return self.statements[min(max(place, 0), len(self.statements) - 1)]

    def holds(self, statement: Statement) -> bool:
        """Tell whether a statement is one of these, cut and read the very same."""
        place = self.item_of.get(statement.id)
        return place is not None and self.statement_of[place] == statement

    def at(self, statement: Statement) -> Statement:
        """Return a statement, or the one that stands in its place by now."""
        if statement.id in self.item_of:
            return self.statement_of[self.item_of[statement.id]]
        start = statement.span.start
        first = bisect_right(self.statements, start, key=lambda item: item.span.end)
        return self.statements[min(first, len(self.statements) - 1)]

    def position_of(self, statement: Statement) -> int:
        """Return a statement's place among those that are shown."""
        start = statement.span.start
        return bisect_left(self.statements, start, key=lambda item: item.span.start)


def lay_out(document: Document, statements: Sequence[Statement]) -> DocumentItems:
    """Return a document as items."""
    items: list[Item] = []
    statement_of: dict[int, Statement] = {}
    headings = {block.span.start for block in document.blocks if block.kind is BlockKind.HEADING}
    end = 0
    was_boilerplate = False
    for statement in statements:
        between = list(_structure(document, Span(end, statement.span.start), headings))
        items += between
        if statement.boilerplate and not was_boilerplate:
            items.append(Item(text=BOILERPLATE, style="faint", choosable=False, gap=1))
        was_boilerplate = statement.boilerplate
        gap = 1 if between or _is_new_paragraph(document.text, end, statement.span.start) else 0
        statement_of[len(items)] = statement
        style = "faint" if statement.no_claim else "text"
        items.append(Item(text=visible(statement.text), style=style, gap=gap if items else 0))
        end = statement.span.end
    items += _structure(document, Span(end, len(document.text)), headings)
    return DocumentItems(
        document=document,
        statements=tuple(statements),
        items=tuple(items),
        item_of={statement.id: place for place, statement in statement_of.items()},
        statement_of=statement_of,
        number_of={place: number for number, place in enumerate(statement_of, start=1)},
    )


def part_of(whole: DocumentItems, ids: Collection[str]) -> DocumentItems:
    """Return some statements of a document, below the headings under which they stand."""
    kept: list[int] = []
    heading: int | None = None
    for place, item in enumerate(whole.items):
        statement = whole.statement_of.get(place)
        if statement is None:
            heading = place if item.style == "heading" else heading
        elif statement.id in ids:
            kept += [place] if heading is None else [heading, place]
            heading = None
    shown = {new: whole.statement_of[old] for new, old in enumerate(kept) if old in whole.number_of}
    numbers = {new: whole.number_of[old] for new, old in enumerate(kept) if old in whole.number_of}
    return replace(
        whole,
        statements=tuple(shown.values()),
        items=tuple(
            replace(whole.items[place], gap=1 if new else 0) for new, place in enumerate(kept)
        ),
        item_of={statement.id: place for place, statement in shown.items()},
        statement_of=shown,
        number_of=numbers,
    )


def _is_new_paragraph(text: str, start: int, end: int) -> bool:
    return text.count("\n", start, end) > 1


def _structure(document: Document, span: Span, headings: set[int]) -> Iterator[Item]:
    """Yield what stands between statements, a line an item."""
    start = span.start
    for line in span.cut(document.text).splitlines(keepends=True):
        words = line.strip()
        if words.strip("#>-*\"'”»’"):
            inside = range(start, start + len(line))
            style = "heading" if any(place in headings for place in inside) else "faint"
            yield Item(text=visible(words), style=style, choosable=False, gap=1)
        start += len(line)


def briefing_margin(
    number: int,
    decision: Decision | None,
    *,
    flag: str = " ",
    no_claim: bool = False,
    others: str = " ",
) -> tuple[tuple[str, str], ...]:
    """Return the margin of a briefing statement: verdict, flag, number, note, evidence, others."""
    verdict = decision.verdict if decision else None
    style = "faint" if verdict is None else verdict_word(verdict)
    linked = evidence_count(count_stances(decision)) if decision else ""
    note = "✎" if decision and decision.note else " "
    return (
        (f" {NO_CLAIM if no_claim and verdict is None else verdict_glyph(verdict)}", style),
        (flag, "different"),
        (f"{number:>3}", "faint"),
        (f"{note}", "linked"),
        (f"{linked:<4}", "linked"),
        (others, "different"),
    )


def source_margin(number: int, stances: Iterable[Stance]) -> tuple[tuple[str, str], ...]:
    """Return the margin of a source statement: the stance if it is linked, and its number."""
    glyphs = "".join(sorted({stance_glyph(stance) for stance in stances}))
    return ((f"{glyphs:>2}", "linked"), (f"{number:>4} ", "faint"))


def stances_on(decision: Decision | None, statement: Statement) -> tuple[Stance, ...]:
    """Return the stances with which passages of a source statement are linked."""
    linked = decision.linked_to(statement.document_id) if decision else ()
    return tuple(
        evidence.stance for evidence in linked if statement.span.overlaps(evidence.quote.span)
    )


def marks_within(spans: Iterable[Span], statement: Statement, style: str) -> tuple[Mark, ...]:
    """Return the marks of some places of a document within one statement's item."""
    inside = [span for span in spans if statement.span.overlaps(span)]
    start, length = statement.span.start, len(statement.text)
    return tuple(
        Mark(start=max(span.start - start, 0), end=min(span.end - start, length), style=style)
        for span in sorted(inside)
    )


def claimant_words(statement: Statement) -> str:
    """Return who makes the claim, as the document names them; nothing when nobody is named."""
    claimant = statement.claimant
    return f"claimant: {visible(shortened(claimant.name, CLAIMANT_CELLS))}" if claimant else ""


def archived_title(document: Document) -> str:
    """Return the words for a document of an archive: publisher and title, or else its name."""
    provenance = document.provenance
    known = filter(None, (provenance.publisher, provenance.title))
    return visible(" · ".join(known) or document.path)


def document_title(document: Document, *, length: int = 60) -> str:
    """Return the words for a document's pane: title, origin, date."""
    provenance = document.provenance
    words = [document.title]
    if provenance.origin and provenance.origin != provenance.publisher:
        words.append(f"said by {provenance.origin}")
    return visible(shortened(" · ".join(words), length))
