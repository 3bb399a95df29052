"""Importing: what other programs pass on, taken into a comparison after a look.

Owns the look, the taking in and the taking back. Without `apply` nothing is written. Annotations go
into one reviewer's verdict file; claim reviews and lists of sources become sources.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from comparisons.documents import title_of
from comparisons.errors import ComparisonError, FormatError, Problem
from comparisons.evidence import Stance
from comparisons.importing_sources import add_sources, source_lines
from comparisons.imports.incoming import Incoming, Kind, incoming_of
from comparisons.imports.placing import plan_of
from comparisons.imports.plans import Fate, Line, Plan, Said, Wanted
from comparisons.reading.files import take_bytes
from comparisons.session import Session, open_session
from comparisons.statements import Statement
from comparisons.verdicts import Decision


@dataclass(frozen=True, kw_only=True, slots=True)
class Import:
    """What came of an import, or would come of it."""

    kind: Kind
    lines: tuple[Line, ...]
    problems: tuple[Problem, ...] = ()


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """What a person says about an import."""

    reviewer: str
    statement: str = ""
    """The id of the statement on which passages bear, where the file names none."""
    stance: Stance | None = None
    """The reviewer's stance, where the file has none of theirs."""
    as_given: bool = False
    """Whether to take over the stances that others gave."""
    apply: bool = False
    """Whether to do it; else it is only looked at."""
    only: Collection[int] | None = None
    """Which things of the file to take, by place; None takes all."""
    said: Mapping[int, Said] = field(default_factory=dict[int, Said])
    """What was said about single passages, by place."""


def read_incoming(file: Path) -> Incoming:
    """Return what a foreign file holds.

    Raises:
        DocumentError: it cannot be read, or is too large.
        FormatError: it is none of the kinds that can be imported.
    """
    return incoming_of(take_bytes(file, str(file)), name=file.name, place=str(file))


def import_file(folder: Path, file: Path, choice: Choice) -> Import:
    """Look at a foreign file, or take it in.

    Raises:
        FormatError: it is none of the kinds that can be imported.
        ComparisonError: the folder holds no comparison that can be opened.
        SaveError: what was to be added could not be written.
    """
    incoming = read_incoming(file)
    if incoming.kind is not Kind.ANNOTATIONS:
        if not choice.apply:
            return Import(kind=incoming.kind, lines=source_lines(folder, file, incoming))
        added = add_sources(folder, file, incoming)
        return Import(kind=incoming.kind, lines=added.lines, problems=added.problems)
    session = _opened(folder, choice.reviewer)
    plan = annotations_plan(session, incoming, choice)
    problems: tuple[Problem, ...] = ()
    if choice.apply and take_in(session, plan, incoming):
        problems = session.save().problems
    return Import(kind=incoming.kind, lines=plan.lines, problems=problems)


def _opened(folder: Path, reviewer: str) -> Session:
    session = open_session(folder, reviewer)
    session.take_sources(session.read_sources())
    return session


def annotations_plan(session: Session, incoming: Incoming, choice: Choice) -> Plan:
    """Return what annotations would add to a session's review."""
    wanted = Wanted(
        reviewer=session.review.reviewer,
        file=incoming.name,
        statement=_statement(session, choice.statement),
        stance=choice.stance,
        as_given=choice.as_given,
        at=session.now(),
        said=choice.said,
    )
    return plan_of(
        incoming.candidates, session.comparison, session.decision_on, wanted, only=choice.only
    )


def _statement(session: Session, wanted: str) -> Statement | None:
    if not wanted:
        return None
    found = next((claim for claim in session.comparison.claims if claim.id == wanted), None)
    if found is None:
        reason = f"the briefing has no statement {wanted!r}."
        raise ComparisonError("--statement", reason, "claimdesk segment prints the ids.")
    return found


def take_in(session: Session, plan: Plan, incoming: Incoming) -> bool:
    """Take a plan over as one change; tell whether it is any."""
    return _change(session, plan.decisions, f"imported from {incoming.name}")


def _change(session: Session, decisions: Collection[Decision], words: str) -> bool:
    if session.read_only:
        raise ComparisonError("Nothing was changed", session.read_only)
    return session.take_in(tuple(decisions), words)


def withdraw_import(folder: Path, file: Path, choice: Choice) -> Import:
    """Look at what a review has from a file, or withdraw it; it stays in the verdict file as such.

    Only evidence says where it is from: verdicts and notes, which come into the review of the one
    who gave them, stay, and so do sources.

    Raises:
        FormatError: it is no file of annotations, so that nothing in a review can be from it.
    """
    incoming = read_incoming(file)
    if incoming.kind is not Kind.ANNOTATIONS:
        reason = f"it holds {incoming.kind.value}, which became sources."
        raise FormatError(str(file), reason, "Delete their entries from comparison.yaml.")
    session = _opened(folder, choice.reviewer)
    lines, decisions = _without(session, file.name)
    problems: tuple[Problem, ...] = ()
    if choice.apply and _change(session, decisions, f"withdrawn what was from {file.name}"):
        problems = session.save().problems
    return Import(kind=incoming.kind, lines=lines, problems=problems)


def _without(session: Session, name: str) -> tuple[tuple[Line, ...], list[Decision]]:
    """Return a review's decisions without the evidence that is from a file."""
    lines: list[Line] = []
    changed: list[Decision] = []
    for decision in session.review.decisions.values():
        after = decision
        for item in decision.standing_evidence:
            if item.imported is not None and item.imported.file == name:
                after = after.without_evidence(item, at=session.now())
                words = " ".join(item.quote.exact.split())
                title = title_of(session.comparison.documents, item.source)
                what = f"{item.stance.value} {title}: “{words}”"
                lines.append(Line(fate=Fate.WITHDRAWS, what=what))
        if after is not decision:
            changed.append(after)
    return tuple(lines), changed
