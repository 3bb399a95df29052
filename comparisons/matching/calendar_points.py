"""Calendar points: which dates and hours two statements share and where they part.

Owns when two dates or two hours are told of the same event. A date that may be a coarser word for
the other, or an hour that hangs on an unstated zone, is neither the same nor different.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TypeVar

from comparisons.facts.date_mentions import DateMention, Precision, Relation
from comparisons.facts.time_mentions import ClockRelation, TimeMention
from comparisons.matching.pairing import pair_off
from comparisons.matching.pairs import Fact, Pair, Points
from comparisons.matching.points import PointKind

Mention = TypeVar("Mention")

LEAST_SHARE_ALONE = 0.4
"""Part of the shorter text's words to share before two lone hours are told of one event."""
NEAR_DAYS = 45
"""Days by which two dates of one event may differ; further apart they need a common neighbour."""


def date_points(pair: Pair) -> Points:
    """Compare the dates of two statements."""
    left, right = _once(pair.left.dates, _same_date), _once(pair.right.dates, _same_date)
    same, left_over, right_over = pair_off(left, right, _same_date)
    _, left_over, right_over = pair_off(left_over, right_over, _open_date)
    alone = len(left_over) == len(right_over) == 1

    def parted_date(one: DateMention, other: DateMention) -> float:
        tied = pair.tied(one.span, other.span)
        likely = tied or (alone and _near(one, other) and (pair.close or not pair.one_language))
        level = one.precision is other.precision and one.relation(other) is Relation.APART
        return (1 + tied) * (level and likely and (pair.close or not pair.one_language))

    parted, left_over, right_over = pair_off(left_over, right_over, parted_date)
    return _points(pair, PointKind.DATE, same, parted, (left_over, right_over))


def time_points(pair: Pair) -> Points:
    """Compare the clock times of two statements."""
    left, right = _once(pair.left.times, _same_time), _once(pair.right.times, _same_time)
    same, left_over, right_over = pair_off(left, right, _same_time)
    _, left_over, right_over = pair_off(left_over, right_over, _open_time)
    alone = len(left_over) == len(right_over) == 1

    def parted_time(one: TimeMention, other: TimeMention) -> float:
        apart = one.relation(other) is ClockRelation.APART
        tied = pair.tied(one.span, other.span) or pair.alignment.share >= LEAST_SHARE_ALONE
        return float(apart and alone and ((tied and pair.close) or not pair.one_language))

    parted, left_over, right_over = pair_off(left_over, right_over, parted_time)
    return _points(pair, PointKind.TIME, same, parted, (left_over, right_over))


def _points(
    pair: Pair,
    kind: PointKind,
    same: list[tuple[DateMention, DateMention]] | list[tuple[TimeMention, TimeMention]],
    parted: list[tuple[DateMention, DateMention]] | list[tuple[TimeMention, TimeMention]],
    alone: tuple[list[DateMention] | list[TimeMention], list[DateMention] | list[TimeMention]],
) -> Points:
    partners: list[tuple[Fact | None, Fact | None]] = [*parted]
    partners += [(one, None) for one in alone[0]]
    partners += [(None, one) for one in alone[1]]
    return Points(
        same=[pair.point(kind, one, other) for one, other in same],
        different=[pair.point(kind, one, other) for one, other in partners],
    )


def _once(mentions: Sequence[Mention], same: Callable[[Mention, Mention], float]) -> list[Mention]:
    """Return mentions without those that only say again what an earlier one says."""
    kept: list[Mention] = []
    for mention in mentions:
        if not any(same(mention, earlier) for earlier in kept):
            kept.append(mention)
    return kept


def _same_date(one: DateMention, other: DateMention) -> float:
    return float(one.relation(other) is Relation.SAME)


def _open_date(one: DateMention, other: DateMention) -> float:
    return float(one.relation(other) is Relation.OPEN)


def _same_time(one: TimeMention, other: TimeMention) -> float:
    return float(one.relation(other) is ClockRelation.SAME)


def _open_time(one: TimeMention, other: TimeMention) -> float:
    return float(one.relation(other) is ClockRelation.OPEN)


def _near(one: DateMention, other: DateMention) -> bool:
    """Tell whether two dates lie so near that one event may bear both."""
    if one.precision is Precision.YEAR:
        return False
    if one.first and other.first:
        same_day = (one.month, one.days) == (other.month, other.days)
        return same_day or abs((one.first - other.first).days) <= NEAR_DAYS
    return bool(one.month and other.month) or one.weekday is not None
