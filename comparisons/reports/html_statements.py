"""The statements of the page: each with its verdicts, and each verdict with what it rests on.

Owns the markup of statements, decisions and evidence.
"""

from __future__ import annotations

from markupsafe import Markup

from comparisons.adjudication import Resolution
from comparisons.reports import words
from comparisons.reports.agreeing import resolution_head, resolution_lines
from comparisons.reports.elements import Child, element, joined, lines, link
from comparisons.reports.report import (
    Report,
    ReportedDecision,
    ReportedEvidence,
    ReportedStatement,
)

_NOTHING = Markup("")


def statements_section(report: Report) -> Markup:
    """Make the section with all statements of the briefing."""
    return element(
        "section",
        element("h2", "Statements", id="statements-title"),
        *[_statement(report, item) for item in report.statements],
        id="statements",
        aria_labelledby="statements-title",
        tabindex="-1",
    )


def lost_section(report: Report) -> Markup:
    """Make the section with decisions on words that the briefing no longer has."""
    if not report.lost:
        return _NOTHING
    return element(
        "section",
        element("h2", "Lost words", id="lost-title"),
        element("p", "These words were judged, and the briefing no longer has them."),
        *[
            element(
                "article",
                element("h3", "No longer in the briefing"),
                element("blockquote", lines(item.decision.target.exact), class_="claim"),
                _decision(report, item),
                class_="statement",
            )
            for item in report.lost
        ],
        id="lost",
        aria_labelledby="lost-title",
    )


def _badge(sign: str, word: str) -> Markup:
    shown = element("span", sign, aria_hidden="true")
    return element("span", shown, f" {word}", class_=f"verdict {word.replace(' ', '-')}")


def _statement(report: Report, item: ReportedStatement) -> Markup:
    number = str(item.number)
    badges = [_badge(sign, word) for sign, word in words.verdicts_of(item)]
    claimant = item.statement.claimant
    said = ", ".join(part for part in (claimant.name, claimant.role) if part) if claimant else ""
    return element(
        "article",
        element(
            "h3",
            element("a", f"Statement {number}", href=f"#statement-{number}"),
            " ",
            *badges,
            id=f"statement-{number}",
        ),
        element("blockquote", lines(item.statement.text), class_="claim"),
        element("p", f"Said by {said}", class_="claimant") if said else _NOTHING,
        *[_decision(report, each) for each in item.decisions],
        _resolution(report, report.resolutions.get(item.statement.id)),
        class_="statement",
        aria_labelledby=f"statement-{number}",
    )


def _resolution(report: Report, resolution: Resolution | None) -> Markup:
    if resolution is None or resolution.decision.verdict is None:
        return _NOTHING
    verdict, by = resolution_head(resolution)
    note = resolution.decision.note
    told = [element("li", line) for line in resolution_lines(report, resolution)]
    return element(
        "div",
        element("p", element("b", verdict), by, class_="entered"),
        element("p", lines(note), class_="note") if note else _NOTHING,
        element("ul", *told) if told else _NOTHING,
        class_="decision",
    )


def _decision(report: Report, item: ReportedDecision) -> Markup:
    decision = item.decision
    evidence = [_evidence(each) for each in item.evidence]
    silent = words.titled(report, decision.checked)
    return element(
        "div",
        element("p", *_entered(item), class_="entered"),
        element("p", words.CHANGED, class_="caution") if not item.in_place else _NOTHING,
        element("p", lines(decision.note), class_="note") if decision.note else _NOTHING,
        element("ul", *evidence, class_="evidence") if evidence else _NOTHING,
        element("p", element("b", "Checked and silent: "), silent, class_="silent")
        if silent
        else _NOTHING,
        class_="decision",
    )


def _entered(item: ReportedDecision) -> tuple[Child, ...]:
    decision = item.decision
    at: tuple[Child, ...] = ()
    if decision.reviewed:
        at = (", ", element("time", words.moment(decision.reviewed), datetime=decision.reviewed))
    return (element("b", words.verdict_word(decision.verdict)), f" by {item.reviewer}", *at)


def _evidence(item: ReportedEvidence) -> Markup:
    evidence = item.evidence
    stance, quote = evidence.stance.value, evidence.quote
    caution = words.caution(item)
    about = [each for each in (words.bearing(item), words.taken_from(item)) if each]
    return element(
        "li",
        element("p", element("span", stance, class_="stance"), " ", *_cited(item), class_="cited"),
        element("blockquote", lines(quote.exact)),
        element("p", lines("; ".join(about)), class_="cited") if about else _NOTHING,
        element("p", caution, class_="caution") if caution else _NOTHING,
        _points(item),
        class_=stance,
    )


def _cited(item: ReportedEvidence) -> tuple[Child, ...]:
    document, span = item.document, item.evidence.quote.span
    place = f"characters {span.start:,} to {span.end:,}"
    if document is None:
        return (element("cite", item.evidence.source), f", {place}")
    known = document.provenance
    facts = [known.publisher, words.moment(known.published), place]
    if known.origin:
        facts.append(f"said first by {known.origin}")
    if item.origins:
        facts.append(f"origin group {', '.join(item.origins)}")
    title = element("cite", link(known.url, document.title))
    return (title, joined(f", {fact}" for fact in facts if fact))


def _points(item: ReportedEvidence) -> Markup:
    groups = [
        element(
            "div",
            element("dt", name),
            *[element("dd", point) for point in found],
        )
        for name, found in words.points(item.explanation)
    ]
    return element("dl", *groups, class_="points") if groups else _NOTHING
