"""Aligning: the words that two texts have in common, paired off and joined into runs.

Owns the pairing of words across inflections, typos and scripts. It weighs nothing.
"""

from __future__ import annotations

import functools
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import NamedTuple

from rapidfuzz import fuzz

from comparisons.facts.name_words import FUNCTION_WORDS
from comparisons.facts.tokens import Token, TokenKind, word_key
from comparisons.facts.transliteration import latin
from comparisons.matching.words import stem

LEAST_RATIO = 84
"""Likeness of two words, out of 100, from which they are spellings of one (own choice)."""
SHORTEST_FUZZY = 5
"""Letters below which only equal stems count as the same word."""
LONGEST_ENDING = 4
"""Letters by which two forms of one long word may differ at the end."""
MOST_FUZZY = 60
"""Words of one text, not found by their stem, that are looked up by likeness."""


class Alignment(NamedTuple):
    """Which word of one text stands for which word of another."""

    pairs: Mapping[int, int]
    """Places of tokens: left to right, common words such as *the* not counted."""
    left_words: int
    """How many such words the left text has."""
    right_words: int

    @property
    def share(self) -> float:
        """The part of the shorter text's words that are paired."""
        shorter = min(self.left_words, self.right_words)
        return len(self.pairs) / shorter if shorter else 0.0


@functools.cache
def _stop_words() -> frozenset[str]:
    return frozenset(word_key(word) for word in FUNCTION_WORDS)


@functools.lru_cache(maxsize=16384)
def comparable(word: str) -> str:
    """Return the stem of a word in Latin letters."""
    return stem(latin(word).lower().removesuffix("'s").removesuffix("’s"))


def align(
    left: Sequence[Token],
    right: Sequence[Token],
    *,
    apart: Collection[tuple[int, int]] = (),
    taken: tuple[Collection[int], Collection[int]] = ((), ()),
) -> Alignment:
    """Pair off the words of two texts, equal stems first.

    Args:
        left: The one text.
        right: The other text.
        apart: Pairs of tokens never to be made.
        taken: Tokens of either text that are no words of their own, such as those of dates.
    """
    left_stems = _stems(left, taken[0])
    right_stems = _stems(right, taken[1])
    pairs = _equal_pairs(left_stems, right_stems, frozenset(apart))
    _add_similar(pairs, left_stems, right_stems, frozenset(apart))
    return Alignment(pairs=pairs, left_words=len(left_stems), right_words=len(right_stems))


def _stems(tokens: Sequence[Token], taken: Collection[int]) -> dict[int, str]:
    stops = _stop_words()
    return {
        place: comparable(token.text)
        for place, token in enumerate(tokens)
        if token.kind is not TokenKind.SIGN and token.key not in stops and place not in taken
    }


def _equal_pairs(
    left: Mapping[int, str], right: Mapping[int, str], apart: frozenset[tuple[int, int]]
) -> dict[int, int]:
    places: dict[str, list[int]] = {}
    for place, word in right.items():
        places.setdefault(word, []).append(place)
    pairs: dict[int, int] = {}
    last = -1
    for place, word in left.items():
        free = [other for other in places.get(word, ()) if (place, other) not in apart]
        if free:
            chosen = min(free, key=lambda other: abs(other - last - 1))
            places[word].remove(chosen)
            pairs[place] = last = chosen
    return pairs


def _add_similar(
    pairs: dict[int, int],
    left: Mapping[int, str],
    right: Mapping[int, str],
    apart: frozenset[tuple[int, int]],
) -> None:
    taken = set(pairs.values())
    free = [(place, word) for place, word in right.items() if place not in taken]
    free = [one for one in free if _is_long(one[1])][:MOST_FUZZY]
    rest = [(place, word) for place, word in left.items() if place not in pairs]
    for place, word in [one for one in rest if _is_long(one[1])][:MOST_FUZZY]:
        found = next(
            (one for one in free if (place, one[0]) not in apart and similar(word, one[1])), None
        )
        if found:
            pairs[place] = found[0]
            free.remove(found)


def _is_long(word: str) -> bool:
    return len(word) >= SHORTEST_FUZZY and not word[0].isdigit()


def similar(word: str, other: str) -> bool:
    """Tell whether two stems are spellings or forms of one word."""
    if word[0] != other[0]:
        return fuzz.ratio(word, other, score_cutoff=LEAST_RATIO + 4) > 0
    shorter, longer = sorted((word, other), key=len)
    if longer.startswith(shorter) and len(longer) - len(shorter) <= LONGEST_ENDING:
        return True
    return fuzz.ratio(word, other, score_cutoff=LEAST_RATIO) > 0


def runs(
    pairs: Mapping[int, int], left: Sequence[Token], right: Sequence[Token]
) -> Iterable[tuple[range, range]]:
    """Join pairs that follow each other in both texts, over equal words such as *the* between."""
    start: tuple[int, int] | None = None
    end = (-1, -1)
    for place in sorted(pairs):
        here = (place, pairs[place])
        if start is None or not _follows(end, here, left, right):
            if start is not None:
                yield range(start[0], end[0] + 1), range(start[1], end[1] + 1)
            start = here
        end = here
    if start is not None:
        yield range(start[0], end[0] + 1), range(start[1], end[1] + 1)


def _follows(
    end: tuple[int, int], here: tuple[int, int], left: Sequence[Token], right: Sequence[Token]
) -> bool:
    between = left[end[0] + 1 : here[0]], right[end[1] + 1 : here[1]]
    return end[1] < here[1] and [one.key for one in between[0]] == [one.key for one in between[1]]
