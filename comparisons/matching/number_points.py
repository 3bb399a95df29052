"""Number points: which numbers two statements share and where they part.

Owns when two numbers measure the same thing. They are called different only then; a loose number
that another one fits, such as `over 200` and `223`, is neither the same nor different.
"""

from __future__ import annotations

from typing import NamedTuple

from comparisons.facts.number_words import CURRENCIES
from comparisons.facts.quantities import Quantity
from comparisons.facts.things import Measure, measure_of
from comparisons.matching.aligning import comparable
from comparisons.matching.pairing import MOST, pair_off
from comparisons.matching.pairs import Pair, Points
from comparisons.matching.points import PointKind
from comparisons.matching.readings import Reading
from comparisons.spans import Span

LEAST_SHARE_ALONE = 0.4
"""Part of the shorter text's words to share before two lone numbers count as one measurement."""


AGE_LENGTH = len("-year-old")


class _Measured(NamedTuple):
    """A number with what it counts."""

    quantity: Quantity
    measure: Measure

    @property
    def span(self) -> Span:
        return self.quantity.span

    @property
    def surface(self) -> str:
        return self.quantity.surface


def number_points(pair: Pair) -> Points:
    """Compare the numbers of two statements."""
    left, right = _measured(pair.left), _measured(pair.right)
    alone = len(left) == len(right) == 1
    likeness = _Likeness(pair, alone=alone)
    same, left, right = pair_off(left, right, likeness.of_equal)
    _, left, right = pair_off(left, right, likeness.of_fitting)
    parted, left, right = pair_off(left, right, likeness.of_parted)
    return Points(
        same=[pair.point(PointKind.NUMBER, one, other) for one, other in same],
        different=[
            *(pair.point(PointKind.NUMBER, one, other) for one, other in parted),
            *(pair.point(PointKind.NUMBER, one, None) for one in left),
            *(pair.point(PointKind.NUMBER, None, one) for one in right),
        ],
    )


def _measured(reading: Reading) -> list[_Measured]:
    return [
        _Measured(quantity=found, measure=_measure(reading, found))
        for found in reading.numbers[:MOST]
    ]


def _measure(reading: Reading, quantity: Quantity) -> Measure:
    """Tell what a number counts; a sum of money counts nothing else."""
    if quantity.unit in CURRENCIES.values():
        return Measure(fates=frozenset(), people=frozenset(), things=frozenset({"money"}))
    return measure_of(reading.tokens, quantity.span)


class _Likeness:
    """How likely two numbers measure the same thing; zero means not to be paired."""

    def __init__(self, pair: Pair, *, alone: bool) -> None:
        self.pair = pair
        self.alone = alone

    def of_equal(self, left: _Measured, right: _Measured) -> float:
        """Equal numbers are partners unless they plainly count different things."""
        if not left.quantity.equals(right.quantity) or left.measure.clashes(right.measure):
            return 0
        nearness = self._nearness(left, right)
        tied = nearness > 0 or self.pair.close or not self.pair.one_language
        return (1 + nearness) * tied

    def of_fitting(self, left: _Measured, right: _Measured) -> float:
        """Loose numbers that fit are taken out, so that neither seems to stand alone."""
        fits = left.quantity.fits(right.quantity) and self._one_measure(left, right)
        return 1 + self._nearness(left, right) if fits else 0

    def of_parted(self, left: _Measured, right: _Measured) -> float:
        """Other numbers are partners only if they measure the same."""
        if left.quantity.fits(right.quantity):
            return 0
        return 1 + self._nearness(left, right) if self._one_measure(left, right) else 0

    def _nearness(self, left: _Measured, right: _Measured) -> float:
        agree = left.measure.agrees(right.measure)
        return 2 * agree + _one_unit(left, right) + self.pair.tied(left.span, right.span)

    def _one_measure(self, left: _Measured, right: _Measured) -> bool:
        """Tell whether both numbers count the same: by their words, or as lone numbers alike."""
        one, other = left.measure, right.measure
        if left.quantity.percent != right.quantity.percent or one.clashes(other):
            return False
        if one.people != other.people or _other_money(left, right):
            return False
        if one.agrees(other) and not (one.of_age or one.of_time):
            return True
        close = self.pair.close and one.things == other.things
        return close and self._in_one_place(left, right)

    def _in_one_place(self, left: _Measured, right: _Measured) -> bool:
        """Tell whether two numbers, of which little is known, stand among the same words."""
        tied = self.pair.tied(_with_unit(left), _with_unit(right))
        if left.measure.of_age or left.measure.of_time:
            return tied
        if _one_unit(left, right):
            return tied or self.alone
        vague = not (left.quantity.unit and right.quantity.unit)
        enough = self.pair.alignment.share >= LEAST_SHARE_ALONE
        return self.alone and tied and enough and vague


def _with_unit(number: _Measured) -> Span:
    """Return the place of a number with its unit, which alone ties it to nothing."""
    span, unit = number.quantity.span, number.quantity.unit
    return Span(span.start, span.end + (AGE_LENGTH if number.measure.of_age else 1 + len(unit)))


def _other_money(left: _Measured, right: _Measured) -> bool:
    """Tell whether two sums are of different currencies, so that no figure can be compared."""
    sums = "money" in left.measure.things and "money" in right.measure.things
    return sums and not _one_unit(left, right)


def _one_unit(left: _Measured, right: _Measured) -> bool:
    units = left.quantity.unit, right.quantity.unit
    return all(units) and comparable(units[0]) == comparable(units[1])
