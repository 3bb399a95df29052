"""Calendar points: which dates and hours two statements share and where they part.

Owns when two dates or two hours are told of the same event. A date that may be a coarser word for
the other, or an hour that hangs on an unstated zone, is neither the same nor different.
"""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TypeVar

from comparisons.facts.date_mentions import DateMention, Precision, Relation
from comparisons.facts.name_words import REPORTING
from comparisons.facts.time_mentions import ClockRelation, TimeMention
from comparisons.facts.tokens import places_in
from comparisons.matching.aligning import comparable
from comparisons.matching.pairing import pair_off
from comparisons.matching.pairs import Fact, Pair, Points
from comparisons.matching.points import PointKind
from comparisons.matching.readings import Reading

Mention = TypeVar("Mention")

LEAST_SHARE_ALONE = 0.4
"""Part of the shorter text's words to share before two lone hours are told of one event."""
LEAST_SHARE_OF_DATES = 0.75
"""The same before two lone dates are told of one event, unless they have a common neighbour."""
DATE_REACH = 2
"""Words on each side of a date that may tie it to the other text."""
NEAR_DAYS = 45
"""Days by which two dates of one event may differ; further apart they need a common neighbour."""


def date_points(pair: Pair) -> Points:
    """Compare the dates of two statements."""
    left, right = _once(pair.left.dates, _same_date), _once(pair.right.dates, _same_date)
    same, left_over, right_over = pair_off(left, right, _same_date)
    _, left_over, right_over = pair_off(left_over, right_over, _open_date)
    alone = len(left_over) == len(right_over) == 1

    def parted_date(one: DateMention, other: DateMention) -> float:
        if one.precision is not other.precision or one.relation(other) is not Relation.APART:
            return 0
        if _is_of_report(pair.left, one) or _is_of_report(pair.right, other):
            return 0
        if not pair.one_language:
            return float(pair.met and alone and _near(one, other))
        tied = pair.tied(one.span, other.span, DATE_REACH)
        alike = pair.alignment.share >= LEAST_SHARE_OF_DATES and alone and _near(one, other)
        return (1 + tied) * (pair.close and (tied or alike))

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
        return float(apart and alone and pair.kindred and (tied or not pair.one_language))

    parted, left_over, right_over = pair_off(left_over, right_over, parted_time)
    return _points(pair, PointKind.TIME, same, parted, (left_over, right_over))


def _is_of_report(reading: Reading, date: DateMention) -> bool:
    """Tell whether the date says when something was said: `police said Saturday`."""
    first, last = places_in(reading.tokens, date.span)
    around = (
        *reading.tokens[max(0, first - 2) : first],
        *reading.tokens[last : last + 2],
    )
    return any(comparable(token.text) in _reporting() for token in around)


@functools.cache
def _reporting() -> frozenset[str]:
    return frozenset(comparable(word) for word in REPORTING)


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
