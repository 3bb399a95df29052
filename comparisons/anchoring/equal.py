"""Equal: old statements whose words stand in the new text unchanged, layout apart.

Owns how twins are told apart. Here undecided statements claim their own places, too; that is what
keeps a lost statement from being taken for its look-alike.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable

from comparisons.anchoring.anchors import AnchorState
from comparisons.anchoring.board import Board, Place
from comparisons.anchoring.likeness import CONTEXT_FITTING, CONTEXT_MARGIN, likeness
from comparisons.evidence import CONTEXT_LENGTH
from comparisons.folding import fold
from comparisons.spans import Span

_Pair = tuple[int, int]


def pair_equal(board: Board) -> None:
    """Give every old statement the new one with its words."""
    olds, news = (_by_key(item.key for item in side) for side in (board.old, board.new))
    for key, old in olds.items():
        new = news.get(key, [])
        if len(old) == len(new) == 1:
            _put(board, old[0], new[0], AnchorState.SAME)
        elif new:
            _pair_twins(board, old, new)


def _by_key(keys: Iterable[str]) -> dict[str, list[int]]:
    places: dict[str, list[int]] = defaultdict(list)
    for place, key in enumerate(keys):
        places[key].append(place)
    return places


def _put(board: Board, old: int, new: int, state: AnchorState) -> None:
    board.put(old, Place(first=new, last=new, state=state, likeness=1.0))


def _pair_twins(board: Board, old: list[int], new: list[int]) -> None:
    """Pair statements with the very same words by their contexts, and else in their order."""
    if len(old) * len(new) > _MOST_TWINS:
        _pair_in_order(board, old, new)
        return
    contexts = {(i, j): _context(board, i, j) for i in old for j in new}
    apart = {(i, j): abs(a - b) for a, i in enumerate(old) for b, j in enumerate(new)}
    for i, j in sorted(contexts, key=lambda pair: (-contexts[pair], apart[pair], pair)):
        if i in board.found or board.owners[j]:
            continue
        # As many as before: they are all still there, and order tells what contexts do not.
        sure = len(old) == len(new) or _clear((i, j), contexts)
        _put(board, i, j, AnchorState.SAME if sure else AnchorState.AMBIGUOUS)


_MOST_TWINS = 2_500
"""Pairs; a text that says one thing more often is a list of blanks, not of claims."""


def _pair_in_order(board: Board, old: list[int], new: list[int]) -> None:
    state = AnchorState.SAME if len(old) == len(new) else AnchorState.AMBIGUOUS
    for i, j in zip(old, new, strict=False):
        _put(board, i, j, state)


def _clear(pair: _Pair, contexts: dict[_Pair, float]) -> bool:
    """Tell whether the surroundings are the old ones, and no other pair's are nearly so."""
    if contexts[pair] < CONTEXT_FITTING:
        return False
    rivals = (
        context
        for (i, j), context in contexts.items()
        if (i, j) != pair and (i == pair[0] or j == pair[1])
    )
    return contexts[pair] - max(rivals, default=0.0) >= CONTEXT_MARGIN


def _context(board: Board, old: int, new: int) -> float:
    """Return how alike the surroundings are, 0 to 1."""
    neighbours = (_same_key(board, old - 1, new - 1) + _same_key(board, old + 1, new + 1)) / 2
    quote = board.old[old].quote
    if quote is None:
        return neighbours
    text, span = board.document.text, board.new[new].statement.span
    before = text[max(0, span.start - CONTEXT_LENGTH) : span.start]
    after = text[span.end : span.end + CONTEXT_LENGTH]
    words = likeness(fold(quote.prefix), fold(before)) + likeness(fold(quote.suffix), fold(after))
    return (neighbours + words / 2) / 2


def _same_key(board: Board, old: int, new: int) -> bool:
    if not (0 <= old < len(board.old) and 0 <= new < len(board.new)):
        return old in (-1, len(board.old)) and new in (-1, len(board.new))
    return board.old[old].key == board.new[new].key


def find_in_context(board: Board) -> None:
    """Find quotes that stand unchanged with their context, but are no whole statements.

    So it is with a passage that the reviewer bounded, and when statements are cut differently.
    """
    text = board.document.text
    starts = [item.statement.span.start for item in board.new]
    ends = [item.statement.span.end for item in board.new]
    for old in board.lost():
        quote = board.old[old].quote
        if quote is None or not (quote.prefix or quote.suffix):
            continue
        words = quote.prefix + quote.exact + quote.suffix
        at = text.find(words)
        if at < 0 or text.find(words, at + 1) >= 0:
            continue
        start = at + len(quote.prefix)
        span = Span(start, start + len(quote.exact))
        first, last = bisect_right(ends, span.start), bisect_left(starts, span.end) - 1
        if first <= last:
            state = AnchorState.SAME
            board.put(old, Place(first=first, last=last, state=state, likeness=1.0, span=span))
