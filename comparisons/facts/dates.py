"""Dates: the days, months and years that a text names.

Owns the reading of dates in five languages. Weekdays, words such as *yesterday* and a missing year
are resolved only by the document's own date; a precision that the text does not have is never
invented.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from comparisons.facts import calendar_words as tables
from comparisons.facts.date_mentions import DateMention, Precision
from comparisons.facts.date_parts import (
    FIRST_YEAR,
    LAST_YEAR,
    MOST_MONTHS,
    DateParts,
    DateWords,
    date_words,
)
from comparisons.facts.languages import languages_of
from comparisons.facts.tokens import Token, TokenKind, all_adjoin, is_digits, span_over, tokenize

_WEEK = 7
_MIDDLE = 15
"""The day that stands for a month when the year nearest to a document is looked for."""


def find_dates(text: str, anchor: date | None, language: str = "") -> tuple[DateMention, ...]:
    """Return the dates of a text in order; `anchor` is the document's own date, where known."""
    words = date_words(languages_of(text, language))
    return tuple(_Reader(text, tokenize(text), words, anchor).mentions())


class _Reader:
    """Reads the dates of one text, place by place."""

    def __init__(
        self, text: str, tokens: Sequence[Token], words: DateWords, anchor: date | None
    ) -> None:
        self.text = text
        self.tokens = tokens
        self.words = words
        self.anchor = anchor
        self.parts = DateParts(tokens, words)

    def mentions(self) -> Iterable[DateMention]:
        place = 0
        while place < len(self.tokens):
            found = self._at(place)
            if found is None:
                place += 1
            else:
                mention, place = found
                yield mention

    def _at(self, place: int) -> tuple[DateMention, int] | None:
        """Return the date that begins at a token, and the place after it."""
        if self.tokens[place].kind is TokenKind.NUMERAL:
            return (
                self._in_digits(place)
                or self._day_first(place)
                or self._year_first(place)
                or self._lone_year(place)
            )
        if self.tokens[place].kind is TokenKind.WORD:
            return self._month_first(place) or self._weekday(place) or self._from_today(place)
        return None

    # The forms of a date

    def _in_digits(self, place: int) -> tuple[DateMention, int] | None:
        """Read `20.09.2023`, `20/09/2023` and `2023-09-20`."""
        parts, end = self.tokens[place].text.split("."), place + 1
        signed = self.tokens[place : place + 5]
        if all_adjoin(signed, 5) and signed[1].text == signed[3].text and signed[1].text in "-/":
            parts, end = [token.text for token in signed[::2]], place + 5
        if [len(part) for part in parts] == [4, 2, 2]:
            parts.reverse()
        if len(parts) != 3 or not all(is_digits(part, most=4) for part in parts):  # noqa: PLR2004
            return None
        day, month, year = (int(part) for part in parts)
        swappable = self.words.english and signed[1:] and signed[1].text == "/"
        if swappable and day <= MOST_MONTHS and day != month:
            return None
        if not (1 <= month <= MOST_MONTHS and FIRST_YEAR <= year <= LAST_YEAR):
            return None
        return self._mention(place, end, year=year, month=month, days=(day, day))

    def _day_first(self, place: int) -> tuple[DateMention, int] | None:
        """Read `19 September 2023` and `9-10 ноября 2020 года`."""
        days = self.parts.days(place)
        month = days and self.parts.month(self.parts.past_filler(days.end))
        if not days or not month:
            return None
        year = self.parts.year(month.end)
        end = year.end if year else month.end
        return self._mention(place, end, year=year and year.value, month=month.value, days=days[:2])

    def _month_first(self, place: int) -> tuple[DateMention, int] | None:
        """Read `September 19, 2023`, `sentyabrın 19-da`, `November 2020` and `in November`."""
        month = self.parts.month(place)
        if not month:
            return None
        year = self.parts.year(month.end)
        if year:
            return self._mention(place, year.end, year=year.value, month=month.value)
        days = self.parts.days(month.end)
        if days:
            year = self.parts.year(days.end)
            end = year.end if year else days.end
            return self._mention(
                place, end, year=year and year.value, month=month.value, days=days[:2]
            )
        before = self.words.month_before
        alone = before is None or (place > 0 and self.tokens[place - 1].key in before)
        if not alone or (self.words.english and self.tokens[place].text.islower()):
            return None
        return self._mention(place, month.end, month=month.value)

    def _year_first(self, place: int) -> tuple[DateMention, int] | None:
        """Read `2020-ci il noyabrın 10-da` and `2023 թ. սեպտեմբերի 19-ին`."""
        year = self.parts.year(place)
        month = year and self.parts.month(year.end)
        if not year or not month:
            return None
        days = self.parts.days(month.end)
        end = days.end if days else month.end
        return self._mention(
            place, end, year=year.value, month=month.value, days=days[:2] if days else (0, 0)
        )

    def _lone_year(self, place: int) -> tuple[DateMention, int] | None:
        """Read `in 2020` and `2020 год`; four digits alone may be a number."""
        year = self.parts.year(place)
        if not year:
            return None
        told = year.end > place + 1 or (
            place > 0 and self.tokens[place - 1].key in self.words.year_before
        )
        following = self.tokens[year.end : year.end + 1]
        if not told or (following and following[0].text == "%"):
            return None
        return self._mention(place, year.end, year=year.value)

    def _weekday(self, place: int) -> tuple[DateMention, int] | None:
        found = self.words.weekdays.at(self.tokens, place)
        if found is None:
            return None
        token = self.tokens[place]
        if token.text.islower() and self.words.english:
            return None
        end = place + found.length
        if token.key in tables.SHORT_WEEKDAYS and self._ends_word(end):
            return None
        coming = any(self.words.coming.at(self.tokens, other) for other in range(len(self.tokens)))
        day = None
        if self.anchor is not None and not coming:
            day = _moved(self.anchor, -((self.anchor.weekday() - found.value) % _WEEK))
        return self._resolved(place, end, day, weekday=found.value)

    def _ends_word(self, place: int) -> bool:
        """Tell whether a short form is a word of its own, without a stop or digits behind it."""
        following = self.tokens[place : place + 1]
        return not following or following[0].kind is TokenKind.WORD

    def _from_today(self, place: int) -> tuple[DateMention, int] | None:
        found = self.words.from_today.at(self.tokens, place)
        if found is None:
            return None
        day = None if self.anchor is None else _moved(self.anchor, found.value)
        return self._resolved(place, place + found.length, day)

    # From parts to a mention

    def _mention(
        self,
        place: int,
        end: int,
        *,
        month: int = 0,
        days: tuple[int, int] = (0, 0),
        year: int | None = None,
    ) -> tuple[DateMention, int] | None:
        from_document = year is None and self.anchor is not None
        first, last = _interval(year or _nearest_year(self.anchor, month, days[0]), month, days)
        if year and first is None:
            return None
        span = span_over(self.tokens[place:end])
        precision = Precision.DAY if days[0] else Precision.MONTH if month else Precision.YEAR
        mention = DateMention(
            span=span,
            surface=span.cut(self.text),
            precision=precision,
            first=first,
            last=last,
            month=month,
            days=days,
            from_document=from_document and first is not None,
        )
        return mention, end

    def _resolved(
        self, place: int, end: int, day: date | None, weekday: int | None = None
    ) -> tuple[DateMention, int]:
        span = span_over(self.tokens[place:end])
        mention = DateMention(
            span=span,
            surface=span.cut(self.text),
            precision=Precision.DAY,
            first=day,
            last=day,
            month=day.month if day else 0,
            days=(day.day, day.day) if day else (0, 0),
            weekday=weekday,
            from_document=day is not None,
        )
        return mention, end


def _nearest_year(anchor: date | None, month: int, day: int) -> int | None:
    """Return the year that puts a day nearest to the document's date."""
    if anchor is None or not month:
        return None
    best: tuple[int, int] | None = None
    for year in (anchor.year - 1, anchor.year, anchor.year + 1):
        first, _ = _interval(year, month, (day or _MIDDLE, day or _MIDDLE))
        if first is not None:
            best = min(best or (10**6, 0), (abs((first - anchor).days), year))
    return best[1] if best else None


def _interval(
    year: int | None, month: int, days: tuple[int, int]
) -> tuple[date | None, date | None]:
    """Return first and last day, or none for a day that no calendar has."""
    if year is None:
        return None, None
    try:
        if not month:
            return date(year, 1, 1), date(year, 12, 31)
        if days[0]:
            return date(year, month, days[0]), date(year, month, days[1])
        after = date(year + month // MOST_MONTHS, month % MOST_MONTHS + 1, 1)
        return date(year, month, 1), after - timedelta(days=1)
    except ValueError:
        return None, None


def _moved(day: date, by: int) -> date | None:
    try:
        return day + timedelta(days=by)
    except OverflowError:
        return None
