"""Quotations: where words stand between quotation marks.

Owns the pairing of quotation marks within a paragraph, and quotations that run over several
paragraphs. An unpaired mark opens nothing, so that a slip of the pen stays harmless.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from comparisons.documents import Block
from comparisons.segmentation.reporting_words import SAYING
from comparisons.spans import Span

_MARK = re.compile(r"[\"“”„«»]")
_CLOSED_BY = {'"': '"', "“": "”", "„": "“”", "«": "»"}
_AUTHOR = re.compile(r"[,!?…]\s[—–](\s[^«»“”\"—–\n]{3,120}[.,:])\s[—–]\s")
"""Words of the author within the marks: `«Мост цел, — сказал Орлов. — Он открыт»`."""
_OPENS_AFTER = frozenset("([{—–-*_")
_CLOSES_BEFORE = frozenset(".,;:!?…։)]}—–-*_'’")


class Quotation(NamedTuple):
    """One quotation: a piece in each paragraph over which it runs."""

    pieces: tuple[Span, ...]


def find_quotations(text: str, blocks: Sequence[Block]) -> tuple[Quotation, ...]:
    """Find all quotations of a text, in order."""
    found: list[Quotation] = []
    running: list[Span] = []
    for block in blocks:
        closed, open_at = _pair(text, block.span)
        if running:
            if not _begins_with_mark(text, block):
                running.clear()  # the mark before was a slip
            elif open_at == block.span.start:
                running.append(block.span)
                continue
            elif closed:
                found.append(Quotation((*running, closed.pop(0))))
                running.clear()
        found.extend(Quotation(tuple(_without_author(text, span))) for span in closed)
        if open_at >= 0:
            running = [Span(open_at, block.span.end)]
    return tuple(found)


def _without_author(text: str, span: Span) -> Iterator[Span]:
    """Part a quotation at words of the author that stand within its marks."""
    start = span.start
    for found in _AUTHOR.finditer(text, span.start, span.end):
        words = (word.strip(".,:") for word in found[1].split())
        if not SAYING.isdisjoint(words):
            yield Span(start, found.start() + 1)
            start = found.end()
    yield Span(start, span.end)


def _begins_with_mark(text: str, block: Block) -> bool:
    return text[block.span.start : block.span.start + 1] in _CLOSED_BY


def _pair(text: str, span: Span) -> tuple[list[Span], int]:
    """Return the quotations closed within a paragraph, and where one stays open (else -1)."""
    closed: list[Span] = []
    start, closers = -1, ""
    for found in _MARK.finditer(text, span.start, span.end):
        place, mark = found.start(), found[0]
        if start < 0:
            if mark in _CLOSED_BY and _may_open(text, place, span):
                start, closers = place, _CLOSED_BY[mark]
        elif mark in closers and _may_close(text, place, span):
            closed.append(Span(start, place + 1))
            start = -1
    return closed, start


def _may_open(text: str, place: int, span: Span) -> bool:
    if text[place] != '"' or place == span.start:
        return True
    before = text[place - 1]
    return before.isspace() or before in _OPENS_AFTER


def _may_close(text: str, place: int, span: Span) -> bool:
    if text[place] != '"' or place + 1 == span.end:
        return True
    behind = text[place + 1]
    return behind.isspace() or behind in _CLOSES_BEFORE
