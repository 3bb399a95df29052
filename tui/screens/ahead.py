"""Ahead: what the next keys will show, made before they are pressed.

Owns which rows of the match list are worth it, and the making in the background. Without it the
first visit to a match explains it and lays its source out while the reviewer waits. It touches no
widget: it posts messages, and the screen keeps what they bring.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from tui.presenting.documents import DocumentItems, lay_out

if TYPE_CHECKING:
    from comparisons.comparison import Comparison
    from comparisons.documents import Document
    from comparisons.matching.points import Explanation
    from comparisons.offers import Offers
    from comparisons.statements import Statement
    from tui.presenting.match_list import Row
    from tui.presenting.view import View
    from tui.screens.kept import Kept, Pair

ROWS_AHEAD = 40
"""Rows that are made ready, the nearest to the chosen one first."""
ITEMS_AHEAD = 10_000
"""Statements of sources that are laid out ahead: a third of what is kept, so that none of them
makes room for another."""
PAUSE_SECONDS = 0.01
"""How long the work rests after each row, for a key pressed meanwhile."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wanted:
    """What one row of the match list lacks."""

    source: tuple[Document, Sequence[Statement]] | None
    """The source to be laid out, if it is not."""
    pair: Pair | None
    """The statements to be explained, if they are not."""


@dataclass
class MadeAhead(Message):
    """What one row lacked was made."""

    layout: DocumentItems | None
    pair: Pair | None
    explanation: Explanation | None


def wanted(view: View, comparison: Comparison, offers: Offers, kept: Kept) -> Iterator[Wanted]:
    """Yield what the rows of the match list lack, the nearest to the chosen one first."""
    room = ITEMS_AHEAD
    seen: set[str] = set()
    for place in sorted(range(len(view.rows)), key=lambda each: abs(each - view.row))[:ROWS_AHEAD]:
        row = view.rows[place]
        if row.archived or row.source not in comparison.documents:
            continue
        statements = comparison.statements[row.source]
        document, source = comparison.documents[row.source], None
        if row.source not in seen and len(statements) <= room:
            seen.add(row.source)
            room -= len(statements)
            known = kept.layout_of(document, statements)
            source = (document, statements) if known is None else None
        pair = _unexplained(view, row, offers, kept)
        if source is not None or pair is not None:
            yield Wanted(source=source, pair=pair)


def _unexplained(view: View, row: Row, offers: Offers, kept: Kept) -> Pair | None:
    """Return the statement at hand and a row's match, unless they are explained."""
    if row.match is None or row.source not in offers.comparison.documents:
        return None
    pair = (view.claim, row.match.statement, offers)
    known = view.explained(row.match.statement) or kept.explanation_of(pair)
    return pair if known is None else None


def make_ahead(
    rows: Sequence[Wanted], post: Callable[[Message], object], is_needed: Callable[[], bool]
) -> None:
    """Make what rows lack and post it, row by row, as long as it is needed."""
    for row in rows:
        if not is_needed():
            return
        layout = lay_out(*row.source) if row.source is not None else None
        explanation = None
        if row.pair is not None:
            claim, other, offers = row.pair
            explanation = offers.explain(claim, other)
        post(MadeAhead(layout, row.pair, explanation))
        time.sleep(PAUSE_SECONDS)
