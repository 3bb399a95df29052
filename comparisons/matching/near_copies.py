"""Near copies: statements so alike that they are probably one text.

Owns how near copies are found among very many statements without comparing all pairs: a few of a
statement's three-word runs, chosen by their checksums (a bottom-k sketch, Broder 1997), meet those
of its copies. It knows no documents.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from zlib import crc32

from comparisons.matching.words import split
from comparisons.telling import Tell, silently, telling

LEAST_WORDS = 6
"""Words from which equal wording is no accident."""

LEAST_RATIO = 78
"""Likeness, in the letters of both, from which two statements are near copies."""

RUN = 3
"""Words of a run."""

SKETCH = 8
"""Runs kept of each statement; copies that share half of them miss each other once in 250 times."""

LEADERS = 8
"""Copies of one run that a further statement is compared with."""

LONGEST = 2000
"""Letters compared of a statement."""


def near_copies(texts: Sequence[str], tell: Tell = silently) -> list[list[int]]:
    """Return groups of positions of near copies, each with two or more, in order."""
    words = [tuple(split(text)) for text in telling(texts, "reading for copies", tell)]
    numbers = [_numbers(each) for each in telling(words, "reading for copies", tell)]
    parents = list(range(len(texts)))
    for left, right in _candidates(words, tell):
        if numbers[left] != numbers[right] or _root(parents, left) == _root(parents, right):
            continue
        if _alike_in_letters(words[left], words[right]):
            older, newer = sorted((_root(parents, left), _root(parents, right)))
            parents[newer] = older
    groups: dict[int, list[int]] = {}
    for position in telling(range(len(texts)), "grouping copies", tell):
        groups.setdefault(_root(parents, position), []).append(position)
    return [group for group in groups.values() if len(group) > 1]


def alike(left: Sequence[str], right: Sequence[str]) -> bool:
    """Tell whether two texts, as words, are near copies with the same numbers."""
    if min(len(left), len(right)) < LEAST_WORDS or _numbers(left) != _numbers(right):
        return False
    return _alike_in_letters(left, right)


def _alike_in_letters(left: Sequence[str], right: Sequence[str]) -> bool:
    from rapidfuzz import fuzz  # loaded when first used, not by the program's start

    first, second = " ".join(left)[:LONGEST], " ".join(right)[:LONGEST]
    return fuzz.ratio(first, second, score_cutoff=LEAST_RATIO) > 0


def _numbers(words: Sequence[str]) -> frozenset[str]:
    return frozenset(word for word in words if word[0].isdigit())


def _candidates(words: Sequence[Sequence[str]], tell: Tell) -> Iterator[tuple[int, int]]:
    met: dict[int, list[int]] = {}
    for position, each in enumerate(telling(words, "finding copies", tell)):
        for run in _sketch(each):
            before = met.setdefault(run, [])
            yield from ((other, position) for other in before)
            if len(before) < LEADERS:
                before.append(position)


def _sketch(words: Sequence[str]) -> list[int]:
    if len(words) < LEAST_WORDS:
        return []
    runs = {
        crc32(" ".join(words[at : at + RUN]).encode("utf-8", "surrogatepass"))
        for at in range(len(words) - RUN + 1)
    }
    return sorted(runs)[:SKETCH]


def _root(parents: list[int], position: int) -> int:
    while parents[position] != position:
        parents[position] = parents[parents[position]]
        position = parents[position]
    return position
