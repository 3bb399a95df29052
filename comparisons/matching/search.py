"""Search: statements of all documents that hold what a person types.

Owns free search: the typed letters as they stand first, then words with typos or in another script.
Making the index takes seconds for very many statements and belongs in a worker; asking it does not.
"""

from __future__ import annotations

import re
from array import array
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

from comparisons.facts.transliteration import latin
from comparisons.folding import fold, fold_with_map
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.telling import Tell, silently, telling

LEAST_RATIO = 78
"""Likeness from which a word may be what was meant."""

SHORTEST = 4
"""Letters from which a word is looked up with typos."""

MOST_VARIANTS = 12
LONGEST_QUERY = 200
LONGEST_WORD = 48
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, kw_only=True, slots=True)
class SearchHit:
    """One statement that a search found."""

    statement: Statement
    spans: tuple[Span, ...]
    """Where what was searched stands in `statement.text`."""
    exact: bool
    """Whether the typed letters stand there as they are, but for case and accents."""


class SearchIndex:
    """All statements, ready to be searched."""

    def __init__(self, statements: Sequence[Statement], tell: Tell = silently) -> None:
        self._statements = tuple(statements)
        self._starts = array("Q")
        self._words: dict[str, array[int]] = {}
        folded: list[str] = []
        start = 0
        for position, statement in enumerate(
            telling(self._statements, "preparing the search", tell)
        ):
            text = fold(statement.text)
            folded.append(text)
            self._starts.append(start)
            start += len(text) + 1
            self._hold(position, text)
        # One long text is searched in a single pass of C code; no fold holds a line end.
        self._whole = "\n".join(folded)
        self._vocabulary = sorted(self._words)

    def _hold(self, position: int, text: str) -> None:
        for word in set(_words(text)):
            self._words.setdefault(word, array("I")).append(position)

    def search(self, query: str, *, top: int = 100) -> tuple[SearchHit, ...]:
        """Return the first hits of a query."""
        return tuple(islice(self.hits(query), top))

    def hits(self, query: str) -> Iterator[SearchHit]:
        """Find hits one by one, the exact ones first; a caller may stop at any of them."""
        typed = fold(query[:LONGEST_QUERY])
        if not typed:
            return
        seen: set[int] = set()
        for position in self._holding(typed):
            seen.add(position)
            yield self._exact(position, typed)
        wanted = [self._meant(word) for word in _words(typed)]
        for position in self._holding_all(wanted):
            if position not in seen:
                yield self._near(position, frozenset[str]().union(*wanted))

    def _holding(self, typed: str) -> Iterator[int]:
        at = self._whole.find(typed)
        while at >= 0:
            position = bisect_right(self._starts, at) - 1
            yield position
            if position + 1 == len(self._starts):
                return
            at = self._whole.find(typed, self._starts[position + 1])

    def _meant(self, word: str) -> frozenset[str]:
        """Return the words of the documents that a typed word may stand for."""
        first = bisect_left(self._vocabulary, word)
        begun = islice(self._vocabulary, first, first + MOST_VARIANTS)
        meant = {found for found in begun if found.startswith(word)}
        if len(word) >= SHORTEST:
            meant.update(self._like(word))
        return frozenset(meant)

    def _like(self, word: str) -> Iterable[str]:
        from rapidfuzz import fuzz, process  # loaded when first used

        near = process.extract(
            word,
            self._vocabulary,
            scorer=fuzz.ratio,
            score_cutoff=LEAST_RATIO,
            limit=MOST_VARIANTS,
        )
        return (found for found, _, _ in near)

    def _holding_all(self, wanted: Sequence[frozenset[str]]) -> Iterable[int]:
        held = [{at for word in words for at in self._words[word]} for words in wanted]
        return sorted(held[0].intersection(*held)) if held else ()

    def _exact(self, position: int, typed: str) -> SearchHit:
        statement = self._statements[position]
        folded = fold_with_map(statement.text)
        at = folded.text.find(typed)
        span = folded.original(Span(at, at + len(typed)))
        return SearchHit(statement=statement, spans=(span,), exact=True)

    def _near(self, position: int, meant: frozenset[str]) -> SearchHit:
        statement = self._statements[position]
        folded = fold_with_map(statement.text)
        spans = tuple(
            folded.original(Span(found.start(), found.end()))
            for found in _WORD.finditer(folded.text)
            if not meant.isdisjoint(_words(found[0]))
        )
        return SearchHit(statement=statement, spans=spans, exact=False)


def _words(folded: str) -> list[str]:
    return [word[:LONGEST_WORD] for word in _WORD.findall(latin(folded).lower())]
