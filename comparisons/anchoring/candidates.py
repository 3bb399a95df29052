"""Candidates: which new statements are worth comparing with a lost one.

Owns the bound on the work: few statements are all compared; of many, only those that share the
most, and the rarest, words or letter pairs.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from comparisons.anchoring.board import Board

_FEW = 20_000  # pairs; so many are compared in a tenth of a second
_MOST = 24  # candidates of one lost statement
_COMMON = 400  # new statements; a word in more of them tells nothing
_LONGEST_WORD = 25  # code points; beyond, on average, the script has no blanks


class Candidates:
    """Finds candidates among the new statements that are still free."""

    def __init__(self, board: Board, lost: Sequence[int]) -> None:
        self._board = board
        kinds = {board.old[old].displaced: old for old in lost}
        self._free = [
            new
            for new in range(len(board.new))
            if any(board.free(new, old) for old in kinds.values())
        ]
        self._all = len(lost) * len(self._free) <= _FEW
        self._places: dict[str, list[int]] = defaultdict(list)
        if not self._all:
            for new in self._free:
                for unit in _units(board.new[new].folded):
                    self._places[unit].append(new)

    def of(self, old: int) -> list[int]:
        """Return the candidates of a lost statement, in the order of the text."""
        if self._all:
            return [new for new in self._free if self._board.free(new, old)]
        shared: Counter[int] = Counter()
        for unit in _units(self._board.old[old].folded):
            places = self._places.get(unit, ())
            if len(places) <= _COMMON:
                for new in places:
                    shared[new] += 1_000 // len(places)
        best = (new for new, _ in shared.most_common(_MOST))
        return sorted(new for new in best if self._board.free(new, old))


def _units(text: str) -> set[str]:
    words = set(text.split())
    if len(text) <= _LONGEST_WORD * len(words):
        return words
    return {text[place : place + 2] for place in range(len(text) - 1)}
