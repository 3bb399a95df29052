"""Regions: where in a long text a reworded passage may stand.

Owns a first look that is linear in the text: the places where most of the passage's words come
together. Only those are then compared letter by letter.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from comparisons.folding import Folded
from comparisons.spans import Span

_WORD = re.compile(r"[぀-ヿ㐀-鿿]|\w+")  # a script without blanks: sign by sign
_MOST = 6  # regions
_STRETCH = (0.75, 0.9, 1.0, 1.1, 1.25)  # shares of the passage's number of words


def likely_spans(words: str, folded: Folded) -> Iterator[Span]:
    """Yield places of a folded text that share many words with a folded passage."""
    places = [Span(*found.span()) for found in _WORD.finditer(folded.text)]
    passage = _WORD.findall(words)
    if not places or not passage:
        return
    texts = [place.cut(folded.text) for place in places]
    shifts = sorted({0, *(sign * step for step in (1, 2, 3) for sign in (-1, 1))})
    for start in _starts(passage, texts):
        for share in _STRETCH:
            count = max(1, round(len(passage) * share))
            for shift in shifts:
                first = max(0, start + shift)
                last = min(len(places), first + count) - 1
                if first <= last:
                    yield _widened(folded.text, places[first].start, places[last].end)


def _starts(passage: Sequence[str], texts: Sequence[str]) -> list[int]:
    """Return where windows of the passage's length share the most words with it, best first."""
    wanted = Counter(passage)
    counts: Counter[str] = Counter()
    shared = 0
    scores: list[tuple[int, int]] = []
    for place, word in enumerate(texts):
        counts[word] += 1
        shared += counts[word] <= wanted[word]
        if place >= len(passage):
            gone = texts[place - len(passage)]
            shared -= counts[gone] <= wanted[gone]
            counts[gone] -= 1
        scores.append((-shared, max(0, place - len(passage) + 1)))
    starts: list[int] = []
    for score, start in sorted(scores):
        if len(starts) == _MOST or not score:
            break
        if all(abs(start - other) > len(passage) // 2 for other in starts):
            starts.append(start)
    return starts


def _widened(text: str, start: int, end: int) -> Span:
    """Take in the signs that cling to the words, such as quotation marks and the full stop."""
    while start > 0 and not (text[start - 1].isspace() or text[start - 1].isalnum()):
        start -= 1
    while end < len(text) and not (text[end].isspace() or text[end].isalnum()):
        end += 1
    return Span(start, end)
