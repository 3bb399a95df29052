"""Numbers: the quantities that a text states, in digits or in words.

Owns how a run of tokens becomes a `Quantity`. Years, ordinals, dates, hours, numbered things
(`Resolution 822`) and digits inside names (`S-300`) are left out: a quantity too many misleads,
one too few does not.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from comparisons.facts import number_words as tables
from comparisons.facts.amounts import DASHES, Amount, AmountReader
from comparisons.facts.dates import find_dates
from comparisons.facts.languages import languages_of
from comparisons.facts.names import is_number_of_name
from comparisons.facts.number_tables import NumberWords, number_words_of
from comparisons.facts.quantities import Qualifier, Quantity
from comparisons.facts.things import is_counted
from comparisons.facts.times import find_times
from comparisons.facts.tokens import Token, TokenKind, adjoining, places_in, span_over, tokenize
from comparisons.spans import Span

_NO_NUMBER_BEFORE = frozenset("№#/:")
_FIRST_YEAR, _LAST_YEAR = 1_800, 2_100
_YEAR_DIGITS = 4
_TIES = frozenset("-‑–'’")
"""Signs between a number and its ending."""
_ARTICLES = frozenset({"a", "an"})
_VAGUE = frozenset(value for table in tables.VAGUE_SUMS.values() for value in table.values())


def find_numbers(
    text: str, language: str = "", *, apart_from: Sequence[Span] | None = None
) -> tuple[Quantity, ...]:
    """Return the quantities of a text in order.

    Args:
        text: One statement.
        language: The document's language, a BCP 47 tag; the letters have the last word.
        apart_from: Places that are taken, as by dates and hours; none means find those first.
    """
    if apart_from is None:
        apart_from = [
            *(found.span for found in find_dates(text, None, language)),
            *(found.span for found in find_times(text)),
        ]
    words = number_words_of(languages_of(text, language))
    return tuple(_Reader(text, tokenize(text), words, apart_from).quantities())


class _Reader:
    """Reads the quantities of one text, place by place."""

    def __init__(
        self, text: str, tokens: Sequence[Token], words: NumberWords, taken: Sequence[Span]
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.words = words
        taken_places = {place for span in taken for place in range(*places_in(tokens, span))}
        self.amounts = AmountReader(tokens, words, taken_places)

    def quantities(self) -> Iterable[Quantity]:
        place = 0
        while place < len(self.tokens):
            found, place = self._at(place)
            if found is not None:
                yield found

    def _at(self, place: int) -> tuple[Quantity | None, int]:
        """Return the quantity that begins at a place, and where to read on."""
        qualified = self.words.before.at(self.tokens, place)
        start = place + (qualified.length if qualified else 0)
        if self._key(start) in _ARTICLES and self._key(start + 1) in self.words.scales:
            start += 1
        currency = tables.CURRENCIES.get(self._key(start), "")
        amount = self.amounts.at(start + bool(currency))
        if amount is None:
            return None, place + 1
        if not self._is_count(start, amount, qualified=qualified is not None):
            return None, amount.end
        return self._quantity(place, amount, qualified.value if qualified else "", currency)

    def _quantity(
        self, place: int, amount: Amount, qualifier: str, currency: str
    ) -> tuple[Quantity, int]:
        end = self._after_ending(amount.end)
        after = self.words.after.at(self.tokens, end) if end < len(self.tokens) else None
        if after is not None:
            qualifier, end = after.value, end + after.length
        else:
            end = amount.end
        percent = self._percent(end)
        before = self._key(place - 1) == "yuzde"
        vague = amount.low != amount.high and (amount.low, amount.high) in _VAGUE
        default = Qualifier.ABOUT if vague else Qualifier.EXACT
        span = span_over(self.tokens[place : end + percent])
        quantity = Quantity(
            span=span,
            surface=span.cut(self.text),
            low=amount.low,
            high=amount.high,
            qualifier=Qualifier(qualifier) if qualifier else default,
            percent=percent > 0 or before,
            unit="%" if percent or before else currency or self._unit(end),
        )
        return quantity, end + percent

    def _key(self, place: int) -> str:
        return self.tokens[place].key if 0 <= place < len(self.tokens) else ""

    # What stands around a number

    def _adjoins(self, place: int) -> bool:
        """Tell whether nothing stands between a token and the one before it."""
        return 0 < place < len(self.tokens) and adjoining(
            self.tokens[place - 1], self.tokens[place]
        )

    def _ending(self, place: int) -> int:
        """Return where the word that is tied to the number before `place` stands, or -1."""
        if not self._adjoins(place):
            return -1
        tied = place + (self.tokens[place].text in _TIES and self._adjoins(place + 1))
        return tied if self.tokens[tied].kind is TokenKind.WORD else -1

    def _after_ending(self, place: int) -> int:
        """Return the place after a case ending such as `-dən` in `200-dən çox`."""
        tied = self._ending(place)
        return place if tied < 0 or tied == place else tied + 1

    def _percent(self, place: int) -> int:
        if self._key(place) == "%":
            return 1
        found = self.words.percent.at(self.tokens, place) if place < len(self.tokens) else None
        return found.length if found else 0

    def _unit(self, place: int) -> str:
        place += self._key(place) in _TIES
        place += self._key(place) == "of"
        place += self._key(place) == "the"
        if place < len(self.tokens) and self.tokens[place].kind is TokenKind.WORD:
            return self.tokens[place].key
        return ""

    # What is a number and what only looks like one

    def _is_count(self, place: int, amount: Amount, *, qualified: bool) -> bool:
        token = self.tokens[place]
        following = self.tokens[amount.end : amount.end + 1]
        title = following and following[0].text[0].isupper() and not following[0].text.isupper()
        if title and place and token.kind is TokenKind.WORD and token.text[0].isupper():
            return False
        if amount.spelled and amount.high == 1:
            return is_counted(self._key(self._after_ending(amount.end)))
        if self.tokens[place].kind is TokenKind.NUMERAL and (
            self._is_named(place) or self._is_ordinal(amount.end) or self._is_key(amount.end)
        ):
            return False
        return not self._is_year(place, amount, qualified=qualified)

    def _is_named(self, place: int) -> bool:
        """Tell whether the digits only name something: `S-300`, `No. 5`, `Article 51`."""
        before = self._key(place - 1)
        if before in _NO_NUMBER_BEFORE:
            return True
        if self._adjoins(place):
            tied = before in DASHES and self._adjoins(place - 1)
            word = self.tokens[place - 1 - tied]
            return word.kind is TokenKind.WORD or (tied and word.kind is TokenKind.NUMERAL)
        if is_number_of_name(self.tokens, place):
            return True
        named = place - 1 - (before == ".")
        return named >= 0 and self.words.numbered.at(self.tokens, named) is not None

    def _is_ordinal(self, end: int) -> bool:
        tied = self._ending(end)
        return tied >= 0 and self._key(tied) in self.words.ordinals

    def _is_key(self, end: int) -> bool:
        """Tell whether what follows makes it a part of a name, score or fraction: `3D`, `2:1`."""
        if end >= len(self.tokens):
            return False
        following = self.tokens[end]
        if self._adjoins(end) and following.text[0] in _NO_NUMBER_BEFORE:
            return end + 1 < len(self.tokens) and self._adjoins(end + 1)
        if self._adjoins(end) and following.kind is TokenKind.WORD and following.text[0].isupper():
            return True
        return self.words.numbered_after.at(self.tokens, end) is not None

    def _is_year(self, place: int, amount: Amount, *, qualified: bool) -> bool:
        text = self.tokens[place].text
        if not (text.isdecimal() and len(text) == _YEAR_DIGITS and amount.scale == 1):
            return False
        if not _FIRST_YEAR <= amount.low <= _LAST_YEAR:
            return False
        counted = is_counted(self._key(self._after_ending(amount.end)))
        return not counted or (not qualified and self._key(place - 1) in self.words.year_before)
