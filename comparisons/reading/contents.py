"""What a reader makes of a file, before it becomes a document.

Owns `Content`, the one shape in which every format hands over its text, and how paragraphs become
one text with blocks.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from comparisons.documents import Block, BlockKind, Provenance
from comparisons.errors import Problem
from comparisons.spans import Span

_BETWEEN = "\n\n"


@dataclass(frozen=True, kw_only=True, slots=True)
class Content:
    """The text of a file with its layout, and what the file says of its own origin."""

    text: str
    blocks: tuple[Block, ...] = ()
    provenance: Provenance = field(default_factory=Provenance)
    problems: tuple[Problem, ...] = ()


def content_of(
    paragraphs: Iterable[tuple[BlockKind, str]],
    *,
    provenance: Provenance | None = None,
    problems: tuple[Problem, ...] = (),
) -> Content:
    """Join paragraphs into one text, with an empty line between them, and keep where each is."""
    parts: list[str] = []
    blocks: list[Block] = []
    start = 0
    for kind, words in paragraphs:
        bare = words.strip()
        if bare:
            parts.append(bare)
            blocks.append(Block(span=Span(start, start + len(bare)), kind=kind))
            start += len(bare) + len(_BETWEEN)
    return Content(
        text=_BETWEEN.join(parts),
        blocks=tuple(blocks),
        provenance=provenance or Provenance(),
        problems=problems,
    )
