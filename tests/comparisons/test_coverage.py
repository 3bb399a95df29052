"""Coverage: what is recorded for each statement in each source, and where nobody looked."""

from __future__ import annotations

from dataclasses import replace

from comparisons.comparison import Comparison
from comparisons.coverage import Cell, Coverage, Total, cell_of
from comparisons.evidence import Stance, quote_from
from comparisons.matching.bands import Band
from comparisons.matching.matches import Match
from comparisons.matching.rows import by_source
from comparisons.offers import Offer
from comparisons.verdicts import Decision, Verdict
from tests.builders import a_document, a_statement, some_evidence

BRIEFING = a_document("One fell. Two rose. Three stood.", id="briefing")
FIRST = a_document("One fell indeed.", id="first")
SECOND = a_document("Nothing fell.", id="second")
ONE, TWO, THREE = (
    a_statement(words, document=BRIEFING) for words in ("One fell.", "Two rose.", "Three stood.")
)
COMPARISON = Comparison(
    title="",
    briefing=BRIEFING,
    sources=(FIRST, SECOND),
    statements={"briefing": (ONE, TWO, THREE), "first": (), "second": ()},
)
EMPTY = Decision(id="", target=quote_from(BRIEFING, ONE.span))
MATCH = Match(
    claim=ONE,
    statement=a_statement("One fell indeed.", document=FIRST),
    rank=1,
    score=0.6,
    parts={},
)
OFFER = Offer(claim=ONE, matches=(MATCH,), rows=by_source([MATCH], ["first", "second"]))
COVERAGE = Coverage(
    comparison=COMPARISON,
    decisions={
        ONE.id: replace(
            EMPTY,
            evidence=(
                some_evidence(FIRST, "fell", Stance.OPPOSES),
                some_evidence(FIRST, "One", Stance.SUPPORTS),
                some_evidence(FIRST, "indeed", Stance.SUPPORTS),
            ),
            checked=("second",),
        ),
        TWO.id: replace(EMPTY, verdict=Verdict.UNVERIFIED),
    },
    offers={ONE.id: OFFER},
)


def test_a_cell_says_what_is_offered_and_what_is_recorded() -> None:
    """Each stance once, in the order of the stances; a score is no look."""
    cell = COVERAGE.cell(ONE.id, "first")
    assert cell == Cell(band=Band.STRONG, linked=((Stance.SUPPORTS, 2), (Stance.OPPOSES, 1)))
    assert COVERAGE.cell(ONE.id, "second") == Cell(band=None, checked=1)
    assert COVERAGE.cell(THREE.id, "first") == Cell(band=None)
    assert not Cell(band=Band.STRONG).looked_at


def test_totals_count_each_cell_once() -> None:
    """Linked comes before checked, and what is left is unread."""
    assert COVERAGE.total_of_claim(ONE.id) == Total(offered=1, linked=1, checked=1, unread=0)
    assert COVERAGE.total_of_source("first") == Total(offered=1, linked=1, checked=0, unread=2)
    assert COVERAGE.total_of_source("second") == Total(offered=0, linked=0, checked=1, unread=2)


def test_a_verdict_alone_is_not_a_look() -> None:
    """Nobody looked where neither evidence nor a checked source is recorded."""
    assert COVERAGE.unseen == {TWO.id, THREE.id}


def test_withdrawn_evidence_is_no_look_any_more() -> None:
    """Only what stands counts."""
    decision = replace(EMPTY, evidence=(some_evidence(FIRST, "fell", Stance.OPPOSES),))
    gone = decision.without_evidence(decision.evidence[0], at="2026-01-02T00:00:00Z")
    coverage = replace(COVERAGE, decisions={ONE.id: gone})
    assert ONE.id in coverage.unseen
    assert coverage.cell(ONE.id, "first").stances == ()


def test_several_reviewers_are_counted_together() -> None:
    """In numbers and in words; who only looked counts too."""
    decision = COVERAGE.decisions[ONE.id]
    assert cell_of([decision, decision], "first").words == "4 supports, 2 opposes"
    assert cell_of([decision, decision], "second").words == "checked by 2"
    assert cell_of([], "first") == Cell()
