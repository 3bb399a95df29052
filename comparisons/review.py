"""A review: all decisions of one reviewer on one briefing.

Owns `Review` and how it changes. A change returns a new review; what it replaces goes into the
decision's history. It knows neither files nor screens.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from types import MappingProxyType

from comparisons.corrections import Correction, restored
from comparisons.documents import Document
from comparisons.evidence import quote_from
from comparisons.statements import Statement
from comparisons.verdicts import Decision


def _no_decisions() -> Mapping[str, Decision]:
    return MappingProxyType({})


@dataclass(frozen=True, kw_only=True, slots=True)
class Review:
    """What one reviewer decided about one briefing; saved as one verdict file."""

    reviewer: str
    briefing_path: str
    """The briefing's file, relative to the comparison's folder."""
    briefing_digest: str
    """The briefing as it was when this review was begun or last confirmed."""
    briefing_statements: tuple[str, ...] = ()
    """The ids of all the briefing's statements then, so that a look-alike's own text claims it."""
    decisions: Mapping[str, Decision] = field(default_factory=_no_decisions)
    """By the decision's id, in the order of the file."""
    revealed: tuple[str, ...] = ()
    """When the reviewer asked to see what the others found: RFC 3339, UTC."""
    corrections: tuple[Correction, ...] = ()
    """How the reviewer corrected the statements, in the order in which that takes effect."""

    def decision_on(self, statement: Statement, briefing: Document) -> Decision:
        """Return the decision on a statement, or an empty one ready to be filled."""
        found = self.decisions.get(statement.id)
        if found is not None:
            return found
        return Decision(id=statement.id, target=quote_from(briefing, statement.span))

    def with_decision(self, decision: Decision) -> Review:
        """Return this review with one decision made or changed."""
        if self.decisions.get(decision.id) == decision:
            return self
        decisions = {**self.decisions, decision.id: decision}
        return replace(self, decisions=MappingProxyType(decisions))

    def with_correction(self, correction: Correction) -> Review:
        """Return this review with one more correction, or with one in its new state."""
        known = [item for item in self.corrections if item.key == correction.key]
        if not known:
            return replace(self, corrections=(*self.corrections, correction))
        changed = (correction if item in known else item for item in self.corrections)
        return replace(self, corrections=tuple(changed))

    def begun_on(self, briefing: Document, statements: Iterable[Statement]) -> Review:
        """Return this review as one of this briefing, with its digest and all its statements."""
        return replace(
            self,
            briefing_digest=briefing.digest,
            briefing_statements=tuple(statement.id for statement in statements),
        )

    def restored_to(self, earlier: Review, *, statements: Iterable[str], at: str) -> Review:
        """Return this review with some decisions, and its corrections, as they were earlier.

        It is one of the briefing as it was then. What the decisions replace is kept in their
        history, corrections are withdrawn or made anew; all other decisions stay as they are.
        """
        decisions = dict(self.decisions)
        for id_ in statements:
            decision = decisions[id_]
            before = earlier.decisions.get(id_) or Decision(id=id_, target=decision.target)
            decisions[id_] = decision.restored_to(before, at=at)
        return replace(
            self,
            briefing_digest=earlier.briefing_digest,
            briefing_statements=earlier.briefing_statements,
            decisions=MappingProxyType(decisions),
            corrections=restored(self.corrections, earlier.corrections, at=at),
        )
