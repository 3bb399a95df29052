"""Re-checking: how a review stands in documents that may have changed since it was entered.

Owns what is `same`, what waits for the reviewer to look again, and which decision is shown at
which statement. It is pure, and it changes no quote by itself: that a decision holds for changed
words is for the reviewer to say.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from itertools import islice
from types import MappingProxyType

from comparisons.anchoring.anchors import Anchor, AnchorState
from comparisons.comparison import Comparison
from comparisons.evidence import Evidence, Quote, quote_from
from comparisons.placing import Passage, completed, in_place, passages_of, targets_of
from comparisons.review import Review
from comparisons.statements import Statement
from comparisons.verdicts import Decision


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
    all_placed: bool = False
    """Whether each decision stands where it was entered: then one more moves no other."""

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
        grown = _grown(before, review, confirmed)
        if grown is not None:
            return grown
    passages = passages_of(review.decisions, comparison, before.passages if before else {})
    if before is not None and _same_targets(before, review, comparison):
        anchors, all_placed = before.anchors, before.all_placed
    else:
        placed = in_place(review.decisions, review, comparison, confirmed)
        anchors = completed(placed, review, comparison)
        all_placed = len(placed) == len(anchors)
    standing = Standing(
        review=review,
        comparison=comparison,
        anchors=anchors,
        ids_at=_ids_at(anchors),
        passages=passages,
        all_placed=all_placed,
    )
    return replace(standing, found=tuple(_rechecks(standing)))


def _grown(
    before: Standing, review: Review, confirmed: Collection[tuple[str, Quote]]
) -> Standing | None:
    """Return what was found before, with the decisions that are new in a review.

    None if one of all of them does not stand in place: then they are looked for together.
    """
    new = dict(islice(review.decisions.items(), len(before.anchors), None))
    if not new:
        return replace(before, review=review)
    placed = in_place(new, review, before.comparison, confirmed)
    if not before.all_placed or len(placed) < len(new) or new.keys() & before.anchors.keys():
        return None
    anchors = MappingProxyType({**before.anchors, **placed})
    passages = passages_of(new, before.comparison, before.passages)
    standing = replace(
        before,
        review=review,
        anchors=anchors,
        ids_at=_with_ids(before.ids_at, placed, anchors),
        passages=MappingProxyType({**before.passages, **passages}),
    )
    return replace(standing, found=tuple(_rechecks(standing)))


def _with_ids(
    ids_at: Mapping[str, tuple[str, ...]], new: Mapping[str, Anchor], anchors: Mapping[str, Anchor]
) -> Mapping[str, tuple[str, ...]]:
    """Return the ids of the decisions at each statement, with those of new ones."""
    at = dict(ids_at)
    for id_, found in new.items():
        for statement in found.statements:
            there = (*at.get(statement, ()), id_)
            at[statement] = tuple(sorted(there, key=lambda each: _rank(anchors[each])))
    return MappingProxyType(at)


def _rank(found: Anchor) -> int:
    return _SUREST.index(found.state)


_SUREST = (AnchorState.SAME, AnchorState.TEXT_CHANGED, AnchorState.AMBIGUOUS)
"""The states of what is shown at a statement, the surest first."""


def _ids_at(anchors: Mapping[str, Anchor]) -> Mapping[str, tuple[str, ...]]:
    at: dict[str, tuple[str, ...]] = {}
    for state in _SUREST:
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
    """Tell whether a review quotes all that it quoted before, on the same briefing."""
    old, new = before.review.decisions, review.decisions
    return (
        before.review.briefing_digest == review.briefing_digest
        and before.review.briefing_statements == review.briefing_statements
        and old.keys() <= new.keys()
        and all(
            (decision.target, decision.evidence) == (new[id_].target, new[id_].evidence)
            for id_, decision in old.items()
            if decision is not new[id_]
        )
    )


def _same_targets(before: Standing, review: Review, comparison: Comparison) -> bool:
    old = before.review
    return (
        before.comparison.briefing is comparison.briefing
        and before.comparison.claims == comparison.claims
        and old.briefing_digest == review.briefing_digest
        and old.briefing_statements == review.briefing_statements
        and targets_of(old) == targets_of(review)
    )
