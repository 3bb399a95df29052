"""Words: what reports say besides what reviewers and documents say.

Owns the sentences and labels that the formats for people share. They are neutral: they name what
was entered and found, and never say what is the case.
"""

from __future__ import annotations

import re
from typing import assert_never

from comparisons.documents import Document
from comparisons.evidence import Stance
from comparisons.matching.points import Explanation, Point, PointKind
from comparisons.reports.report import Report, ReportedEvidence, ReportedStatement, Statistics
from comparisons.verdicts import Verdict

METHOD = (
    "The briefing was cut into statements. For each of them a program offered passages of the "
    "sources; a person read them, linked evidence and gave the verdict. No score, match or "
    "difference makes a verdict or a stance.",
    "Corroborated: sources independent of the briefing say the same. Disputed: at least one "
    "source says otherwise. Unverified: looked for, and not enough found either way. Unreviewed: "
    "no verdict was given, which says nothing about the statement.",
    "Evidence supports, opposes or gives context, as the reviewer says. Checked: a source was read "
    "for the statement and says nothing about it. Same, different and only here are what the "
    "program finds in the words of the two texts; it can miss some or be wrong.",
)
"""How verdicts came about and what the words mean, in paragraphs."""

NO_CLAIM, NO_CLAIM_SIGN = "no claim", "–"
"""What stands at a statement that was marked as nothing to judge."""

NOT_IN_PLACE = "The source no longer has these words where they were linked."
NOT_READ = "This source is not among the documents that could be read."
CHANGED = "The briefing's words have changed since this was entered; it has to be looked at again."


HEADINGS = ("Same", "Different", "Only briefing", "Only source")
"""What two texts share, where they part, and what only one of them has."""

_MOMENT = re.compile(
    r"(\d{4}-\d\d-\d\d)T(\d\d:\d\d)(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)", re.ASCII
)


def verdict_word(verdict: Verdict | None) -> str:
    """Return the word for a verdict; without one a statement is unreviewed."""
    return "unreviewed" if verdict is None else verdict.value


def verdict_sign(verdict: Verdict | None) -> str:
    """Return the sign that stands before the word."""
    match verdict:
        case None:
            return "·"
        case Verdict.CORROBORATED:
            return "✓"
        case Verdict.DISPUTED:
            return "✗"
        case Verdict.UNVERIFIED:
            return "?"
        case _:
            assert_never(verdict)


def verdicts_of(item: ReportedStatement) -> tuple[tuple[str, str], ...]:
    """Return sign and word of each verdict on a statement; one of each without any."""
    if item.not_judged:
        return ((NO_CLAIM_SIGN, NO_CLAIM),)
    verdicts = [each.decision.verdict for each in item.decisions] or [None]
    return tuple((verdict_sign(verdict), verdict_word(verdict)) for verdict in verdicts)


def caution(item: ReportedEvidence) -> str:
    """Return what keeps a piece of evidence from being looked up, if anything does."""
    if item.document is None:
        return NOT_READ
    return "" if item.in_place else NOT_IN_PLACE


def point_words(point: Point) -> str:
    """Return one point as `kind: briefing / source`; what only one has, or both have, once."""
    kind = "order of time" if point.kind is PointKind.ORDER else point.kind.value
    left, right = _point_side(point, point.left), _point_side(point, point.right)
    sides = dict.fromkeys(side for side in (left, right) if side)
    return f"{kind}: {' / '.join(sides)}"


def _point_side(point: Point, side: str) -> str:
    return moment(side) if point.kind is PointKind.ORDER else " ".join(side.split())


def bearing(item: ReportedEvidence) -> str:
    """Return on which words of the statement a piece of evidence bears, if not on all."""
    part = item.evidence.part
    return f"bears on “{' '.join(part.exact.split())}”" if part else ""


def taken_from(item: ReportedEvidence) -> str:
    """Return where a piece of evidence was taken over from, if not linked at the desk."""
    imported = item.evidence.imported
    if imported is None:
        return ""
    by = f", linked there by {imported.by}" if imported.by else ""
    comment = f", with the comment “{imported.comment}”" if imported.comment else ""
    return f"taken over from {imported.file}{by}{comment}"


def points(explanation: Explanation) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """Return the points under their headings: same, different, only on one side."""
    parted = explanation.different
    groups = (
        explanation.same,
        [point for point in parted if not point.one_sided],
        [point for point in parted if not point.right],
        [point for point in parted if not point.left],
    )
    unique = (tuple(dict.fromkeys(map(point_words, found))) for found in groups)
    told = zip(HEADINGS, unique, strict=True)
    return tuple((name, found) for name, found in told if found)


def moment(at: str) -> str:
    """Return a time as a person reads it: `2026-11-22 15:31 UTC`; anything else stays."""
    found = _MOMENT.fullmatch(at)
    if found is None:
        return at
    day, hour, zone = found.groups()
    return f"{day} {hour} {'UTC' if zone == 'Z' else f'UTC{zone}'}"


def provenance_facts(document: Document) -> tuple[tuple[str, str], ...]:
    """Return what is known of where a document comes from, apart from title and address."""
    known = document.provenance
    facts = (
        ("Publisher", known.publisher),
        ("Published", moment(known.published)),
        ("As of", known.as_of),
        ("Said first by", known.origin),
        ("Carried by", known.carried_by),
        ("Kind", known.kind),
        ("Language", known.language),
    )
    return tuple((name, value) for name, value in facts if value)


def overview(report: Report) -> tuple[tuple[str, str], ...]:
    """Return the figures of a report, each with its name, as far as they are one for all."""
    figures = report.statistics
    stances = ", ".join(f"{figures.evidence[stance]} {_ADJECTIVES[stance]}" for stance in Stance)
    facts = [
        ("Statements", _statements(figures)),
        ("Sources", f"{figures.sources}, of which {figures.linked_sources} linked as evidence"),
        ("Origins", _origins(figures)),
        ("Evidence", stances),
    ]
    if figures.oldest and figures.newest:
        facts += [
            ("Oldest source", _dated(figures.oldest)),
            ("Newest source", _dated(figures.newest)),
        ]
    return tuple(facts)


_ADJECTIVES = {
    Stance.SUPPORTS: "supporting",
    Stance.OPPOSES: "opposing",
    Stance.CONTEXT: "as context",
}


def _statements(figures: Statistics) -> str:
    more = f", and {figures.no_claims} marked as no claim, not judged" if figures.no_claims else ""
    return f"{figures.statements}{more}"


def _origins(figures: Statistics) -> str:
    named = f"{figures.origins} named by the sources"
    without = figures.without_origin
    return f"{named}; {without} of them name none" if without else named


def _dated(document: Document) -> str:
    return f"{moment(document.provenance.published)}, {document.title}"


def titled(report: Report, sources: tuple[str, ...]) -> str:
    """Return the titles of some sources, in one line."""
    return "; ".join(report.title_of(source) for source in sources)


def origin_lines(report: Report) -> tuple[str, ...]:
    """Return one line for each origin group that linked passages belong to."""
    lines: list[str] = []
    for group in report.origins:
        carriers = [report.title_of(source) for source in group.carriers]
        if group.includes_briefing:
            carriers.insert(0, "the briefing itself")
        origin = f" Said first by: {group.origin}." if group.origin else ""
        lines.append(
            f"{group.name}: probably one text, carried by {len(carriers)}: "
            f"{'; '.join(carriers)}.{origin}"
        )
    return tuple(lines)
