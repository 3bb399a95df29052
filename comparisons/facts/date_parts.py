"""Date parts: the day, month and year that stand at a place in a text.

Owns the reading of each part in five languages. How parts make a date is the business of `dates`.
"""

from __future__ import annotations

import functools
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from comparisons.facts import calendar_words as tables
from comparisons.facts.number_words import ORDINAL_ENDINGS
from comparisons.facts.phrases import PhraseTable
from comparisons.facts.tokens import Token, TokenKind, adjoining, is_digits, word_key

MOST_DAYS, MOST_MONTHS = 31, 12
FIRST_YEAR, LAST_YEAR = 1_800, 2_100
"""Four digits between these may be a year."""

_DASHES = frozenset("-–‑‒—−")
_TIES = frozenset("-‑'’")
_ORDINALS = frozenset(
    word_key(ending) for endings in ORDINAL_ENDINGS.values() for ending in endings
)
_JOINTS = frozenset(word_key(word) for word in ("and", "и", "və", "ve", "ու", "և"))
"""Words between two days that follow each other: `19 and 20 September`."""
_FILLERS = frozenset({"of", ","})
_LONGEST_ENDING = 4


class DateWords(NamedTuple):
    """The tables of the languages that apply, joined."""

    english: bool
    months: PhraseTable[int]
    month_before: frozenset[str] | None
    weekdays: PhraseTable[int]
    from_today: PhraseTable[int]
    coming: PhraseTable[None]
    years: PhraseTable[None]
    year_before: frozenset[str]


@functools.cache
def date_words(languages: tuple[str, ...]) -> DateWords:
    """Return the tables for some languages."""

    def numbered(table: Mapping[str, Sequence[str]], first: int) -> PhraseTable[int]:
        return PhraseTable(
            {
                word.replace("_", " "): number
                for language in reversed(languages)
                for number, words in enumerate(table[language], first)
                for word in words.split()
            }
        )

    def listed(table: Mapping[str, Sequence[str]]) -> PhraseTable[None]:
        return PhraseTable({word: None for language in languages for word in table[language]})

    lone = tables.LONE_MONTHS[languages[0]] if languages else frozenset[str]()
    return DateWords(
        english=languages == ("en",),
        months=numbered(tables.MONTHS, 1),
        month_before=lone,
        weekdays=numbered(tables.WEEKDAYS, 0),
        from_today=PhraseTable(
            {
                word: day
                for language in languages
                for word, day in tables.FROM_TODAY[language].items()
            }
        ),
        coming=listed(tables.COMING),
        years=listed(tables.YEAR_WORDS),
        year_before=frozenset[str]().union(*(tables.LONE_YEARS[one] for one in languages)),
    )


class Days(NamedTuple):
    """A day of a month, or the first and the last of some."""

    first: int
    last: int
    end: int
    """The place after its last token."""


class Part(NamedTuple):
    """A month or a year."""

    value: int
    end: int
    """The place after its last token."""


class DateParts:
    """Reads the parts of dates in one text."""

    def __init__(self, tokens: Sequence[Token], words: DateWords) -> None:
        self.tokens = tokens
        self.words = words

    def days(self, place: int) -> Days | None:
        """Return the day or the range of days that stands at a place."""
        first = self._day(place)
        if first is None:
            return None
        last = self._day(first.end + 1)
        if last is not None and last.value > first.value:
            between = self.tokens[first.end].key
            follows = between in _JOINTS and last.value == first.value + 1
            if between in _DASHES or follows:
                return Days(first.value, last.value, last.end)
        return Days(first.value, first.value, first.end)

    def _day(self, place: int) -> Part | None:
        if place >= len(self.tokens) or self.tokens[place].kind is not TokenKind.NUMERAL:
            return None
        text = self.tokens[place].text
        if not is_digits(text, most=2) or not 1 <= int(text) <= MOST_DAYS:
            return None
        return Part(int(text), self._past_ending(place + 1))

    def _past_ending(self, place: int) -> int:
        """Return the place after an ending tied to digits: `th`, `-го`, `-da`, `-ին`."""
        tokens = self.tokens
        if place >= len(tokens) or not adjoining(tokens[place - 1], tokens[place]):
            return place
        if tokens[place].kind is TokenKind.WORD and tokens[place].key in _ORDINALS:
            return place + 1
        tied = place + 1
        if (
            tokens[place].text in _TIES
            and tied < len(tokens)
            and tokens[tied].kind is TokenKind.WORD
            and adjoining(tokens[place], tokens[tied])
            and len(tokens[tied].key) <= _LONGEST_ENDING
        ):
            return place + 2
        return place

    def past_filler(self, place: int) -> int:
        """Return the place after an `of` or a comma that may stand here."""
        following = self.tokens[place : place + 1]
        return place + bool(following and following[0].key in _FILLERS)

    def month(self, place: int) -> Part | None:
        """Return the month named at a place."""
        if place >= len(self.tokens) or self.tokens[place].kind is not TokenKind.WORD:
            return None
        found = self.words.months.at(self.tokens, place)
        if found is None:
            return None
        end = place + found.length
        following = self.tokens[end : end + 2]
        dotted = len(following) > 1 and following[0].text == "."
        abbreviated = dotted and following[1].kind is TokenKind.NUMERAL
        return Part(found.value, end + abbreviated)

    def year(self, place: int) -> Part | None:
        """Return the year named at a place, with the word for year behind it."""
        place = self.past_filler(place)
        if place >= len(self.tokens) or self.tokens[place].kind is not TokenKind.NUMERAL:
            return None
        text = self.tokens[place].text
        if not (is_digits(text, least=4, most=4) and FIRST_YEAR <= int(text) <= LAST_YEAR):
            return None
        end = self._past_ending(place + 1)
        word = self.words.years.at(self.tokens, end) if end < len(self.tokens) else None
        if word is not None:
            end += word.length
            dotted = self.tokens[end : end + 1]
            end += bool(dotted and dotted[0].text == "." and end + 1 < len(self.tokens))
        return Part(int(text), end)
