"""Parts: one partition in memory, as far as a ranking needs it.

Owns `Holdings`, which rows hold which keys, and `Part`. Texts are not read.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from comparisons.archive.building import COUNTS, DOCUMENTS, SIGN, STATEMENTS, STEM
from comparisons.archive.filters import Filter
from comparisons.archive.tables import Lists, Numbers, Scores, Table

Pairs = Sequence[tuple[int, str]]
"""Rows, each with a key that it holds beside its own."""


class Holdings:
    """Which rows hold which keys."""

    def __init__(self, keys: Sequence[str], lists: Lists, more: Pairs = ()) -> None:
        self.count = len(lists.ends) - 1
        self._places = {key: place for place, key in enumerate(keys)}
        rows = np.repeat(np.arange(self.count, dtype=np.int32), lists.lengths)
        for _, key in more:
            self._places.setdefault(key, len(self._places))
        added = [self._places[key] for _, key in more]
        self._values = np.concatenate([lists.values, np.array(added, np.int32)])
        self._rows = np.concatenate([rows, np.array([row for row, _ in more], np.int32)])

    @property
    def keys(self) -> Sequence[str]:
        """All keys."""
        return list(self._places)

    def totals(self, weights: Sequence[float]) -> Scores:
        """Return the weight of all keys of each row; the weights are those of `keys`."""
        each = np.array(weights, np.float64)[self._values] if weights else np.zeros(0)
        sums = np.bincount(self._rows, weights=each, minlength=self.count)
        return sums.astype(np.float64, copy=False)

    def rows_of(self, keys: Iterable[str]) -> Mapping[str, Numbers]:
        """Return the rows that hold some keys, rising, for each key that any row holds."""
        wanted = [key for key in dict.fromkeys(keys) if key in self._places]
        numbers = np.full(len(self._places), -1, np.int32)
        numbers[[self._places[key] for key in wanted]] = np.arange(len(wanted), dtype=np.int32)
        held = numbers[self._values]
        at = np.flatnonzero(held >= 0)
        order = np.lexsort((self._rows[at], held[at]))
        rows, found = self._rows[at][order], held[at][order]
        ends = np.searchsorted(found, np.arange(len(wanted) + 1))
        return {key: rows[ends[n] : ends[n + 1]] for n, key in enumerate(wanted)}


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """One partition: its stems, its signs, and which rows may be offered."""

    stems: Holdings
    signs: Holdings
    languages: Numbers
    ordinals: Numbers
    """Equal for rows of equal text, and rising with the text."""
    allowed: NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True, slots=True)
class Named:
    """What declared names add to the rows of a partition."""

    stems: Pairs = ()
    signs: Pairs = ()
    words: Mapping[str, int]
    """Words that are added, with the number of rows that get them."""


NOTHING_NAMED = Named(words={})


def read_part(folder: Path, mark: str, filter_: Filter, named: Named) -> Part:
    """Read a partition."""
    with Table(folder / COUNTS, mark) as table:
        kinds, keys = table.numbers("kind"), table.texts("key")
    with Table(folder / STATEMENTS, mark) as table:
        stems = Holdings(keys_of(kinds, keys, STEM), table.lists("stems"), named.stems)
        signs = Holdings(keys_of(kinds, keys, SIGN), table.lists("signs"), named.signs)
        languages, documents = table.numbers("language"), table.numbers("document")
        ordinals = table.numbers("ordinal")
    return Part(
        stems=stems,
        signs=signs,
        languages=languages,
        ordinals=ordinals,
        allowed=_allowed(folder, mark, filter_)[documents]
        if filter_ != Filter()
        else np.ones(len(languages), np.bool_),
    )


def keys_of(kinds: Numbers, keys: Sequence[str], kind: int) -> Sequence[str]:
    """Return the keys of one kind, which stand together."""
    first, last = np.searchsorted(kinds, [kind, kind + 1]).tolist()
    return keys[first:last]


def _allowed(folder: Path, mark: str, filter_: Filter) -> NDArray[np.bool_]:
    with Table(folder / DOCUMENTS, mark) as table:
        columns = [table.texts(name) for name in ("publisher", "language", "letters", "published")]
    return np.array(
        [
            filter_.allows(publisher, (declared, letters), published)
            for publisher, declared, letters, published in zip(*columns, strict=True)
        ],
        np.bool_,
    )


def part_of(stems: Sequence[Collection[str]]) -> Part:
    """Return texts in memory as a part; they are never offered to another language."""
    keys = sorted(set[str]().union(*stems))
    places = {key: place for place, key in enumerate(keys)}
    ends = np.zeros(len(stems) + 1, np.int64)
    np.cumsum([len(each) for each in stems], out=ends[1:])
    values = np.array([places[key] for each in stems for key in sorted(each)], np.int32)
    none = Lists(np.zeros(0, np.int32), np.zeros(len(stems) + 1, np.int64))
    return Part(
        stems=Holdings(keys, Lists(values, ends)),
        signs=Holdings((), none),
        languages=np.full(len(stems), -1, np.int32),
        ordinals=np.zeros(len(stems), np.int32),
        allowed=np.ones(len(stems), np.bool_),
    )
