"""Totals: the counts of all partitions together.

Owns the file of totals, which spares a question the adding up, and the adding up itself where some
partition is not in it yet. A file of totals is made anew and never changed.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

import numpy as np

from comparisons.archive.building import COUNTS, GRAM, SIGN, STEM
from comparisons.archive.manifest import Manifest
from comparisons.archive.tables import Table, write_table

_TOGETHER = 1 << 20


@dataclass(frozen=True, slots=True)
class Totals:
    """How many statements of an archive hold each stem and sign, and the letter groups."""

    stems: Mapping[str, int]
    signs: Mapping[str, int]
    grams: Mapping[str, int]
    statements: int


Kinds = dict[int, Counter[str]]


def files_of(manifest: Manifest) -> tuple[str, ...]:
    """Return the files whose counts add up to those of an archive."""
    fresh = [one.name for one in manifest.partitions if one.name not in manifest.counted]
    return tuple(filter(None, (manifest.totals, *fresh)))


@lru_cache(maxsize=1)
def totals_in(folder: Path, files: tuple[str, ...], mark: str, statements: int) -> Totals:
    """Add up the counts of some files; kept for the next question while nothing is added."""
    kinds = _added_up(folder, files, mark)
    return Totals(stems=kinds[STEM], signs=kinds[SIGN], grams=kinds[GRAM], statements=statements)


def _added_up(folder: Path, files: Iterable[str], mark: str) -> Kinds:
    kinds: Kinds = {kind: Counter() for kind in (STEM, SIGN, GRAM)}
    for name in filter(None, files):
        place = folder / name if name.endswith(".parquet") else folder / name / COUNTS
        with Table(place, mark) as table:
            kind, keys, counts = table.numbers("kind"), table.texts("key"), table.counts("count")
        for each, added in kinds.items():
            first, last = np.searchsorted(kind, [each, each + 1]).tolist()
            _add(added, keys[first:last], counts[first:last].tolist())
    return kinds


def _add(counts: Counter[str], keys: list[str], held: list[int]) -> None:
    for key, more in zip(keys, held, strict=True):
        counts[key] += more


def write_totals(folder: Path, manifest: Manifest) -> Manifest:
    """Write the totals of all partitions; return the manifest that names them."""
    names = tuple(partition.name for partition in manifest.partitions)
    if names == manifest.counted:
        return manifest
    fresh = tuple(name for name in names if name not in manifest.counted)
    kinds = _added_up(folder, (manifest.totals, *fresh), manifest.mark)
    found = [(kind, key, kinds[kind][key]) for kind in kinds for key in sorted(kinds[kind])]
    columns = {
        "kind": np.array([kind for kind, _, _ in found], np.int32),
        "key": [key for _, key, _ in found],
        "count": np.array([held for _, _, held in found], np.int64),
    }
    name = f"counts-{names[-1][1:]}.parquet"
    # Partitions that were taken out may have left a file of the same name behind.
    (folder / name).unlink(missing_ok=True)
    write_table(folder / name, columns, mark=manifest.mark, rows=_TOGETHER)
    return replace(manifest, totals=name, counted=names)
