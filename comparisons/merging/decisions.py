"""Decisions: two states of one decision become one.

Owns which parts a decision is merged by: the verdict, the note, each piece of evidence, each source
checked, and the history that keeps whatever does not stand.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from comparisons.dismissals import united
from comparisons.evidence import Evidence
from comparisons.merging.picking import Outcome, Value, pick
from comparisons.merging.targets import pick_target, targets_of
from comparisons.verdicts import Decision, PastValue

_Reader = Callable[[Decision], Value]


def merge_decisions(
    base: Decision | None, ours: Decision, theirs: Decision
) -> tuple[Decision, bool]:
    """Unite two states of one decision; tell whether the reviewer has to pick."""
    verdict, note = (_pick_of(read, base, ours, theirs) for read in (_verdict_in, _note_in))
    target = pick_target(base, ours, theirs)
    evidence, kept = _merge_evidence(base, ours, theirs)
    kept = [item for item in (verdict.kept, note.kept, target.kept, *kept) if item is not None]
    by_verdict, by_note = (theirs if item.theirs else ours for item in (verdict, note))
    merged = Decision(
        id=ours.id,
        target=(theirs if target.theirs else ours).target,
        verdict=by_verdict.verdict,
        reviewed=by_verdict.reviewed,
        note=by_note.note,
        noted=by_note.noted,
        evidence=evidence,
        checked=_merge_checked(ours, theirs),
        dismissed=united(ours.dismissed, theirs.dismissed),
        history=_with_kept(_merge_history(base, ours, theirs), kept),
    )
    return merged, any(item.conflict for item in kept)


def came_of(later: Decision, earlier: Decision) -> bool:
    """Tell whether one state has all that is in another, as it has if it was made from it."""
    checked = {*later.checked, *(item.unchecked for item in later.history)}
    return (
        _values(earlier) <= _values(later)
        and checked.issuperset(earlier.checked)
        and united(later.dismissed, earlier.dismissed) == later.dismissed
        and earlier.target in targets_of(later)
    )


def _values(decision: Decision) -> frozenset[PastValue]:
    standing = (_verdict_in(decision).stands, _note_in(decision).stands)
    evidence = (_as_past(item) for item in decision.evidence)
    here = (item for item in (*standing, *evidence) if item is not None)
    return _unmarked((*here, *decision.history))


def _pick_of(read: _Reader, base: Decision | None, ours: Decision, theirs: Decision) -> Outcome:
    return pick(read(base).stands if base is not None else None, read(ours), read(theirs))


def _verdict_in(decision: Decision) -> Value:
    stands = PastValue(at=decision.reviewed, verdict=decision.verdict)
    past = (item for item in decision.history if item.verdict is not None)
    return Value(stands if decision.verdict is not None else None, _unmarked(past))


def _note_in(decision: Decision) -> Value:
    stands = PastValue(at=decision.noted, note=decision.note)
    past = (item for item in decision.history if item.note)
    return Value(stands if decision.note else None, _unmarked(past))


def _evidence_in(key: object) -> _Reader:
    def read(decision: Decision) -> Value:
        found = next((item for item in decision.evidence if item.key == key), None)
        past = (item for item in decision.history if item.evidence and item.evidence.key == key)
        return Value(_as_past(found) if found is not None else None, _unmarked(past))

    return read


def _as_past(evidence: Evidence) -> PastValue:
    return PastValue(at=evidence.withdrawn or evidence.linked, evidence=evidence)


def _unmarked(history: Iterable[PastValue]) -> frozenset[PastValue]:
    return frozenset(replace(item, conflict=False) for item in history)


def _merge_evidence(
    base: Decision | None, ours: Decision, theirs: Decision
) -> tuple[tuple[Evidence, ...], list[PastValue | None]]:
    """Unite the evidence, in our order and then theirs, with the entries that do not stand."""
    our = {item.key: item for item in ours.evidence}
    their = {item.key: item for item in theirs.evidence}
    merged: list[Evidence] = []
    kept: list[PastValue | None] = []
    for key in dict.fromkeys((*our, *their)):
        outcome = _pick_of(_evidence_in(key), base, ours, theirs)
        merged.append((their if outcome.theirs else our)[key])
        kept.append(outcome.kept)
    return tuple(merged), kept


def _merge_checked(ours: Decision, theirs: Decision) -> tuple[str, ...]:
    """Unite the sources checked: a source is left out where it was taken back most recently.

    Taking back is in the history. The side that did it more often knows more; if both did it
    equally often, whoever has the source checked it after that.
    """
    merged: list[str] = []
    for source in dict.fromkeys((*ours.checked, *theirs.checked)):
        our, their = (_times_unchecked(decision, source) for decision in (ours, theirs))
        newer = [ours] * (our >= their) + [theirs] * (their >= our)
        merged += [source] if any(source in side.checked for side in newer) else []
    return tuple(merged)


def _times_unchecked(decision: Decision, source: str) -> int:
    return len({item.at for item in decision.history if item.unchecked == source})


def _merge_history(
    base: Decision | None, ours: Decision, theirs: Decision
) -> tuple[PastValue, ...]:
    """Unite the histories: ours in its order, then what only theirs has."""
    before, their = (_marks(side.history if side else ()) for side in (base, theirs))
    merged: list[PastValue] = []
    for item in ours.history:
        plain = replace(item, conflict=False)
        mark = item.conflict
        if their.get(plain, mark) != mark:
            # One side changed the mark: whoever differs from before. If in doubt, ask again.
            mark = not before.get(plain, False)
        merged.append(replace(item, conflict=mark))
    known = _unmarked(ours.history)
    merged += (item for item in theirs.history if replace(item, conflict=False) not in known)
    return tuple(merged)


def _marks(history: Iterable[PastValue]) -> dict[PastValue, bool]:
    return {replace(item, conflict=False): item.conflict for item in history}


def _with_kept(history: tuple[PastValue, ...], kept: Iterable[PastValue]) -> tuple[PastValue, ...]:
    """Return the history with the values that do not stand, each once, clashes marked."""
    entries = list(history)
    for item in kept:
        plain = replace(item, conflict=False)
        places = [i for i, entry in enumerate(entries) if replace(entry, conflict=False) == plain]
        if not places:
            entries.append(item)
        elif item.conflict:
            entries[places[-1]] = item
    return tuple(entries)
