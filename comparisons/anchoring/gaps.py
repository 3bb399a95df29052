"""Gaps: old statements between neighbours that were found, and as many new ones there.

Owns the cheap case of a statement reworded in its place, so that the search among all the rest has
little left to do.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import groupby

from comparisons.anchoring.anchors import AnchorState
from comparisons.anchoring.board import Board, Place
from comparisons.anchoring.likeness import MARGIN, SURE_BETWEEN, likeness, same_figures


def fill_gaps(board: Board) -> None:
    """Give lost statements the new ones in their place, if those are very like them."""
    for olds, first in list(_gaps(board)):
        for old in olds:
            new = first + old - olds[0]
            if board.old[old].quote is not None:
                _fill(board, olds, old, new)


def _gaps(board: Board) -> Iterator[tuple[list[int], int]]:
    """Yield each run of lost statements that has as many free places, with the first of these."""
    lost = [number for number in range(len(board.old)) if number not in board.found]
    for _, run in groupby(enumerate(lost), key=lambda item: item[1] - item[0]):
        olds = [number for _, number in run]
        before, after = board.end_before(olds[0]), board.start_after(olds[-1])
        if before is None or after is None or after - before - 1 != len(olds):
            continue
        if all(board.free(new, olds[0]) for new in range(before + 1, after)):
            yield olds, before + 1


def _fill(board: Board, olds: list[int], old: int, new: int) -> None:
    words, there = board.old[old].folded, board.new[new].folded
    alike = likeness(words, there, at_least=SURE_BETWEEN)
    if not alike:
        return
    # Next to it in the same gap there may be a look-alike, and the two may have changed places.
    rivals = (
        max(
            likeness(words, board.new[new + step].folded) if beside in olds else 0.0,
            likeness(board.old[beside].folded, there) if beside in olds else 0.0,
        )
        for step in (-1, 1)
        for beside in (old + step,)
    )
    if alike - max(rivals) < MARGIN:
        return
    changed = same_figures(words, there)
    state = AnchorState.TEXT_CHANGED if changed else AnchorState.AMBIGUOUS
    board.put(old, Place(first=new, last=new, state=state, likeness=alike))
