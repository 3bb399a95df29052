"""Name points: which names two statements share and which only one of them has.

Owns the pairing of names across spellings and scripts. Two names are called different only where
they fill the same place between shared words; elsewhere each is *only here*.
"""

from __future__ import annotations

from collections.abc import Collection

from comparisons.facts.names import Name, find_names
from comparisons.matching.pairing import pair_off
from comparisons.matching.pairs import Pair, Points
from comparisons.matching.points import PointKind
from comparisons.matching.readings import Reading
from comparisons.matching.spellings import Spellings


def name_points(pair: Pair, spellings: Spellings, known: Collection[str]) -> Points:
    """Compare the names of two statements; `known` are words that are names wherever they stand."""
    left, right = _names(pair.left, known), _names(pair.right, known)

    def one_name(name: Name, other: Name) -> float:
        if name.words == other.words:
            return 2
        return float(spellings.one(name.words, other.words))

    same, left, right = pair_off(left, right, one_name)
    shared = [name for partners in same for name in partners]
    left = [name for name in left if not any(spellings.one(name.words, o.words) for o in shared)]
    right = [name for name in right if not any(spellings.one(name.words, o.words) for o in shared)]

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


def _fills_one_place(pair: Pair, name: Name, other: Name) -> bool:
    """Tell whether the words right before and right after both names are the same."""
    if not pair.close:
        return False
    left, right = _around(pair.left, name), _around(pair.right, other)
    return all(left) and left == right


def _around(reading: Reading, name: Name) -> tuple[str, str]:
    before = [token.key for token in reading.tokens if token.end <= name.span.start]
    after = [token.key for token in reading.tokens if token.start >= name.span.end]
    return (before[-1] if before else "^", after[0] if after else "$")
