"""Mutations: safety measures that can be switched off, to see that a test turns red.

Each takes away one promise. To try one by hand:

    CLAIMDESK_MUTATION=no-lock python -m pytest -p tests.mutations tests/comparisons/storage

`tests/test_mutations.py` does so for all of them. `python -m tests.mutations MODULE …` runs a
program of the tests in the same way.
"""

from __future__ import annotations

import contextlib
import os
import runpy
import sys
from collections.abc import Callable, Generator, Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

VARIABLE = "CLAIMDESK_MUTATION"


def _swap(module: str, name: str, other: object) -> None:
    setattr(import_module(module), name, other)


def _done(*_: object) -> bool:
    """Do nothing, and say that it is done."""
    return True


def _no_file_sync() -> None:
    """Saves do not wait until the content is on the disk."""
    _swap("comparisons.storage.atomic", "_sync_file", _done)


def _no_folder_sync() -> None:
    """Saves do not wait until the new name is on the disk."""
    _swap("comparisons.storage.atomic", "_sync_folder", _done)


def _in_place() -> None:
    """Saves write into the file itself."""

    def save(path: Path, content: bytes, **_: object) -> tuple[()]:
        path.write_bytes(content)
        return ()

    _swap("comparisons.storage.atomic", "save", save)


def _no_lock() -> None:
    """Saves do not keep others out."""

    @contextlib.contextmanager
    def held(_file: Path) -> Generator[bool]:
        yield False

    _swap("comparisons.storage.locking", "held", held)


def _no_second_look() -> None:
    """Saves overwrite what others wrote meanwhile."""

    def merge(_base: object, ours: Any, _theirs: object) -> Any:
        return import_module("comparisons.merging").Merged(review=ours)

    _swap("comparisons.merging", "merge", merge)


def _quote_by_quote() -> None:
    """Quotes are found again one by one, so that nobody else claims a look-alike."""
    together = import_module("comparisons.anchoring.one_to_one").anchor

    def anchor(quotes: Mapping[str, object], **rest: object) -> object:
        rest["known"] = ()
        return {id_: together({id_: quote}, **rest)[id_] for id_, quote in quotes.items()}

    _swap("comparisons.anchoring.one_to_one", "anchor", anchor)


def _no_end_mark() -> None:
    """A file is taken for whole whether or not it says that it has ended."""
    nodes = import_module("comparisons.formats.strict_yaml.nodes")

    def whole(**fields: Any) -> object:
        return nodes.Tree(**{**fields, "complete": True})

    _swap("comparisons.formats.strict_yaml.reader", "Tree", whole)


def _no_signs() -> None:
    """Text from documents reaches the terminal as it is."""
    _swap("tui.presenting.signs", "_SIGNS", {})


MUTATIONS: Mapping[str, Callable[[], None]] = {
    "no-file-sync": _no_file_sync,
    "no-folder-sync": _no_folder_sync,
    "in-place": _in_place,
    "no-lock": _no_lock,
    "no-second-look": _no_second_look,
    "quote-by-quote": _quote_by_quote,
    "no-end-mark": _no_end_mark,
    "no-signs": _no_signs,
}

if name := os.environ.get(VARIABLE):
    MUTATIONS[name]()

if __name__ == "__main__":
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)
