"""Archives that several tests ask: each is made once, when it is first asked for."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from comparisons.archive.adding import add
from comparisons.archive.manifest import read_manifest
from tests.comparisons.archive.made_up import write_lines

Archives = Callable[[int], Path]
"""Returns an archive in so many partitions."""

WHOLE = 1024
"""Documents of an archive of some 20,000 statements."""
SMALL = WHOLE if os.environ.get("CLAIMDESK_FULL") else 192
"""Documents of the archives that only differ from it in their partitions."""


@pytest.fixture(scope="session")
def archive_in(tmp_path_factory: pytest.TempPathFactory) -> Archives:
    """Make archives; nobody may change them."""
    made: dict[int, Path] = {}

    def archive(partitions: int) -> Path:
        if partitions not in made:
            documents = WHOLE if partitions == 7 else SMALL
            folder = tmp_path_factory.mktemp("archive")
            lines = write_lines(folder / "wire.jsonl", documents)
            add(folder / "a", [lines], documents=-(-documents // partitions))
            assert len(read_manifest(folder / "a").partitions) == partitions
            made[partitions] = folder / "a"
        return made[partitions]

    return archive
