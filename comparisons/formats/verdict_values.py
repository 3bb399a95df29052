"""Between the fields of a verdict file and the values of the program.

Owns both directions and nothing else: every value that goes out comes back equal.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from types import MappingProxyType
from typing import TYPE_CHECKING, Any

from comparisons.corrections import BRIEFING, Correction, CorrectionKind
from comparisons.dismissals import Dismissal
from comparisons.evidence import Evidence, Imported, Part, Quote, Shown, Stance
from comparisons.formats.verdict_fields import SCHEMA
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.verdicts import Decision, PastValue, Verdict

if TYPE_CHECKING:
    from comparisons.formats.strict_yaml import Value

Fields = dict[str, Any]

_VERDICTS = {verdict.value: verdict for verdict in Verdict}


def review_of(fields: Fields) -> Review:
    """Make a review of the fields of a whole file."""
    briefing = fields["briefing"]
    decisions = [decision_of(entry) for entry in fields.get("verdicts", ())]
    return Review(
        reviewer=fields["reviewer"],
        briefing_path=briefing["path"],
        briefing_digest=briefing["digest"],
        briefing_statements=briefing.get("statements", ()),
        decisions=MappingProxyType({decision.id: decision for decision in decisions}),
        revealed=fields.get("revealed", ()),
        corrections=tuple(map(_correction_of, fields.get("corrections", ()))),
    )


def _correction_of(fields: Fields) -> Correction:
    return Correction(
        kind=CorrectionKind(fields["kind"]),
        target=_quote_of(fields["target"]),
        made=fields["made"],
        document=fields.get("document", BRIEFING),
        statements=tuple(map(_quote_of, fields.get("statements", ()))),
        name=fields.get("name", ""),
        named=_quote_of(fields["named"]) if fields.get("named") else None,
        withdrawn=fields.get("withdrawn", ""),
    )


def decision_of(fields: Fields) -> Decision:
    """Make a decision of the fields of one entry."""
    return Decision(
        id=fields["id"],
        target=_quote_of(fields["target"]),
        verdict=_verdict_of(fields),
        reviewed=fields.get("reviewed", ""),
        note=fields.get("note", ""),
        noted=fields.get("noted", ""),
        evidence=tuple(map(_evidence_of, fields.get("evidence", ()))),
        checked=fields.get("checked", ()),
        dismissed=tuple(map(_dismissal_of, fields.get("dismissed", ()))),
        history=tuple(map(_past_of, fields.get("history", ()))),
    )


def _verdict_of(fields: Fields) -> Verdict | None:
    return _VERDICTS[fields["verdict"]] if "verdict" in fields else None


def _quote_of(fields: Fields) -> Quote:
    return Quote(
        exact=fields["exact"],
        span=Span(fields["start"], fields["end"]),
        prefix=fields.get("prefix", ""),
        suffix=fields.get("suffix", ""),
    )


def _evidence_of(fields: Fields) -> Evidence:
    shown, part = fields.get("shown"), fields.get("part")
    return Evidence(
        source=fields["source"],
        digest=fields["digest"],
        stance=Stance(fields["stance"]),
        quote=_quote_of(fields),
        linked=fields.get("linked", ""),
        shown=Shown(rank=shown["rank"], score=shown["score"]) if shown else None,
        part=_part_of(part) if part else None,
        imported=Imported(**fields["imported"]) if "imported" in fields else None,
        withdrawn=fields.get("withdrawn", ""),
    )


def _part_of(fields: Fields) -> Part:
    return Part(exact=fields["exact"], span=Span(fields["start"], fields["end"]))


def _dismissal_of(fields: Fields) -> Dismissal:
    return Dismissal(
        source=fields["source"],
        exact=fields["exact"],
        span=Span(fields["start"], fields["end"]),
        at=fields.get("at", ""),
        withdrawn=fields.get("withdrawn", ""),
    )


def _past_of(fields: Fields) -> PastValue:
    evidence, target = fields.get("evidence"), fields.get("target")
    return PastValue(
        at=fields.get("at", ""),
        verdict=_verdict_of(fields),
        note=fields.get("note"),
        evidence=_evidence_of(evidence) if evidence else None,
        unchecked=fields.get("unchecked"),
        target=_quote_of(target) if target else None,
        conflict=fields.get("conflict", False),
    )


def value_of(review: Review, decisions: Iterable[Value]) -> dict[str, Value]:
    """Return the fields of a whole file, around the entries of its decisions."""
    briefing: dict[str, Value] = {"path": review.briefing_path, "digest": review.briefing_digest}
    if review.briefing_statements:
        briefing["statements"] = review.briefing_statements
    fields: dict[str, Value] = {
        "schema": SCHEMA,
        "reviewer": review.reviewer,
        "briefing": briefing,
        "verdicts": list(decisions),
    }
    if review.revealed:
        fields["revealed"] = review.revealed
    if review.corrections:
        fields["corrections"] = [_correction_value(item) for item in review.corrections]
    return fields


def _correction_value(correction: Correction) -> dict[str, Value]:
    value: dict[str, Value] = {"kind": correction.kind.value, "made": correction.made}
    if correction.withdrawn:
        value["withdrawn"] = correction.withdrawn
    if correction.document != BRIEFING:
        value["document"] = correction.document
    value["target"] = _quote_value(correction.target)
    if correction.statements:
        value["statements"] = [_quote_value(item) for item in correction.statements]
    if correction.name:
        value["name"] = correction.name
    if correction.named is not None:
        value["named"] = _quote_value(correction.named)
    return value


def decision_value(decision: Decision) -> dict[str, Value]:
    """Return the fields of one entry; what is empty is left out."""
    value: dict[str, Value] = {"id": decision.id, "target": _quote_value(decision.target)}
    if decision.verdict is not None:
        value["verdict"] = decision.verdict.value
    rest: dict[str, Value] = {
        "reviewed": decision.reviewed,
        "note": decision.note,
        "noted": decision.noted,
        "evidence": [_evidence_value(item) for item in decision.evidence],
        "checked": decision.checked,
        "dismissed": [_dismissal_value(item) for item in decision.dismissed],
        "history": [_past_value(item) for item in decision.history],
    }
    return value | {name: item for name, item in rest.items() if item}


def _quote_value(quote: Quote) -> dict[str, Value]:
    value: dict[str, Value] = {"exact": quote.exact}
    if quote.prefix:
        value["prefix"] = quote.prefix
    if quote.suffix:
        value["suffix"] = quote.suffix
    return value | _place_value(quote.span)


def _place_value(span: Span) -> dict[str, Value]:
    return {"start": span.start, "end": span.end}


def _evidence_value(evidence: Evidence) -> dict[str, Value]:
    value: dict[str, Value] = {
        "source": evidence.source,
        "digest": evidence.digest,
        "stance": evidence.stance.value,
        **_quote_value(evidence.quote),
    }
    if evidence.part is not None:
        value["part"] = {"exact": evidence.part.exact, **_place_value(evidence.part.span)}
    if evidence.shown is not None:
        value["shown"] = {"rank": evidence.shown.rank, "score": evidence.shown.score}
    if evidence.imported is not None:
        value["imported"] = {
            name: text for name, text in asdict(evidence.imported).items() if name == "file" or text
        }
    if evidence.linked:
        value["linked"] = evidence.linked
    if evidence.withdrawn:
        value["withdrawn"] = evidence.withdrawn
    return value


def _dismissal_value(dismissal: Dismissal) -> dict[str, Value]:
    value: dict[str, Value] = {
        "source": dismissal.source,
        "exact": dismissal.exact,
        **_place_value(dismissal.span),
    }
    times = {"at": dismissal.at, "withdrawn": dismissal.withdrawn}
    return value | {name: time for name, time in times.items() if time}


def _past_value(past: PastValue) -> dict[str, Value]:
    value: dict[str, Value] = {"at": past.at}
    if past.verdict is not None:
        value["verdict"] = past.verdict.value
    if past.note is not None:
        value["note"] = past.note
    if past.evidence is not None:
        value["evidence"] = _evidence_value(past.evidence)
    if past.unchecked is not None:
        value["unchecked"] = past.unchecked
    if past.target is not None:
        value["target"] = _quote_value(past.target)
    if past.conflict:
        value["conflict"] = "true"
    return value
