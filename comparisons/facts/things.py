"""Things: what a number near a word counts.

Owns the lookup of counted things across languages and the neighbourhood of a number. Whether two
numbers measure the same is decided in `matching`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from comparisons.facts.counted_words import FATES, PEOPLE, THINGS
from comparisons.facts.tokens import Token, TokenKind, places_in, word_key
from comparisons.spans import Span

REACH = 5
"""Words on each side of a number that may say what it counts."""
SHORTEST_STEM = 2
_STOPS = frozenset('.,;:()[]!?։՝«»"“”')
_JOINTS = frozenset(word_key(word) for word in ("and", "while", "и", "а", "və", "ve", "իսկ", "և"))
_BREAKS = frozenset(";.:։")
_NOTHING: frozenset[str] = frozenset()
_INCLUDING = frozenset(
    word_key(word)
    for word in ("including", "among", "включая", "числе", "cümlədən", "dahil", "որից")
)
_GENERAL = "person"
_AGE = "age"
_TIMES = frozenset({"minute", "hour", "day", "week", "month", "year"})


class Measure(NamedTuple):
    """What a number counts, as far as its neighbours tell."""

    fates: frozenset[str]
    """What happened to them: killed, wounded."""
    people: frozenset[str]
    """Which people; empty also for people in general."""
    things: frozenset[str]
    """Which other things."""

    def clashes(self, other: Measure) -> bool:
        """Tell whether the two plainly count different things."""
        return (
            bool(self.fates and other.fates and self.fates.isdisjoint(other.fates))
            or bool(self.things and other.things and self.things.isdisjoint(other.things))
            or bool(self.people and other.people and self.people.isdisjoint(other.people))
            or bool(self.things and (other.people or other.fates) and not other.things)
            or bool(other.things and (self.people or self.fates) and not self.things)
        )

    def agrees(self, other: Measure) -> bool:
        """Tell whether the two count the same as far as known, and something is known."""
        known = (self.fates & other.fates) | (self.things & other.things)
        same = (self.fates, self.people) == (other.fates, other.people)
        return same and bool(known | self.people) and bool(self.things) == bool(other.things)

    @property
    def of_age(self) -> bool:
        """Whether it is somebody's age."""
        return _AGE in self.things

    @property
    def of_time(self) -> bool:
        """Whether it is a length of time."""
        return not _TIMES.isdisjoint(self.things)


@functools.cache
def _table() -> Mapping[str, str]:
    return {
        word_key(word.removesuffix("*")) + "*" * word.endswith("*"): thing
        for sort in (FATES, PEOPLE, THINGS)
        for thing, words in sort.items()
        for word in words.split()
    }


@functools.lru_cache(maxsize=4096)
def thing_named(key: str) -> str | None:
    """Return the counted thing that a word, in its comparable form, names."""
    table = _table()
    found = table.get(key)
    for length in range(len(key), SHORTEST_STEM - 1, -1):
        if found is not None:
            break
        found = table.get(key[:length] + "*")
    return found


def is_counted(key: str) -> bool:
    """Tell whether a word names something that numbers count, other than years."""
    return thing_named(key) not in {None, "year", _AGE}


def measure_of(tokens: Sequence[Token], span: Span) -> Measure:
    """Tell what the number at a place counts: the words after it first, then those before.

    What happened to people may stand outside the clause: `27 people, 2 of them civilians, died`.
    """
    first, last = places_in(tokens, span)
    last += _of_whole(tokens, last)
    after = _named(tokens[last : last + REACH])
    if _AGE in after or _is_age(tokens, first, last):
        return Measure(fates=_NOTHING, people=_NOTHING, things=frozenset({_AGE}))
    if _is_whole(tokens, first):
        after = _NOTHING
    before = _named(reversed(tokens[max(0, first - REACH) : first]))
    what = after - FATES.keys() or before - FATES.keys()
    fates = (after & FATES.keys()) or (before & FATES.keys())
    if not fates:
        fates = _fate_outside(tokens, first, last)
    people = what & PEOPLE.keys()
    return Measure(fates=fates, people=people - {_GENERAL}, things=what & THINGS.keys())


def _is_whole(tokens: Sequence[Token], first: int) -> bool:
    """Tell whether the number is what a part is taken from: `two of the 25 were civilians`."""
    before = [token.key for token in tokens[max(0, first - 2) : first]]
    return before == ["of", "the"] or before[-1:] == ["из"]


def _of_whole(tokens: Sequence[Token], last: int) -> int:
    """Return how many tokens tell what a part is taken from: `two [of the 25] were civilians`."""
    behind = tokens[last : last + 3]
    whole = len(behind) == 3 and behind[2].kind is TokenKind.NUMERAL  # noqa: PLR2004
    return 3 if whole and [token.key for token in behind[:2]] == ["of", "the"] else 0


def _is_age(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Tell whether the number stands behind a name as an age does: `Anar Aliyev, 43, said`."""
    before = tokens[max(0, first - 2) : first]
    closed = last == len(tokens) or tokens[last].text in _STOPS
    behind = len(before) > 1 and before[1].text in ",(" and before[0].kind is TokenKind.WORD
    return closed and behind and before[0].text[0].isupper()


def _named(tokens: Iterable[Token]) -> frozenset[str]:
    names: set[str] = set()
    for place, token in enumerate(tokens):
        if token.kind is TokenKind.NUMERAL or token.text in _STOPS:
            break
        if place and token.key in _JOINTS:
            break
        if token.kind is TokenKind.WORD and (name := thing_named(token.key)):
            names.add(name)
    return frozenset(names)


def _fate_outside(tokens: Sequence[Token], first: int, last: int) -> frozenset[str]:
    """Look beyond the clause: back from a part of a group, or on over what a comma sets apart."""
    part = first > 0 and (tokens[first - 1].text == "," or tokens[first - 1].key in _INCLUDING)
    if part and (found := _nearest_fate(reversed(tokens[:first]))):
        return found
    ahead = [token.text for token in tokens[last : last + REACH]]
    if part or ("," in ahead and _GENERAL in _named(tokens[last : last + REACH])):
        return _nearest_fate(tokens[last:])
    return _NOTHING


def _nearest_fate(tokens: Iterable[Token]) -> frozenset[str]:
    for token in tokens:
        if token.text in _BREAKS:
            break
        name = thing_named(token.key) if token.kind is TokenKind.WORD else None
        if name is not None and name in FATES:
            return frozenset({name})
    return _NOTHING
