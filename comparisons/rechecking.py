"""Re-checking: how a review stands in documents that may have changed since it was entered.

Owns what is `same`, what waits for the reviewer to look again, and which decision is shown at
which statement. It is pure, and it changes no quote by itself: that a decision holds for changed
words is for the reviewer to say.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property
from types import MappingProxyType

from comparisons.anchoring.anchors import ORPHAN, Anchor, AnchorState
from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.evidence import Evidence, Quote, quote_from
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision

Passage = tuple[Quote, str]
"""A quote and the digest of the document in which it was looked for."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Recheck:
    """A quote whose words are not as they were: the reviewer has to look again."""

    decision: str
    """The id of the decision."""
    anchor: Anchor
    old: str
    """The words as they stood when they were entered or last confirmed."""
    new: str = ""
    """The words at the likeliest place now; empty for an orphan."""
    evidence: Evidence | None = None
    """The piece of evidence that has to be looked at; None when it is the statement itself."""

    @property
    def is_orphan(self) -> bool:
        """Whether nothing close to the words is left."""
        return self.anchor.state is AnchorState.ORPHAN


@dataclass(frozen=True, kw_only=True)  # without slots, for what is worked out once
class Standing:
    """A review as it stands in the documents as they are now."""

    review: Review
    comparison: Comparison
    anchors: Mapping[str, Anchor]
    """Of the decisions, by their ids."""
    ids_at: Mapping[str, tuple[str, ...]]
    """The ids of the decisions at each statement; what is surest to be there first."""
    passages: Mapping[Passage, Anchor] = field(default_factory=dict[Passage, Anchor])
    """Of the evidence from sources that changed."""
    found: tuple[Recheck, ...] = ()
    """All quotes that are not `same`, in the order of the briefing; lost ones come last."""

    @cached_property
    def shown(self) -> Mapping[str, Decision]:
        """The decision to show at each statement, by the statement's id."""
        decisions = self.review.decisions
        return MappingProxyType({id_: decisions[ids[0]] for id_, ids in self.ids_at.items()})

    @cached_property
    def again(self) -> frozenset[str]:
        """The ids of the statements whose decision waits for the reviewer to look again."""
        waiting = {item.decision for item in self.found if not item.is_orphan}
        return frozenset(
            id_
            for id_, decision in self.shown.items()
            if decision.id in waiting or decision.clashes
        )

    def decisions_at(self, statement: Statement) -> tuple[Decision, ...]:
        """Return the decisions at a statement; what is surest to be there first."""
        return tuple(self.review.decisions[id_] for id_ in self.ids_at.get(statement.id, ()))


def standing_of(
    review: Review,
    comparison: Comparison,
    *,
    confirmed: Collection[tuple[str, Quote]] = (),
    before: Standing | None = None,
) -> Standing:
    """Find all quotes of a review again in the documents as they are now.

    Args:
        review: The review, on whatever briefing it was entered.
        comparison: The documents as they are now; sources not read yet are passed over.
        confirmed: Decisions, by id and target, that the reviewer entered for the text of now.
        before: What was found before; of that, what still holds is not looked for again.
    """
    if before is not None and before.comparison is comparison and _same_quotes(before, review):
        return replace(before, review=review)
    passages = _passages(review, comparison, before.passages if before else {})
    if before is not None and _same_targets(before, review, comparison):
        anchors = before.anchors
    else:
        anchors = anchors_of(review, comparison, confirmed=confirmed)
    standing = Standing(
        review=review,
        comparison=comparison,
        anchors=anchors,
        ids_at=_ids_at(anchors),
        passages=passages,
    )
    return replace(standing, found=tuple(_rechecks(standing)))


def _ids_at(anchors: Mapping[str, Anchor]) -> Mapping[str, tuple[str, ...]]:
    at: dict[str, tuple[str, ...]] = {}
    for state in (AnchorState.SAME, AnchorState.TEXT_CHANGED, AnchorState.AMBIGUOUS):
        for id_, found in anchors.items():
            for statement in found.statements if found.state is state else ():
                at[statement] = (*at.get(statement, ()), id_)
    return MappingProxyType(at)


def _rechecks(standing: Standing) -> Iterator[Recheck]:
    last = len(standing.comparison.briefing.text)
    doubtful = [
        id_
        for id_, anchor in standing.anchors.items()
        if standing.passages or anchor.state is not AnchorState.SAME
    ]
    for id_ in sorted(doubtful, key=lambda id_: _start(standing.anchors[id_], last)):
        decision = standing.review.decisions[id_]
        yield from _of_target(standing, decision)
        yield from _of_evidence(standing, decision)


def _of_target(standing: Standing, decision: Decision) -> Iterator[Recheck]:
    found = standing.anchors[decision.id]
    if found.state is not AnchorState.SAME:
        new = found.span.cut(standing.comparison.briefing.text) if found.span else ""
        old = decision.target.exact
        yield Recheck(decision=decision.id, anchor=found, old=old, new=new)


def _of_evidence(standing: Standing, decision: Decision) -> Iterator[Recheck]:
    documents = standing.comparison.documents
    for item in decision.standing_evidence:
        document = documents.get(item.source)
        found = standing.passages.get((item.quote, document.digest)) if document else None
        if document is None or found is None or found.state is AnchorState.SAME:
            continue
        new = found.span.cut(document.text) if found.span else ""
        old = item.quote.exact
        yield Recheck(decision=decision.id, anchor=found, old=old, new=new, evidence=item)


def brought_up(standing: Standing, *, seen: Collection[str], at: str) -> Review:
    """Return the review as one of the briefing as it is now, unless something in it must wait.

    It waits for every decision that is not `same`, apart from orphans that the reviewer has seen.
    What is `same` is quoted from its new place, and its old quote goes to the history.
    """
    review, briefing = standing.review, standing.comparison.briefing
    if review.briefing_digest == briefing.digest:
        return review
    for id_, found in standing.anchors.items():
        if found.state is AnchorState.SAME and found.span is not None:
            decision = review.decisions[id_]
            target = quote_from(briefing, found.span)
            review = review.with_decision(decision.with_target(target, at=at))
        elif found.state is not AnchorState.ORPHAN or id_ not in seen:
            return standing.review
    return review.begun_on(briefing, standing.comparison.claims)


def _start(found: Anchor, otherwise: int) -> int:
    return found.span.start if found.span is not None else otherwise


def _same_quotes(before: Standing, review: Review) -> bool:
    """Tell whether a review quotes what it quoted before, on the same briefing."""
    old, new = before.review.decisions, review.decisions
    return (
        before.review.briefing_digest == review.briefing_digest
        and before.review.briefing_statements == review.briefing_statements
        and old.keys() == new.keys()
        and all(
            (decision.target, decision.evidence) == (old[id_].target, old[id_].evidence)
            for id_, decision in new.items()
            if decision is not old[id_]
        )
    )


def _same_targets(before: Standing, review: Review, comparison: Comparison) -> bool:
    old = before.review
    return (
        before.comparison.briefing is comparison.briefing
        and before.comparison.claims == comparison.claims
        and old.briefing_digest == review.briefing_digest
        and old.briefing_statements == review.briefing_statements
        and _targets(old) == _targets(review)
    )


def _targets(review: Review) -> dict[str, Quote]:
    return {id_: decision.target for id_, decision in review.decisions.items()}


def anchors_of(
    review: Review, comparison: Comparison, *, confirmed: Collection[tuple[str, Quote]] = ()
) -> Mapping[str, Anchor]:
    """Find the words of a review's decisions, by their ids, in the briefing as it is now.

    `confirmed` names decisions, by id and target, that were entered for the text of now.
    """
    briefing, targets = comparison.briefing, _targets(review)
    own = review.briefing_digest == briefing.digest
    exactly = {(claim.span.start, claim.span.end): claim.id for claim in comparison.claims}
    in_place = {
        id_: there
        for id_, quote in targets.items()
        if (own or (id_, quote) in confirmed)
        and quote.span.cut(briefing.text) == quote.exact
        and (there := _in_place(quote.span, comparison.claims, exactly)).statements
    }
    if len(in_place) == len(targets):
        return MappingProxyType(in_place)
    from comparisons.anchoring.one_to_one import anchor

    # All are looked for together, so that a look-alike's own words claim its place.
    found = anchor(
        targets,
        statements=comparison.claims,
        document=briefing,
        known=review.briefing_statements,
    )
    return MappingProxyType({id_: in_place.get(id_, found[id_]) for id_ in targets})


def _in_place(
    span: Span, claims: Sequence[Statement], exactly: Mapping[tuple[int, int], str]
) -> Anchor:
    """Return the statement at a place of the very text that was reviewed.

    Where statements were corrected since, that is the one that holds most of the words, and
    whether the decision holds for it is to be checked again.
    """
    here = exactly.get((span.start, span.end))
    if here is not None:
        return Anchor(state=AnchorState.SAME, span=span, likeness=1.0, statements=(here,))
    first = bisect_right(claims, span.start, key=lambda claim: claim.span.end)
    last = bisect_left(claims, span.end, key=lambda claim: claim.span.start)
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


def _passages(
    review: Review, comparison: Comparison, known: Mapping[Passage, Anchor]
) -> Mapping[Passage, Anchor]:
    documents = comparison.documents
    found: dict[Passage, Anchor] = {}
    for decision in review.decisions.values():
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
