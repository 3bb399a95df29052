"""The account: what was decided when, by whom, as the verdict files and the journal have it.

Owns how a decision with its history becomes a list of events. It reads only, and it tells every
value once, whichever of the two knows it; values that only the journal knows are told as such.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from comparisons.corrections import Correction
from comparisons.dismissals import Dismissal
from comparisons.errors import ClaimdeskError, Problem
from comparisons.evidence import Evidence
from comparisons.folding import statement_id
from comparisons.opening import read_file
from comparisons.review import Review
from comparisons.storage import journal
from comparisons.storage.conflict_copies import original_of
from comparisons.storage.contents import read_content
from comparisons.verdicts import Decision, PastValue

VERDICTS = "verdicts"
MOST_FILES = 10_000
"""Verdict files that are read."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Event:
    """One thing that a reviewer entered or took back."""

    at: str
    """RFC 3339, UTC; empty where no time was taken down."""
    reviewer: str
    decision: str
    """The id of the decision; for a correction that of the words it is about."""
    what: str
    """`verdict`, `note`, `evidence`, `checked`, `dismissed`, `words` or `correction`."""
    value: str
    """What was entered; `withdrawn` and the like where it was taken back."""
    about: str = ""
    """The words of the statement."""
    in_file: bool = False
    """Whether the reviewer's verdict file has it."""
    in_journal: bool = False
    """Whether this machine's journal has it."""

    @property
    def key(self) -> tuple[str, str, str, str, str]:
        """What makes it the same event, whoever tells it."""
        return (self.at, self.reviewer, self.decision, self.what, self.value)


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """All that is known of the work on a comparison, in the order of time."""

    events: tuple[Event, ...]
    whole: bool
    """Whether the journal is as the program wrote it."""
    problems: tuple[Problem, ...]


def account_of(folder: Path, *, reviewer: str = "") -> Account:
    """Return what was decided when; with a name, by that reviewer only.

    Raises:
        ComparisonError: the folder holds no comparison.
    """
    read_file(folder)
    known = journal.read(folder)
    reviews, problems = _reviews_in(folder / VERDICTS)
    told = [event for review in reviews for event in _of_review(review, "")]
    in_files = [replace(event, in_file=True) for event in told]
    in_journal = [replace(event, in_journal=True) for event in _of_journal(known.entries)]
    events = (item for item in _united(in_files, in_journal) if reviewer in ("", item.reviewer))
    return Account(
        events=tuple(sorted(events, key=lambda event: _moment(event.at))),
        whole=known.whole,
        problems=(*problems, *known.problems),
    )


def _moment(at: str) -> datetime:
    """Return a time that can be compared; what is none comes first."""
    try:
        moment = datetime.fromisoformat(at)
    except ValueError:
        return datetime.min.replace(tzinfo=UTC)
    return moment if moment.tzinfo else moment.replace(tzinfo=UTC)


def _reviews_in(verdicts: Path) -> tuple[list[Review], list[Problem]]:
    from comparisons.formats import verdict_file

    reviews: list[Review] = []
    problems: list[Problem] = []
    for file in sorted(verdicts.glob("*.yaml"))[:MOST_FILES]:
        if original_of(file) is not None or file.name.startswith("."):
            continue
        try:
            content = read_content(file)
            if content is not None:
                reviews.append(verdict_file.read(content.content, place=str(file)).review)
        except ClaimdeskError as error:
            problems.append(Problem.of(error))
        except OSError as error:
            problems.append(Problem(place=str(file), reason=f"it cannot be read ({error})."))
    return reviews, problems


def _of_journal(entries: Iterable[journal.Entry]) -> Iterator[Event]:
    checked: dict[tuple[str, str], frozenset[str]] = {}
    for entry in entries:
        name = entry.review.reviewer
        for event in _of_review(entry.review, entry.at):
            before = checked.get((name, event.decision), frozenset())
            if event.what != "checked" or event.value not in before:
                yield event
        for decision in entry.review.decisions.values():
            checked[name, decision.id] = frozenset(decision.checked)


def _of_review(review: Review, at: str) -> Iterator[Event]:
    """Tell all values of a review; `at` is when sources were checked, if that is known."""
    for decision in review.decisions.values():
        for time, what, value in _of_decision(decision, at):
            yield Event(
                at=time,
                reviewer=review.reviewer,
                decision=decision.id,
                what=what,
                value=value,
                about=decision.target.exact,
            )
    for correction in review.corrections:
        for time, value in _of_correction(correction):
            yield Event(
                at=time,
                reviewer=review.reviewer,
                decision=statement_id(correction.target.exact),
                what="correction",
                value=value,
                about=correction.target.exact,
            )


def _of_correction(correction: Correction) -> Iterator[tuple[str, str]]:
    parts = " | ".join(item.exact for item in correction.statements)
    value = ": ".join(filter(None, (correction.kind.value, correction.name, parts)))
    yield correction.made, value
    if correction.withdrawn:
        yield correction.withdrawn, f"withdrawn {value}"


def _of_decision(decision: Decision, at: str) -> Iterator[tuple[str, str, str]]:
    for past in decision.history:
        yield from _of_past(past)
    if decision.verdict is not None:
        yield decision.reviewed, "verdict", decision.verdict.value
    elif decision.reviewed:
        yield decision.reviewed, "verdict", "withdrawn"
    if decision.note or decision.noted:
        yield decision.noted, "note", decision.note
    for item in decision.evidence:
        yield from _of_evidence(item)
    for source in decision.checked:
        yield at, "checked", source
    for item in decision.dismissed:
        yield from _of_dismissal(item)


def _of_past(past: PastValue) -> Iterator[tuple[str, str, str]]:
    if past.verdict is not None:
        yield past.at, "verdict", past.verdict.value
    if past.note is not None:
        yield past.at, "note", past.note
    if past.evidence is not None:
        yield from _of_evidence(past.evidence)
    if past.unchecked is not None:
        yield past.at, "checked", f"{past.unchecked} taken back"
    if past.target is not None:
        yield past.at, "words", f"no longer: {past.target.exact}"


def _of_dismissal(dismissal: Dismissal) -> Iterator[tuple[str, str, str]]:
    passage = f"{dismissal.source}: {dismissal.exact}"
    yield dismissal.at, "dismissed", passage
    if dismissal.withdrawn:
        yield dismissal.withdrawn, "dismissed", f"brought back {passage}"


def _of_evidence(evidence: Evidence) -> Iterator[tuple[str, str, str]]:
    part = f" (on: {evidence.part.exact})" if evidence.part else ""
    passage = f"{evidence.source}: {evidence.quote.exact}{part}"
    yield evidence.linked, "evidence", f"{evidence.stance.value} {passage}"
    if evidence.withdrawn:
        yield evidence.withdrawn, "evidence", f"withdrawn {passage}"


def _united(in_files: Iterable[Event], in_journal: Iterable[Event]) -> list[Event]:
    """Unite what both tell; a source checked has a time in the journal only."""
    events: dict[object, Event] = {event.key: event for event in in_files}
    for event in in_journal:
        timeless = events.pop(replace(event, at="").key, None) if event.at else None
        known = timeless or events.get(event.key)
        in_file = known is not None and known.in_file
        events[event.key] = replace(event, in_file=in_file)
    return list(events.values())
