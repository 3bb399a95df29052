"""Phrases: a table of expressions, looked up at a place in a text.

Owns the small notation of the word lists: an expression is one or more words, and a word that ends
in `*` stands for every word that begins so. It knows no language.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Generic, NamedTuple, TypeVar

from comparisons.facts.tokens import Token, word_key

Value = TypeVar("Value")

SHORTEST_STEM = 2


class Found(NamedTuple, Generic[Value]):
    """An expression found at a place: how many tokens it takes, and what it stands for."""

    length: int
    value: Value


class PhraseTable(Generic[Value]):
    """Expressions by their first word, the longest first."""

    def __init__(self, entries: Mapping[str, Value]) -> None:
        self._by_first: dict[str, list[tuple[tuple[str, ...], Value]]] = {}
        for phrase, value in entries.items():
            first, *rest = (_key(word) for word in phrase.split())
            self._by_first.setdefault(first, []).append((tuple(rest), value))
        for choices in self._by_first.values():
            choices.sort(key=lambda choice: -len(choice[0]))

    def at(self, tokens: Sequence[Token], place: int) -> Found[Value] | None:
        """Return the longest expression that begins at a token."""
        word = tokens[place].key
        found = self._begun_by(word, tokens, place)
        for length in range(len(word), SHORTEST_STEM - 1, -1):
            if found is not None:
                break
            found = self._begun_by(word[:length] + "*", tokens, place)
        return found

    def _begun_by(self, first: str, tokens: Sequence[Token], place: int) -> Found[Value] | None:
        for rest, value in self._by_first.get(first, ()):
            following = tokens[place + 1 : place + 1 + len(rest)]
            if len(following) == len(rest) and all(
                _matches(word, token.key) for word, token in zip(rest, following, strict=True)
            ):
                return Found(1 + len(rest), value)
        return None


def _key(word: str) -> str:
    return word_key(word[:-1]) + "*" if word.endswith("*") else word_key(word)


def _matches(word: str, key: str) -> bool:
    return key.startswith(word[:-1]) if word.endswith("*") else key == word
