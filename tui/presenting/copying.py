"""Copying: words of a document with their provenance, as plain text for the clipboard.

Owns what such a text looks like. It holds no control character: what is pasted somewhere must do
nothing there.
"""

from __future__ import annotations

from comparisons.documents import Document
from comparisons.spans import Span
from tui.presenting.signs import visible


def copied_text(document: Document, span: Span) -> str:
    """Return words of a document, and below them where they come from."""
    words = visible(" ".join(span.cut(document.text).split()))
    return f"“{words}”\n— {visible(provenance_words(document))}\n"


def provenance_words(document: Document) -> str:
    """Return publisher, title, who said it, date and address, as far as they are known."""
    provenance = document.provenance
    said_by = provenance.origin if provenance.origin != provenance.publisher else ""
    parts = (
        provenance.publisher,
        f"“{provenance.title}”" if provenance.title else "",
        f"said by {said_by}" if said_by else "",
        provenance.published[:10],
        provenance.url,
    )
    return ", ".join(filter(None, parts)) or document.path
