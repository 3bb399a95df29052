"""Surveying: what is in an archive.

Owns `Survey`. It reads the manifest, the sizes and the marks of the files, no text.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from comparisons.archive.manifest import Manifest, read_manifest
from comparisons.archive.mending import fault_of, strangers
from comparisons.errors import Problem


@dataclass(frozen=True, kw_only=True, slots=True)
class Survey:
    """What an archive holds, and what is wrong with it."""

    partitions: int
    documents: int
    statements: int
    characters: int
    size: int
    """Bytes on disk."""
    problems: tuple[Problem, ...]


def survey(folder: Path) -> Survey:
    """Look at an archive.

    Raises:
        ArchiveError: there is none, or its manifest cannot be read.
    """
    manifest = read_manifest(folder)
    faults = [fault_of(folder, one, manifest.mark) for one in manifest.partitions]
    problems = [fault for fault in faults if fault is not None]
    return Survey(
        partitions=len(manifest.partitions),
        documents=manifest.documents,
        statements=manifest.statements,
        characters=sum(one.characters for one in manifest.partitions),
        size=sum(one.size for one in manifest.partitions) + _totals_size(folder, manifest),
        problems=(*problems, *strangers(folder, manifest)),
    )


def _totals_size(folder: Path, manifest: Manifest) -> int:
    file = folder / manifest.totals
    return file.stat().st_size if manifest.totals and file.is_file() else 0
