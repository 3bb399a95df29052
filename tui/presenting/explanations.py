"""Explanations: what two statements share and where they part, as a table to read.

Owns the words of that table and of a score's parts. It says *same*, *different* or *only here*,
never which side is right.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import zip_longest
from textwrap import wrap

from rich.cells import chop_cells, set_cell_size

from comparisons.matching.matches import Match
from comparisons.matching.points import Explanation, Point, PointKind
from comparisons.reports.words import moment
from tui.presenting.items import Dressing, Item
from tui.presenting.signs import visible
from tui.presenting.view import View

KIND_MARGIN = 13
"""Cells for the kind of a point."""
RULE = "│ "
COLUMN, LEAST_COLUMN = 36, 12
"""Cells of the left column, and of a narrow one."""

PART_WORDS = {
    "wording": "words in common, rare ones weigh more",
    "spelling": "letter groups in common, whatever the spelling",
    "names": "names in common, in any script",
    "figures": "numbers and dates in common",
    "topic": "a broad topic in common, which counts where the wording says little",
    "meaning": "likeness of meaning, by a language model",
}

ELSEWHERE = "near another briefing statement: not in the score, orders further matches"
"""What nearness to another claim is told as; it orders the further matches of a source only."""

Line = tuple[Item, Dressing]


def explanation_items(view: View, width: int) -> tuple[tuple[Item, ...], tuple[Dressing, ...]]:
    """Return the explanation of the claim and the chosen passage, as items and their margins.

    `width` is how many cells there are for a row, the margin among them.
    """
    passage, explanation = view.passage, view.explanation
    if passage is None or explanation is None:
        return (), ()
    column = max(min((width - KIND_MARGIN) // 2 - 1, COLUMN), LEAST_COLUMN)
    columns = column, max(width - KIND_MARGIN - column - len(RULE), LEAST_COLUMN)
    lines = [
        _line("briefing", view.claim.text, style="text"),
        _line("source", passage.statement.text, style="text", gap=1),
        *_points(explanation, columns),
        *(_score(passage.match) if passage.match and not view.blind else ()),
    ]
    return tuple(item for item, _ in lines), tuple(dressing for _, dressing in lines)


def _line(kind: str, text: str, *, style: str = "text", gap: int = 0) -> Line:
    item = Item(text=visible(text), style=style, choosable=False, gap=gap)
    return item, Dressing(margin=((f" {kind:<{KIND_MARGIN - 1}}", "faint"),))


def _heading(text: str, *, gap: int = 1) -> Line:
    return Item(text=text, style="heading", choosable=False, gap=gap), Dressing()


def _points(explanation: Explanation, columns: tuple[int, int]) -> Iterator[Line]:
    if explanation.different or explanation.same:
        yield _head(columns[0])
    both = [point for point in explanation.different if not point.one_sided]
    alone = [point for point in explanation.different if point.one_sided]
    gap = 0
    for title, points in (
        ("Different", both),
        ("Same", explanation.same),
        ("Only here", alone),
    ):
        if points:
            yield _heading(title, gap=gap)
            gap = 1
            yield from (row for point in points for row in _rows(point, columns))
    if not explanation.different and not explanation.same:
        yield _heading("No number, date, name, negation or attribution to compare was found.")


def _head(column: int) -> Line:
    words = f"{'in the briefing':<{column}}{RULE}in the source"
    return Item(text=words, style="faint", choosable=False, gap=1), Dressing()


def _rows(point: Point, columns: tuple[int, int]) -> Iterator[Line]:
    """Yield what both sides say, as many rows as the longer one takes, each in its column."""
    left, right = map(_wrapped, _sides(point), columns)
    kind = _kind(point)
    for here, there in zip_longest(left or [""], right, fillvalue=""):
        text = f"{set_cell_size(here, columns[0])}{RULE}{there}"
        margin = ((f" {kind:<{KIND_MARGIN - 1}}", "faint"),)
        yield Item(text=text, choosable=False), Dressing(margin=margin)
        kind = ""


def _wrapped(side: str, cells: int) -> list[str]:
    """Return a side in rows of its column; letters of two cells have rows of fewer letters."""
    rows = wrap(visible(side), cells - 1)
    return [part for row in rows for part in chop_cells(row, cells - 1)]


def _kind(point: Point) -> str:
    return "dated" if point.kind is PointKind.ORDER else point.kind.value


def _sides(point: Point) -> tuple[str, str]:
    """Return what each side says, the times of both texts as a person reads them."""
    if point.kind is not PointKind.ORDER:
        return point.left, point.right
    return moment(point.left), moment(point.right)


def _score(match: Match) -> Iterator[Line]:
    yield _heading(f"Why it is offered: {match.band.value}, no. {match.rank} of all matches")
    for name, part in match.parts.items():
        if part:
            yield _line(name, f"{part:.2f}  {PART_WORDS.get(name, '')}")
    if match.elsewhere:
        yield _line("elsewhere", f"{match.elsewhere:.2f}  {ELSEWHERE}")
