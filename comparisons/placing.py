"""Placing: where the words of a review's decisions and evidence stand in the documents of now.

Owns which words stand where they were entered, and which are looked for. It is pure, and tells
nothing of what the reviewer has to look at again: that is the business of `rechecking`.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace
from types import MappingProxyType

from comparisons.anchoring.anchors import ORPHAN, Anchor, AnchorState
from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.evidence import Quote
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision

Passage = tuple[Quote, str]
"""A quote and the digest of the document in which it was looked for."""


def targets_of(review: Review) -> Mapping[str, Quote]:
    """Return the words of each decision, by its id."""
    return {id_: decision.target for id_, decision in review.decisions.items()}


def anchors_of(review: Review, comparison: Comparison) -> Mapping[str, Anchor]:
    """Find the words of a review's decisions, by their ids, in the briefing as it is now."""
    return completed(in_place(review.decisions, review, comparison, ()), review, comparison)


def in_place(
    decisions: Mapping[str, Decision],
    review: Review,
    comparison: Comparison,
    confirmed: Collection[tuple[str, Quote]],
) -> Mapping[str, Anchor]:
    """Return those of a review's decisions whose words stand where they were entered.

    `confirmed` names decisions, by id and target, that were entered for the text of now.
    """
    claims, briefing = comparison.claims, comparison.briefing
    own = review.briefing_digest == briefing.digest
    return {
        id_: there
        for id_, decision in decisions.items()
        if (own or (id_, decision.target) in confirmed)
        and decision.target.span.cut(briefing.text) == decision.target.exact
        and (there := _at(decision.target.span, claims)).statements
    }


def completed(
    placed: Mapping[str, Anchor], review: Review, comparison: Comparison
) -> Mapping[str, Anchor]:
    """Return the anchors of all decisions, with those that do not stand in place looked for."""
    if len(placed) == len(review.decisions):
        return MappingProxyType(dict(placed))
    from comparisons.anchoring.one_to_one import anchor

    # All are looked for together, so that a look-alike's own words claim its place.
    found = anchor(
        targets_of(review),
        statements=comparison.claims,
        document=comparison.briefing,
        known=review.briefing_statements,
    )
    return MappingProxyType({id_: placed.get(id_, found[id_]) for id_ in review.decisions})


def _at(span: Span, claims: Sequence[Statement]) -> Anchor:
    """Return the statement at a place of the very text that was reviewed.

    Where statements were corrected since, that is the one that holds most of the words, and
    whether the decision holds for it is to be checked again.
    """
    first = bisect_right(claims, span.start, key=lambda claim: claim.span.end)
    if first < len(claims) and claims[first].span == span:
        here = claims[first].id
        return Anchor(state=AnchorState.SAME, span=span, likeness=1.0, statements=(here,))
    last = bisect_left(claims, span.end, lo=first, key=lambda claim: claim.span.start)
    touched = claims[first:last]
    if not touched:
        return ORPHAN
    best = max(touched, key=lambda claim: _shared(claim.span, span))
    whole = max(best.span.end, span.end) - min(best.span.start, span.start)
    return Anchor(
        state=AnchorState.TEXT_CHANGED,
        span=best.span,
        likeness=_shared(best.span, span) / whole,
        statements=(best.id,),
    )


def _shared(one: Span, other: Span) -> int:
    return min(one.end, other.end) - max(one.start, other.start)


def passages_of(
    decisions: Mapping[str, Decision], comparison: Comparison, known: Mapping[Passage, Anchor]
) -> Mapping[Passage, Anchor]:
    """Find the evidence of some decisions that was linked in a source with other text.

    What is `known` is not looked for again.
    """
    documents = comparison.documents
    found: dict[Passage, Anchor] = {}
    for decision in decisions.values():
        for item in decision.standing_evidence:
            document = documents.get(item.source)
            if document is None or document.digest == item.digest:
                continue
            passage = (item.quote, document.digest)
            if passage in known:
                found[passage] = known[passage]
            else:
                found[passage] = _passage(item.quote, comparison, document)
    return MappingProxyType(found)


def _passage(quote: Quote, comparison: Comparison, document: Document) -> Anchor:
    from comparisons.anchoring.passages import anchor_passage

    found = anchor_passage(quote, document)
    return _in_whole_statements(found, comparison.statements[document.id])


def _in_whole_statements(found: Anchor, statements: Sequence[Statement]) -> Anchor:
    """Return an unsure place with all of its statements: what changed may stand at its edge."""
    if found.state is AnchorState.SAME or found.span is None:
        return found
    touched = [item for item in statements if item.span.overlaps(found.span)]
    if not touched:
        return found
    start = min(found.span.start, touched[0].span.start)
    end = max(found.span.end, touched[-1].span.end)
    ids = tuple(item.id for item in touched)
    return replace(found, span=Span(start, end), statements=ids)
