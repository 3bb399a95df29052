"""Selecting: words of a document, chosen by going from word to word.

Owns what a word is here and how a selection moves and grows. Pure; places are those of the
document, so that exactly the selected words can be quoted.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace

from comparisons.spans import Span
from comparisons.statements import Statement

# Scripts without spaces go sign by sign; no sign that joins is part of a word, so this is linear.
_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|\w+(?:[-'’.,:/]\w+)*")


def words_in(statement: Statement) -> tuple[Span, ...]:
    """Return the places of a statement's words; without any, all of it is one."""
    start = statement.span.start
    found = (Span(*word.span()).shifted(start) for word in _WORD.finditer(statement.text))
    return tuple(found) or (statement.span,)


@dataclass(frozen=True, kw_only=True, slots=True)
class Selection:
    """Words of a document that are being selected."""

    statements: Sequence[Statement]
    """Those among which it can move."""
    at: int
    """Which of them it is at."""
    caret: Span
    """The word it is at."""
    start: Span | None = None
    """The word where it began to grow; None while it only moves."""

    @property
    def statement(self) -> Statement:
        """The statement it is at."""
        return self.statements[self.at]

    @property
    def document(self) -> str:
        """The id of its document."""
        return self.statement.document_id

    @property
    def span(self) -> Span:
        """The place of the selected words."""
        start = self.start or self.caret
        return Span(min(start.start, self.caret.start), max(start.end, self.caret.end))


def begun(statements: Sequence[Statement], at: int) -> Selection:
    """Return a selection at the first word of a statement."""
    return Selection(statements=statements, at=at, caret=words_in(statements[at])[0])


def fixed(selection: Selection) -> Selection:
    """Return the selection growing from where it is, or moving again."""
    return replace(selection, start=None if selection.start else selection.caret)


def growing(selection: Selection) -> Selection:
    """Return the selection growing from where it began, or from where it is."""
    return replace(selection, start=selection.start or selection.caret)


def by_words(selection: Selection, by: int) -> Selection:
    """Return the selection some words on; past the end of a statement it goes to the next one."""
    words = words_in(selection.statement)
    place = bisect_right(words, selection.caret) - 1 + by
    if 0 <= place < len(words):
        return replace(selection, caret=words[place])
    at = selection.at + (1 if by > 0 else -1)
    if not 0 <= at < len(selection.statements):
        return at_edge(selection, by)
    return replace(selection, at=at, caret=words_in(selection.statements[at])[0 if by > 0 else -1])


def by_statements(selection: Selection, by: int) -> Selection:
    """Return the selection some statements on: at the first word, or when it grows at the last."""
    at = min(max(selection.at + by, 0), len(selection.statements) - 1)
    if at == selection.at:
        return at_edge(selection, by)
    words = words_in(selection.statements[at])
    return replace(selection, at=at, caret=words[-1 if selection.start and by > 0 else 0])


def at_edge(selection: Selection, direction: int) -> Selection:
    """Return the selection at the first or the last word of its statement."""
    return replace(selection, caret=words_in(selection.statement)[-1 if direction > 0 else 0])


def dragged(
    statements: Sequence[Statement], first: tuple[int, int], last: tuple[int, int]
) -> Selection:
    """Return the whole words from one place to another, each by statement and place in it."""
    start, caret = (_word_at(statements[at], place) for at, place in (first, last))
    return Selection(statements=statements, at=last[0], caret=caret, start=start)


def _word_at(statement: Statement, place: int) -> Span:
    words = words_in(statement)
    before = bisect_right(words, statement.span.start + place, key=lambda word: word.start)
    return words[max(before - 1, 0)]
