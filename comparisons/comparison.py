"""A comparison: one briefing, its sources, and what their files say about them.

Owns the frozen `Comparison` that everything else computes on. How it is read from a folder is the
business of `opening`; matches and verdicts are kept beside it, never in it.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from comparisons.assignments import Assignment
from comparisons.documents import Document
from comparisons.errors import Problem
from comparisons.statements import Statement

if TYPE_CHECKING:
    from comparisons.segmentation.flags import RoleFlag


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """One briefing and its sources, read and cut into statements."""

    title: str
    briefing: Document
    sources: tuple[Document, ...]
    """In the order of the comparison file; those that could not be read are left out."""
    statements: Mapping[str, Sequence[Statement]]
    """By document id, in the order of the text."""
    names: tuple[tuple[str, ...], ...] = ()
    """Spellings of one name, for search and names matching only."""
    contested: tuple[tuple[str, ...], ...] = ()
    """Terms that must never be treated as one another."""
    reviewers: tuple[Assignment, ...] = ()
    """Whom the comparison file asks to judge what; empty when it names nobody."""
    criteria: str = ""
    """The desk's own criteria for a verdict, if the comparison file states them."""
    flags: tuple[RoleFlag, ...] = ()
    """What the reviewer should look at in the briefing: one role under two names."""
    problems: tuple[Problem, ...] = ()
    """What could not be read, and why."""

    @property
    def claims(self) -> tuple[Statement, ...]:
        """The briefing's statements."""
        return tuple(self.statements[self.briefing.id])

    @property
    def documents(self) -> Mapping[str, Document]:
        """All documents by id, the briefing first."""
        return {document.id: document for document in (self.briefing, *self.sources)}

    def source_statements(self) -> tuple[Statement, ...]:
        """All statements of all sources, source by source."""
        return tuple(item for source in self.sources for item in self.statements[source.id])
