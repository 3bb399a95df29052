"""Markdown: the report as text that is read as it is, or rendered anywhere.

Owns the order of the text and the one way by which words of documents and reviewers get into it:
escaped, so that no markup, link, HTML or table break of theirs comes through.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from comparisons.adjudication import Resolution
from comparisons.documents import Document
from comparisons.reports import words
from comparisons.reports.agreeing import (
    NOTE,
    TITLE,
    agreement_lines,
    resolution_head,
    resolution_lines,
)
from comparisons.reports.links import linkable
from comparisons.reports.report import Report, ReportedDecision, ReportedEvidence, ReportedStatement
from comparisons.signs import readable
from comparisons.verdicts import Verdict

_ANYWHERE = re.compile(r"[\\`*_\[\]<>|~&#$@{}^]|:(?=//)|(?<=www)\.", re.IGNORECASE)
_AT_THE_START = re.compile(r"([-+=:]|\d{1,9}(?=[.)]))(.?)")


def markdown(report: Report) -> str:
    """Return the report as Markdown."""
    return "\n".join(_lines(report)).rstrip() + "\n"


def inline(text: str) -> str:
    """Escape a text for one line."""
    return _escaped(" ".join(text.split()))


def _escaped(line: str) -> str:
    """Escape a line so that it is shown as it is, wherever it stands."""
    escaped = _ANYWHERE.sub(r"\\\g<0>", readable(line.strip()))
    found = _AT_THE_START.match(escaped)
    if found is None:
        return escaped
    first, rest = found.group(1), escaped[found.end(1) :]
    return f"{first}\\{rest}" if first[0].isdigit() else f"\\{escaped}"


def _paragraph(text: str, prefix: str = "") -> Iterator[str]:
    """Give a text of lines, with its line breaks kept."""
    lines = [_escaped(line) for line in text.split("\n") if line.strip()]
    for line in lines[:-1]:
        yield f"{prefix}{line}\\"
    for line in lines[-1:]:
        yield f"{prefix}{line}"


def _link(address: str, title: str) -> str:
    safe = linkable(address)
    if safe:
        encoded = safe.replace("(", "%28").replace(")", "%29")
        return f"[{inline(title)}](<{encoded}>)"
    return f"{inline(title)} ({inline(address)})" if address else inline(title)


def _lines(report: Report) -> Iterator[str]:
    yield from _head(report)
    yield from _overview(report)
    yield from ("", "## Statements")
    for item in report.statements:
        yield from _statement(report, item)
    yield from _lost(report)
    yield from _coverage(report)
    yield from ("", "## Sources", "")
    for number, source in enumerate(report.sources, start=1):
        yield from _source(number, source)
    yield from _method(report)


def _head(report: Report) -> Iterator[str]:
    known = report.briefing.provenance
    yield f"# {inline(report.title)}"
    yield ""
    byline = [_link(known.url, report.briefing.title)]
    byline += [inline(part) for part in (known.publisher, words.moment(known.published)) if part]
    yield f"Report on a briefing: {', '.join(byline)}."
    reviewers = ", ".join(map(inline, report.reviewers)) or "nobody yet"
    yield f"Reviewed by {reviewers}. Report made {words.moment(report.made)}."


def _overview(report: Report) -> Iterator[str]:
    yield from ("", "## Overview", "")
    columns: tuple[Verdict | None, ...] = (*Verdict, None)
    names = ["Reviewer", "reviewed", *(words.verdict_word(each) for each in columns)]
    yield from _table_head(names)
    for tally in report.statistics.tallies:
        found = tally.progress
        numbers = (found.corroborated, found.disputed, found.unverified, found.unreviewed)
        cells = [inline(tally.reviewer), f"{found.decided} of {found.total}", *map(str, numbers)]
        yield f"| {' | '.join(cells)} |"
    yield ""
    for name, value in words.overview(report):
        yield f"- {name}: {inline(value)}"
    told = list(agreement_lines(report.agreement))
    if told:
        yield from ("", f"### {TITLE}", "", *(f"- {inline(line)}" for line in told), "", NOTE, "")
    for problem in report.problems:
        yield f"- Could not be read: {inline(problem)}"


def _table_head(names: Sequence[str]) -> Iterator[str]:
    yield f"| {' | '.join(names)} |"
    yield f"|{' --- |' * len(names)}"


def _statement(report: Report, item: ReportedStatement) -> Iterator[str]:
    told = ", ".join(f"{sign} {word}" for sign, word in words.verdicts_of(item))
    yield from ("", f"### Statement {item.number}: {told}", "")
    yield from _paragraph(item.statement.text, "> ")
    claimant = item.statement.claimant
    if claimant:
        said = ", ".join(part for part in (claimant.name, claimant.role) if part)
        yield from ("", f"Said by {inline(said)}.")
    for decision in item.decisions:
        yield from _decision(report, decision)
    resolution = report.resolutions.get(item.statement.id)
    if resolution is not None and resolution.decision.verdict is not None:
        yield from _resolution(report, resolution)


def _resolution(report: Report, resolution: Resolution) -> Iterator[str]:
    verdict, by = resolution_head(resolution)
    yield from ("", f"**{inline(verdict)}**{inline(by) and ' '}{inline(by)}")
    if resolution.decision.note:
        yield from ("", *_paragraph(resolution.decision.note))
    told = list(resolution_lines(report, resolution))
    if told:
        yield from ("", *(f"- {inline(line)}" for line in told))


def _lost(report: Report) -> Iterator[str]:
    if report.lost:
        yield from ("", "## Lost words", "")
        yield "These words were judged, and the briefing no longer has them."
    for item in report.lost:
        yield from ("", "### No longer in the briefing", "")
        yield from _paragraph(item.decision.target.exact, "> ")
        yield from _decision(report, item)


def _decision(report: Report, item: ReportedDecision) -> Iterator[str]:
    decision = item.decision
    at = f", {words.moment(decision.reviewed)}" if decision.reviewed else ""
    yield from ("", f"**{words.verdict_word(decision.verdict)}** by {inline(item.reviewer)}{at}")
    if not item.in_place:
        yield from ("", words.CHANGED)
    if decision.note:
        yield from ("", *_paragraph(decision.note))
    for evidence in item.evidence:
        yield from ("", *_evidence(evidence))
    if decision.checked:
        yield from ("", f"Checked and silent: {inline(words.titled(report, decision.checked))}")


def _evidence(item: ReportedEvidence) -> Iterator[str]:
    quote = item.evidence.quote
    document = item.document
    cited = [inline(item.evidence.source)]
    if document is not None:
        known = document.provenance
        cited = [_link(known.url, document.title)]
        facts = (known.publisher, words.moment(known.published))
        cited += [inline(part) for part in facts if part]
    cited.append(f"characters {quote.span.start:,} to {quote.span.end:,}")
    if item.origin:
        cited.append(f"said first by {inline(item.origin)}")
    if item.origins:
        cited.append(f"origin group {', '.join(item.origins)}")
    yield f"- **{item.evidence.stance.value}** {', '.join(cited)}"
    yield ""
    yield from _paragraph(quote.exact, "  > ")
    yield ""
    for about in (words.bearing(item), words.taken_from(item)):
        yield from (f"  {inline(about)}", "") if about else ()
    if caution := words.caution(item):
        yield f"  {caution}"
    for name, found in words.points(item.explanation):
        yield f"  - {name}: {'; '.join(map(inline, found))}"


def _coverage(report: Report) -> Iterator[str]:
    sources = report.covered_sources
    if not sources:
        return
    yield from ("", "## Coverage", "")
    yield "An empty cell says nothing: the source was neither linked nor checked."
    yield ""
    yield from _table_head(["Statement", *map(inline, sources)])
    for item in report.statements:
        told = [item.cell(each).words for each in sources]
        yield f"| {item.number} | {' | '.join(told)} |"


def _source(number: int, source: Document) -> Iterator[str]:
    yield f"{number}. {_link(source.provenance.url, source.title)}"
    for name, value in words.provenance_facts(source):
        yield f"   - {name}: {inline(value)}"
    yield f"   - File: {inline(source.path)}, {inline(source.digest)}"


def _method(report: Report) -> Iterator[str]:
    yield from ("", "## Method")
    for paragraph in words.METHOD:
        yield from ("", paragraph)
    if report.criteria:
        yield from ("", "The desk's own criteria:", "", *_paragraph(report.criteria, "> "))
    for number, line in enumerate(words.origin_lines(report)):
        yield from ("", "Passages that are probably one text:", "") if not number else ()
        yield f"- {inline(line)}"
    briefing = report.briefing
    yield ""
    yield f"Briefing as reviewed: {inline(briefing.path)}, {inline(briefing.digest)}."
    yield f"Made by claimdesk {inline(report.version)}."
