"""Name points: which names two statements share and which only one of them has.

Owns the pairing of names across spellings and scripts. Two names are called different only where
they fill the same place between shared words; elsewhere each is *only here*.
"""

from __future__ import annotations

from collections.abc import Collection

from comparisons.facts.names import Name, find_names
from comparisons.facts.tokens import TokenKind
from comparisons.matching.pairing import pair_off
from comparisons.matching.pairs import Pair, Points
from comparisons.matching.points import PointKind
from comparisons.matching.readings import Reading
from comparisons.matching.spellings import Spellings, one_word


def name_points(pair: Pair, spellings: Spellings, known: Collection[str]) -> Points:
    """Compare the names of two statements; `known` are words that are names wherever they stand."""
    left, right = _names(pair.left, known), _names(pair.right, known)

    def one_name(name: Name, other: Name) -> float:
        if name.words == other.words:
            return 2
        single = min(len(name.words), len(other.words)) == 1
        if single and (name.linked or other.linked):
            return 0
        return float(spellings.one(name.words, other.words))

    same, left, right = pair_off(left, right, one_name)
    left = [name for name in left if not _stands_in(name, pair.right, spellings)]
    right = [name for name in right if not _stands_in(name, pair.left, spellings)]

    def swapped(name: Name, other: Name) -> float:
        return float(_fills_one_place(pair, name, other))

    parted, left, right = pair_off(left, right, swapped)
    return Points(
        same=[pair.point(PointKind.NAME, one, other) for one, other in same],
        different=[
            *(pair.point(PointKind.NAME, one, other) for one, other in parted),
            *(pair.point(PointKind.NAME, one, None) for one in left),
            *(pair.point(PointKind.NAME, None, one) for one in right),
        ],
    )


def _names(reading: Reading, known: Collection[str]) -> list[Name]:
    """Return the names of a text, each once."""
    found: dict[tuple[str, ...], Name] = {}
    dated = [fact.span for fact in (*reading.dates, *reading.times)]
    for name in find_names(reading.text, known):
        if any(name.span.overlaps(span) for span in dated):
            continue
        found.setdefault(name.words, name)
    return list(found.values())


def _stands_in(name: Name, reading: Reading, spellings: Spellings) -> bool:
    """Tell whether a text has all words of a name, be it inside another name."""
    words = [token.text for token in reading.tokens if token.kind is not TokenKind.SIGN]
    return all(any(one_word(word, other) for other in words) for word in name.words) or any(
        spellings.one(name.words, (word,)) for word in words
    )


def _fills_one_place(pair: Pair, name: Name, other: Name) -> bool:
    """Tell whether the words right before and right after both names are the same."""
    if not pair.close:
        return False
    left, right = _around(pair.left, name), _around(pair.right, other)
    return left == right and any(word.isalpha() for word in left)


def _around(reading: Reading, name: Name) -> tuple[str, str]:
    before = [token.key for token in reading.tokens if token.end <= name.span.start]
    after = [token.key for token in reading.tokens if token.start >= name.span.end]
    return (before[-1] if before else "", after[0] if after else "")
