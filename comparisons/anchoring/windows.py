"""Windows: lost statements against one to three free new ones in a row.

Owns what is left when all that stands unchanged was claimed: statements reworded, moved, split,
joined or gone. Each place is given once, the likeliest pair first; where a second place or a second
statement comes close, the reviewer is asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comparisons.anchoring.anchors import AnchorState
from comparisons.anchoring.board import Board, Place
from comparisons.anchoring.candidates import Candidates
from comparisons.anchoring.likeness import (
    FAINT,
    MARGIN,
    PART,
    SURE,
    SURE_BESIDE,
    likeness,
    part_likeness,
    same_figures,
)

_WIDEST = 3  # statements; a sentence is rarely split into more
_NEIGHBOUR = 0.06  # what each neighbour in its old place adds
_PARTS = 8  # windows of one statement that are looked at for it as a part
_SHORTEST_PART = 20  # code points; anything shorter is a part of everything
_SHARE = 0.8  # of the length of all that was joined must be there

_Window = tuple[int, int]  # from one new statement to another, both included


@dataclass(frozen=True, slots=True)
class _Bid:
    """One lost statement's claim to one window."""

    old: int
    first: int
    last: int
    likeness: float
    neighbours: int
    """How many of the two old neighbours stand beside the window."""

    @property
    def weight(self) -> float:
        return self.likeness + _NEIGHBOUR * self.neighbours

    def overlaps(self, other: _Bid) -> bool:
        return self.first <= other.last and other.first <= self.last


def place_the_rest(board: Board) -> None:
    """Give lost statements the windows that are like them, each window once."""
    lost = board.lost()
    candidates = Candidates(board, lost)
    bids = {old: list(_bids_of(board, old, candidates.of(old))) for old in lost}
    rivals: dict[int, list[_Bid]] = defaultdict(list)
    for bid in (bid for row in bids.values() for bid in row):
        for new in range(bid.first, bid.last + 1):
            rivals[new].append(bid)
    runs = _Runs(board)
    every = sorted(
        (bid for row in bids.values() for bid in row),
        key=lambda bid: (-bid.weight, bid.old, bid.first, bid.last),
    )
    for bid in every:
        if bid.old not in board.found and _open_to(board, bid):
            others = [*bids[bid.old], *(item for new in _range(bid) for item in rivals[new])]
            _settle(board, bid, close=_close(board, bid, others), doubtful=runs.doubtful(bid))


def _range(bid: _Bid) -> range:
    return range(bid.first, bid.last + 1)


def _bids_of(board: Board, old: int, starts: Sequence[int]) -> Iterator[_Bid]:
    """Yield the windows that are at all like a lost statement."""
    words = board.old[old].folded
    before, after = board.end_before(old), board.start_after(old)
    alike = {
        (first, last): likeness(words, board.words(first, last), at_least=FAINT / 2)
        for first, last in _windows(board, old, starts)
    }
    alike |= _parts(board, words, alike)
    for (first, last), share in alike.items():
        if share >= FAINT:
            neighbours = (before == first - 1) + (after == last + 1)
            yield _Bid(old, first, last, share, neighbours)


def _windows(board: Board, old: int, starts: Sequence[int]) -> Iterator[_Window]:
    for first in starts:
        for last in range(first, min(first + _WIDEST, len(board.new))):
            if not board.free(last, old):
                break
            yield first, last


def _parts(board: Board, words: str, alike: dict[_Window, float]) -> dict[_Window, float]:
    """Return the single statements that hold the words, or stand in them, as fairly like."""
    single = [window for window in alike if window[0] == window[1] and 0 < alike[window] < SURE]
    single.sort(key=lambda window: (-alike[window], window))
    # Comparing parts is slow on long texts, and what holds the words is among the most like.
    return {
        window: max(alike[window], 0.6 + 0.2 * alike[window])
        for window in single[:_PARTS]
        if min(len(words), len(board.words(*window))) >= _SHORTEST_PART
        and part_likeness(words, board.words(*window), at_least=PART)
    }


def _open_to(board: Board, bid: _Bid) -> bool:
    """Tell whether the window is free, or holds this statement joined with its neighbour."""
    owners = {owner for new in _range(bid) for owner in board.owners[new]}
    if all(board.free(new, bid.old) for new in _range(bid)):
        return True
    changed = all(board.found[owner].state is not AnchorState.SAME for owner in owners)
    return changed and _joined(board, bid, owners)


def _joined(board: Board, bid: _Bid, others: set[int]) -> bool:
    """Tell whether a window can hold a statement together with others next to it."""
    there = board.words(bid.first, bid.last)
    olds = sorted({bid.old, *others})
    if olds[-1] - olds[0] != len(olds) - 1 or any(not board.old[old].folded for old in olds):
        return False
    if len(there) < _SHARE * sum(len(board.old[old].folded) for old in olds):
        return False
    return all(part_likeness(board.old[old].folded, there, at_least=PART) for old in olds)


def _close(board: Board, bid: _Bid, others: Sequence[_Bid]) -> bool:
    """Tell whether another place, or another statement for this place, is nearly as likely."""
    return any(bid.weight - other.weight < MARGIN for other in others if _rivals(board, bid, other))


def _rivals(board: Board, bid: _Bid, other: _Bid) -> bool:
    if other.old == bid.old:
        return not bid.overlaps(other)
    if other.old in board.found:  # it has its own place, and one is all it gets
        return False
    return not _joined(board, bid, {other.old})


def _settle(board: Board, bid: _Bid, *, close: bool, doubtful: bool) -> None:
    words, there = board.old[bid.old].folded, board.words(bid.first, bid.last)
    sure = bid.likeness >= SURE or (bid.likeness >= SURE_BESIDE and bid.neighbours > 0)
    if words == there and not close:
        state = AnchorState.SAME
    elif sure and not close and not doubtful and same_figures(words, there):
        state = AnchorState.TEXT_CHANGED
    else:
        state = AnchorState.AMBIGUOUS
    place = Place(first=bid.first, last=bid.last, state=state, likeness=bid.likeness)
    board.put(bid.old, place)


class _Runs:
    """Where undecided statements are lost, whose words are unknown, so that they cannot bid."""

    def __init__(self, board: Board) -> None:
        self.board = board
        found = board.found
        self._found = dict(found)
        self._unknown = {
            number
            for number, item in enumerate(board.old)
            if item.quote is None and number not in found
        }

    def doubtful(self, bid: _Bid) -> bool:
        """Tell whether the window may as well be what became of an undecided statement."""
        if not self._unknown:
            return False
        start, end = self._run(bid.old)
        before = self._found[start - 1].last if start > 0 else -1
        after = self._found[end].first if end < len(self.board.old) else len(self.board.new)
        if not before < bid.first <= bid.last < after:
            return True
        if not self._unknown.intersection(range(start, end)):
            return False
        spare = after - before - 1 - (bid.last - bid.first)
        return spare != end - start or bid.old - start != bid.first - before - 1

    def _run(self, old: int) -> tuple[int, int]:
        start, end = old, old + 1
        while start > 0 and start - 1 not in self._found:
            start -= 1
        while end < len(self.board.old) and end not in self._found:
            end += 1
        return start, end
