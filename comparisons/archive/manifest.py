"""The manifest: which partitions make up an archive.

Owns `manifest.json`, which is replaced as a whole after a partition stands on the disk; what it
does not name is no part of the archive. It reads no partition.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, cast

from comparisons.errors import ArchiveError
from comparisons.storage import atomic

NAME = "manifest.json"
SCHEMA = "claimdesk-archive/1"
_FAMILY = "claimdesk-archive/"
_PARTITION = re.compile(r"p\d{6,9}")
_TOTALS = re.compile(r"counts-\d{6,9}\.parquet")
_LARGEST = 256 << 20  # bytes; a million partitions need less


@dataclass(frozen=True, kw_only=True, slots=True)
class Partition:
    """One partition as the manifest knows it."""

    name: str
    documents: int
    statements: int
    characters: int
    """Code points of all its documents."""
    files: Mapping[str, int]
    """The bytes of each of its files."""

    @property
    def size(self) -> int:
        """Its bytes on disk."""
        return sum(self.files.values())


@dataclass(frozen=True, kw_only=True, slots=True)
class Manifest:
    """What an archive is made of."""

    mark: str
    """The archive's own mark, which every file of it carries."""
    partitions: tuple[Partition, ...] = ()
    totals: str = ""
    """The file with the counts of several partitions together; empty when there is none."""
    counted: tuple[str, ...] = ()
    """The partitions that `totals` counts."""

    @property
    def statements(self) -> int:
        """The statements of all partitions."""
        return sum(partition.statements for partition in self.partitions)

    @property
    def documents(self) -> int:
        """The documents of all partitions."""
        return sum(partition.documents for partition in self.partitions)

    def with_partition(self, partition: Partition) -> Manifest:
        """Return the manifest with one partition more."""
        return replace(self, partitions=(*self.partitions, partition))

    def without(self, names: frozenset[str]) -> Manifest:
        """Return the manifest without some partitions; their counts are counted no more."""
        kept = tuple(partition for partition in self.partitions if partition.name not in names)
        if names.isdisjoint(self.counted):
            return replace(self, partitions=kept)
        return replace(self, partitions=kept, totals="", counted=())


def read_manifest(folder: Path) -> Manifest:
    """Read the manifest of an archive.

    Raises:
        ArchiveError: there is none, it is damaged, or of a newer version.
    """
    found = find_manifest(folder)
    if found is None:
        raise ArchiveError(
            str(folder),
            f"there is no archive here ({NAME} is missing).",
            "Make one with: claimdesk archive add ARCHIVE FILE …",
        )
    return found


def find_manifest(folder: Path) -> Manifest | None:
    """Read the manifest of a folder, if it holds one."""
    file = folder / NAME
    try:
        if file.stat().st_size > _LARGEST:
            raise ArchiveError(str(file), "the file is too large for a manifest.")
        content = file.read_bytes()
    except FileNotFoundError:
        return None
    except OSError as error:
        raise ArchiveError(str(file), f"it cannot be read ({error.strerror}).") from error
    return _understood(content, file)


def write_manifest(folder: Path, manifest: Manifest) -> None:
    """Replace the manifest durably and as a whole."""
    atomic.save(folder / NAME, json.dumps(_as_json(manifest), indent=1).encode())


def _as_json(manifest: Manifest) -> dict[str, Any]:
    return {
        "schema": SCHEMA,
        "mark": manifest.mark,
        "totals": {"file": manifest.totals, "partitions": manifest.counted},
        "partitions": [
            {
                "name": one.name,
                "documents": one.documents,
                "statements": one.statements,
                "characters": one.characters,
                "files": dict(one.files),
            }
            for one in manifest.partitions
        ],
    }


def _understood(content: bytes, file: Path) -> Manifest:
    remedy = "Restore it from a copy, or build the archive anew from its documents."
    try:
        value = json.loads(content)
        _refuse_other_versions(str(value["schema"]), file)
        return _manifest(value)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError) as error:
        raise ArchiveError(str(file), "the manifest is damaged.", remedy) from error


def _refuse_other_versions(schema: str, file: Path) -> None:
    if schema.startswith(_FAMILY) and schema != SCHEMA:
        raise ArchiveError(
            str(file.parent),
            f"the archive is of a newer version ({schema}; this program knows {SCHEMA}).",
            "Use the program that made it, or a newer one.",
        )
    if schema != SCHEMA:
        raise ArchiveError(str(file), "this is the manifest of something else.")


def _manifest(value: dict[str, Any]) -> Manifest:
    totals = value["totals"]
    return Manifest(
        mark=str(value["mark"]),
        partitions=tuple(map(_partition, value["partitions"])),
        totals=_named(totals["file"], _TOTALS) if totals["file"] else "",
        counted=tuple(_named(name, _PARTITION) for name in totals["partitions"]),
    )


def _partition(value: dict[str, Any]) -> Partition:
    files = cast("dict[str, int]", value["files"])
    return Partition(
        name=_named(value["name"], _PARTITION),
        documents=int(value["documents"]),
        statements=int(value["statements"]),
        characters=int(value["characters"]),
        files={name: int(size) for name, size in files.items()},
    )


def _named(name: str, form: re.Pattern[str]) -> str:
    """Return a name that cannot lead out of the archive's folder."""
    if not form.fullmatch(name):
        raise ValueError(name)
    return name
