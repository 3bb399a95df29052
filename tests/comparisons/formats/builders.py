"""Small builders of reviews and of the files that hold them."""

from __future__ import annotations

from dataclasses import replace
from types import MappingProxyType

from comparisons.corrections import Correction, CorrectionKind
from comparisons.dismissals import Dismissal
from comparisons.evidence import Evidence, Part, Quote, Shown, Stance
from comparisons.formats.verdict_writing import updated
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.verdicts import Decision, Verdict

AT = "2026-11-22T15:31:00Z"
LATER = "2026-11-22T15:32:00Z"
DIGEST = f"sha256:{'0' * 64}"


def a_quote(exact: str = "Nobody was hurt.", start: int = 10) -> Quote:
    """Return a quote of some words at some place."""
    return Quote(
        exact=exact, span=Span(start, start + len(exact)), prefix="before. ", suffix=" After"
    )


def an_evidence(source: str = "harbour-news", *, stance: Stance = Stance.OPPOSES) -> Evidence:
    """Return evidence as it is linked from the list of matches."""
    return Evidence(
        source=source,
        digest=DIGEST,
        stance=stance,
        quote=a_quote("Two were hurt."),
        linked=AT,
        shown=Shown(rank=3, score=0.41),
    )


def a_decision(id_: str = "s2f6e67f25f", *, verdict: Verdict | None = Verdict.DISPUTED) -> Decision:
    """Return a decision that has a verdict and nothing else."""
    return Decision(id=id_, target=a_quote(), verdict=verdict, reviewed=AT if verdict else "")


def a_full_decision(id_: str = "s0123456789") -> Decision:
    """Return a decision that has something in every field, as a day's work would leave it."""
    first = an_evidence()
    decision = a_decision(id_, verdict=None)
    decision = decision.decided(Verdict.UNVERIFIED, at=AT).decided(Verdict.DISPUTED, at=LATER)
    decision = decision.with_note("He said: no # 3", at=AT).with_note("Two outlets.\n\n  So", at=AT)
    decision = decision.with_evidence(first).with_evidence(an_evidence("coast-guard"))
    decision = decision.with_evidence(replace(first, stance=Stance.CONTEXT, linked=LATER))
    decision = decision.without_evidence(an_evidence("coast-guard"), at=LATER)
    decision = decision.with_checked("ferry-line").with_checked("no").without_checked("no", at=AT)
    decision = replace(decision, target=a_quote("Nobody was harmed.", 12))
    decision = decision.with_target(a_quote(), at=LATER)
    aside = Dismissal(source="ferry-line", exact="We sail.", span=Span(3, 11), at=AT)
    decision = replace(decision, dismissed=(replace(aside, withdrawn=LATER), aside))
    part = Part(exact="hurt", span=Span(11, 15))
    decision = decision.with_evidence(replace(an_evidence("ferry-line"), part=part))
    clash = replace(decision.history[0], conflict=True)
    return replace(decision, history=(*decision.history, clash))


def some_corrections() -> tuple[Correction, ...]:
    """Return one correction of each kind, with something in every field."""
    whole = a_quote("Nobody was hurt: he said # no.", 40)
    parts = (a_bare_quote("Nobody was hurt:", 40), a_bare_quote("he said # no.", 57))
    cut = tuple(
        Correction(kind=kind, target=whole, made=AT, statements=parts)
        for kind in (CorrectionKind.SPLIT, CorrectionKind.JOIN, CorrectionKind.BOUNDS)
    )
    named = Correction(kind=CorrectionKind.CLAIMANT, target=a_quote(), made=AT, name="A. Holm: no")
    return (
        *cut,
        replace(named, named=a_quote("A. Holm: no", 3)),
        replace(named, made=LATER, name="", document="ferry-line"),
        Correction(kind=CorrectionKind.NO_CLAIM, target=a_quote(), made=AT, withdrawn=LATER),
        Correction(kind=CorrectionKind.CLAIM, target=a_quote(), made=LATER),
    )


def a_bare_quote(exact: str, start: int) -> Quote:
    """Return a quote without its context."""
    return Quote(exact=exact, span=Span(start, start + len(exact)))


def a_review(*decisions: Decision, reviewer: str = "anna") -> Review:
    """Return a review that holds some decisions."""
    return Review(
        reviewer=reviewer,
        briefing_path="briefing.txt",
        briefing_digest=DIGEST,
        briefing_statements=tuple(f"s{number:010x}" for number in range(16)),
        decisions=MappingProxyType({item.id: item for item in decisions}),
    )


def a_full_text() -> str:
    """Return the text of a verdict file that has everything."""
    return updated("", a_review(a_full_decision(), a_decision(), a_decision("sc")))
