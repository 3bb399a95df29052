"""The index: which texts are most like a text, best first.

Owns the ranking. Shared words find the candidates through the postings; the best of them are then
compared by letters and neighbours too. It knows texts and positions, not statements. What only a
ranking needs is loaded by the first one.
"""

from __future__ import annotations

import heapq
from bisect import bisect_left
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from math import sqrt

from comparisons.matching.credits import credits_of
from comparisons.matching.families import Language, language_of
from comparisons.matching.postings import Postings, Words, read_postings, stems
from comparisons.matching.scorers import Scorer, meanings_for, scorer_named
from comparisons.matching.words import split
from comparisons.telling import Tell, silently, telling

TYPE_CHECKING = False  # `typing` takes 4 ms, which the first ranking spends, not the import
if TYPE_CHECKING:
    from comparisons.matching.crossing import Languages
    from comparisons.matching.fields import Masks
    from comparisons.matching.likeness import Profiles, Ranked
    from comparisons.matching.meaning.meanings import Meanings

CANDIDATES = 40
"""How many of the best by words are compared in full (40 to 300 rank alike)."""

CANDIDATES_BY_MEANING = 60
"""How many are where meaning counts too: it brings forward what shares few words (40 cost labelled
claims .002 of their order)."""

FINALISTS = 300
"""How many of those found by rarer words are credited with the frequent words too (250 to 500 rank
alike)."""

MEANT = 100
"""How many of the best are compared by meaning (60 to 400 rank alike); the model takes 10 ms."""

_DIGITS = 6
"""Decimals of a score; what differs beyond them is the order of summing."""

_TIED = 2 * 10.0**-_DIGITS
"""More than two shares differ by that rounding makes equal."""


class Index:
    """Texts that can be ranked by their likeness to a text."""

    def __init__(
        self,
        postings: Postings,
        texts: Sequence[str],
        meanings: Meanings | None = None,
        masks: Mapping[int, int] | None = None,
    ) -> None:
        self._postings = postings
        self._texts = texts
        self._known_masks = masks or {}
        self.meanings = meanings
        """What compares meanings; None where only the wording counts."""

    @property
    def postings(self) -> Postings:
        """The words behind the ranking."""
        return self._postings

    @cached_property
    def _spoken(self) -> frozenset[Language]:
        """The languages of the texts; with one alone, nothing more is kept of them."""
        live = zip(self._texts, self._postings.words, strict=True)
        return frozenset(language_of(text) for text, words in live if words is not None)

    @cached_property
    def _profiles(self) -> Profiles:
        from comparisons.matching.likeness import Profiles  # loaded by the first ranking

        return Profiles(self._postings, self._postings.words)

    @cached_property
    def _masks(self) -> Masks:
        from comparisons.matching.fields import Masks  # loaded by the first ranking

        return Masks(self._postings.words, self._texts, self._known_masks)

    def stems_of(self, position: int) -> frozenset[str]:
        """Return the different stems of the text at a position."""
        return self._profiles.stems_of(position)

    @cached_property
    def _languages(self) -> Languages:
        from comparisons.matching.crossing import Known, Languages  # few texts need two languages
        from comparisons.matching.names import Aliases

        words = self._postings.words
        texts = {at: text for at, text in enumerate(self._texts) if words[at] is not None}
        return Languages(texts, Aliases(()), Known({}, {}))

    @property
    def size(self) -> int:
        """The positions given out so far, those of texts that are gone included."""
        return len(self._texts)

    def replaced(self, gone: Collection[int], texts: Sequence[str], tell: Tell = silently) -> Index:
        """Return the index without some texts and with others, which take the next positions."""
        postings = self._postings.replaced(gone, texts, tell)
        return Index(postings, [*self._texts, *texts], self.meanings, self._masks)

    def with_meanings(self, meanings: Meanings | None) -> Index:
        """Return the index that compares meanings too, or no longer."""
        return Index(self._postings, self._texts, meanings, self._masks)

    def ready(self, tell: Tell = silently) -> None:
        """Work out what the first ranking would have to wait for."""
        self._postings.ready(tell)
        for position in telling(range(self.size), "reading topics", tell):
            self._masks[position]

    def rank(self, text: str, *, top: int) -> Sequence[tuple[int, float]]:
        """Return the positions most like a text with their scores from 0 to 1, best first.

        Where a score is small the broad topic counts too.
        """
        alone = self._spoken <= {language_of(text)}
        wanted = CANDIDATES if self.meanings is None else CANDIDATES_BY_MEANING
        enough = max(top, wanted) if alone else self.size
        ranked = self.compared(text, top=enough, candidates=wanted)
        scores = {one.position: one.score for one in ranked}
        if not alone:
            letters = {one.position: one.letters for one in ranked}
            scores |= self._languages.scores_across(text, letters)
        scores = self._with_topic(text, scores)
        ordered = sorted(scores, key=lambda at: (-scores[at], self._texts[at] != text, at))
        return [(position, scores[position]) for position in ordered[:top] if scores[position] > 0]

    def compared(
        self,
        text: str,
        *,
        top: int,
        candidates: int = CANDIDATES,
        tell: Tell = silently,
    ) -> list[Ranked]:
        """Return what the best texts score and what it is made of, in no order.

        Those that share no word are left out.
        """
        words = tuple(split(text))
        found = self._by_words(words, max(top, candidates))
        best = self._best(found, candidates)
        further = self._further(found, best, max(top, candidates))
        likeness = self._profiles.likeness(words)
        ranked = [likeness.ranked(at, found[at]) for at in telling(best, "ranking", tell)]
        ranked += [
            likeness.by_words_alone(at, found[at]) for at in telling(further, "ranking", tell)
        ]
        if self.meanings is not None and language_of(text) is Language.ENGLISH:
            return self._with_meaning(text, self._ordered(text, ranked), self.meanings, tell)
        return ranked

    def _ordered(self, text: str, ranked: Iterable[Ranked]) -> list[Ranked]:
        return sorted(
            ranked, key=lambda one: (-one.score, self._texts[one.position] != text, one.position)
        )

    def _with_meaning(
        self, text: str, ranked: Sequence[Ranked], meanings: Meanings, tell: Tell
    ) -> list[Ranked]:
        """Let the meaning of the best count; the model knows no language but English."""
        texts = [self._texts[one.position] for one in ranked[:MEANT]]
        known = [each for each in texts if language_of(each) is Language.ENGLISH]
        near = dict(zip(known, meanings.nearness(text, known, tell), strict=True))
        return [
            one.with_meaning(near.get(self._texts[one.position], 0.0) if place < MEANT else 0.0)
            for place, one in enumerate(ranked)
        ]

    def _with_topic(self, text: str, scores: Mapping[int, float]) -> dict[int, float]:
        """Let the broad topic count where a score is small."""
        from comparisons.matching.fields import TOPIC_BELOW, topic_part

        shared = self.shared_topic(text)
        return {
            at: score
            if score >= TOPIC_BELOW
            else round(score + topic_part(score, shared(at)), _DIGITS)
            for at, score in scores.items()
        }

    def shared_topic(self, text: str) -> Callable[[int], float]:
        """Return what tells how far the text at a position is of the topic of a text, 0 to 1."""
        from comparisons.matching.fields import mask_of, shared_fields  # loaded by a ranking

        mask, masks = mask_of(text), self._masks
        return lambda position: shared_fields(mask, masks[position])

    def _best(self, worth: Mapping[int, float], count: int) -> list[int]:
        """Return the positions worth most; of equal ones the texts decide, not their order."""
        positions: Iterable[int] = worth
        if len(worth) > count:
            least = heapq.nlargest(count, worth.values())[-1]
            positions = [position for position, value in worth.items() if value >= least]
        texts = self._texts
        return sorted(positions, key=lambda at: (-worth[at], texts[at], at))[:count]

    def _further(
        self, worth: Mapping[int, float], best: Sequence[int], count: int
    ) -> Sequence[int]:
        """Return what comes after the best, up to so many with them."""
        if len(worth) > count:
            return self._best(worth, count)[len(best) :]
        taken = set(best)
        return [position for position in worth if position not in taken]

    def _by_words(self, words: Words, count: int) -> dict[int, float]:
        """Return how far the words of the best texts are the same, by weight: all that may count.

        Only for those few the share is worked out in full; a query finds very many.
        """
        keys = sorted(stems(words))
        total = sum(map(self._postings.weight, keys))
        shared = self._shared(keys)
        totals = self._postings.totals
        return {
            position: round(min(1.0, shared[position] / sqrt(total * totals[position])), _DIGITS)
            for position in self._hopeful(shared, count, sqrt(total))
        }

    def _hopeful(self, shared: Mapping[int, float], count: int, whole: float) -> Iterable[int]:
        """Return at least the so many best by their share, with all that rounding may tie."""
        if len(shared) <= count:
            return shared
        roots = self._postings.roots
        shares = list(map(float.__truediv__, shared.values(), map(roots.__getitem__, shared)))
        least = min(heapq.nlargest(count, shares)[-1] - whole * _TIED, whole * (1 - _TIED))
        return [position for position, share in zip(shared, shares, strict=True) if share >= least]

    def _shared(self, keys: Iterable[str]) -> dict[int, float]:
        shared: dict[int, float] = {}
        finding, rest = credits_of(keys, self._postings)
        for key, weight in finding:
            self._credit(key, weight, shared)
        frequent = list(rest)
        while frequent and len(shared) < CANDIDATES:
            key, weight = frequent.pop(0)
            self._credit(key, weight, shared)
        return self._with_frequent(shared, dict(frequent)) if frequent else shared

    def _credit(self, key: str, weight: float, shared: dict[int, float]) -> None:
        got = shared.get
        for position in self._postings.positions.get(key, ()):
            shared[position] = got(position, 0.0) + weight

    def _with_frequent(
        self, shared: dict[int, float], frequent: Mapping[str, float]
    ) -> dict[int, float]:
        totals = self._postings.totals
        wholes = map(totals.__getitem__, shared)
        shares = dict(zip(shared, map(float.__truediv__, shared.values(), wholes), strict=True))
        finalists = sorted(self._best(shares, FINALISTS))
        credit = dict.fromkeys(finalists, 0.0)
        for key, weight in frequent.items():
            for position in _held(self._postings.positions[key], finalists):
                credit[position] += weight
        for position, weight in credit.items():
            shared[position] += weight
        return shared


def _held(positions: Sequence[int], wanted: Iterable[int]) -> Iterator[int]:
    """Yield the wanted positions that are among others; both rise."""
    at, end = 0, len(positions)
    for position in wanted:
        at = bisect_left(positions, position, at)
        if at == end:
            return
        if positions[at] == position:
            yield position


def build_index(
    texts: Sequence[str], *, scorer: Scorer | None = None, tell: Tell = silently
) -> Index:
    """Index some texts; a text is known by its position from then on.

    Without a scorer, the best that is installed ranks them.
    """
    meanings = meanings_for(scorer or scorer_named(None))
    return Index(read_postings(texts, tell), list(texts), meanings)
