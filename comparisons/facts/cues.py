"""Cues: words that turn or loosen what a text says, found by lists and endings.

Owns `Cue` and the walk through a text that negations and hedges share. What the words are is the
business of their tables.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from comparisons.facts.phrases import PhraseTable
from comparisons.facts.tokens import Token, TokenKind, span_over, tokenize
from comparisons.spans import Span


@dataclass(frozen=True, kw_only=True, slots=True)
class Cue:
    """One such expression, as the text prints it."""

    span: Span
    surface: str
    sort: str
    """What kind of cue it is: `not`, or one of the hedges' sorts."""


def find_cues(
    text: str,
    table: PhraseTable[str],
    by_form: Callable[[Token], str] = lambda _: "",
) -> tuple[Cue, ...]:
    """Return the cues of a text in order.

    Args:
        text: One statement.
        table: Expressions by sort; an empty sort marks one that only looks like a cue.
        by_form: Tells the sort of a word that is a cue by its form, or an empty text.
    """
    tokens = tokenize(text)
    cues: list[Cue] = []
    place = 0
    while place < len(tokens):
        length, sort = _at(tokens, place, table, by_form)
        if sort:
            span = span_over(tokens[place : place + length])
            cues.append(Cue(span=span, surface=span.cut(text), sort=sort))
        place += length
    return tuple(cues)


def _at(
    tokens: Sequence[Token], place: int, table: PhraseTable[str], by_form: Callable[[Token], str]
) -> tuple[int, str]:
    if tokens[place].kind is not TokenKind.WORD:
        return 1, ""
    found = table.at(tokens, place)
    return (found.length, found.value) if found else (1, by_form(tokens[place]))
