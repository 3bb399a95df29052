"""Sentences: where one ends and the next begins, inside quotations too.

Owns the rules of the cut; the words they need are data in `abbreviations`. Each mark that may end
a sentence is judged alone, from at most `_BEFORE` code points before it and `_AFTER` behind it:
that keeps the work linear, and a stray quotation mark cannot move a cut elsewhere.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from comparisons.segmentation.full_stops import full_stop_ends
from comparisons.segmentation.reporting_words import SAYING
from comparisons.spans import Span

LONGEST = 2000
"""The longest statement, in code points; what is longer is parted at a pause."""
LEAST_LETTERS = 2
"""A single letter or figure claims nothing."""

_BEFORE = 40
_AFTER = 60
_CLOSERS = r"[\"”»’'“)\]*_›」』）]*+"
_END = re.compile(
    r"(?P<mark>\.(?:\ \.){2,3}|(?<![.!?…։؟۔।॥])[.!?…։؟۔।॥]++|(?<=[\u0561-\u0587»)\d]):)"
    rf"(?P<close>{_CLOSERS})(?:[ ]?\[\d{{1,3}}\])*(?=\s|$)"
    rf"|(?P<wide>[。！？｡]+{_CLOSERS})"
    r"|(?<=[a-zа-яё\d][a-zа-яё\d])\.(?=[A-ZА-ЯЁ][a-zа-яё])"
)
_TOKEN = re.compile(r"[^\s\"“”«»„(\[]+$")
_WORD = re.compile(r"\S+")
_NEXT = re.compile(r"\s*([\"“«„‘'(\[—–•*_-]*)\s*([\w'’-]*)")
_ADDRESS = re.compile(r"\s*[\w-]+\.\w")  # a sentence may begin with `example.org`
_QUOTES = frozenset('"”»“')
_PAUSES = ("; ", ", ", " — ", " – ", ": ", " ")
_FIRST_WITHOUT_CASE = "\u0590"  # Latin, Greek, Cyrillic and Armenian letters lie below
_MOST_WORDS_TO_VERB = 6
_LONGEST_SHORT_FORM = 4  # code points; `Gen.` may stand before a name
_LEADING = " \t\n\r\f\v\u00a0\u2003—–•>"  # white space, and the marks of dialogue and quoting
_MARKS = frozenset(".,;:…")
_DASHES = ("—", "–", "-")
_ARMENIAN = ("\u0531", "\u0588")
_WIDE_CLOSERS = frozenset("」』）”")
_WIDE_ON = frozenset("とがと、")


class _Mark(NamedTuple):
    """A mark that may end a sentence, with what stands around it."""

    mark: str
    close: str
    """Closing marks right behind it."""
    opening: str
    """Opening marks and dashes before the next word."""
    word: str
    """The next word."""
    before: str
    """The character before the mark."""
    text: str
    end: int
    """Where the mark and what belongs to it end in the text."""
    limit: int
    """How far the text is looked at."""

    @property
    def rest(self) -> str:
        """What follows, as far as it is looked at."""
        return self.text[self.end : self.limit]

    @property
    def goes_on(self) -> bool:
        """Whether the next word begins small, in a script that has small letters."""
        word = self.word
        if not word or word[0].isdigit() or word[0] >= _FIRST_WITHOUT_CASE or not word.islower():
            return False
        return not _ADDRESS.match(self.rest)

    @property
    def closes_quote(self) -> bool:
        """Whether a quotation ends right behind the mark."""
        return bool(self.close) and not _QUOTES.isdisjoint(self.close)


def sentence_spans(text: str, span: Span, language: str) -> Iterator[Span]:
    """Yield the sentences of one block, in order and without the white space between them."""
    begin = span.start
    for found in _END.finditer(text, span.start, span.end):
        end = found.end()
        if end < span.end and _is_end(text, found, Span(begin, span.end), language):
            yield from _parts(text, begin, end)
            begin = end
    yield from _parts(text, begin, span.end)


def _parts(text: str, start: int, end: int) -> Iterator[Span]:
    """Part a sentence that is too long, and leave out what has no word in it."""
    while end - start > LONGEST:
        cut = _pause(text, start)
        piece = _trimmed(text, start, cut)
        if piece:
            yield piece
        start = cut
    piece = _trimmed(text, start, end)
    if piece:
        yield piece


def _pause(text: str, start: int) -> int:
    for pause in _PAUSES:
        place = text.rfind(pause, start + LONGEST // 2, start + LONGEST)
        if place > 0:
            return place + len(pause)
    return start + LONGEST


def _trimmed(text: str, start: int, end: int) -> Span | None:
    """Return a sentence without the white space and marks around it; none without words."""
    bare = text[start:end].lstrip(_LEADING)
    start = end - len(bare)
    return Span(start, start + len(bare.rstrip())) if _has_words(bare) else None


def _has_words(bare: str) -> bool:
    if len(bare) < LEAST_LETTERS:
        return False
    return bare[:LEAST_LETTERS].isalnum() or sum(map(str.isalnum, bare)) >= LEAST_LETTERS


def _is_end(text: str, found: re.Match[str], sentence: Span, language: str) -> bool:
    if found["wide"]:
        return not _wide_goes_on(text, found)
    if not found["mark"]:
        return _stands_between_words(text, found.start(), sentence.start)
    mark = _mark(text, found, sentence.end)
    for rule in _RULES:
        ends = rule(mark)
        if ends is not None:
            return ends
    before = text[max(sentence.start, found.start() - _BEFORE) : found.start()]
    return full_stop_ends(before, mark.opening, mark.word, language)


def _wide_goes_on(text: str, found: re.Match[str]) -> bool:
    """Tell whether a Chinese or Japanese quotation goes on into its reporting clause."""
    return found["wide"][-1] in _WIDE_CLOSERS and text[found.end() : found.end() + 1] in _WIDE_ON


def _stands_between_words(text: str, start: int, begin: int) -> bool:
    """Tell a full stop whose space was lost from one inside an address."""
    before = _TOKEN.search(text, max(begin, start - _BEFORE), start)
    behind = _WORD.match(text, start, start + _BEFORE)
    word = (before[0] if before else "") + (behind[0] if behind else "")
    return not any(character in "/@" for character in word)


def _mark(text: str, found: re.Match[str], limit: int) -> _Mark:
    start, end = found.span()
    limit = min(limit, end + _AFTER)
    behind = _NEXT.match(text, end, limit)
    opening, word = behind.groups() if behind else ("", "")
    mark, close = found.group("mark", "close")
    return _Mark(mark, close, opening, word, text[start - 1 : start], text, end, limit)


def _by_next_word(mark: _Mark) -> bool | None:
    """No sentence ends before a small letter, or before another mark."""
    if mark.goes_on:
        return False
    if not mark.word and not mark.opening and mark.rest.lstrip()[:1] in _MARKS:
        return False
    if mark.mark == "." and _ARMENIAN[0] <= mark.before <= _ARMENIAN[1]:
        return False  # in Armenian a pause, not an end
    return None


def _by_closed_quote(mark: _Mark) -> bool | None:
    """A quotation has ended: either its reporting clause follows, or a new sentence."""
    if not mark.closes_quote:
        return None
    if mark.opening.startswith(_DASHES):
        return False
    if mark.before == "[" and mark.opening.startswith("("):
        return False  # an omission before the citation of a source
    return not (mark.mark[-1] in "?!…" and _is_reporting_clause(mark.rest))


def _is_reporting_clause(rest: str) -> bool:
    """Tell whether a name and a verb of saying follow, as in “… ready?” Anar Eyvazov asked."""
    words = rest.split()[:_MOST_WORDS_TO_VERB]
    for place, word in enumerate(words):
        if word.strip(".,:;").lower() in SAYING:
            return place > 0 and words[place + 1 : place + 2] != ["that"]
        if word.endswith((".", ",")) and len(word) > _LONGEST_SHORT_FORM:
            return False
    return False


def _by_mark(mark: _Mark) -> bool | None:
    """Question marks, exclamation marks and dots in a row end a sentence; `[...]` does not."""
    if mark.before == "[" and mark.close.startswith("]"):
        return False
    return None if mark.mark == "." else True


_RULES = (_by_next_word, _by_closed_quote, _by_mark)
