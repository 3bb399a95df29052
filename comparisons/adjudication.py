"""Adjudication: what somebody decided where reviewers differ, apart from all reviewers' files.

Owns `Adjudication`, its resolutions and how two states of it become one. A resolution is a decision
like a reviewer's, with who entered what, and the verdicts that were known when it was given. It
never changes or outvotes a review, and nothing in it is ever deleted.
"""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType
from typing import TypeVar

from comparisons.merging import merge
from comparisons.review import Review
from comparisons.verdicts import Decision, Verdict

Entry = TypeVar("Entry", bound=Hashable)


@dataclass(frozen=True, kw_only=True, slots=True)
class Entered:
    """Who entered what has this time."""

    at: str
    """RFC 3339, UTC; the time of a verdict, a note, a piece of evidence or a withdrawal."""
    by: str
    """The adjudicator."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """One reviewer's verdict as it stood when a resolution was given."""

    at: str
    """The time of the resolution's verdict."""
    reviewer: str
    verdict: Verdict | None
    """None while the reviewer had none."""
    reviewed: str = ""
    """When the reviewer gave it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Resolution:
    """What was decided on one statement."""

    decision: Decision
    entered: tuple[Entered, ...] = ()
    """Grows only."""
    heard: tuple[Heard, ...] = ()
    """Grows only."""

    @property
    def by(self) -> str:
        """Who gave the verdict that stands; empty when none does or nobody was taken down."""
        return self.entered_by(self.decision.reviewed) if self.decision.verdict else ""

    def entered_by(self, at: str) -> str:
        """Return who entered what has a time; empty when nobody was taken down for it."""
        return next((item.by for item in self.entered if item.at == at), "")

    @property
    def heard_for_verdict(self) -> tuple[Heard, ...]:
        """The reviewers' verdicts when the verdict that stands was given."""
        return tuple(item for item in self.heard if item.at == self.decision.reviewed)


def _none() -> Mapping[str, Resolution]:
    return MappingProxyType({})


@dataclass(frozen=True, kw_only=True, slots=True)
class Adjudication:
    """All resolutions on one briefing; saved as one adjudication file."""

    briefing_path: str
    briefing_digest: str
    briefing_statements: tuple[str, ...] = ()
    resolutions: Mapping[str, Resolution] = field(default_factory=_none)
    """By the decision's id, in the order of the file."""

    @property
    def review(self) -> Review:
        """The decisions as a review without a reviewer, for all that works on reviews."""
        return Review(
            reviewer="",
            briefing_path=self.briefing_path,
            briefing_digest=self.briefing_digest,
            briefing_statements=self.briefing_statements,
            decisions=MappingProxyType(
                {id_: item.decision for id_, item in self.resolutions.items()}
            ),
        )

    def taken_over(
        self, review: Review, *, by: str, heard: Mapping[str, tuple[Heard, ...]]
    ) -> Adjudication:
        """Return the adjudication with changed decisions, and with who entered what is new.

        `heard` holds the reviewers' verdicts of now where a decision changed, by its id.
        """
        resolutions = {
            id_: _resolution(self.resolutions.get(id_), decision, by, heard.get(id_, ()))
            for id_, decision in review.decisions.items()
        }
        return replace(
            self,
            briefing_digest=review.briefing_digest,
            briefing_statements=review.briefing_statements,
            resolutions=MappingProxyType(resolutions),
        )


def _resolution(
    before: Resolution | None, decision: Decision, by: str, heard: tuple[Heard, ...]
) -> Resolution:
    if before is not None and (before.decision is decision or before.decision == decision):
        return before
    entered, known = (before.entered, before.heard) if before else ((), ())
    past = _times(before.decision) if before else set[str]()
    new = sorted(_times(decision) - past)
    given = decision.verdict is not None and decision.reviewed in new
    now = tuple(replace(item, at=decision.reviewed) for item in heard) if given else ()
    return Resolution(
        decision=decision,
        entered=(*entered, *(Entered(at=at, by=by) for at in new)),
        heard=(*known, *now),
    )


def _times(decision: Decision) -> set[str]:
    """Return the times of all that was entered for a decision."""
    of_evidence = {time for item in decision.evidence for time in (item.linked, item.withdrawn)}
    past = {item.at for item in decision.history}
    return {decision.reviewed, decision.noted, *of_evidence, *past} - {""}


@dataclass(frozen=True, kw_only=True, slots=True)
class MergedAdjudication:
    """What two adjudications add up to."""

    adjudication: Adjudication
    clashes: tuple[str, ...] = ()
    """Ids of decisions with two values that were entered apart."""


def merge_adjudications(
    base: Adjudication | None, ours: Adjudication, theirs: Adjudication
) -> MergedAdjudication:
    """Unite two states of an adjudication that both come from `base`; nothing is dropped."""
    merged = merge(base.review if base else None, ours.review, theirs.review)
    resolutions = {
        id_: Resolution(
            decision=decision,
            entered=_united(item.entered for item in _both(ours, theirs, id_)),
            heard=_united(item.heard for item in _both(ours, theirs, id_)),
        )
        for id_, decision in merged.review.decisions.items()
    }
    review = merged.review
    return MergedAdjudication(
        adjudication=Adjudication(
            briefing_path=review.briefing_path,
            briefing_digest=review.briefing_digest,
            briefing_statements=review.briefing_statements,
            resolutions=MappingProxyType(resolutions),
        ),
        clashes=merged.clashes,
    )


def _both(ours: Adjudication, theirs: Adjudication, id_: str) -> list[Resolution]:
    return [side.resolutions[id_] for side in (ours, theirs) if id_ in side.resolutions]


def _united(lists: Iterable[tuple[Entry, ...]]) -> tuple[Entry, ...]:
    return tuple(dict.fromkeys(item for each in lists for item in each))
