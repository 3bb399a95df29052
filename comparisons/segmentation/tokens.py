"""Tokens: the words and marks of one statement, with what stands in quotation marks hidden.

Owns how a statement is taken apart for the finder of claimants. Quoted words are another voice:
they are never searched for who speaks.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import NamedTuple

from comparisons.spans import Span

QUOTE = "\ue000"
"""The token that stands for quoted words."""
_TOKEN = re.compile(r"\ue000+|(?:[^\W\d_]\.){2,}|[^\W_](?:[\w'’./-]*[^\W_])?|[^\s\w]")


class Token(NamedTuple):
    """One word or mark."""

    text: str
    low: str
    start: int
    end: int

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
    characters = list(span.cut(text).replace("’", "'"))
    for piece in quoted:
        start, end = piece.start - span.start, piece.end - span.start
        characters[start:end] = QUOTE * (end - start)
    tokens: list[Token] = []
    for found in _TOKEN.finditer("".join(characters)):
        word = found[0] if found[0][0] != QUOTE else QUOTE
        start, end = found.span()
        tokens.append(Token(word, word.lower(), span.start + start, span.start + end))
    return tuple(tokens)
