"""Small builders of values for tests."""

from __future__ import annotations

import shutil
from pathlib import Path

from comparisons.documents import Document, Provenance, digest_of
from comparisons.evidence import Evidence, Stance, quote_from
from comparisons.folding import statement_id
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.statements import Statement, cut_statement

SEEDS = Path(__file__).parent.parent / "seeds"


def a_document(text: str, *, id: str = "source", title: str = "") -> Document:  # noqa: A002
    """Make a document of a text."""
    return Document(
        id=id,
        path=f"{id}.txt",
        text=text,
        digest=digest_of(text.encode()),
        provenance=Provenance(title=title),
    )


def a_statement(text: str, *, document: Document | None = None) -> Statement:
    """Make a statement, of a document that holds nothing else if none is given."""
    document = document or a_document(text)
    start = document.text.index(text)
    span = Span(start, start + len(text))
    return cut_statement(document, span, id=statement_id(text))


def a_review(briefing: Document, *, reviewer: str = "anna") -> Review:
    """Make a review in which nothing is decided."""
    return Review(reviewer=reviewer, briefing_path=briefing.path, briefing_digest=briefing.digest)


def some_evidence(
    document: Document, words: str, stance: Stance, *, linked: str = "2026-01-01T00:00:00Z"
) -> Evidence:
    """Make evidence of words that stand in a document."""
    start = document.text.index(words)
    return Evidence(
        source=document.id,
        digest=document.digest,
        stance=stance,
        quote=quote_from(document, Span(start, start + len(words))),
        linked=linked,
    )


def a_copy_of(seed: str, folder: Path) -> Path:
    """Copy a seed's files to a folder of the test's own, without any verdicts."""
    copy = folder / seed
    shutil.copytree(SEEDS / seed, copy, ignore=shutil.ignore_patterns("verdicts"))
    return copy
