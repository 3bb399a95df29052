"""Zones: which clock a time in a text is told by.

Owns the reading of zones after and before an hour, in words and as `GMT+4`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Sequence

from comparisons.facts.clock_words import SIGNED_ZONES, ZONES
from comparisons.facts.phrases import PhraseTable
from comparisons.facts.tokens import Token, TokenKind, all_adjoin

HOUR = 60
WIDEST = 14 * HOUR
"""Minutes by which a zone may lie from UTC."""

_REACH_BEFORE = 5
_STAMP = r"T\d\d:\d\d[\d:.]*(?:(Z)|([+-])(\d\d):?(\d\d))$"
_SIGNED = r"([+\-−–])(0?\d|1[0-4])(?::?([0-5]\d))?(?!\d)"
_MOST_SIGNS = 4
_TIES = frozenset("-‑'’")


def zone_of(stamp: str) -> int | None:
    """Return the zone of an RFC 3339 time, in minutes east of UTC, where it has one."""
    found = re.search(_STAMP, stamp)
    if found is None:
        return None
    if found[1]:
        return 0
    minutes = int(found[3]) * HOUR + int(found[4])
    return -minutes if found[2] == "-" else minutes


@functools.cache
def _zones() -> PhraseTable[int]:
    return PhraseTable({name: zone for zone, names in ZONES.items() for name in names})


def zone_after(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    """Return the zone named right after a time, and the place after what was read."""
    at = _past_ending(tokens, place)
    opened = _text(tokens, at) == "("
    zone, end = _zone_at(tokens, at + opened)
    if zone is None:
        return None, place
    if not opened:
        return zone, end
    while (more := _zone_at(tokens, end))[0] is not None:
        end = more[1]
    return zone, end + (_text(tokens, end) == ")")


def _text(tokens: Sequence[Token], place: int) -> str:
    return tokens[place].text if place < len(tokens) else ""


def _past_ending(tokens: Sequence[Token], place: int) -> int:
    """Return the place after a case ending: `13:00-da`."""
    ending = tokens[place - 1 : place + 2]
    tied = all_adjoin(ending, 3) and ending[1].text in _TIES and ending[2].kind is TokenKind.WORD
    return place + 2 if tied else place


def _zone_at(tokens: Sequence[Token], place: int) -> tuple[int | None, int]:
    found = _zones().at(tokens, place) if place < len(tokens) else None
    if found is None:
        return None, place
    end = place + found.length
    if tokens[place].key not in SIGNED_ZONES:
        return found.value, end
    signed = re.match(_SIGNED, "".join(token.text for token in tokens[end : end + _MOST_SIGNS]))
    if signed is None:
        return found.value, end
    value = int(signed[2]) * HOUR + int(signed[3] or 0)
    length = 2 + 2 * (":" in signed[0])
    return (value if signed[1] == "+" else -value), end + length


def zone_before(tokens: Sequence[Token], place: int) -> int | None:
    """Return the zone named shortly before a time: `Bakı vaxtı ilə saat 13:00`."""
    for start in range(max(0, place - _REACH_BEFORE), place):
        if start and tokens[start - 1].kind is TokenKind.NUMERAL:
            continue
        found = _zones().at(tokens, start)
        between = tokens[start + found.length : place] if found else ()
        clear = all(token.kind is TokenKind.WORD for token in between)
        if found and found.length > 1 and clear:
            return found.value
    return None
