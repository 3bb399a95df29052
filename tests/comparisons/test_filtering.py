"""Filtering: a statement fits what is recorded of it, and nothing else."""

from dataclasses import replace

import pytest

from comparisons.comparison import Comparison
from comparisons.evidence import Stance
from comparisons.filtering import Filter, FilterKind, Known, choices, fitting
from comparisons.spans import Span
from comparisons.statements import Claimant
from comparisons.verdicts import Decision, PastValue, Verdict
from tests.builders import a_document, a_statement, some_evidence

BRIEFING = a_document("One fell. Two rose. Three stood.", id="briefing")
SOURCE = a_document("One fell indeed.", id="source")
CLAIMS = tuple(
    a_statement(words, document=BRIEFING) for words in ("One fell.", "Two rose.", "Three stood.")
)
ONE, TWO, THREE = CLAIMS
COMPARISON = Comparison(
    title="",
    briefing=BRIEFING,
    sources=(SOURCE,),
    statements={
        "briefing": (replace(ONE, claimant=Claimant(name="Ada", span=Span(0, 3))), TWO, THREE),
        "source": (a_statement("One fell indeed.", document=SOURCE),),
    },
)


def decision(claim: str) -> Decision:
    """Return an empty decision on a statement."""
    found = next(item for item in CLAIMS if item.id == claim)
    return Decision(id=claim, target=some_evidence(BRIEFING, found.text, Stance.CONTEXT).quote)


KNOWN = Known(
    decisions={
        ONE.id: replace(decision(ONE.id), verdict=Verdict.DISPUTED),
        TWO.id: replace(
            decision(TWO.id),
            evidence=(some_evidence(SOURCE, "indeed", Stance.SUPPORTS),),
            history=(PastValue(at="", note="mine", conflict=True),),
        ),
    },
    again={TWO.id},
    flagged={THREE.id},
    best={THREE.id: "source"},
)


@pytest.mark.parametrize(
    ("kind", "value", "expected"),
    [
        (FilterKind.VERDICT, "disputed", {ONE.id}),
        (FilterKind.VERDICT, "unverified", set[str]()),
        (FilterKind.VERDICT, "unreviewed", {TWO.id, THREE.id}),
        (FilterKind.AGAIN, "", {TWO.id}),
        (FilterKind.FLAGGED, "", {THREE.id}),
        (FilterKind.CLASHING, "", {TWO.id}),
        (FilterKind.CLAIMANT, "Ada", {ONE.id}),
        (FilterKind.CLAIMANT, "", {TWO.id, THREE.id}),
        (FilterKind.SOURCE, "source", {TWO.id, THREE.id}),
    ],
)
def test_each_filter_finds_what_is_recorded(
    kind: FilterKind, value: str, expected: set[str]
) -> None:
    """Unreviewed is not unverified, and evidence alone is no verdict."""
    assert fitting(Filter(kind=kind, value=value), COMPARISON, KNOWN) == expected


def test_withdrawn_evidence_is_no_longer_from_a_source() -> None:
    """Only what stands is looked at."""
    linked = KNOWN.decisions[TWO.id]
    gone = linked.without_evidence(linked.evidence[0], at="2026-01-02T00:00:00Z")
    known = replace(KNOWN, decisions={TWO.id: gone}, best={})
    wanted = Filter(kind=FilterKind.SOURCE, value="source")
    assert not fitting(wanted, COMPARISON, known)


def test_all_choices_are_counted_and_stand_in_one_place() -> None:
    """Verdicts, states and sources are offered even if nothing fits them."""
    offered = {(item.kind, item.value): count for item, count in choices(COMPARISON, KNOWN)}
    assert list(offered.items()) == [
        ((FilterKind.VERDICT, "corroborated"), 0),
        ((FilterKind.VERDICT, "disputed"), 1),
        ((FilterKind.VERDICT, "unverified"), 0),
        ((FilterKind.VERDICT, "unreviewed"), 2),
        ((FilterKind.AGAIN, ""), 1),
        ((FilterKind.FLAGGED, ""), 1),
        ((FilterKind.CLASHING, ""), 1),
        ((FilterKind.CLAIMANT, "Ada"), 1),
        ((FilterKind.CLAIMANT, ""), 2),
        ((FilterKind.SOURCE, "source"), 2),
    ]
