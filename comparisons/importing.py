"""Importing: what other programs pass on, taken into a comparison after a look.

Owns what a foreign file is, what it would add, and the adding. Without `apply` nothing is written.
Annotations go into one reviewer's verdict file; claim reviews and lists of sources become sources.
"""

from __future__ import annotations

import enum
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from comparisons.adding import add_source
from comparisons.documents import digest_of
from comparisons.errors import ClaimdeskError, ComparisonError, DocumentError, FormatError, Problem
from comparisons.evidence import Stance
from comparisons.imports.annotations import candidates_in
from comparisons.imports.claim_reviews import provenance_of, reviewed_claims, text_of
from comparisons.imports.foreign_json import parsed
from comparisons.imports.placing import Fate, Line, Plan, Wanted, plan_of
from comparisons.imports.source_lists import ListedSource, listed_sources
from comparisons.opening import open_comparison
from comparisons.reading.files import take_bytes
from comparisons.session import Session, open_session


@enum.unique
class Kind(enum.Enum):
    """What a foreign file may be."""

    ANNOTATIONS = "annotations"
    CLAIM_REVIEWS = "claim reviews"
    SOURCES = "a list of sources"


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
    """Their stance, where the file has none."""
    apply: bool = False
    """Whether to do it; else it is only looked at."""


def import_file(folder: Path, file: Path, choice: Choice) -> Import:
    """Look at a foreign file, or take it in.

    Raises:
        FormatError: it is none of the kinds that can be imported.
        ComparisonError: the folder holds no comparison that can be opened.
        SaveError: what was to be added could not be written.
    """
    content = take_bytes(file, str(file))
    if file.suffix.lower() == ".csv":
        rows = listed_sources(content, place=str(file))
        return _sources(folder, file, rows, choice)
    value = parsed(content, place=str(file))
    claims = reviewed_claims(value)
    if claims:
        return _claims(folder, file, value, choice)
    session = open_session(folder, choice.reviewer)
    session.take_sources(session.read_sources())
    plan = annotations_plan(session, value, file, choice)
    problems = take_in(session, plan, file) if choice.apply else ()
    return Import(kind=Kind.ANNOTATIONS, lines=plan.lines, problems=problems)


def annotations_plan(session: Session, value: object, file: Path, choice: Choice) -> Plan:
    """Return what annotations would add to a session's review."""
    candidates = candidates_in(value)
    if not candidates:
        raise FormatError(
            str(file),
            "it holds no annotation on words, and no claim review.",
            "Web Annotations, Hypothesis exports, ClaimReview and CSV lists of sources are read.",
        )
    claims = session.comparison.claims
    statement = next((claim for claim in claims if claim.id == choice.statement), None)
    if choice.statement and statement is None:
        reason = f"the briefing has no statement {choice.statement!r}."
        raise ComparisonError("--statement", reason, "claimdesk segment prints the ids.")
    wanted = Wanted(
        reviewer=session.review.reviewer,
        file=file.name,
        statement=statement,
        stance=choice.stance,
    )
    return plan_of(candidates, session.comparison, session.decision_on, wanted)


def take_in(session: Session, plan: Plan, file: Path) -> tuple[Problem, ...]:
    """Take a plan over as one change, and save it."""
    if session.read_only:
        raise ComparisonError(str(session.verdict_file), session.read_only, "Nothing was added.")
    if not session.take_in(plan.decisions, f"imported from {file.name}"):
        return ()
    return session.save().problems


def _claims(folder: Path, file: Path, value: object, choice: Choice) -> Import:
    """Make one source of all claims of a file."""
    claims = reviewed_claims(value)
    text = text_of(claims).encode("utf-8", "replace")
    provenance = provenance_of(claims, name=file.name)
    comparison = open_comparison(folder)
    known = any(source.digest == digest_of(text) for source in comparison.sources)
    fate = Fate.KNOWN if known else Fate.ADDS
    lines = tuple(Line(fate=fate, what=f"claim: “{claim.words}”") for claim in claims)
    problems: tuple[Problem, ...] = ()
    if choice.apply and not known:
        with tempfile.TemporaryDirectory() as place:
            made = Path(place) / f"claims-{file.stem}.txt"
            made.write_bytes(text)
            problems = add_source(folder, made, provenance=provenance).problems
    return Import(kind=Kind.CLAIM_REVIEWS, lines=lines, problems=problems)


def _sources(folder: Path, file: Path, rows: tuple[ListedSource, ...], choice: Choice) -> Import:
    comparison = open_comparison(folder)
    known = {digest.digest for digest in (comparison.briefing, *comparison.sources)}
    found = [_looked_at(file.parent, row, known) for row in rows]
    if choice.apply:
        found = list(_added(folder, file.parent, list(zip(rows, found, strict=True))))
    return Import(kind=Kind.SOURCES, lines=tuple(found))


def _looked_at(place: Path, row: ListedSource, known: set[str]) -> Line:
    """Tell what would come of one row; files outside the table's folder are left alone."""
    what = f"row {row.row}: {row.path or row.provenance.url or row.provenance.title}"
    if not row.path:
        reason = "it names no file: save the document, and put its name into the column path."
        return Line(fate=Fate.WAITS, what=what, reason=reason)
    path = place / row.path
    if not path.resolve().is_relative_to(place.resolve()):
        return Line(fate=Fate.LEFT, what=what, reason="the path leads out of the table's folder.")
    try:
        digest = digest_of(take_bytes(path, row.path))
    except DocumentError as error:
        return Line(fate=Fate.WAITS, what=what, reason=error.reason)
    if digest in known:
        return Line(fate=Fate.KNOWN, what=what)
    return Line(fate=Fate.ADDS, what=what)


def _added(folder: Path, place: Path, looked_at: list[tuple[ListedSource, Line]]) -> Iterator[Line]:
    for row, line in looked_at:
        if line.fate is not Fate.ADDS:
            yield line
            continue
        try:
            add_source(folder, place / row.path, provenance=row.provenance)
        except ClaimdeskError as error:
            yield replace(line, fate=Fate.LEFT, reason=str(error))
        else:
            yield line
