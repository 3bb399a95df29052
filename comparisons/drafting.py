"""Drafting: what a reviewer asks for, as a correction that can be shown before it is made.

Owns how a new cut, a claimant or "no claim" becomes a `Correction`. Pure; a draft changes nothing.
"""

from __future__ import annotations

from collections.abc import Sequence

from comparisons.corrections import Correction, CorrectionKind
from comparisons.documents import Document
from comparisons.evidence import Quote, quote_from
from comparisons.spans import Span
from comparisons.statements import Statement


def split(document: Document, statement: Statement, place: int, *, at: str) -> Correction | None:
    """Return a statement as two, the second from `place` on; none when one would be empty."""
    span = statement.span
    inside = min(max(place, span.start), span.end)
    parts = [
        _trimmed(document, Span(span.start, inside)),
        _trimmed(document, Span(inside, span.end)),
    ]
    if not all(parts):
        return None
    return _of_cut(CorrectionKind.SPLIT, document, span, parts, at)


def join(document: Document, first: Statement, second: Statement, *, at: str) -> Correction:
    """Return two neighbours as one, with what stands between them."""
    whole = Span(first.span.start, second.span.end)
    return _of_cut(CorrectionKind.JOIN, document, whole, [whole], at)


def rebound(
    document: Document,
    statements: Sequence[Statement],
    statement: Statement,
    span: Span,
    *,
    at: str,
) -> Correction | None:
    """Return a statement with other bounds; none when it would be empty or as it is.

    A neighbour gives up the words that it loses to the statement; what it leaves stands in no
    statement until it is taken into one.
    """
    wanted = _trimmed(document, span)
    if not wanted or wanted == statement.span:
        return None
    touched = [item for item in statements if item is statement or item.span.overlaps(wanted)]
    start = min(wanted.start, *(item.span.start for item in touched), statement.span.start)
    end = max(wanted.end, *(item.span.end for item in touched), statement.span.end)
    left = _trimmed(document, Span(start, wanted.start)) if touched[0] is not statement else None
    right = _trimmed(document, Span(wanted.end, end)) if touched[-1] is not statement else None
    parts = [part for part in (left, wanted, right) if part]
    return _of_cut(CorrectionKind.BOUNDS, document, Span(start, end), parts, at)


def claimed_by(
    document: Document, statement: Statement, name: str, *, at: str, span: Span | None = None
) -> Correction:
    """Return that somebody makes the claim, named at `span`; an empty name: nobody is named."""
    return Correction(
        kind=CorrectionKind.CLAIMANT,
        target=quote_from(document, statement.span),
        made=at,
        document=document.id,
        name=name,
        named=quote_from(document, span) if span else None,
    )


def marked(document: Document, statement: Statement, *, no_claim: bool, at: str) -> Correction:
    """Return that a statement is no claim, or is one after all."""
    return Correction(
        kind=CorrectionKind.NO_CLAIM if no_claim else CorrectionKind.CLAIM,
        target=quote_from(document, statement.span),
        made=at,
        document=document.id,
    )


def _of_cut(
    kind: CorrectionKind, document: Document, whole: Span, parts: Sequence[Span | None], at: str
) -> Correction:
    return Correction(
        kind=kind,
        target=quote_from(document, whole),
        made=at,
        document=document.id,
        statements=tuple(Quote(exact=part.cut(document.text), span=part) for part in parts if part),
    )


def _trimmed(document: Document, span: Span) -> Span | None:
    """Return a place without blanks at its ends; none when nothing else is there."""
    words = span.cut(document.text)
    start = span.start + len(words) - len(words.lstrip())
    return Span(start, start + len(words.strip())) if words.strip() else None
