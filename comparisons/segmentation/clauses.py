"""Clauses: where the words around a verb begin that may name its subject.

Owns looking back from a place in a statement; who is named there is the business of others.
"""

from __future__ import annotations

from collections.abc import Sequence

from comparisons.segmentation.attribution_words import AttributionWords
from comparisons.segmentation.tokens import Token

LONGEST_RUN = 16
"""Tokens that may name a claimant."""
LONGEST_ROLE = 25
"""Tokens between the commas behind a name."""


def matches(tokens: Sequence[Token], place: int, phrase: Sequence[str]) -> bool:
    """Tell whether a phrase stands at a place."""
    part = tokens[place : place + len(phrase)]
    return len(part) == len(phrase) and all(
        token.low == word for token, word in zip(part, phrase, strict=True)
    )


def run_before(tokens: Sequence[Token], end: int, words: AttributionWords) -> Sequence[Token]:
    """Return the words right before a place that may name somebody."""
    while end and tokens[end - 1].low in words.helpers:
        end -= 1
    start = end
    while start and end - start < LONGEST_RUN and may_name(tokens, start - 1, words):
        start -= 1
    return [token for token in tokens[start:end] if token.word]


def may_name(tokens: Sequence[Token], place: int, words: AttributionWords) -> bool:
    """Tell whether a token may stand within the naming of somebody."""
    token = tokens[place]
    if token.text == ".":
        return place > 0 and (
            tokens[place - 1].low in words.titles or len(tokens[place - 1].text) == 1
        )
    return token.word and token.low not in words.breaks and token.low not in words.leads


def comma_before(tokens: Sequence[Token], comma: int) -> int:
    """Return the comma that opens a role, over an age in between; -1 when there is none."""
    for start in range(comma - 1, max(-1, comma - LONGEST_ROLE), -1):
        if tokens[start].text == "," and not (start and tokens[start - 1].text.isdigit()):
            return start
    return -1


def clause_start(tokens: Sequence[Token], verb: int, words: AttributionWords) -> int:
    """Return where the clause of a verb begins, with a role between commas before the verb."""
    end = verb
    if end and tokens[end - 1].text == ",":
        end = max(0, comma_before(tokens, end - 1))
    run = run_before(tokens, end, words)
    return tokens.index(run[0]) if run else 0
