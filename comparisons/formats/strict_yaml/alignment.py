"""Alignment: which item of an old list is which of a new one.

Owns the pairing by which a changed list is written with few changes, and by which what belongs to
an item, such as a hand-written comment, stays with it.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from comparisons.formats.strict_yaml.emitter import Value, plain_value
from comparisons.formats.strict_yaml.nodes import Plain

Identity = Callable[[Value], Hashable]
"""What makes an item the same item although some of it changed."""

# Two long lists with nothing in common are not searched for what little they share.
_MOST_COMPARED = 4_000_000


@dataclass(frozen=True, slots=True)
class Pair:
    """One item of the old list, of the new one, or of both."""

    old: int | None
    new: int | None

    @property
    def kept(self) -> bool:
        """Whether the item is in both."""
        return self.old is not None and self.new is not None


def by_value(item: Value) -> Hashable:
    """Tell items apart by all that they say."""
    said = plain_value(item)
    return said if isinstance(said, str) else repr(said)


def by_fields(*identities: tuple[str, ...]) -> Identity:
    """Tell mappings apart by the first of these sets of fields whose first one they have."""

    def identity(item: Value) -> Hashable:
        if isinstance(item, Mapping):
            for names in identities:
                if names and names[0] in item:
                    return tuple(by_value(item.get(name, "")) for name in names)
        return by_value(item)

    return identity


def align(old: Sequence[Plain], new: Sequence[Value], identity: Identity) -> Iterator[Pair]:
    """Pair the items of two lists in the order of the new one."""
    before = [identity(item) for item in old]
    after = [identity(item) for item in new]
    start = _common(before, after)
    end = _common(before[start:][::-1], after[start:][::-1])
    for place in range(start):
        yield Pair(place, place)
    yield from _align_middle(before, after, start, end)
    for place in range(end):
        yield Pair(len(before) - end + place, len(after) - end + place)


def _common(left: list[Hashable], right: list[Hashable]) -> int:
    """Return how many items two lists share at their beginning."""
    for place, (one, other) in enumerate(zip(left, right, strict=False)):
        if one != other:
            return place
    return min(len(left), len(right))


def _align_middle(
    before: list[Hashable], after: list[Hashable], start: int, end: int
) -> Iterator[Pair]:
    left, right = before[start : len(before) - end], after[start : len(after) - end]
    if len(left) * len(right) > _MOST_COMPARED:
        blocks = [(len(left), len(right), 0)]
    else:
        from difflib import SequenceMatcher

        blocks = SequenceMatcher(None, left, right, autojunk=False).get_matching_blocks()
    here, there = 0, 0
    for old, new, size in blocks:
        yield from (Pair(start + place, None) for place in range(here, old))
        yield from (Pair(None, start + place) for place in range(there, new))
        yield from (Pair(start + old + step, start + new + step) for step in range(size))
        here, there = old + size, new + size


def align_names(old: Sequence[str], new: Sequence[str]) -> list[Pair]:
    """Pair the fields of two mappings in the order of the old one.

    A new field follows the one that it follows in the new mapping, if that is there.
    """
    places = {name: place for place, name in enumerate(new)}
    pairs = {name: Pair(place, places.get(name)) for place, name in enumerate(old)}
    order = list(old)
    for before, name in zip(("", *new), new, strict=False):
        if name not in pairs:
            pairs[name] = Pair(None, places[name])
            order.insert(order.index(before) + 1 if before in pairs else len(order), name)
    return [pairs[name] for name in order]
