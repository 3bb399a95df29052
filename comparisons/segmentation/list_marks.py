"""List marks: the numbers, letters and bullets before the entries of a list.

Owns what a list mark looks like and where a list that runs on in one line has its entries. It
knows plain text only; Markdown's lists are the business of its reader.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from comparisons.spans import Span

_BULLETS = "•·▪◦‣⁃●■"
_MARK = re.compile(
    rf"[ \t]*(?:[-*+][ \t]+|[{_BULLETS}][ \t]*(?:\d{{1,3}}\.[ \t]+)?"
    r"|\d{1,3}(?:\.\)|[.)])[ \t]+|[^\W\d_]\)[ \t]+)(?=\S)"
)
_COUNTED = re.compile(r"(?:^|(?<=\s))(\d{1,3}|[^\W\d_])(\.\)|[.)])[ \t]+(?=\S)")
_BULLET = re.compile(rf"(?:^|(?<=\s))([{_BULLETS}])[ \t]*(?:\d{{1,3}}\.[ \t]+)?(?=\S)")


def list_mark(text: str, span: Span) -> int:
    """Return how many code points the list mark at the start of a span takes; 0 for none."""
    found = _MARK.match(text, span.start, span.end)
    return found.end() - span.start if found else 0


def list_entries(text: str, span: Span) -> tuple[Span, ...]:
    """Return the entries of a list that begins at the span and runs on in it, without marks."""
    words = span.cut(text)
    starts = list(_starts(words)) if _MARK.match(words) or _COUNTED.match(words) else []
    if not starts:
        return ()
    ends = [start for start, _ in starts[1:]] + [len(words)]
    return tuple(
        Span(after, end).shifted(span.start)
        for (_, after), end in zip(starts, ends, strict=True)
        if words[after:end].strip()
    )


def _starts(words: str) -> Iterator[tuple[int, int]]:
    """Yield where each mark begins and ends; nothing unless the text begins with a list."""
    if words[:1] in _BULLETS:
        yield from (found.span() for found in _BULLET.finditer(words) if found[1] == words[0])
        return
    counted = _COUNTED.match(words)
    if not counted:
        return
    marks = [counted]
    for found in _COUNTED.finditer(words, counted.end()):
        if found[2] == counted[2] and found[1] == _next(marks[-1][1]):
            marks.append(found)
    if len(marks) > 1 or counted[1].isdigit():
        yield from (mark.span() for mark in marks)


def _next(mark: str) -> str:
    return str(int(mark) + 1) if mark.isdigit() else chr(ord(mark) + 1)
