"""Picking: which of two values of one field stands, and what becomes of the other.

Owns what counts as newer. A value is newer than another if it knows the other: if the other is in
its history. Only where neither knows the other, as after an edit by hand, does the common base tell
which side changed it. Where that does not tell either, the two clash: ours stands for now.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from comparisons.verdicts import PastValue


@dataclass(frozen=True, slots=True)
class Value:
    """One value of a decision on one side: what stands, and what it has replaced."""

    stands: PastValue | None
    """As it would stand in the history; None when there is nothing."""
    past: frozenset[PastValue]
    """Without marks."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """Which of two values stands, and what becomes of the other."""

    theirs: bool
    kept: PastValue | None = None
    """The value that does not stand; marked when the reviewer has to pick."""


def pick(base: PastValue | None, ours: Value, theirs: Value) -> Outcome:
    """Say which value stands; None as base when there was none or nothing is known of it."""
    if ours.stands == theirs.stands:
        return Outcome(theirs=False)
    if ours.stands is None or theirs.stands is None:
        return _pick_beside_nothing(base, ours, theirs)
    we_know, they_know = theirs.stands in ours.past, ours.stands in theirs.past
    if we_know != they_know:
        return _pick_newer(base, ours.stands, theirs.stands, theirs_is_newer=they_know)
    return _pick_of_unrelated(base, ours.stands, theirs.stands)


def _pick_beside_nothing(base: PastValue | None, ours: Value, theirs: Value) -> Outcome:
    """Say what stands when one side has no value: never entered, or withdrawn and so in its past.

    A value that is merely missing was not withdrawn: somebody has an old copy, or cut it out.
    """
    if theirs.stands is None:
        return Outcome(theirs=ours.stands in theirs.past)
    if theirs.stands in ours.past:
        return Outcome(theirs=False)
    if ours.past <= theirs.past and base not in ours.past:
        return Outcome(theirs=True)  # it is new, or they entered it anew after our withdrawal
    return Outcome(theirs=False, kept=replace(theirs.stands, conflict=True))


def _pick_newer(
    base: PastValue | None, ours: PastValue, theirs: PastValue, *, theirs_is_newer: bool
) -> Outcome:
    if theirs_is_newer:
        return Outcome(theirs=True, kept=ours)
    # If theirs is older and not what we both had, somebody brought an old copy back: ask.
    reverted = base is not None and theirs != base and not _same_value(ours, theirs)
    return Outcome(theirs=False, kept=replace(theirs, conflict=reverted))


def _pick_of_unrelated(base: PastValue | None, ours: PastValue, theirs: PastValue) -> Outcome:
    if _same_value(ours, theirs):
        later = theirs.at > ours.at
        return Outcome(theirs=later, kept=ours if later else theirs)
    if ours == base:
        return Outcome(theirs=True, kept=ours)
    return Outcome(theirs=False, kept=replace(theirs, conflict=theirs != base))


def _same_value(one: PastValue, other: PastValue) -> bool:
    """Tell whether two entries say the same, whenever they were made."""
    return (one.verdict, one.note, _stance(one)) == (other.verdict, other.note, _stance(other))


def _stance(past: PastValue) -> object:
    return past.evidence and (past.evidence.stance, bool(past.evidence.withdrawn))
