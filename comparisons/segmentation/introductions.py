"""Introductions: people whom a text names together with a rank or an office.

Owns finding them in one statement, whatever they do there; the role is kept for later mentions.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import NamedTuple

from comparisons.segmentation.attribution_words import AttributionWords
from comparisons.segmentation.noun_phrases import parse_claimant
from comparisons.segmentation.tokens import Token
from comparisons.statements import Claimant

_MOST_ROLE_TOKENS = 14


class Introduction(NamedTuple):
    """Somebody named with a role."""

    claimant: Claimant
    begins: bool
    """Whether the statement begins with it."""


def find_introductions(
    text: str, tokens: Sequence[Token], words: AttributionWords
) -> list[Introduction]:
    """Find the people whom a statement names right behind a title."""
    found: list[Introduction] = []
    for place, token in enumerate(tokens[:-1]):
        if token.low in words.titles and _is_name(tokens[place + 1], words):
            introduction = _introduction(text, tokens, place, words)
            if introduction:
                found.append(introduction)
    return found


def _is_name(token: Token, words: AttributionWords) -> bool:
    return token.capital and token.low not in words.titles


def _introduction(
    text: str, tokens: Sequence[Token], title: int, words: AttributionWords
) -> Introduction | None:
    start = title
    while start and tokens[start - 1].low in words.titles:
        start -= 1
    end = title + 1
    while end < len(tokens) and _is_name(tokens[end], words):
        end += 1
    claimant = parse_claimant(text, tokens[start:end], words)
    if not claimant or not claimant.role:
        return None
    first = _office_before(tokens, start, words)
    role = text[tokens[first].start : tokens[title].end]
    begins = first == 0 or (first == 1 and tokens[0].low in words.determiners)
    return Introduction(dataclasses.replace(claimant, role=" ".join(role.split())), begins)


def _office_before(tokens: Sequence[Token], start: int, words: AttributionWords) -> int:
    """Return where the role begins: with an office before the comma, if one stands there."""
    if start < 2 or tokens[start - 1].text != ",":  # noqa: PLR2004 - a word and a comma
        return start
    first = start - 1
    while first and tokens[first - 1].word and start - first <= _MOST_ROLE_TOKENS:
        first -= 1
    return first if tokens[first].low in words.titles else start
