"""Claim reviews: the report as schema.org ClaimReview in JSON-LD, one a verdict.

Owns their form. A verdict is passed on in our words only: no rating value, no scale, since a
verdict is no measure of truth. How claims and evidence hang together has no place in schema.org;
that is for the annotations.
"""

from __future__ import annotations

from typing import Any

from comparisons.reports.json_text import json_text, named
from comparisons.reports.links import linkable
from comparisons.reports.report import Report, ReportedDecision, ReportedStatement
from comparisons.verdicts import Verdict

Json = dict[str, Any]

ADJUDICATED = "Adjudicated: decided over the verdicts of several reviewers, which stand beside it."

_RATINGS = {
    Verdict.CORROBORATED: "Corroborated",
    Verdict.DISPUTED: "Disputed",
    Verdict.UNVERIFIED: "Unverified",
}


def claim_reviews(report: Report) -> str:
    """Return all verdicts as claim reviews.

    Each leads to its statement on the report's page. Where nobody said at which address that will
    be, it is named by an address of its own, which leads nowhere.
    """
    reviews = [
        _review(report, statement, item)
        for statement, item in report.decisions()
        if item.decision.verdict is not None
    ]
    reviews += [
        _review(report, statement, report.adjudicated[statement.statement.id])
        for statement in report.statements
        if statement.statement.id in report.adjudicated
    ]
    return json_text({"@context": "https://schema.org", "@graph": reviews})


def _review(report: Report, statement: ReportedStatement | None, item: ReportedDecision) -> Json:
    decision = item.decision
    kind = "adjudicated claim review" if item.resolution else "claim review"
    own = named(kind, report.briefing.digest, item.reviewer, decision.id)
    place = f"#statement-{statement.number}" if statement else "#lost"
    verdict = decision.verdict
    return {
        "@type": "ClaimReview",
        "@id": own,
        "url": f"{report.address}{place}" if report.address else own,
        "claimReviewed": decision.target.exact,
        **({"author": {"@type": "Person", "name": item.reviewer}} if item.reviewer else {}),
        **({"disambiguatingDescription": ADJUDICATED} if item.resolution else {}),
        **({"datePublished": decision.reviewed} if decision.reviewed else {}),
        "reviewRating": {"@type": "Rating", "alternateName": _RATINGS[verdict]} if verdict else {},
        **({"reviewBody": decision.note} if decision.note else {}),
        "itemReviewed": _claim(report, statement, item),
    }


def _claim(report: Report, statement: ReportedStatement | None, item: ReportedDecision) -> Json:
    known = report.briefing.provenance
    claimant = statement.statement.claimant if statement else None
    work = {
        "@type": "CreativeWork",
        "name": report.briefing.title,
        "url": linkable(known.url),
        "datePublished": known.published,
        "publisher": {"@type": "Organization", "name": known.publisher} if known.publisher else "",
    }
    claim = {
        "@type": "Claim",
        "text": item.decision.target.exact,
        # A claimant may be a person or a body; the documents do not say which.
        "author": {"name": claimant.name} if claimant else "",
        "datePublished": known.published,
        "inLanguage": known.language,
        "appearance": {key: value for key, value in work.items() if value},
    }
    return {key: value for key, value in claim.items() if value}
