"""Small builders of documents for tests that need no files."""

from __future__ import annotations

from comparisons.documents import Document, Provenance


def a_document(text: str, *, published: str = "", language: str = "en") -> Document:
    """Build a document of which only the words matter."""
    return Document(
        id="document",
        path="document.txt",
        text=text,
        digest="",
        provenance=Provenance(published=published, language=language),
    )
