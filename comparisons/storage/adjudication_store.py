"""Adjudication store: `adjudication.yaml` of a comparison, read and saved so that nothing is lost.

Owns where the file is. How a save goes is the business of `durable_store`; two adjudicators, or
two windows, are united in it like two sittings of one reviewer.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from comparisons.adjudication import Adjudication, merge_adjudications
from comparisons.storage.durable_store import DurableStore, Understood, Written

if TYPE_CHECKING:
    from comparisons.formats.updates import Update

FILE = "adjudication.yaml"


class AdjudicationStore(DurableStore[Adjudication]):
    """Reads and saves the adjudication file of a comparison; use it from one thread at a time."""

    def __init__(self, folder: Path) -> None:
        super().__init__(folder / FILE)

    def load(self) -> Understood[Adjudication | None]:
        """Read the file; one that cannot be read is told and never overwritten."""
        return self._load()

    def save(self, adjudication: Adjudication) -> Written[Adjudication]:
        """Save an adjudication durably, united with what the file holds beyond it."""
        return self._save(adjudication)

    def _understood(self, content: bytes) -> Understood[Adjudication]:
        from comparisons.formats import adjudication_file

        read = adjudication_file.read(content, place=self.file.name)
        return Understood(value=read.adjudication, read_only=read.read_only, problems=read.problems)

    def _update(self, text: str, value: Adjudication) -> Update:
        from comparisons.formats import adjudication_file

        return adjudication_file.update(text, value)

    def _merged(
        self, base: Adjudication | None, ours: Adjudication, theirs: Adjudication
    ) -> tuple[Adjudication, tuple[str, ...]]:
        merged = merge_adjudications(base, ours, theirs)
        return merged.adjudication, merged.clashes
