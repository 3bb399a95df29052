"""Chips: an explanation in a few short words for a match list.

Owns the wording and the order of the chips. They are neutral: they show both sides' words, or one
side's, and judge neither.
"""

from __future__ import annotations

from comparisons.matching.points import Explanation, Point, PointKind

MOST = 6
LONGEST = 40
"""Characters of one side's words in a chip."""

_TELLING = (
    PointKind.NUMBER,
    PointKind.DATE,
    PointKind.TIME,
    PointKind.NEGATION,
    PointKind.HEDGE,
    PointKind.ATTRIBUTION,
    PointKind.WORDING,
    PointKind.NAME,
    PointKind.ORDER,
)
_CUES = frozenset({PointKind.NEGATION, PointKind.HEDGE})


def chips_of(explanation: Explanation) -> tuple[str, ...]:
    """Return the chips of an explanation, the most telling first."""
    parted = [point for point in explanation.different if not point.one_sided]
    alone = [point for point in explanation.different if point.one_sided]
    cues = [point for point in alone if point.kind in _CUES]
    rest = [point for point in alone if point.kind not in _CUES]
    clocks = [
        f"{_short(point.left)} / {_short(point.right)} same hour"
        for point in explanation.same
        if point.kind is PointKind.TIME and point.left != point.right
    ]
    order = [point for point in parted if point.kind is PointKind.ORDER]
    first = [point for point in parted if point.kind is not PointKind.ORDER]
    chips = [
        *(_chip(point) for point in sorted([*first, *cues], key=_rank)),
        *clocks,
        *(_chip(point) for point in sorted(rest, key=_rank)),
    ]
    return (*chips[: MOST - len(order)], *(_chip(point) for point in order))


def _rank(point: Point) -> int:
    return _TELLING.index(point.kind)


def _chip(point: Point) -> str:
    if point.kind is PointKind.ORDER:
        return "dated earlier" if point.right < point.left else "dated later"
    if not point.one_sided:
        said = "said by " * (point.kind is PointKind.ATTRIBUTION)
        return f"{said}{_short(point.left)} / {_short(point.right)}"
    words = _short(point.left or point.right)
    if point.kind is PointKind.ATTRIBUTION:
        words = f"said by {words}"
    elif point.kind in _CUES:
        words = words.lower()
    return f"only here: {words}" if point.right else f"not here: {words}"


def _short(words: str) -> str:
    line = " ".join(words.split())
    return line if len(line) <= LONGEST else f"{line[: LONGEST - 1]}…"
