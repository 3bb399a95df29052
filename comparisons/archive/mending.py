"""Mending: what a kill, a full disk or a stranger left in an archive's folder.

Owns how a damaged partition is told from a whole one and what is cleared away before an addition.
It removes only what carries the archive's own mark and is named nowhere.
"""

from __future__ import annotations

import contextlib
import re
import secrets
import shutil
from collections.abc import Iterable
from pathlib import Path

from comparisons.archive.building import COUNTS, DOCUMENTS, STATEMENTS
from comparisons.archive.manifest import Manifest, Partition
from comparisons.archive.tables import Table
from comparisons.errors import ArchiveError, Problem

BUILDING = ".building-"
"""How the folder of a partition begins that is not ready."""

FILES = frozenset({DOCUMENTS, STATEMENTS, COUNTS})
_OURS = re.compile(r"p\d{6,9}")
_TOTALS = re.compile(r"counts-\d{6,9}\.parquet")


def fault_of(folder: Path, partition: Partition, mark: str) -> Problem | None:
    """Return what is wrong with a partition, if anything is."""
    place = folder / partition.name
    if frozenset(partition.files) != FILES:
        return Problem(place=str(place), reason="the manifest does not know all its files.")
    for name, size in partition.files.items():
        try:
            if (place / name).stat().st_size != size:
                return Problem(place=str(place / name), reason="the file was cut off or replaced.")
            Table(place / name, mark).__exit__()
        except OSError as error:
            reason = f"the file cannot be read ({error.strerror})."
            return Problem(place=str(place / name), reason=reason)
        except ArchiveError as error:
            return Problem.of(error)
    return None


def refuse_damaged(folder: Path, manifest: Manifest) -> None:
    """Stop when a partition is damaged: an answer from the rest would pass for the whole."""
    for partition in manifest.partitions:
        fault = fault_of(folder, partition, manifest.mark)
        if fault is not None:
            remedy = "`claimdesk archive add` with the same documents replaces the partition."
            raise ArchiveError(fault.place, fault.reason, remedy)


def leave_out_damaged(folder: Path, manifest: Manifest) -> tuple[Manifest, list[Problem]]:
    """Return the manifest without damaged partitions, and what is wrong with each."""
    faults = {one.name: fault_of(folder, one, manifest.mark) for one in manifest.partitions}
    bad = {name: fault for name, fault in faults.items() if fault is not None}
    remedy = "The partition is left out now: add its documents again."
    problems = [
        Problem(place=fault.place, reason=fault.reason, remedy=remedy) for fault in bad.values()
    ]
    return manifest.without(frozenset(bad)), problems


def set_aside(folder: Path, names: Iterable[str]) -> None:
    """Give the folders of partitions that were left out a name that no partition has."""
    for name in names:
        with contextlib.suppress(OSError):
            (folder / name).rename(folder / f"damaged-{name}-{secrets.token_hex(4)}")


def sweep(folder: Path, manifest: Manifest) -> list[Problem]:
    """Clear away what an addition left unfinished; name what belongs to nobody we know."""
    named = {partition.name for partition in manifest.partitions} | {manifest.totals}
    problems: list[Problem] = []
    for place in sorted(folder.iterdir()):
        if place.name.startswith(BUILDING):
            shutil.rmtree(place, ignore_errors=True)
        elif _TOTALS.fullmatch(place.name) and place.name not in named:
            place.unlink(missing_ok=True)
        elif _OURS.fullmatch(place.name) and place.name not in named:
            problems += _clear(place, manifest.mark)
    return problems


def strangers(folder: Path, manifest: Manifest) -> list[Problem]:
    """Name the folders that look like partitions and are none of this archive.

    A partition of its own that an addition could not name any more is none of them.
    """
    named = {partition.name for partition in manifest.partitions}
    found = [place for place in sorted(folder.iterdir()) if _OURS.fullmatch(place.name)]
    others = (place for place in found if place.name not in named)
    return [_stranger(place) for place in others if not _is_of(place, manifest.mark)]


def _clear(place: Path, mark: str) -> list[Problem]:
    if not _is_of(place, mark):
        return [_stranger(place)]
    shutil.rmtree(place, ignore_errors=True)
    return []


def _is_of(place: Path, mark: str) -> bool:
    """Tell whether all files of a partition carry the mark of an archive."""
    try:
        for name in FILES:
            Table(place / name, mark).__exit__()
    except ArchiveError:
        return False
    return True


def _stranger(place: Path) -> Problem:
    reason = "this is no partition of this archive and is left out."
    return Problem(place=str(place), reason=reason, remedy="Move it away.")


def free_name(folder: Path, manifest: Manifest) -> str:
    """Return a name for the next partition that nothing in the folder has."""
    there = [int(place.name[1:]) for place in folder.iterdir() if _OURS.fullmatch(place.name)]
    known = [int(partition.name[1:]) for partition in manifest.partitions]
    return f"p{max((*there, *known), default=0) + 1:06}"


def known_digests(folder: Path, manifest: Manifest) -> set[str]:
    """Return the digests of all documents that the archive holds."""
    digests: set[str] = set()
    for partition in manifest.partitions:
        with Table(folder / partition.name / DOCUMENTS, manifest.mark) as table:
            digests.update(table.texts("digest"))
    return digests
