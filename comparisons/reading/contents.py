"""What a reader makes of a file, before it becomes a document.

Owns `Content`, the one shape in which every format hands over its text.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from comparisons.documents import Block, Provenance
from comparisons.errors import Problem


@dataclass(frozen=True, kw_only=True, slots=True)
class Content:
    """The text of a file with its layout, and what the file says of its own origin."""

    text: str
    blocks: tuple[Block, ...] = ()
    provenance: Provenance = field(default_factory=Provenance)
    problems: tuple[Problem, ...] = ()
