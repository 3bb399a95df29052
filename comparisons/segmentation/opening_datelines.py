"""Opening datelines: place, date and agency with which a wire report's first paragraph begins.

Owns telling them from the words of the report, and only when they are unmistakable: a place with a
date and an agency or a dash, or a place in capitals with an agency that is known. What date they
give is the business of `datelines`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from comparisons.documents import Block, BlockKind
from comparisons.segmentation.calendar_words import AGENCIES, MONTHS
from comparisons.spans import Span

_LONGEST = 110  # code points
_LAST_DAY = 31
_PLACE = r"(?P<place>[^\W\d_][\w.'’-]{1,24}(?:(?:, |[ /])[^\W\d_][\w.'’-]{0,24}){0,3}?)"
_DATE = (
    r"(?:(?P<day>\d{1,2})(?:st|nd|rd|th)?\s(?P<month>[^\W\d_]{3,12})\.?"
    r"|(?P<month_first>[^\W\d_]{3,12})\.?\s(?P<day_behind>\d{1,2})(?:st|nd|rd|th)?)"
    r"(?:,?\s\d{4}(?:\s?г\.)?)?"
)
_NAME = r"[^\W\d_][\w. -]{1,30}"
_MARKED = (
    rf"\s?[,.]?\s?(?:\((?P<bracketed>{_NAME})\)|/(?P<slashed>{_NAME})/|(?P<before_slash>{_NAME})/)"
)
_BARE = r"\s?[,.]\s(?P<bare>[^\W\d_][\w.]{1,20}?)"
_END = r"(?:(?P<dash>\s?[—–-]{1,2}\s)|[.:,]?\s|[.:]?$)"
_DATED = re.compile(rf"{_PLACE}\s?[,.]\s{_DATE}(?:{_MARKED}|{_BARE})?{_END}")
_UNDATED = re.compile(rf"{_PLACE}{_MARKED}{_END}")
_WORDS = re.compile(r"[,/ ]+")
_TEXTS = frozenset({BlockKind.PARAGRAPH, BlockKind.HEADING})


def part_opening_dateline(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Make a block of its own of the dateline with which the first paragraph begins."""
    for place, block in enumerate(blocks):
        end = _dateline_end(text, block.span) if block.kind in _TEXTS else 0
        if end:
            return (*blocks[:place], *_parts(text, block, end), *blocks[place + 1 :])
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.ITEM, BlockKind.QUOTE):
            break
    return tuple(blocks)


def _parts(text: str, block: Block, end: int) -> list[Block]:
    line = text[block.span.start : end]
    dateline = Span(block.span.start, block.span.start + len(line.rstrip(" \t\n—–-")))
    behind = text[end : block.span.end]
    start = block.span.end - len(behind.lstrip())
    parts = [Block(span=dateline, kind=BlockKind.DATELINE)]
    if start < block.span.end:
        parts.append(Block(span=Span(start, block.span.end), kind=block.kind))
    return parts


def _dateline_end(text: str, span: Span) -> int:
    """Return where the text behind the dateline begins; 0 when none is plain."""
    words = text[span.start : min(span.end, span.start + _LONGEST)]
    found = _dated(words) or _undated(words)
    if not found or not all(word[0].isupper() for word in _WORDS.split(found["place"])):
        return 0
    behind = text[span.start + found.end() : span.end].lstrip()[:1]
    return 0 if behind.islower() else span.start + found.end()


def _dated(words: str) -> re.Match[str] | None:
    """Match a place and a date, with an agency or a dash."""
    found = _DATED.match(words)
    if not found or not _has_date(found):
        return None
    bare = found["bare"] or ""
    plain = bare.isupper() or bare.lower() in AGENCIES
    return found if plain or _marked(found) or found["dash"] else None


def _undated(words: str) -> re.Match[str] | None:
    """Match a place in capitals with an agency that is known."""
    found = _UNDATED.match(words)
    if not found or not found["place"].isupper():
        return None
    return found if _marked(found).lower() in AGENCIES else None


def _marked(found: re.Match[str]) -> str:
    """Return the agency in its marks; empty without one."""
    return next(filter(None, found.group("bracketed", "slashed", "before_slash")), "")


def _has_date(found: re.Match[str]) -> bool:
    month = found["month"] or found["month_first"]
    day = found["day"] or found["day_behind"]
    return bool(month) and month.lower() in MONTHS and 0 < int(day) <= _LAST_DAY
