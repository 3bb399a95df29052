"""Pairing: facts of one kind on two sides, put together one to one.

Owns the greedy choice of the best partner. What makes a good partner is told by the caller.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

Item = TypeVar("Item")

MOST = 40
"""Facts of one kind that are paired on each side; more stand in no real sentence."""


def pair_off(
    left: Sequence[Item], right: Sequence[Item], likeness: Callable[[Item, Item], float]
) -> tuple[list[tuple[Item, Item]], list[Item], list[Item]]:
    """Return partners, best first, and what is left over on each side; zero means no partners."""
    left, right = left[:MOST], right[:MOST]
    scored = [
        (score, -i, -j)
        for i, one in enumerate(left)
        for j, other in enumerate(right)
        if (score := likeness(one, other)) > 0
    ]
    partners: dict[int, int] = {}
    for _, i, j in sorted(scored, reverse=True):
        if -i not in partners and -j not in partners.values():
            partners[-i] = -j
    taken = set(partners.values())
    return (
        [(left[i], right[j]) for i, j in sorted(partners.items())],
        [one for i, one in enumerate(left) if i not in partners],
        [one for j, one in enumerate(right) if j not in taken],
    )
