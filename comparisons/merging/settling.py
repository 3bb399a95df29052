"""Settling: the reviewer picks between values that were entered in two places at the same time.

Owns how a mark goes. Every value stays in the history; which one stands is only what the reviewer
picked.
"""

from __future__ import annotations

from dataclasses import replace

from comparisons.evidence import Evidence
from comparisons.verdicts import Decision, PastValue


def settle(decision: Decision, picked: PastValue, *, at: str) -> Decision:
    """Return the decision with a marked value of its history standing, entered anew."""
    settled = keep_standing(decision, picked)
    if picked.verdict is not None:
        settled = settled.decided(picked.verdict, at=at)
    if picked.note is not None:
        settled = settled.with_note(picked.note, at=at)
    if picked.evidence is not None:
        settled = settled.with_evidence(_anew(picked.evidence, at))
    if picked.target is not None:
        settled = settled.with_target(picked.target, at=at)
    return settled


def keep_standing(decision: Decision, rival: PastValue) -> Decision:
    """Return the decision as it stands, without the marks of the field that a value is of."""
    field = _field_of(rival)
    history = tuple(
        replace(item, conflict=False) if item.conflict and _field_of(item) == field else item
        for item in decision.history
    )
    return replace(decision, history=history)


def _field_of(past: PastValue) -> object:
    """Return what tells the values of one field from those of others."""
    evidence = past.evidence.key if past.evidence is not None else None
    return (past.verdict is not None, past.note is not None, evidence, past.target is not None)


def _anew(evidence: Evidence, at: str) -> Evidence:
    if evidence.withdrawn:
        return replace(evidence, withdrawn=at)
    return replace(evidence, linked=at)
