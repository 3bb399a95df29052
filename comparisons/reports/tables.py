"""Tables: the report as CSV, one table at a time, for spreadsheets and for programs.

Owns the columns, and the guard that keeps a cell from being taken for a formula. The form is that
of RFC 4180, every cell in quotation marks, behind a byte order mark by which spreadsheets know
UTF-8.
"""

from __future__ import annotations

import csv
import io
import unicodedata
from collections.abc import Iterator, Sequence

from comparisons.agreement import Agreement, Compared, Figures
from comparisons.reports import words
from comparisons.reports.report import (
    Report,
    ReportedDecision,
    ReportedEvidence,
    ReportedStatement,
)
from comparisons.signs import readable
from comparisons.verdicts import count_stances

GUARD = "'"
"""Stands before a cell that a spreadsheet could take for a formula; spreadsheets hide it."""

_FORMULA_SIGNS = "=+-@|%"
_BYTE_ORDER_MARK = "\ufeff"
_VERDICTS = (
    *("statement", "id", "start", "end", "words", "claimant", "role", "reviewer", "verdict"),
    *("reviewed", "note", "noted", "in place", "supports", "opposes", "context", "checked"),
    *("verdicts together", "adjudicated", "adjudicated by", "adjudicated at", "reason"),
)
_EVIDENCE = (
    *("statement", "id", "reviewer", "stance", "source", "title", "publisher", "published"),
    *("said first by", "url", "quote", "start", "end", "digest", "linked", "in place", "bears on"),
    *("origin groups", "same", "different", "only briefing", "only source", "linked for"),
)
_AGREEMENT = (
    *("reviewer", "other reviewer", "used", "left out", "percent", "kappa", "alpha"),
    *("interval from", "interval to", "interval of"),
)


def verdicts_table(report: Report) -> str:
    """Return one row a statement and reviewer; a statement nobody reviewed has one too."""
    return _table(_VERDICTS, _verdict_rows(report))


def evidence_table(report: Report) -> str:
    """Return one row for each linked passage."""
    return _table(_EVIDENCE, _evidence_rows(report))


def coverage_table(report: Report) -> str:
    """Return one row a statement and one column a source."""
    sources = report.covered_sources
    return _table(("statement", "words", *sources), _coverage_rows(report, sources))


def agreement_table(report: Report) -> str:
    """Return one row for each two reviewers, and one for all where there are more."""
    return _table(_AGREEMENT, _agreement_rows(report.agreement))


def guarded(text: str) -> str:
    """Return a cell that no spreadsheet takes for a formula; the words stay as they are.

    The guard is put before any text that would begin like a formula without its own quotation
    marks, so that taking away one guard gives back the text.
    """
    seen = unicodedata.normalize("NFKC", text.lstrip(GUARD)[:64])
    first = next((sign for sign in seen if not _unseen(sign)), "")
    led_by_control = text[:1] in ("\t", "\r", "\n")
    return f"{GUARD}{text}" if led_by_control or (first and first in _FORMULA_SIGNS) else text


def _unseen(sign: str) -> bool:
    return sign.isspace() or unicodedata.category(sign) in ("Cc", "Cf", "Mn", "Zs", "Zl", "Zp")


def _table(columns: Sequence[str], rows: Iterator[Sequence[str]]) -> str:
    stream = io.StringIO(newline="")
    writer = csv.writer(stream, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    for row in (columns, *rows):
        writer.writerow([readable(guarded(cell)) for cell in row])
    return _BYTE_ORDER_MARK + stream.getvalue()


def _verdict_rows(report: Report) -> Iterator[Sequence[str]]:
    together = {item.statement.id: item.relation for item in _compared(report)}
    for item in report.statements:
        relation = together.get(item.statement.id)
        of_team = (relation.value if relation else "", *_of_adjudication(report, item))
        for decision in item.decisions:
            yield (*_of_statement(item), *_of_decision(decision), *of_team)
        if not item.decisions:
            ((_, word),) = words.verdicts_of(item)
            yield (*_of_statement(item), "", word, *[""] * 8, *of_team)
    for decision in report.lost:
        target = decision.decision.target
        place = (str(target.span.start), str(target.span.end))
        head = ("", decision.decision.id, *place, target.exact, "", "")
        yield (*head, *_of_decision(decision), *[""] * 5)


def _compared(report: Report) -> Sequence[Compared]:
    """Return how findings stand to each other, when there are several reviewers' findings."""
    agreement = report.agreement
    return agreement.statements if agreement and agreement.pairs else ()


def _of_adjudication(report: Report, item: ReportedStatement) -> Sequence[str]:
    found = report.adjudicated.get(item.statement.id)
    if found is None:
        return [""] * 4
    decision = found.decision
    word = words.verdict_word(decision.verdict)
    return (word, found.reviewer, decision.reviewed, decision.note)


def _of_statement(item: ReportedStatement) -> Sequence[str]:
    statement, claimant = item.statement, item.statement.claimant
    return (
        str(item.number),
        statement.id,
        str(statement.span.start),
        str(statement.span.end),
        statement.text,
        claimant.name if claimant else "",
        claimant.role if claimant else "",
    )


def _of_decision(item: ReportedDecision) -> Sequence[str]:
    decision, found = item.decision, count_stances(item.decision)
    return (
        item.reviewer,
        words.verdict_word(decision.verdict),
        decision.reviewed,
        decision.note,
        decision.noted,
        _yes(item.in_place),
        *map(str, (found.supports, found.opposes, found.context)),
        "; ".join(decision.checked),
    )


def _yes(holds: bool) -> str:  # noqa: FBT001 - a cell's value
    return "yes" if holds else "no"


def _evidence_rows(report: Report) -> Iterator[Sequence[str]]:
    for statement, decision in report.decisions():
        number = str(statement.number) if statement else ""
        id_ = statement.statement.id if statement else decision.decision.id
        for item in decision.evidence:
            yield (number, id_, decision.reviewer, *_of_evidence(item), "verdict")
    for statement in report.statements:
        found = report.adjudicated.get(statement.statement.id)
        if found is not None:
            head = (str(statement.number), statement.statement.id)
            for item in found.evidence:
                yield (*head, found.linked_by(item.evidence), *_of_evidence(item), "adjudication")


def _of_evidence(item: ReportedEvidence) -> Sequence[str]:
    evidence, document = item.evidence, item.document
    known = document.provenance if document else None
    facts = dict(words.points(item.explanation))
    return (
        evidence.stance.value,
        evidence.source,
        document.title if document else "",
        *((known.publisher, known.published, known.origin, known.url) if known else [""] * 4),
        evidence.quote.exact,
        str(evidence.quote.span.start),
        str(evidence.quote.span.end),
        evidence.digest,
        evidence.linked,
        _yes(item.in_place),
        evidence.part.exact if evidence.part else "",
        "; ".join(item.origins),
        *("; ".join(facts.get(name, ())) for name in words.HEADINGS),
    )


def _agreement_rows(agreement: Agreement | None) -> Iterator[Sequence[str]]:
    pairs = agreement.pairs if agreement else ()
    for pair in pairs:
        yield (
            *pair.reviewers,
            *_of_figures(pair.figures),
            "kappa" if pair.figures.interval else "",
        )
    if agreement and len(pairs) > 1:
        overall = agreement.overall
        yield ("all", "", *_of_figures(overall), "alpha" if overall.interval else "")


def _of_figures(figures: Figures) -> Sequence[str]:
    """Return figures as cells; an empty one is not defined."""
    interval = figures.interval or (None, None)
    found = (figures.percent, figures.kappa, figures.alpha, *interval)
    told = ("" if value is None else f"{value:.4f}" for value in found)
    return (str(figures.used), str(figures.left_out), *told)


def _coverage_rows(report: Report, sources: Sequence[str]) -> Iterator[Sequence[str]]:
    for item in report.statements:
        told = [item.cell(each).words for each in sources]
        yield (str(item.number), item.statement.text, *told)
