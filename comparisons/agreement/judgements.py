"""Judgements: what each reviewer found at each statement, and how two findings differ.

Owns `Judgements` and `Relation`. A verdict counts only at the very words for which it was given; a
statement without one is unreviewed and never unverified.
"""

from __future__ import annotations

import enum
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from functools import lru_cache
from itertools import combinations
from types import MappingProxyType

from comparisons.anchoring.anchors import Anchor, AnchorState
from comparisons.review import Review
from comparisons.verdicts import Decision, Verdict


@enum.unique
class Relation(enum.Enum):
    """How the reviewers' findings on one statement stand to each other."""

    CONFLICT = "conflict"  # corroborated against disputed
    OPEN = "open difference"  # either against unverified
    INCOMPLETE = "incomplete"  # a verdict, and somebody who has none yet
    SAME = "same verdict"  # at least two, and all the same
    UNREVIEWED = "unreviewed"  # nobody's verdict

    @property
    def is_difference(self) -> bool:
        """Whether two verdicts differ."""
        return self in (Relation.CONFLICT, Relation.OPEN)


def relation_of(verdicts: Iterable[Verdict | None]) -> Relation:
    """Return how the findings of some reviewers stand to each other; None is unreviewed."""
    found = list(verdicts)
    given = set(found) - {None}
    if {Verdict.CORROBORATED, Verdict.DISPUTED} <= given:
        return Relation.CONFLICT
    if len(given) > 1:
        return Relation.OPEN
    if not given:
        return Relation.UNREVIEWED
    return Relation.INCOMPLETE if None in found or len(found) == 1 else Relation.SAME


@dataclass(frozen=True, kw_only=True, slots=True)
class Judgements:
    """What one reviewer found, by the statements of the briefing as it is now."""

    reviewer: str
    decisions: Mapping[str, Decision]
    """By the statement's id, at the very words that were judged."""
    elsewhere: Mapping[str, Decision]
    """By the statement's id: decisions on words that changed or were lost there since."""
    lost: int = 0
    """Decisions on words of which nothing close is left."""
    share: frozenset[str] | None = None
    """Ids of the statements assigned to the reviewer; None means all."""

    def verdict_at(self, statement: str) -> Verdict | None:
        """Return the verdict given for the words of a statement as they stand."""
        found = self.decisions.get(statement)
        return found.verdict if found is not None else None

    def is_asked(self, statement: str) -> bool:
        """Tell whether a statement is in the reviewer's share."""
        return self.share is None or statement in self.share


def judgements_of(
    review: Review, anchors: Mapping[str, Anchor], *, share: Collection[str] | None = None
) -> Judgements:
    """Return what a review says of the briefing as it is now, differences of text set apart."""
    decisions: dict[str, Decision] = {}
    elsewhere: dict[str, Decision] = {}
    lost = 0
    for id_, anchor in anchors.items():
        decision = review.decisions[id_]
        lost += anchor.state is AnchorState.ORPHAN
        there = decisions if anchor.state is AnchorState.SAME else elsewhere
        for statement in anchor.statements:
            there.setdefault(statement, decision)
    return Judgements(
        reviewer=review.reviewer,
        decisions=MappingProxyType(decisions),
        elsewhere=MappingProxyType(elsewhere),
        lost=lost,
        share=None if share is None else frozenset(share),
    )


@dataclass(frozen=True, kw_only=True, slots=True)
class Overlap:
    """What of the evidence on one statement at least two reviewers linked."""

    passages: int = 0
    """Passages of one source that overlap."""
    sources: tuple[str, ...] = ()
    """Ids of sources, whatever the passage."""
    origins: tuple[str, ...] = ()
    """Who said it first, as the comparison file declares it for the sources."""
    copies: int = 0
    """Pairs of passages from different sources that are near copies: probably of one origin."""


def overlap_of(decisions: Iterable[Decision], origins: Mapping[str, str]) -> Overlap:
    """Return what the evidence of several decisions on one statement shares.

    `origins` tells who said first what a source carries, by the source's id; in one form a name.
    """
    linked = (decision.standing_evidence for decision in decisions if decision.evidence)
    each = [items for items in linked if items]
    sources = [{item.source for item in items} for items in each]
    named = [{origins[source] for source in found if origins.get(source)} for found in sources]
    passages = sum(
        one.source == other.source and one.quote.span.overlaps(other.quote.span)
        for mine, theirs in combinations(each, 2)
        for one in mine
        for other in theirs
    )
    copies = sum(
        one.source != other.source and _is_copy(one.quote.exact, other.quote.exact)
        for mine, theirs in combinations(each, 2)
        for one in mine
        for other in theirs
    )
    return Overlap(
        passages=passages, sources=_shared(sources), origins=_shared(named), copies=copies
    )


@lru_cache(maxsize=4096)  # many reviewers link the same few passages
def _is_copy(one: str, other: str) -> bool:
    from comparisons.matching.near_copies import alike
    from comparisons.matching.words import split

    return alike(tuple(split(one)), tuple(split(other)))


def _shared(sets: list[set[str]]) -> tuple[str, ...]:
    """Return what is in at least two sets."""
    seen: set[str] = set()
    shared: set[str] = set()
    for found in sets:
        shared |= seen & found
        seen |= found
    return tuple(sorted(shared))
