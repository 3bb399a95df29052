"""Makers of reports for tests: a small true one, and one with a text of choice in every field."""

from __future__ import annotations

from dataclasses import replace

from comparisons.comparison import Comparison
from comparisons.documents import Document, Provenance, digest_of
from comparisons.evidence import Evidence, Quote, Stance, quote_from
from comparisons.matching.points import Explanation, Point, PointKind
from comparisons.progress import Progress
from comparisons.rechecking import standing_of
from comparisons.reports.building import build_report
from comparisons.reports.report import (
    OriginNote,
    Report,
    ReportedDecision,
    ReportedEvidence,
    ReportedStatement,
    Statistics,
    Tally,
)
from comparisons.review import Review
from comparisons.segmentation import segment
from comparisons.spans import Span
from comparisons.statements import Claimant, Statement
from comparisons.verdicts import Decision, Verdict
from tests.builders import a_document, a_review, some_evidence

MADE = "2026-11-22T15:31:00Z"
AT = "2026-11-22T14:00:00Z"
BRIEFING = "Three people were injured. The harbour remains open. The air was safe at all times."
POLICE = "Five people were injured in the fire. The police closed the quay."
UNION = "The harbour remains open, the union said."


def documents() -> tuple[Document, Document, Document]:
    """Return a briefing and two sources."""
    briefing = a_document(BRIEFING, id="briefing", title="The briefing")
    police = a_document(POLICE, id="police", title="Police report")
    union = a_document(UNION, id="union", title="Union statement")
    known = Provenance(
        title="Police report",
        publisher="Police",
        published="2024-03-05T16:00:00+01:00",
        origin="The police",
        url="https://police.example/7",
    )
    dated = replace(union.provenance, published="2024-03-06")
    return briefing, replace(police, provenance=known), replace(union, provenance=dated)


def a_comparison() -> Comparison:
    """Return a comparison of a briefing with two sources."""
    briefing, *sources = documents()
    return Comparison(
        title="A fire",
        briefing=briefing,
        sources=tuple(sources),
        statements={each.id: segment(each) for each in (briefing, *sources)},
    )


def some_decisions(comparison: Comparison, *, reviewer: str = "anna") -> Review:
    """Return a review with a disputed, a corroborated and an unreviewed statement."""
    briefing, claims = comparison.briefing, comparison.claims
    police, union = comparison.sources
    review = a_review(briefing, reviewer=reviewer).begun_on(briefing, claims)
    first = Decision(
        id=claims[0].id,
        target=quote_from(briefing, claims[0].span),
        verdict=Verdict.DISPUTED,
        reviewed=AT,
        note="The police count five.\nAsked again.",
        noted=AT,
        evidence=(
            some_evidence(police, "Five people were injured in the fire.", Stance.OPPOSES),
            some_evidence(union, UNION, Stance.CONTEXT),
        ),
    )
    second = Decision(
        id=claims[1].id,
        target=quote_from(briefing, claims[1].span),
        verdict=Verdict.CORROBORATED,
        reviewed=AT,
        evidence=(some_evidence(union, UNION, Stance.SUPPORTS),),
        checked=("police",),
    )
    return review.with_decision(first).with_decision(second)


def report_on(comparison: Comparison, *reviews: Review) -> Report:
    """Build the report on some reviews."""
    standings = [standing_of(review, comparison) for review in reviews]
    return build_report(comparison, standings, made=MADE, version="0.1.0")


def a_report() -> Report:
    """Return the report on a small comparison."""
    comparison = a_comparison()
    return report_on(comparison, some_decisions(comparison))


def with_everywhere(payload: str, *, address: str = "") -> Report:
    """Return a report with a text in every field that anybody but the program fills."""
    document = _document(payload, address or payload)
    quote = Quote(exact=payload, span=Span(0, 1), prefix=payload, suffix=payload)
    evidence = [_evidence(payload, quote, document, stance) for stance in Stance]
    unread = replace(evidence[0], document=None, in_place=False)
    decisions = [_decision(payload, quote, (*evidence, unread), verdict) for verdict in Verdict]
    claimant = Claimant(name=payload, span=Span(0, 1), role=payload)
    statement = Statement(
        id="s1", document_id="briefing", span=Span(0, 1), text=payload, claimant=claimant
    )
    return Report(
        title=payload,
        made=MADE,
        version="0.1.0",
        address="",
        criteria=payload,
        briefing=document,
        sources=(document,),
        reviewers=(payload,),
        statistics=_statistics(payload, document),
        statements=(
            ReportedStatement(number=1, statement=statement, decisions=tuple(decisions)),
            ReportedStatement(number=2, statement=statement),
        ),
        lost=(decisions[0],),
        origins=(
            OriginNote(name="o1", carriers=(payload,), origin=payload, includes_briefing=True),
        ),
        problems=(payload,),
    )


def _document(payload: str, address: str) -> Document:
    return Document(
        id=payload,
        path=payload,
        text=payload,
        digest=digest_of(payload.encode("utf-8", "surrogatepass")),
        provenance=Provenance(
            title=payload,
            publisher=payload,
            published=payload,
            as_of=payload,
            url=address,
            language=payload,
            origin=payload,
            carried_by=payload,
            kind=payload,
        ),
    )


def _evidence(payload: str, quote: Quote, document: Document, stance: Stance) -> ReportedEvidence:
    evidence = Evidence(
        source=payload, digest=document.digest, stance=stance, quote=quote, linked=AT
    )
    points = tuple(
        Point(kind=PointKind.NAME, left=left, right=right)
        for left, right in ((payload, payload), (payload, ""), ("", payload), (payload, "x"))
    )
    explanation = Explanation(same=points[:1], different=points[1:])
    return ReportedEvidence(
        evidence=evidence,
        document=document,
        in_place=True,
        explanation=explanation,
        origins=("o1",),
    )


def _decision(
    payload: str, quote: Quote, evidence: tuple[ReportedEvidence, ...], verdict: Verdict
) -> ReportedDecision:
    decision = Decision(
        id=payload,
        target=quote,
        verdict=verdict,
        reviewed=AT,
        note=payload,
        noted=AT,
        evidence=tuple(item.evidence for item in evidence),
        checked=(payload, "police"),
    )
    return ReportedDecision(
        reviewer=payload,
        decision=decision,
        digest=digest_of(b"briefing"),
        evidence=evidence,
        in_place=False,
    )


def _statistics(payload: str, document: Document) -> Statistics:
    progress = Progress(total=2, corroborated=1, disputed=0, unverified=0)
    return Statistics(
        statements=2,
        no_claims=1,
        tallies=(Tally(reviewer=payload, progress=progress),),
        sources=1,
        linked_sources=1,
        origins=1,
        without_origin=0,
        evidence=dict.fromkeys(Stance, 1),
        oldest=document,
        newest=document,
    )
