"""Small builders of documents, statements and evidence for the tests of matching."""

from comparisons.documents import Document, Provenance, digest_of
from comparisons.evidence import Evidence, Stance, quote_from
from comparisons.folding import statement_id
from comparisons.spans import Span
from comparisons.statements import Statement, cut_statement


def a_document(document_id: str, *sentences: str, origin: str = "") -> Document:
    """Return a document of some sentences, one a line."""
    text = "\n".join(sentences)
    return Document(
        id=document_id,
        path=f"sources/{document_id}.txt",
        text=text,
        digest=digest_of(text.encode()),
        provenance=Provenance(origin=origin),
    )


def statements_of(document: Document) -> tuple[Statement, ...]:
    """Return one statement a line."""
    found: list[Statement] = []
    start = 0
    for line in document.text.split("\n"):
        span = Span(start, start + len(line))
        found.append(cut_statement(document, span, id=statement_id(line)))
        start = span.end + 1
    return tuple(found)


def evidence_from(document: Document, *, stance: Stance = Stance.SUPPORTS) -> Evidence:
    """Return the first line of a document as evidence."""
    return Evidence(
        source=document.id,
        digest=document.digest,
        stance=stance,
        quote=quote_from(document, statements_of(document)[0].span),
    )
