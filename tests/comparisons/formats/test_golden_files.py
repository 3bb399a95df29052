"""Golden files: every schema version that was ever released stays readable, to the same values.

The files of a released version are never changed. `values.json` beside them says what is read.
"""

from __future__ import annotations

import enum
import json
from collections.abc import Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from typing import cast

import pytest

from comparisons.formats.comparison_file import read as read_comparison
from comparisons.formats.verdict_file import read as read_verdicts
from comparisons.formats.verdict_writing import updated

GOLDEN = Path(__file__).parents[2] / "golden"
VERSIONS = sorted(path.name for path in GOLDEN.glob("version-*"))


def as_json(value: object) -> object:
    """Return a value of the program as JSON would hold it."""
    if is_dataclass(value):
        return {item.name: as_json(getattr(value, item.name)) for item in fields(value)}
    if isinstance(value, enum.Enum):
        return value.value
    if isinstance(value, Mapping):
        items = cast("Mapping[str, object]", value).items()
        return {name: as_json(item) for name, item in items}
    if isinstance(value, tuple):
        return [as_json(item) for item in cast("tuple[object, ...]", value)]
    return value


def values_of(folder: Path) -> dict[str, object]:
    """Return all that is read from the files of one version."""
    comparison, _ = read_comparison((folder / "comparison.yaml").read_bytes(), place="")
    verdicts = read_verdicts((folder / "verdicts" / "anna.yaml").read_bytes(), place="")
    return {"comparison": as_json(comparison), "review": as_json(verdicts.review)}


def in_terms_of(wanted: object, found: object) -> object:
    """Return what was read without the fields that came later, which must be empty then."""
    if isinstance(wanted, list) and isinstance(found, list):
        pairs = zip(cast("list[object]", wanted), cast("list[object]", found), strict=True)
        return [in_terms_of(one, other) for one, other in pairs]
    if not (isinstance(wanted, dict) and isinstance(found, dict)):
        return found
    old, new = cast("dict[str, object]", wanted), cast("dict[str, object]", found)
    return {
        name: in_terms_of(old[name], value) if name in old else value
        for name, value in new.items()
        if name in old or value
    }


@pytest.mark.parametrize("version", VERSIONS)
def test_a_released_version_reads_to_the_same_values(version: str) -> None:
    """What an old file said is what is read from it today."""
    folder = GOLDEN / version
    wanted = json.loads((folder / "values.json").read_bytes())
    assert in_terms_of(wanted, values_of(folder)) == wanted


def test_there_is_a_first_version() -> None:
    """The files of schema version 1 are there."""
    assert "version-1" in VERSIONS


def test_the_newest_version_is_what_is_written() -> None:
    """A new file is written as the newest golden one stands there, byte for byte."""
    text = (GOLDEN / VERSIONS[-1] / "verdicts" / "anna.yaml").read_bytes().decode()
    assert updated("", read_verdicts(text, place="").review) == text
