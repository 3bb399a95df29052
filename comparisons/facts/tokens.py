"""Tokens: a text cut into words, numerals and single signs, each with its place.

Owns the one cutting that all finders share, so that a text is cut once. It knows no language.
"""

from __future__ import annotations

import enum
import functools
import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from comparisons.folding import fold
from comparisons.spans import Span

LONGEST = 4_000
"""Code points of a text that are looked at; no statement is as long as that."""

_NUMERAL = r"\d{1,3}(?:[ \u00a0\u2009\u202f’']\d{3}){1,4}(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)*"
_WORD = r"[^\W\d_](?:[^\W\d_]|[\u0300-\u036f\u055b-\u055e]|['’ʼ](?=[^\W\d_]))*"
_PATTERN = rf"({_NUMERAL})|({_WORD})|[^\w\s]|_"
"""Compiled by `re` when first used, so that importing stays cheap."""
_EMPHASIS = dict.fromkeys(range(0x55B, 0x55F))
"""The Armenian marks of stress and question, which stand inside words."""


@enum.unique
class TokenKind(enum.Enum):
    """What a token is made of."""

    NUMERAL = enum.auto()  # digits with their separators
    WORD = enum.auto()  # letters
    SIGN = enum.auto()  # one other character


class Token(NamedTuple):
    """One word, numeral or sign of a text."""

    text: str
    key: str
    """The comparable form."""
    start: int
    end: int
    kind: TokenKind

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)


@functools.lru_cache(maxsize=512)
def tokenize(text: str) -> tuple[Token, ...]:
    """Cut a text into tokens, as far as `LONGEST`."""
    return tuple(_token(match) for match in re.finditer(_PATTERN, text[:LONGEST]))


def _token(match: re.Match[str]) -> Token:
    text = match[0]
    kind = (TokenKind.SIGN, TokenKind.NUMERAL, TokenKind.WORD)[match.lastindex or 0]
    key = text if kind is TokenKind.SIGN else word_key(text)
    return Token(text, key, match.start(), match.end(), kind)


@functools.lru_cache(maxsize=8192)
def word_key(word: str) -> str:
    """Return the comparable form of a word: without case, accents and marks of stress."""
    return fold(word.translate(_EMPHASIS))


def is_digits(text: str, *, least: int = 1, most: int) -> bool:
    """Tell whether a text is nothing but so many digits."""
    return text.isdecimal() and least <= len(text) <= most


def all_adjoin(tokens: Sequence[Token], length: int) -> bool:
    """Tell whether there are so many tokens and nothing stands between them."""
    return len(tokens) == length and all(adjoining(one, two) for one, two in pairwise(tokens))


def adjoining(left: Token, right: Token) -> bool:
    """Tell whether nothing stands between two tokens."""
    return left.end == right.start


def places_in(tokens: Sequence[Token], span: Span) -> tuple[int, int]:
    """Return the place of the first token within a span, and the place after the last one."""
    first = bisect_right(tokens, span.start, key=lambda token: token.end)
    return first, max(first, bisect_left(tokens, span.end, key=lambda token: token.start))


def span_over(tokens: Sequence[Token]) -> Span:
    """Return the place from the first of some tokens to the last."""
    return Span(tokens[0].start, tokens[-1].end)
