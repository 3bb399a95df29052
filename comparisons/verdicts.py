"""Verdicts: a person's call on one statement, with what it rests on and how it came about.

Owns `Verdict`, `Decision` and `PastValue`. No function here or elsewhere makes a verdict out of a
score: a verdict is only ever what a reviewer entered.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass, replace

from comparisons.dismissals import Dismissals, bringing_back, dismissing, restored
from comparisons.evidence import Evidence, Quote, Stance
from comparisons.statements import Statement


@enum.unique
class Verdict(enum.Enum):
    """What a reviewer found; no verdict at all means unreviewed."""

    CORROBORATED = "corroborated"  # sources independent of the briefing say the same
    DISPUTED = "disputed"  # at least one source says otherwise
    UNVERIFIED = "unverified"  # looked for, and not enough found either way


@dataclass(frozen=True, kw_only=True, slots=True)
class PastValue:
    """One value that was replaced, kept so that nothing a reviewer entered is lost.

    Fields that did not change stay `None`.
    """

    at: str
    """When that value was entered: RFC 3339, UTC."""
    verdict: Verdict | None = None
    note: str | None = None
    evidence: Evidence | None = None
    """A piece of evidence as it was before its stance changed or it was withdrawn."""
    unchecked: str | None = None
    """A source whose *checked* was taken back."""
    target: Quote | None = None
    """The statement's words and place before the reviewer took over changed ones (at `at`)."""
    conflict: bool = False
    """Whether it was entered elsewhere at the same time and the reviewer has not picked yet."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Decision:
    """What one reviewer entered for one statement of the briefing."""

    id: str
    """The id of the statement when it was first decided; afterwards only a name."""
    target: Quote
    """The statement's words and place when it was decided or last confirmed."""
    verdict: Verdict | None = None
    """None while there is only evidence, a note or a source checked, or after a withdrawal."""
    reviewed: str = ""
    """When the verdict was given or withdrawn: RFC 3339, UTC."""
    note: str = ""
    noted: str = ""
    """When the note was written: RFC 3339, UTC."""
    evidence: tuple[Evidence, ...] = ()
    """In the order of linking, withdrawn ones included."""
    checked: tuple[str, ...] = ()
    """Sources read for this statement that say nothing about it."""
    dismissed: Dismissals = ()
    """Matches put aside for this statement, those brought back included."""
    history: tuple[PastValue, ...] = ()
    """Replaced values, oldest first."""

    @property
    def standing_evidence(self) -> tuple[Evidence, ...]:
        """The evidence that was not withdrawn."""
        return tuple(item for item in self.evidence if not item.withdrawn)

    @property
    def clashes(self) -> tuple[PastValue, ...]:
        """Values entered elsewhere between which the reviewer still has to pick."""
        return tuple(past for past in self.history if past.conflict)

    def linked_to(self, source: str) -> tuple[Evidence, ...]:
        """The standing evidence from one source."""
        return tuple(item for item in self.standing_evidence if item.source == source)

    def decided(self, verdict: Verdict | None, *, at: str) -> Decision:
        """Return the decision with this verdict, or with none; the old one goes to the history."""
        if verdict is self.verdict:
            return self
        past = () if self.verdict is None else (PastValue(at=self.reviewed, verdict=self.verdict),)
        return replace(self, verdict=verdict, reviewed=at, history=self.history + past)

    def with_note(self, note: str, *, at: str) -> Decision:
        """Return the decision with this note; the old one goes to the history."""
        if note == self.note:
            return self
        past = (PastValue(at=self.noted, note=self.note),) if self.note else ()
        return replace(self, note=note, noted=at, history=self.history + past)

    def with_evidence(self, evidence: Evidence) -> Decision:
        """Return the decision with this evidence; if it was linked before, with its new stance."""
        before = next((item for item in self.evidence if item.key == evidence.key), None)
        if before is None:
            return replace(self, evidence=(*self.evidence, evidence))
        if (before.stance, before.withdrawn) == (evidence.stance, evidence.withdrawn):
            return self
        past = PastValue(at=before.withdrawn or before.linked, evidence=before)
        kept = tuple(evidence if item is before else item for item in self.evidence)
        return replace(self, evidence=kept, history=(*self.history, past))

    def without_evidence(self, evidence: Evidence, *, at: str) -> Decision:
        """Return the decision with this evidence withdrawn; its words stay in the file."""
        return self.with_evidence(replace(evidence, withdrawn=at))

    def with_checked(self, source: str) -> Decision:
        """Return the decision with the finding that a source says nothing about the statement."""
        if source in self.checked:
            return self
        return replace(self, checked=(*self.checked, source))

    def without_checked(self, source: str, *, at: str) -> Decision:
        """Return the decision with that finding taken back."""
        if source not in self.checked:
            return self
        left = tuple(item for item in self.checked if item != source)
        past = PastValue(at=at, unchecked=source)
        return replace(self, checked=left, history=(*self.history, past))

    def with_dismissed(self, match: Statement, *, at: str) -> Decision:
        """Return the decision with a matched statement of a source put aside."""
        return replace(self, dismissed=dismissing(self.dismissed, match, at=at))

    def without_dismissed(self, match: Statement, *, at: str) -> Decision:
        """Return the decision with a matched statement brought back."""
        return replace(self, dismissed=bringing_back(self.dismissed, match, at=at))

    def with_target(self, target: Quote, *, at: str) -> Decision:
        """Return the decision as confirmed for changed words; the old ones go to the history."""
        if target == self.target:
            return self
        past = PastValue(at=at, target=self.target)
        return replace(self, target=target, history=(*self.history, past))

    def restored_to(self, earlier: Decision, *, at: str) -> Decision:
        """Return the decision with the values it had earlier; what they replace is kept.

        An undo is a new change, never a deletion: the file of another session or machine can then
        not bring back by a merge what was undone here.
        """
        decision = self.decided(earlier.verdict, at=at).with_note(earlier.note, at=at)
        then = {item.key: item for item in earlier.evidence}
        for item in self.evidence:
            if item.key not in then:
                decision = decision.without_evidence(item, at=at)
            else:
                decision = decision.with_evidence(then[item.key])
        for source in self.checked:
            if source not in earlier.checked:
                decision = decision.without_checked(source, at=at)
        for source in earlier.checked:
            decision = decision.with_checked(source)
        if self.dismissed != earlier.dismissed:
            dismissed = restored(self.dismissed, earlier.dismissed, at=at)
            decision = replace(decision, dismissed=dismissed)
        return decision.with_target(earlier.target, at=at)


@dataclass(frozen=True, kw_only=True, slots=True)
class StanceCount:
    """How much standing evidence there is of each stance."""

    supports: int = 0
    opposes: int = 0
    context: int = 0


def count_stances(decision: Decision) -> StanceCount:
    """Count the standing evidence of a decision by stance."""
    stances = [item.stance for item in decision.evidence if not item.withdrawn]
    return StanceCount(
        supports=stances.count(Stance.SUPPORTS),
        opposes=stances.count(Stance.OPPOSES),
        context=stances.count(Stance.CONTEXT),
    )
