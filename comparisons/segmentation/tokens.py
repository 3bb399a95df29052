"""Tokens: the words and marks of one statement, with what stands in quotation marks hidden.

Owns how a statement is taken apart for the finder of claimants. Quoted words are another voice:
they are never searched for who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from comparisons.spans import Span

QUOTE = "\ue000"
"""The token that stands for quoted words."""
_TOKEN = re.compile(r"\ue000+|(?:[^\W\d_]\.){2,}|[^\W_](?:[\w'’./-]*[^\W_])?|[^\s\w]")


@dataclass(frozen=True, slots=True)
class Token:
    """One word or mark."""

    text: str
    low: str
    span: Span

    @property
    def capital(self) -> bool:
        """Whether the word begins large."""
        return self.text[:1].isupper()

    @property
    def word(self) -> bool:
        """Whether this is a word and no mark."""
        return self.text[:1].isalnum()


def tokens_of(text: str, span: Span, quoted: Sequence[Span]) -> tuple[Token, ...]:
    """Take a statement apart; `quoted` are the pieces of it inside quotation marks."""
    characters = list(span.cut(text))
    for piece in quoted:
        start, end = piece.start - span.start, piece.end - span.start
        characters[start:end] = QUOTE * (end - start)
    return tuple(_token(found, span.start) for found in _TOKEN.finditer("".join(characters)))


def _token(found: re.Match[str], start: int) -> Token:
    word = QUOTE if found[0][0] == QUOTE else found[0]
    place = Span(start + found.start(), start + found.end())
    return Token(word, word.lower().replace("’", "'"), place)
