"""Documents: what was read, where it came from, and how it is laid out.

Owns `Document`, `Provenance` and `Block`. A document's text never changes after reading; every
span of the program refers to it. How bytes become text is the business of `reading`.
"""

from __future__ import annotations

import enum
import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from comparisons.spans import Span


@enum.unique
class BlockKind(enum.Enum):
    """What a block of a document is, as far as its format or layout tells."""

    PARAGRAPH = "paragraph"  # running text, the place of statements
    HEADING = "heading"  # structure, not a statement
    ITEM = "item"  # one entry of a list
    QUOTE = "quote"  # a block quotation
    TABLE = "table"  # one row of a table
    DATELINE = "dateline"  # place and date of the report: provenance, not a statement
    NOTICE = "notice"  # a word about the document itself, such as "this is a digest"


@dataclass(frozen=True, kw_only=True, slots=True)
class Block:
    """One block of a document: a paragraph, a heading, a list entry."""

    span: Span
    """Where it stands, without the marks of its format (`# `, `- `, `> `)."""
    kind: BlockKind


@dataclass(frozen=True, kw_only=True, slots=True)
class Provenance:
    """Where a document comes from, as far as it is known. Empty text means unknown."""

    title: str = ""
    publisher: str = ""
    """Who published this text."""
    published: str = ""
    """When it was published: an RFC 3339 date or date and time, as printed."""
    as_of: str = ""
    """The date of the event, or the day the text speaks of."""
    url: str = ""
    language: str = ""
    """BCP 47 tag, such as `en` or `az`."""
    origin: str = ""
    """Who said it first."""
    carried_by: str = ""
    """Who passed it on, when that is not the publisher."""
    kind: str = ""
    """article, statement, transcript or digest."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Document:
    """A briefing or a source as read."""

    id: str
    """Short and stable, chosen by people; unique in its comparison."""
    path: str
    """The file, relative to the comparison's folder."""
    text: str
    """The whole text: decoded, line ends as `\\n`, otherwise untouched."""
    digest: str
    """`sha256:` and the hex digest of the file as collected."""
    provenance: Provenance
    blocks: Sequence[Block] = ()
    """The layout, where the format or the reader knows it; in order, without overlaps."""

    @property
    def title(self) -> str:
        """The title, or else the publisher, or else the id."""
        return self.provenance.title or self.provenance.publisher or self.id


def title_of(documents: Mapping[str, Document], id_: str) -> str:
    """Return how a document is called, or its id when it was not read."""
    return documents[id_].title if id_ in documents else id_


def digest_of(content: bytes) -> str:
    """Return the digest by which a file as collected is known again."""
    return f"sha256:{hashlib.sha256(content).hexdigest()}"
