"""Annotations: the report as W3C Web Annotations, one a verdict and one a linked passage.

Owns their form in JSON-LD (Web Annotation Data Model, W3C Recommendation of 23 February 2017).
Places count Unicode code points, as the model has it. Documents are named by their digest, so that
nothing depends on where a file lies.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from typing import Any

from comparisons.adjudication import Resolution
from comparisons.evidence import Evidence, Part, Quote
from comparisons.reports.json_text import json_text, named
from comparisons.reports.links import linkable
from comparisons.reports.report import Report, ReportedDecision

CONTEXT = "http://www.w3.org/ns/anno.jsonld"
ASSESSING = "oa:assessing"
"""With its prefix: published copies of the context lack the plain word."""
DECISION = "claimdesk:decision"
CHECKED = "claimdesk:checked"
PART = "claimdesk:part"
ADJUDICATION = "claimdesk:adjudication"
"""Fields of our own, which other readers pass over."""
_URN = "urn:sha256:"
_DIGEST = "sha256:"

Json = dict[str, Any]


def web_annotations(report: Report) -> str:
    """Return all verdicts and all evidence as a list of annotations."""
    found: list[Json] = []
    for _, item in report.decisions():
        found += [_verdict(report, item)] if _says_anything(item) else []
        found += [_evidence(report, item, each.evidence) for each in item.evidence]
    for item in report.adjudicated.values():
        found.append(_verdict(report, item))
        found += [_evidence(report, item, each.evidence) for each in item.evidence]
    return json_text(found)


def resource_of(digest: str) -> str:
    """Return the name by which annotations know a document."""
    return _URN + digest.removeprefix(_DIGEST)


def digest_of(resource: str) -> str:
    """Return the digest of a document that an annotation names so, or nothing."""
    return _DIGEST + resource.removeprefix(_URN) if resource.startswith(_URN) else ""


def _says_anything(item: ReportedDecision) -> bool:
    decision = item.decision
    return decision.verdict is not None or bool(decision.note or decision.checked)


def _verdict(report: Report, item: ReportedDecision) -> Json:
    decision = item.decision
    bodies = list(_bodies(item))
    created = decision.reviewed or decision.noted
    return _annotation(report, item, ("verdict",), created) | {
        "motivation": ASSESSING,
        **({"body": bodies} if bodies else {}),
        "target": _target(report, item),
        DECISION: decision.id,
        **({CHECKED: list(decision.checked)} if decision.checked else {}),
    }


def _bodies(item: ReportedDecision) -> Iterator[Json]:
    decision = item.decision
    if decision.verdict is not None:
        yield _words("classifying", decision.verdict.value)
    if decision.note:
        yield _words("commenting", decision.note, created=decision.noted)


def _evidence(report: Report, item: ReportedDecision, evidence: Evidence) -> Json:
    quote = evidence.quote
    key = (evidence.source, quote.exact, *map(str, (quote.span.start, quote.span.end)))
    if evidence.part:
        key = (*key, evidence.part.exact, str(evidence.part.span.start))
    by = replace(item, reviewer=item.linked_by(evidence))
    return _annotation(report, by, ("evidence", *key), evidence.linked) | {
        "motivation": "linking",
        "body": [
            _words("classifying", evidence.stance.value),
            {**_target(report, item), "purpose": "linking"},
        ],
        "target": _specific(evidence.digest, quote, _address(report, evidence.source)),
        DECISION: item.decision.id,
        **({PART: _part(evidence.part)} if evidence.part else {}),
    }


def _part(part: Part) -> Json:
    return {"exact": part.exact, "start": part.span.start, "end": part.span.end}


def _annotation(report: Report, item: ReportedDecision, key: tuple[str, ...], at: str) -> Json:
    resolution = item.resolution
    key = ("adjudication", *key) if resolution else key
    return {
        "@context": CONTEXT,
        "id": named(report.briefing.digest, item.reviewer, item.decision.id, *key),
        "type": "Annotation",
        **({"creator": {"type": "Person", "name": item.reviewer}} if item.reviewer else {}),
        **({"created": at} if at else {}),
        **({ADJUDICATION: _heard(resolution)} if resolution else {}),
        "generator": {"type": "Software", "name": f"claimdesk {report.version}"},
        "generated": report.made,
    }


def _heard(resolution: Resolution) -> list[Json]:
    """Return the reviewers' verdicts that were known when it was decided."""
    return [
        {"reviewer": item.reviewer, **({"verdict": item.verdict.value} if item.verdict else {})}
        for item in resolution.heard_for_verdict
    ]


def _words(purpose: str, value: str, *, created: str = "") -> Json:
    body = {"type": "TextualBody", "purpose": purpose, "format": "text/plain", "value": value}
    return body | ({"created": created} if created else {})


def _target(report: Report, item: ReportedDecision) -> Json:
    return _specific(item.digest, item.decision.target, report.briefing.provenance.url)


def _specific(digest: str, quote: Quote, address: str) -> Json:
    exact = {"type": "TextQuoteSelector", "exact": quote.exact}
    around = {"prefix": quote.prefix, "suffix": quote.suffix}
    span = {"start": quote.span.start, "end": quote.span.end}
    return {
        "type": "SpecificResource",
        "source": resource_of(digest),
        **({"scope": linkable(address)} if linkable(address) else {}),
        "selector": [
            exact | {name: words for name, words in around.items() if words},
            {"type": "TextPositionSelector", **span},
        ],
    }


def _address(report: Report, source: str) -> str:
    found = next((each for each in report.sources if each.id == source), None)
    return found.provenance.url if found else ""
