"""The matrix in words and signs: statements in rows, sources in columns.

Owns what stands in each cell and around the table; it works row by row, so that no size is slow.
Shades are signs, not colours, and a cell that was not looked at says so by a point.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import takewhile

from rich.cells import cell_len, set_cell_size

from comparisons.coverage import Cell, Coverage
from comparisons.documents import Document
from comparisons.matching.bands import Band
from comparisons.statements import Statement
from tui.presenting.counts import counted
from tui.presenting.signs import shortened, stance_glyph, verdict_glyph, verdict_word, visible

CELL, MOST_CELL = 7, 14
"""Cells of one column, and of one where there is room for longer heads."""
SIGN = 3
"""Cells of a column before the sign of what is recorded; totals end below it."""
LEAST_WORDS, EASY_WORDS, MOST_WORDS = 30, 43, 96
"""Cells for a statement where sources take the room, before columns widen, and at most."""
HEAD_ROWS, FOOT_ROWS = 2, 6
"""Rows above and below the statements."""
SHADES = {Band.STRONG: "██", Band.LIKELY: "▓▓", Band.POSSIBLE: "▒▒", Band.WEAK: "░░"}
UNREAD = "·"
CHECKED = "○"

Part = tuple[str, str]
"""A text and the name of its style."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Matrix:
    """The table and the place in it."""

    coverage: Coverage
    blind: bool
    """Whether the program's scores stay hidden."""
    row: int = 0
    column: int = 0
    note: str = ""
    """How far matching is."""

    @property
    def claims(self) -> Sequence[Statement]:
        """The statements, one a row."""
        return self.coverage.comparison.claims

    @property
    def sources(self) -> Sequence[Document]:
        """The sources, one a column."""
        return self.coverage.comparison.sources

    @property
    def claim(self) -> Statement:
        """The chosen statement."""
        return self.claims[self.row]

    @property
    def source(self) -> Document | None:
        """The chosen source, if there is any."""
        return self.sources[self.column] if self.sources else None


def looked_width(columns: int) -> int:
    """Return the cells for what is recorded of one statement: `linked 10 ○10` of 10 sources."""
    return len(_looked(columns, columns, columns)) + 1


def column_cells(matrix: Matrix, width: int) -> int:
    """Return the cells of one column: more than the least where heads and room ask for them."""
    ids = [cell_len(visible(source.id)) for source in matrix.sources]
    room = (width - looked_width(len(ids)) - EASY_WORDS) // max(len(ids), 1)
    return max(min(max(ids, default=0) + 1, room, MOST_CELL), CELL)


def words_width(width: int, columns: int, cell: int = CELL) -> int:
    """Return the cells for number, verdict and words of a statement, beside so many sources."""
    room = width - looked_width(columns)
    least = min(max(room - 4 * cell, 16), LEAST_WORDS, width // 2)
    return max(least, min(room - columns * cell, MOST_WORDS))


def cells_before(width: int, columns: int, cell: int = CELL) -> int:
    """Return the cells before the first source."""
    return words_width(width, columns, cell) + looked_width(columns)


def columns_shown(width: int, columns: int, cell: int = CELL) -> int:
    """Return how many of the sources fit side by side."""
    return max((width - cells_before(width, columns, cell)) // cell, 1)


def shade(cell: Cell, *, blind: bool) -> str:
    """Return the two-cell sign of a cell's best match; empty when scores are hidden."""
    return "  " if blind or cell.band is None else SHADES[cell.band]


def state(cell: Cell) -> str:
    """Return the signs of what is recorded in a cell."""
    if cell.stances:
        return "".join(map(stance_glyph, cell.stances))
    return CHECKED if cell.checked else UNREAD


@lru_cache(maxsize=4)
def heads(ids: tuple[str, ...], cell: int = CELL) -> tuple[str, ...]:
    """Return a short head for each source, such that no two are the same.

    Where cut ids would look alike, what they begin with is left out; where that does not
    tell them apart either, the number of the column does.
    """
    room = cell - 1
    names = [shortened(name, room) for name in ids]
    for alike in _alike(names):
        letters = zip(*(ids[place] for place in alike), strict=False)
        same = sum(1 for _ in takewhile(lambda each: len(set(each)) == 1, letters))
        for place in alike:
            start = min(same, len(ids[place]) - room + 1)
            names[place] = shortened(f"…{ids[place][start:]}", room)
    for place in (place for alike in _alike(names) for place in alike):
        number = str(place + 1)
        names[place] = f"{ids[place][: room - 1 - len(number)]} {number}"
    return tuple(names)


def _alike(names: Sequence[str]) -> list[list[int]]:
    """Return the places of names that stand more than once."""
    places: dict[str, list[int]] = {}
    for place, name in enumerate(names):
        places.setdefault(name, []).append(place)
    return [found for found in places.values() if len(found) > 1]


def _places_shown(matrix: Matrix, first: int, width: int, cell: int) -> range:
    """Return the places of the sources in view."""
    count = len(matrix.sources)
    return range(first, min(first + columns_shown(width, count, cell), count))


def title_words(matrix: Matrix, first: int, width: int, cell: int) -> tuple[str, str]:
    """Return the words of the title row, left and right."""
    claims, unseen = len(matrix.claims), len(matrix.coverage.unseen)
    left = f" Matrix  {counted(claims, 'statement')}, {counted(len(matrix.sources), 'source')}"
    shown = _places_shown(matrix, first, width, cell)
    if 0 < len(shown) < len(matrix.sources):
        left += f" ({shown[0] + 1} to {shown[-1] + 1} shown)"
    right = f"not looked at: {unseen} of {claims} "
    return left, f"{matrix.note}   {right}" if matrix.note else right


def head_parts(matrix: Matrix, first: int, width: int, cell: int) -> Iterator[Part]:
    """Yield the row of the sources' names."""
    count = len(matrix.sources)
    yield " " * words_width(width, count, cell), "faint"
    yield f"{'looked':<{looked_width(count)}}", "faint"
    names = heads(tuple(visible(source.id) for source in matrix.sources), cell)
    for place in _places_shown(matrix, first, width, cell):
        name = set_cell_size(names[place], cell)
        yield name, "strong" if place == matrix.column else "faint"


def row_parts(matrix: Matrix, row: int, first: int, width: int, cells: int) -> Iterator[Part]:
    """Yield the parts of one statement's row; the chosen cell's signs are `cursor`."""
    claim, coverage = matrix.claims[row], matrix.coverage
    decision = coverage.decisions.get(claim.id)
    verdict = decision.verdict if decision else None
    yield f" {verdict_glyph(verdict)}", verdict_word(verdict) if verdict else "faint"
    yield f"{row + 1:>5} ", "faint"
    count = len(matrix.sources)
    room = words_width(width, count, cells) - 8
    words = visible(claim.text)
    cut = words if cell_len(words) < room else f"{set_cell_size(words, room - 2)}…"
    yield set_cell_size(cut, room), "strong" if row == matrix.row else "text"
    total = coverage.total_of_claim(claim.id)
    unseen = claim.id in coverage.unseen
    looked = "not yet" if unseen else _looked(total.linked, total.checked, count)
    yield f"{looked:<{looked_width(count)}}", "different" if unseen else "linked"
    for place in _places_shown(matrix, first, width, cells):
        cell = coverage.cell(claim.id, matrix.sources[place].id)
        here = row == matrix.row and place == matrix.column
        yield from _cell_parts(cell, here=here, blind=matrix.blind)
        yield " " * (cells - CELL), "text"


def _looked(linked: int, checked: int, sources: int) -> str:
    """Return in how many of the sources something is linked, and how many were checked."""
    digits = len(str(sources))
    words = f"linked {linked:>{digits}}" if linked else " " * (len("linked ") + digits)
    return f"{words} {CHECKED}{checked}" if checked else words


def _cell_parts(cell: Cell, *, here: bool, blind: bool) -> Iterator[Part]:
    """Yield shade and signs; the cursor leaves the shade alone, which reversed is another."""
    yield f"{shade(cell, blind=blind)} ", "faint"
    signs = "linked" if cell.looked_at else "faint"
    yield f"{state(cell):<3}", "cursor" if here else signs
    yield " ", "text"


def foot_rows(matrix: Matrix, first: int, width: int, cell: int) -> Iterator[list[Part]]:
    """Yield the rows below the statements: totals of each source, then the chosen cell in words."""
    places = _places_shown(matrix, first, width, cell)
    before = cells_before(width, len(matrix.sources), cell) - 1
    totals = [matrix.coverage.total_of_source(matrix.sources[place].id) for place in places]
    for name, numbers in (
        ("passages linked for", [total.linked for total in totals]),
        ("checked for", [total.checked for total in totals]),
        ("unread for", [total.unread for total in totals]),
    ):
        label = [(f"{name:>{before}} ", "faint")] if numbers else []
        yield [*label, *((f"{f'{number:>{SIGN + 1}}':<{cell}}", "text") for number in numbers)]
    yield [(f" {matrix.row + 1}  {visible(matrix.claim.text)}", "text")]
    yield [(f" {cell_words(matrix)}", "text")]
    yield [(legend(width, blind=matrix.blind), "faint")]


def cell_words(matrix: Matrix) -> str:
    """Return the chosen cell in words."""
    source = matrix.source
    if source is None:
        return "There is no source yet: at the desk one can be added."
    cell = matrix.coverage.cell(matrix.claim.id, source.id)
    if cell.stances:
        said = f"linked: {', '.join(stance.value for stance in cell.stances)}"
    else:
        said = "checked: says nothing" if cell.checked else "unread: nothing linked, not checked"
    match = "" if matrix.blind or cell.band is None else f"best match {cell.band.value} · "
    return f"{match}{said} · {visible(source.title)}"


def legend(width: int, *, blind: bool) -> str:
    """Return the signs of the cells, as many words as there is room for."""
    states = f" + supports  − opposes  ≈ context  {CHECKED} checked  {UNREAD} unread"
    if blind:
        return states
    bands = "  ".join(f"{sign} {name.value}" for name, sign in SHADES.items())
    whole = f"{states}   match: {bands}"
    ways = (whole, f"{states}   █▓▒░ strong to weak", states)
    return next((way for way in ways if cell_len(way) <= width), states)
