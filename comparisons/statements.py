"""Statements: the checkable sentences of a document, and who makes each claim.

Owns `Statement` and `Claimant`, and the only way a statement is cut out of a document. Where the
cuts go is the business of `segmentation`.
"""

from __future__ import annotations

from dataclasses import dataclass

from comparisons.documents import Document
from comparisons.spans import Span


@dataclass(frozen=True, kw_only=True, slots=True)
class Claimant:
    """The person or body that makes a claim, as the document names it."""

    name: str
    """The name as printed, without title or role: `Anar Eyvazov`."""
    span: Span
    """Where the document names it; empty for a name that a reviewer typed."""
    role: str = ""
    """Title and role as printed: `Spokesperson for the Ministry of Defense of Azerbaijan`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Statement:
    """One checkable sentence, exactly as its document prints it."""

    id: str
    """`s` and ten hex digits of the folded words; a second twin ends in `-2`."""
    document_id: str
    """Which document says it."""
    span: Span
    """Where the document says it."""
    text: str
    """The words, unaltered: `document.text[span.start:span.end]`."""
    claimant: Claimant | None = None
    """Who makes the claim; none when the document leaves it open."""
    quoted: bool = False
    """Whether the words stand inside quotation marks."""
    boilerplate: bool = False
    """Whether it stands in a block that its publisher repeats under many items."""
    no_claim: bool = False
    """Whether a reviewer said that there is nothing to check in it."""


def cut_statement(
    document: Document,
    span: Span,
    *,
    id: str,  # noqa: A002 - the field's own name
    claimant: Claimant | None = None,
    quoted: bool = False,
    boilerplate: bool = False,
) -> Statement:
    """Cut one statement out of its document; the only way a statement comes to be."""
    return Statement(
        id=id,
        document_id=document.id,
        span=span,
        text=span.cut(document.text),
        claimant=claimant,
        quoted=quoted,
        boilerplate=boilerplate,
    )
