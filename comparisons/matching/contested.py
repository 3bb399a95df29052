"""Contested terms: words of which a comparison says that they never stand for one another.

Owns where such terms stand in a text, and which words must therefore not be paired.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from comparisons.facts.tokens import Token, TokenKind, tokenize
from comparisons.matching.aligning import comparable
from comparisons.spans import Span


class Term(NamedTuple):
    """One contested term where a text uses it."""

    group: int
    number: int
    """Which term of its group."""
    span: Span
    places: range
    """Its tokens."""


class ContestedTerms:
    """The contested terms of a comparison, ready to be found in texts."""

    def __init__(self, contested: Sequence[Sequence[str]]) -> None:
        terms = [
            (words, group, number)
            for group, names in enumerate(contested)
            for number, name in enumerate(names)
            if (words := _stems(tokenize(name)))
        ]
        self._terms = sorted(terms, key=lambda term: -len(term[0]))

    def terms_in(self, tokens: Sequence[Token]) -> tuple[Term, ...]:
        """Return the terms of a text, the longest at each place."""
        if not self._terms:
            return ()
        places = [place for place, one in enumerate(tokens) if one.kind is not TokenKind.SIGN]
        stems = [comparable(tokens[place].text) for place in places]
        found: list[Term] = []
        at = 0
        while at < len(stems):
            term = self._at(tokens, places, stems, at)
            if term is not None:
                found.append(term)
                at = places.index(term.places[-1]) + 1
            else:
                at += 1
        return tuple(found)

    def _at(
        self, tokens: Sequence[Token], places: Sequence[int], stems: Sequence[str], at: int
    ) -> Term | None:
        for words, group, number in self._terms:
            if tuple(stems[at : at + len(words)]) == words:
                first, last = places[at], places[at + len(words) - 1]
                return Term(
                    group=group,
                    number=number,
                    span=Span(tokens[first].start, tokens[last].end),
                    places=range(first, last + 1),
                )
        return None


def never_paired(left: Iterable[Term], right: Sequence[Term]) -> list[tuple[int, int]]:
    """Return the pairs of tokens that stand in different terms of one group."""
    return [
        (place, other_place)
        for one in left
        for other in right
        if one.group == other.group and one.number != other.number
        for place in one.places
        for other_place in other.places
    ]


def _stems(tokens: Sequence[Token]) -> tuple[str, ...]:
    return tuple(comparable(token.text) for token in tokens if token.kind is not TokenKind.SIGN)
