"""Times: the clock times that a text names, each with its zone where one is known.

Owns the reading of hours. The date an hour belongs to is not its business.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import pairwise

from comparisons.facts import clock_words as tables
from comparisons.facts.phrases import PhraseTable
from comparisons.facts.time_mentions import DAY, TimeMention
from comparisons.facts.tokens import (
    Token,
    TokenKind,
    adjoining,
    all_adjoin,
    is_digits,
    tokenize,
    word_key,
)
from comparisons.facts.zones import HOUR, WIDEST, zone_after, zone_before
from comparisons.spans import Span

_HALF_DAY = DAY // 2
_QUARTER = 15


def find_times(text: str, zone: int | None = None) -> tuple[TimeMention, ...]:
    """Return the clock times of a text in order.

    Args:
        text: One statement.
        zone: Minutes east of UTC that hold for a time without a zone of its own, where known.
    """
    tokens = tokenize(text)
    found = _with_explained_zones(text, list(_mentions(text, tokens)))
    return tuple(
        mention if mention.offset is not None else replace(mention, offset=zone)
        for mention in found
    )


@functools.cache
def _named_hours() -> PhraseTable[int]:
    return PhraseTable(tables.NAMED_HOURS)


@functools.cache
def _keys(words: frozenset[str]) -> frozenset[str]:
    return frozenset(word_key(word) for word in words)


def _mentions(text: str, tokens: Sequence[Token]) -> Iterable[TimeMention]:
    place = 0
    while place < len(tokens):
        found = _clock_at(tokens, place)
        if found is None:
            place += 1
            continue
        minute, end = found
        mention, place = _mention(text, tokens, (place, end), minute)
        yield mention


def _mention(
    text: str, tokens: Sequence[Token], places: tuple[int, int], minute: int
) -> tuple[TimeMention, int]:
    """Return the time whose digits stand between two places, and the place after its zone."""
    place, end = places
    offset, last = zone_after(tokens, end)
    if offset is None:
        offset = zone_before(tokens, place)
    near = (*tokens[max(0, place - 2) : place + 1], *tokens[end : end + 2])
    about = any(token.key in _keys(tables.ABOUT) for token in near)
    span = Span(tokens[place].start, tokens[last - 1].end)
    mention = TimeMention(
        span=span,
        surface=span.cut(text),
        minute=minute,
        offset=offset,
        stated=offset is not None,
        about=about,
    )
    return mention, last


def _clock_at(tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    """Return minutes after midnight and the place after the digits, if a time begins here."""
    token = tokens[place]
    if token.kind is TokenKind.WORD:
        named = _named_hours().at(tokens, place)
        return (named.value, place + named.length) if named else None
    if token.kind is not TokenKind.NUMERAL or _is_tied(tokens, place):
        return None
    return _with_colon(tokens, place) or _half_day(tokens, place) or _told(tokens, place)


def _is_tied(tokens: Sequence[Token], place: int) -> bool:
    before = tokens[place - 1] if place else None
    return bool(before and adjoining(before, tokens[place]) and before.text in ":./_$€№#")


def _with_colon(tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    """Read `13:00`, `13:00:30` and `1:30 pm`."""
    parts = tokens[place : place + 3]
    if not all_adjoin(parts, 3) or parts[1].text != ":":
        return None
    minute = _minute(parts[0].text, parts[2].text)
    if minute is None:
        return None
    end = place + 3
    seconds = tokens[end - 1 : end + 2]
    if all_adjoin(seconds, 3) and seconds[1].text == ":":
        end += 2
    return _with_half(tokens, end, minute) or (minute, end)


def _half_day(tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    """Read `5 a.m.`, `1pm` and `1.30 pm`."""
    hour, _, minutes = tokens[place].text.partition(".")
    minute = _minute(hour, minutes or "00")
    return None if minute is None else _with_half(tokens, place + 1, minute)


def _with_half(tokens: Sequence[Token], place: int, minute: int) -> tuple[int, int] | None:
    letters = "".join(token.key for token in tokens[place : place + 4])
    for half, shift in (("a.m.", 0), ("p.m.", _HALF_DAY), ("a.m", 0), ("p.m", _HALF_DAY)):
        if letters.startswith(half) and HOUR <= minute < _HALF_DAY + HOUR:
            return minute % _HALF_DAY + shift, place + len(half)
    shift = {"am": 0, "pm": _HALF_DAY}.get(tokens[place].key) if place < len(tokens) else None
    if shift is None or not HOUR <= minute < _HALF_DAY + HOUR:
        return None
    return minute % _HALF_DAY + shift, place + 1


def _told(tokens: Sequence[Token], place: int) -> tuple[int, int] | None:
    """Read `в 13.00`, `saat 13-da` and `в 13 часов`: digits that a word makes an hour."""
    before = tokens[place - 1].key if place else ""
    hour, point, minutes = tokens[place].text.partition(".")
    if point:
        minute = _minute(hour, minutes)
        zone, _ = zone_after(tokens, place + 1)
        told = zone is not None or before in _keys(tables.HOUR_BEFORE)
        return (minute, place + 1) if told and minute is not None else None
    minute = _minute(hour, "00")
    after = tokens[place + 1].key if place + 1 < len(tokens) else ""
    if minute is None:
        return None
    if before in tables.BEFORE_HOUR_AFTER and after in tables.HOUR_AFTER:
        return minute, place + 2
    bare = before in _keys(tables.BARE_HOUR_BEFORE)
    return (minute, place + 1) if bare else None


def _minute(hour: str, minutes: str) -> int | None:
    if not (is_digits(hour, most=2) and is_digits(minutes, least=2, most=2)):
        return None
    value = int(hour) * HOUR + int(minutes)
    return value if int(minutes) < HOUR and value < DAY else None


def _with_explained_zones(text: str, found: list[TimeMention]) -> list[TimeMention]:
    """Give `12:00 (08:00 GMT)` its zone: the hour in brackets tells that of the hour before."""
    for place, (first, second) in enumerate(pairwise(found)):
        between = text[first.span.end : second.span.start].strip()
        if first.offset is not None or second.offset is None or between not in {"(", "/"}:
            continue
        offset = (first.minute - second.minute + second.offset + _HALF_DAY) % DAY - _HALF_DAY
        if offset % _QUARTER == 0 and abs(offset) <= WIDEST:
            found[place] = replace(first, offset=offset, stated=True)
    return found
