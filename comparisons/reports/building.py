"""Building: a report out of a comparison and what reviewers entered.

Owns which decision stands at which statement, and what is told about each piece of evidence. It is
pure and reads no clock: the caller says when the report is made and by which version.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from comparisons.adjudication import Resolution
from comparisons.anchoring.anchors import AnchorState
from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.evidence import Evidence
from comparisons.matching.explaining import explain
from comparisons.matching.origins import Origins, find_origins, no_origins
from comparisons.matching.points import Explanation
from comparisons.rechecking import Standing
from comparisons.reports.counting import count
from comparisons.reports.report import (
    OriginNote,
    Report,
    ReportedDecision,
    ReportedEvidence,
    ReportedStatement,
)
from comparisons.statements import Statement, cut_statement
from comparisons.telling import Tell, silently, telling
from comparisons.verdicts import Decision

STEP = 8
"""Statements after which it is told; each may have several passages to explain."""


def build_report(
    comparison: Comparison,
    standings: Sequence[Standing],
    *,
    made: str,
    version: str,
    address: str = "",
    tell: Tell = silently,
) -> Report:
    """Put together what every format shows.

    Args:
        comparison: The documents as they are now.
        standings: How each reviewer's review stands in them; the order is kept.
        made: The time of the report: RFC 3339, UTC.
        version: The version of the program.
        address: Where the page of the report will be published, if that is known.
        tell: Told how far it is.
    """
    builder = _Builder(comparison, _origins(comparison, tell))
    statements: list[ReportedStatement] = []
    claims = telling(comparison.claims, "putting statements together", tell, step=STEP)
    for number, claim in enumerate(claims, start=1):
        decisions = tuple(builder.decisions(claim, standings))
        statements.append(ReportedStatement(number=number, statement=claim, decisions=decisions))
    lost = tuple(item for standing in standings for item in builder.lost(standing))
    report = Report(
        title=comparison.title,
        made=made,
        version=version,
        address=address,
        criteria=comparison.criteria,
        briefing=comparison.briefing,
        sources=comparison.sources,
        reviewers=tuple(standing.review.reviewer for standing in standings),
        statistics=count(comparison, standings),
        statements=tuple(statements),
        lost=lost,
        problems=tuple(str(problem) for problem in comparison.problems),
    )
    return replace(report, origins=_origin_notes(report, builder.origins))


def with_adjudication(
    report: Report, adjudication: Standing, resolutions: Mapping[str, Resolution]
) -> Report:
    """Return the report with what was adjudicated, beside the reviewers' own decisions.

    Args:
        report: The report without it.
        adjudication: How the resolutions stand in the documents as they are now.
        resolutions: By the statement's id, at the words of now.
    """
    linked = any(item.decision.standing_evidence for item in resolutions.values())
    comparison = adjudication.comparison
    origins = _origins(comparison, silently) if linked else no_origins(comparison.briefing.id)
    builder = _Builder(comparison, origins)
    found = {
        item.statement.id: replace(each, reviewer=resolution.by, resolution=resolution)
        for item in report.statements
        if (resolution := resolutions.get(item.statement.id))
        for each in builder.decisions(item.statement, (adjudication,))
        if each.decision == resolution.decision and each.decision.verdict
    }
    return replace(report, resolutions=resolutions, adjudicated=found)


def _origins(comparison: Comparison, tell: Tell) -> Origins:
    statements = (*comparison.claims, *comparison.source_statements())
    return find_origins(statements, comparison.documents, tell=tell)


@dataclass(frozen=True, slots=True)
class _Builder:
    """Tells what is known about decisions and evidence."""

    comparison: Comparison
    origins: Origins

    def decisions(
        self, claim: Statement, standings: Sequence[Standing]
    ) -> Iterator[ReportedDecision]:
        """Return what each reviewer entered for a statement."""
        for standing in standings:
            for decision in standing.decisions_at(claim):
                if _first_place(standing, decision) == claim.id:
                    yield self._reported(standing, decision, claim)

    def lost(self, standing: Standing) -> Iterator[ReportedDecision]:
        """Return the decisions that stand at no statement any more."""
        for id_, found in standing.anchors.items():
            if not found.statements:
                yield self._reported(standing, standing.review.decisions[id_], None)

    def _reported(
        self, standing: Standing, decision: Decision, claim: Statement | None
    ) -> ReportedDecision:
        anchor = standing.anchors[decision.id]
        return ReportedDecision(
            reviewer=standing.review.reviewer,
            decision=decision,
            digest=standing.review.briefing_digest,
            evidence=tuple(self._evidence(item, claim) for item in decision.standing_evidence),
            in_place=claim is not None and anchor.state is AnchorState.SAME,
        )

    def _evidence(self, evidence: Evidence, claim: Statement | None) -> ReportedEvidence:
        document = self._documents.get(evidence.source)
        span, words = evidence.quote.span, evidence.quote.exact
        in_place = document is not None and span.cut(document.text) == words
        return ReportedEvidence(
            evidence=evidence,
            document=document,
            in_place=in_place,
            explanation=self._explained(claim, document, evidence)
            if claim is not None and document is not None and in_place
            else Explanation(),
            origins=tuple(sorted(self.origins.groups_at(evidence.source, span))),
        )

    def _explained(self, claim: Statement, document: Document, evidence: Evidence) -> Explanation:
        comparison = self.comparison
        return explain(
            claim,
            _passage(document, evidence, comparison.statements.get(document.id, ())),
            claim_document=comparison.briefing,
            other_document=document,
            names=comparison.names,
            contested=comparison.contested,
        )

    @property
    def _documents(self) -> Mapping[str, Document]:
        return MappingProxyType({item.id: item for item in self.comparison.sources})


def _first_place(standing: Standing, decision: Decision) -> str:
    """Return the first of the statements that a decision stands at; it is told once."""
    return standing.anchors[decision.id].statements[0]


def _passage(document: Document, evidence: Evidence, statements: Sequence[Statement]) -> Statement:
    """Return the statement that was linked, or what was linked as if it were one."""
    span = evidence.quote.span
    touched = [item for item in statements if item.span.overlaps(span)]
    whole = next((item for item in touched if item.span == span), None)
    if whole is not None:
        return whole
    claimant = touched[0].claimant if touched else None
    return cut_statement(document, span, id="passage", claimant=claimant)


def _origin_notes(report: Report, origins: Origins) -> tuple[OriginNote, ...]:
    named = {
        name for _, item in report.decisions() for one in item.evidence for name in one.origins
    }
    return tuple(
        OriginNote(
            name=group.name,
            carriers=group.carriers,
            origin=group.origin,
            includes_briefing=group.includes_briefing,
        )
        for group in origins.groups
        if group.name in named
    )
