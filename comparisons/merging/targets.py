"""Targets: which words of the briefing a decision is on, when two states of it differ in that.

Owns what counts as newer here. Confirming changed words puts the old ones into the history, so the
state that knows the other's words, and was confirmed more often, came later.
"""

from __future__ import annotations

from comparisons.evidence import Quote
from comparisons.merging.picking import Outcome
from comparisons.verdicts import Decision, PastValue


def targets_of(decision: Decision) -> frozenset[Quote]:
    """Return the words that a decision is or was on."""
    past = (item.target for item in decision.history if item.target is not None)
    return frozenset((decision.target, *past))


def pick_target(base: Decision | None, ours: Decision, theirs: Decision) -> Outcome:
    """Say whose words stand, and keep the others if no history has them."""
    if ours.target == theirs.target:
        return Outcome(theirs=False)
    later = _came_later(base, ours, theirs)
    lost = (ours if later else theirs).target
    if lost in _past_targets(ours) | _past_targets(theirs):
        return Outcome(theirs=later)
    settled = base is not None and base.target in (ours.target, theirs.target)
    return Outcome(theirs=later, kept=PastValue(at="", target=lost, conflict=not settled))


def _came_later(base: Decision | None, ours: Decision, theirs: Decision) -> bool:
    """Tell whether theirs came of ours, or only they moved on."""
    we_know, they_know = theirs.target in targets_of(ours), ours.target in targets_of(theirs)
    if we_know and they_know:
        return _times_confirmed(theirs) > _times_confirmed(ours)
    if we_know or they_know:
        return they_know
    return base is not None and ours.target == base.target


def _past_targets(decision: Decision) -> frozenset[Quote | None]:
    return frozenset(item.target for item in decision.history)


def _times_confirmed(decision: Decision) -> int:
    return sum(item.target is not None for item in decision.history)
