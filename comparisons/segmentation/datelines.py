"""Datelines: lines that say when a text was published, and nothing else.

Owns which lines are datelines and what they say as an RFC 3339 date. It tells no statement's
date: that is the business of `facts`.
"""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator

from comparisons.segmentation.calendar_words import DATE_LABELS, MONTHS, PLAIN_WORDS

_LONGEST = 110  # code points; a longer line says more than a date
_WORD = re.compile(r"[^\W\d_]+|\d+|[+\-−:]")
_ISO = re.compile(r"\b(\d{4})-(\d{2})-(\d{2})(?!\d)")
_DOTTED = re.compile(r"\b(\d{1,2})\.(\d{1,2})\.(\d{4})\b")
_DAY_MONTH = re.compile(r"\b(\d{1,2})(?:st|nd|rd|th)?\s+([^\W\d_]{3,12})\.?,?\s+(\d{4})\b")
_MONTH_DAY = re.compile(r"\b([^\W\d_]{3,12})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})\b")
_TIME = re.compile(r"(?<![\d+\-−:])([01]?\d|2[0-3]):([0-5]\d)(?::[0-5]\d)?(?!\d)")
_MERIDIEM = re.compile(r"\s*([ap])\.?m\b", re.IGNORECASE)
_ZONE = re.compile(r"(?:UTC|GMT)?\s*([+\-−])(\d{1,2})(?::?([0-5]\d))?(?!\d)|\b(UTC|GMT|Z)\b")
_YEAR = re.compile(r"\d{4}")
_NOON = 12


def is_dateline(line: str) -> bool:
    """Tell whether a line says when the text was published, and nothing else."""
    if len(line) > _LONGEST or not _YEAR.search(line) or not find_published(line):
        return False
    words = [word.lower() for word in _WORD.findall(line)]
    if words[0] in DATE_LABELS:
        return not line.rstrip().endswith((".", "!", "?"))
    return all(_is_plain(word) for word in words)


def find_published(line: str) -> str:
    """Return the date, or date and time with zone, as RFC 3339; empty when there is none."""
    date = next(_dates(line), None)
    if date is None:
        return ""
    found = _TIME.search(line)
    if not found:
        return date.isoformat()
    hour, minute = int(found[1]), int(found[2])
    half = _MERIDIEM.match(line, found.end())
    if half and hour <= _NOON:
        hour = hour % _NOON + (_NOON if half[1] in "pP" else 0)
    zone = _zone(line[found.end() :])
    return f"{date.isoformat()}T{hour:02}:{minute:02}:00{zone}" if zone else date.isoformat()


def _is_plain(word: str) -> bool:
    return not word.isalpha() or word in MONTHS or word in PLAIN_WORDS


def _dates(line: str) -> Iterator[dt.date]:
    """Yield the calendar dates of a line, the least ambiguous notation first."""
    numbers = [(found[1], found[2], found[3]) for found in _ISO.finditer(line)]
    numbers += [(found[3], found[2], found[1]) for found in _DOTTED.finditer(line)]
    numbers += [(found[3], _month(found[2]), found[1]) for found in _DAY_MONTH.finditer(line)]
    numbers += [(found[3], _month(found[1]), found[2]) for found in _MONTH_DAY.finditer(line)]
    for year, month, day in numbers:
        try:
            yield dt.date(int(year), int(month), int(day))
        except ValueError:
            continue


def _month(word: str) -> str:
    return str(MONTHS.get(word.lower(), 0))


def _zone(rest: str) -> str:
    """Return the first offset from UTC in the rest of a line, as `+03:00`; empty when none."""
    found = _ZONE.search(rest)
    if not found:
        return ""
    if found[4]:
        return "Z"
    sign = "+" if found[1] == "+" else "-"
    return f"{sign}{int(found[2]):02}:{found[3] or '00'}"
