"""Progress: how much of a briefing has been decided, and how.

Owns the counts that the header, the closing summary and the reports show. Unreviewed is counted
apart and is never unverified.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from comparisons.review import Review
from comparisons.statements import Statement
from comparisons.verdicts import Decision, Verdict


@dataclass(frozen=True, kw_only=True, slots=True)
class Progress:
    """How many statements have which verdict."""

    total: int
    """Statements that may be decided."""
    corroborated: int
    disputed: int
    unverified: int
    no_claims: int = 0
    """Statements that the reviewer marked as no claims; in none of the other counts."""

    @property
    def decided(self) -> int:
        """Statements with a verdict."""
        return self.corroborated + self.disputed + self.unverified

    @property
    def unreviewed(self) -> int:
        """Statements without one."""
        return self.total - self.decided


def progress_of(
    review: Review,
    statements: Iterable[Statement],
    *,
    decisions: Mapping[str, Decision] | None = None,
) -> Progress:
    """Count the verdicts of a review over the statements of its briefing.

    `decisions` says which decision is at which statement, where the ids alone do not tell.
    """
    at = review.decisions if decisions is None else decisions
    listed = list(statements)
    ids = [statement.id for statement in listed if not statement.no_claim]
    found = [at[id_].verdict for id_ in ids if id_ in at]
    return Progress(
        total=len(ids),
        corroborated=found.count(Verdict.CORROBORATED),
        disputed=found.count(Verdict.DISPUTED),
        unverified=found.count(Verdict.UNVERIFIED),
        no_claims=len(listed) - len(ids),
    )
