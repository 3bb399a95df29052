"""Amounts: the numbers that stand at a place in a text, in digits or in words.

Owns how digits, number words, scales and ranges add up. What an amount counts, and whether it is a
count at all, is the business of `numbers`.
"""

from __future__ import annotations

import math
from collections.abc import Collection, Sequence
from typing import NamedTuple

from comparisons.facts.number_tables import NumberWords
from comparisons.facts.number_words import ATTACHED_SCALES, CURRENCIES
from comparisons.facts.numerals import read_numeral
from comparisons.facts.tokens import Token, TokenKind, adjoining
from comparisons.facts.word_lists import words_in

DASHES = frozenset("-–‑‒—−")
_TEN, _HUNDRED = 10, 100
_RANGE_FRAMES = {"between": "and", "от": "до"}
_ABBREVIATED = words_in("тыс млн млрд трлн mln mlrd trln mn mr mlr bln մլն մլրդ")


class Amount(NamedTuple):
    """A number read from some tokens, before it is known what it counts."""

    low: float
    high: float
    end: int
    """The place after its last token."""
    scale: float = 1
    spelled: bool = False
    """Whether it is a single word for one, which is mostly an article or a pronoun."""


class AmountReader:
    """Reads amounts in one text; tokens that are taken belong to dates and hours."""

    def __init__(self, tokens: Sequence[Token], words: NumberWords, taken: Collection[int]) -> None:
        self.tokens = tokens
        self.words = words
        self.taken = taken

    def at(self, place: int) -> Amount | None:
        """Return the amount or range of amounts that begins at a place."""
        first = self._sum(place)
        if first is None or first.end >= len(self.tokens):
            return first
        if self.tokens[first.end].text in DASHES and self._adjoins(first.end):
            second = self._sum(first.end + 1) if self._adjoins(first.end + 1) else None
        elif self._key(first.end) == _RANGE_FRAMES.get(self._key(place - 1), "-"):
            second = self._sum(first.end + 1)
        else:
            return first
        return self._joined_range(first, second)

    @staticmethod
    def _joined_range(first: Amount, second: Amount | None) -> Amount:
        if second is None or first.low != first.high:
            return first
        low = first.low
        if first.scale == 1 and low * second.scale < second.high:
            low *= second.scale
        return second._replace(low=low, spelled=False) if low < second.high else first

    def _sum(self, place: int) -> Amount | None:
        if not self._free(place):
            return None
        vague = self.words.vague_sums.at(self.tokens, place)
        if vague is not None:
            low, high = vague.value
            return Amount(low, high, place + vague.length)
        fixed = self.words.round_sums.at(self.tokens, place)
        if fixed is not None:
            return Amount(fixed.value, fixed.value, place + fixed.length)
        return self._compound(place)

    def _compound(self, place: int) -> Amount | None:
        """Read `2 млн 300 тыс.`: parts with falling scales, then a part without."""
        total, limit, start = 0.0, math.inf, place
        spelled = self._free(place) and self.tokens[place].kind is TokenKind.WORD
        while (part := self._part(place, first=place == start)) and part.scale < limit:
            total, place = total + part.high, part.end
            limit = part.scale
            if limit == 1:
                break
        if place == start:
            return None
        return Amount(total, total, place, scale=limit, spelled=spelled)

    def _part(self, place: int, *, first: bool) -> Amount | None:
        """Read one number and the scale word behind it; a scale word may also begin a number."""
        if not self._free(place):
            return None
        token = self.tokens[place]
        if token.kind is TokenKind.NUMERAL:
            value = read_numeral(token.text, english=self.words.english)
            number = None if value is None else Amount(value, value, place + 1)
        elif first and token.key in self.words.scales:
            number = Amount(1, 1, place)
        else:
            number = self._spelled(place)
        money = self._key(place - 1) in CURRENCIES
        return None if number is None else self._scaled(number, money=money)

    def _scaled(self, number: Amount, *, money: bool) -> Amount:
        hyphen = self._key(number.end) == "-" and self._adjoins(number.end + 1)
        if hyphen and self._key(number.end + 1) in self.words.scales:
            number = number._replace(end=number.end + 1)
        scale = self.words.scales.get(self._key(number.end), 1)
        if money and self._adjoins(number.end):
            scale = ATTACHED_SCALES.get(self._key(number.end), scale)
        end = number.end + (scale > 1)
        if scale > 1 and self._key(end) == "." and end + 1 < len(self.tokens):
            end += self._key(end - 1) in _ABBREVIATED
        return Amount(number.low * scale, number.high * scale, end, scale=scale)

    def _spelled(self, place: int) -> Amount | None:
        """Read number words below a thousand: `two hundred and twenty-three`."""
        total, end = 0.0, place
        while self._free(end):
            step = self._joint(end, total)
            value = self.words.numbers.get(self._key(end + step))
            if value is None or not _follows(total, value):
                break
            total = max(total, 1) * value if value == _HUNDRED else total + value
            end += step + 1
        return Amount(total, total, end) if end > place else None

    def _joint(self, place: int, total: float) -> int:
        """Return 1 when a hyphen or `and` ties the next number word to those before."""
        if not total:
            return 0
        hyphen = self._key(place) == "-" and self._adjoins(place) and self._adjoins(place + 1)
        return int(hyphen or (total >= _HUNDRED and self._key(place) == "and"))

    def _key(self, place: int) -> str:
        return self.tokens[place].key if 0 <= place < len(self.tokens) else ""

    def _free(self, place: int) -> bool:
        return place < len(self.tokens) and place not in self.taken

    def _adjoins(self, place: int) -> bool:
        """Tell whether nothing stands between a token and the one before it."""
        return 0 < place < len(self.tokens) and adjoining(
            self.tokens[place - 1], self.tokens[place]
        )


def _follows(total: float, value: float) -> bool:
    """Tell whether a number word may follow others: tens after hundreds, units after tens."""
    if not total:
        return True
    if value == _HUNDRED:
        return total < _TEN
    if value >= _TEN:
        return total % _HUNDRED == 0 and value < _HUNDRED
    return total % _TEN == 0 and (total % _HUNDRED >= _TEN or total % _HUNDRED == 0)
