"""Packing: sequences that keep plain numbers and make a value when it is asked for.

Owns what all packed sequences have in common. What is packed, and how, is told by each of them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TypeVar, overload

T_co = TypeVar("T_co", covariant=True)


class Packed(Sequence[T_co]):
    """Values that are made when they are asked for; it equals a tuple of equal values."""

    __slots__ = ()

    def made(self, place: int) -> T_co:
        """Make the value at a place from 0."""
        raise NotImplementedError

    @overload
    def __getitem__(self, place: int) -> T_co: ...
    @overload
    def __getitem__(self, place: slice) -> tuple[T_co, ...]: ...
    def __getitem__(self, place: int | slice) -> T_co | tuple[T_co, ...]:
        if isinstance(place, slice):
            return tuple(map(self.made, range(len(self))[place]))
        return self.made(range(len(self))[place])

    def __iter__(self) -> Iterator[T_co]:
        return map(self.made, range(len(self)))

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, tuple | Packed):
            return NotImplemented
        return self is other or self._is_packed_alike(other) or tuple(self) == tuple(other)  # pyright: ignore[reportUnknownArgumentType]

    def _is_packed_alike(self, other: object) -> bool:
        """Tell whether the same numbers are kept, which is quickly seen."""
        own = type(self)
        return type(other) is own and all(
            getattr(self, name) == getattr(other, name) for name in own.__slots__
        )

    def __hash__(self) -> int:
        return hash(tuple(self))
