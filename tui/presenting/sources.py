"""The sources in words: where each comes from, and what is recorded from it.

Owns the list of sources with their states, and the provenance of one. Addresses are shown as
text; nothing opens them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comparisons.coverage import Coverage
from comparisons.documents import Document
from comparisons.errors import Problem
from comparisons.reports.words import moment
from comparisons.statements import Statement
from tui.presenting.items import Dressing, Item
from tui.presenting.matrix import state
from tui.presenting.signs import visible

LIST_MARGIN, FIELD_MARGIN = 5, 16
MATCH_CELLS, NUMBER_CELLS = 8, 8
HEADINGS = 1
"""Lines above the sources in their list."""

_FIELDS = (
    ("publisher", "publisher"),
    ("published", "published"),
    ("as of", "as_of"),
    ("said by", "origin"),
    ("carried by", "carried_by"),
    ("kind", "kind"),
    ("language", "language"),
    ("address", "url"),
)
_TIMES = ("published", "as_of")

Line = tuple[Item, Dressing]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sources:
    """What the list of sources is made of."""

    coverage: Coverage
    claim: Statement
    """The statement at hand."""
    problems: Sequence[Problem]
    blind: bool

    @property
    def documents(self) -> Sequence[Document]:
        """The sources, in the order of the comparison file."""
        return self.coverage.comparison.sources


def source_lines(sources: Sources) -> tuple[Line, ...]:
    """Return a line a source, below a heading: this statement's state in the margin and its match.

    The numbers are those of all statements. The title comes last: it is what gives way.
    """
    words = _columns(sources, "match", ("linked", "checked", "unread"), "source")
    heading = Item(text=words, style="faint", choosable=False, most_rows=1)
    return ((heading, Dressing()), *(_line(sources, source) for source in sources.documents))


def _line(sources: Sources, source: Document) -> Line:
    cell = sources.coverage.cell(sources.claim.id, source.id)
    total = sources.coverage.total_of_source(source.id)
    numbers = tuple(map(str, (total.linked, total.checked, total.unread)))
    band = "" if cell.band is None else cell.band.value
    style = "linked" if cell.looked_at else "faint"
    text = _columns(sources, band, numbers, visible(source.title))
    return Item(text=text, most_rows=1), Dressing(margin=((f" {state(cell):<3}", style),))


def _columns(sources: Sources, match: str, numbers: Sequence[str], title: str) -> str:
    counts = "".join(f"{number:>{NUMBER_CELLS}}" for number in numbers)
    return f"{'' if sources.blind else f'{match:<{MATCH_CELLS}}'}{counts}  {title}"


def provenance_lines(sources: Sources, source: Document) -> tuple[Line, ...]:
    """Return all that is known of where a source comes from."""
    return tuple(_provenance(sources, source))


def _provenance(sources: Sources, source: Document) -> Iterator[Line]:
    yield _field("source", source.id)
    yield _field("title", source.provenance.title)
    for name, field in _FIELDS:
        value = getattr(source.provenance, field)
        yield _field(name, moment(value) if field in _TIMES else value)
    yield _field("file", source.path)
    yield _field("digest", source.digest)
    statements = sources.coverage.comparison.statements.get(source.id, ())
    yield _field("statements", str(len(statements)))
    for problem in sources.problems:
        if problem.place.startswith(source.path):
            yield _field("problem", str(problem))


def _field(name: str, value: str) -> Line:
    known = bool(value)
    item = Item(
        text=visible(value) if known else "not known",
        style="text" if known else "faint",
        choosable=False,
    )
    return item, Dressing(margin=((f" {name:<{FIELD_MARGIN - 1}}", "faint"),))
