"""Documents: what an archive keeps of the documents themselves.

Owns the way from the ids of documents to their texts and provenance.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from pathlib import Path

from comparisons.archive.manifest import read_manifest
from comparisons.archive.texts import documents_of
from comparisons.documents import Document


def read_documents(folder: Path, keys: Collection[str]) -> Mapping[str, Document]:
    """Return documents of an archive by their ids; `path` is the name under which each was added.

    Raises:
        ArchiveError: the archive cannot be read.
    """
    manifest = read_manifest(folder)
    found: dict[str, Document] = {}
    for partition in manifest.partitions:
        if len(found) == len(keys):
            break
        found |= documents_of(folder / partition.name, manifest.mark, sorted(keys))
    return found
