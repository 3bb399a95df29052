"""Elsewhere: how far a statement of a source speaks of other statements of the briefing.

Owns that share. What says more to another statement of the briefing has its place there, and makes
room here for what has none. It orders the closest matches of one source and is no part of a score.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Collection, Iterable, Mapping, Sequence
from functools import cached_property
from math import inf, sqrt
from typing import TYPE_CHECKING

from comparisons.matching.crossing import ACROSS, Languages, signs_of
from comparisons.matching.families import language_of
from comparisons.matching.names import Aliases
from comparisons.matching.postings import Postings, stems

if TYPE_CHECKING:
    from comparisons.statements import Statement

RELATED = 0.1
"""Share of words from which two statements of the briefing may speak of the same (0.1 to 0.3 were
tried): what speaks of one of them is in its place under the other too."""


class Holders:
    """Some texts by the keys that they hold, and how far another text shares the keys of each."""

    def __init__(self, held: Sequence[Collection[str]], weight: Callable[[str], float]) -> None:
        self._weight = weight
        self._roots = [self._root(keys) for keys in held]
        self._holders: dict[str, list[int]] = {}
        for number, keys in enumerate(held):
            for key in keys:
                self._holders.setdefault(key, []).append(number)

    def _root(self, keys: Iterable[str]) -> float:
        """Return the root of the weight of some keys; what holds none shares nothing."""
        return sqrt(sum(map(self._weight, sorted(keys)))) or inf

    def shares(self, keys: Collection[str]) -> list[float]:
        """Return how far the keys of a text are the same as those of each, 0 to 1.

        It is what is shared over the geometric mean of what both hold, as in a ranking.
        """
        shared = [0.0] * len(self._roots)
        holders = self._holders.get
        for key in sorted(keys):
            weight = self._weight(key)
            for number in holders(key, ()):
                shared[number] += weight
        root = self._root(keys)
        return [each / (own * root) for each, own in zip(shared, self._roots, strict=True)]


class Elsewhere:
    """What the statements of the sources say to each statement of the briefing, by words or signs.

    It is worked out when it is asked for: few statements ever stand close to any.
    """

    def __init__(
        self,
        claims: Mapping[int, Statement],
        postings: Postings,
        languages: Languages,
        aliases: Aliases,
    ) -> None:
        self._texts = [claim.text for claim in claims.values()]
        self._spoken = list(map(language_of, self._texts))
        self._postings = postings
        self._languages = languages
        self._aliases = aliases
        self._words = Holders([self._stems(position) for position in claims], postings.weight)
        self._known: dict[int, array[float]] = {}

    @cached_property
    def _signs(self) -> Holders:
        signs = [signs_of(text, self._aliases).all for text in self._texts]
        return Holders(signs, self._languages.crossing.weight)

    def _stems(self, position: int) -> set[str]:
        return stems(self._postings.words[position] or ())

    def others(self, keys: Collection[str]) -> list[int]:
        """Return which statements of the briefing speak of something else than these stems."""
        shares = self._words.shares(keys)
        return [number for number, share in enumerate(shares) if share < RELATED]

    def share(self, position: int, others: Sequence[int]) -> float:
        """Return how far a statement speaks of any of these statements of the briefing, 0 to 1."""
        known = self._known.get(position)
        if known is None:
            known = self._known[position] = array("f", self._shares(position))
        return min(1.0, max(map(known.__getitem__, others), default=0.0))

    def _shares(self, position: int) -> Sequence[float]:
        by_words = self._words.shares(self._stems(position))
        own = self._languages.of(position)
        if all(language is own for language in self._spoken):
            return by_words
        by_signs = self._signs.shares(self._languages.signs(position).all)
        return [
            words if language is own else signs * ACROSS
            for words, signs, language in zip(by_words, by_signs, self._spoken, strict=True)
        ]
