"""Numerals: digits with their separators, read as one number.

Owns which point or comma groups thousands and which one begins a fraction. It knows no words.
"""

from __future__ import annotations

import re

LONGEST_NUMERAL = 15
"""More digits than that are no quantity but a key of some kind."""

_GAPS = re.compile(r"[ \u00a0\u2009\u202f’']")
_GROUP = 3


def read_numeral(text: str, *, english: bool) -> float | None:
    """Return the number that a numeral token stands for, or none for a date, version or key.

    A single point before exactly three digits groups thousands except in English; a single comma
    there groups them everywhere.
    """
    if sum(letter.isdigit() for letter in text) > LONGEST_NUMERAL:
        return None
    digits = _GAPS.sub("", text)
    if digits[0] == "0" and digits[1:2].isdigit():
        return None
    points, commas = digits.count("."), digits.count(",")
    if not points and not commas:
        return float(digits)
    if points and commas:
        return _with_both(digits)
    mark = "." if points else ","
    if _groups(digits, mark) and not (english and mark == "." and points == 1):
        return float(digits.replace(mark, ""))
    return None if max(points, commas) > 1 else float(digits.replace(",", "."))


def _with_both(digits: str) -> float | None:
    last = max(digits.rfind("."), digits.rfind(","))
    whole, fraction = digits[:last], digits[last + 1 :]
    mark = "," if digits[last] == "." else "."
    if digits[last] in whole or not _groups(whole, mark):
        return None
    return float(f"{whole.replace(mark, '')}.{fraction}")


def _groups(digits: str, mark: str) -> bool:
    first, *rest = digits.split(mark)
    return 1 <= len(first) <= _GROUP and first != "0" and all(len(part) == _GROUP for part in rest)
