"""One to one: all quotes of a briefing are found again together.

Owns the order of the passes: what stands unchanged claims its place first, then what was reworded
in its place, then the rest. A quote on its own could be taken for a look-alike; together, each
look-alike's own old text is there to claim it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from comparisons.anchoring.anchors import ORPHAN, Anchor
from comparisons.anchoring.board import lay_out
from comparisons.anchoring.equal import find_in_context, pair_equal
from comparisons.anchoring.gaps import fill_gaps
from comparisons.anchoring.windows import place_the_rest
from comparisons.documents import Document
from comparisons.evidence import Quote
from comparisons.statements import Statement


def anchor(
    quotes: Mapping[str, Quote],
    *,
    statements: Sequence[Statement],
    document: Document,
    known: Sequence[str] = (),
) -> Mapping[str, Anchor]:
    """Find the decided statements of a briefing again, or say that they are lost.

    Args:
        quotes: The old words of the decided statements, by the decisions' ids.
        statements: The statements of the briefing as it is now.
        document: The briefing as it is now.
        known: The ids of all statements of the old briefing in order, so that an undecided
            look-alike can claim its own place.
    """
    board = lay_out(quotes, known=known, statements=statements, document=document)
    pair_equal(board)
    find_in_context(board)
    fill_gaps(board)
    place_the_rest(board)
    numbers = {item.id: number for number, item in enumerate(board.old)}
    return {
        id_: board.anchor_of(numbers[id_]) if numbers[id_] in board.found else ORPHAN
        for id_ in quotes
    }
