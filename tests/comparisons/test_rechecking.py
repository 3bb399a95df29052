"""Re-checking: no verdict stands at words that the reviewer has not seen, and none is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.anchoring.anchors import AnchorState
from comparisons.comparison import Comparison
from comparisons.documents import Document
from comparisons.evidence import Stance, quote_from
from comparisons.folding import fold
from comparisons.rechecking import Standing, brought_up, standing_of
from comparisons.review import Review
from comparisons.segmentation import segment
from comparisons.spans import Span
from comparisons.verdicts import Decision, Verdict
from tests.builders import a_document, a_review, some_evidence

AT = "2026-11-22T12:00:00Z"
SENTENCES = (
    "The harbour office counted 25 boats at noon.",
    "The mayor thanked the crews of both tugs.",
    "No hazardous goods were stored in the hall.",
    "The ferry line cancelled all trips until Friday.",
    "Two sailors were taken to the hospital of the town.",
    "No hazardous goods were stored in the hall.",
)


def a_comparison(*sentences: str, source: str = "Nothing was said.") -> Comparison:
    """A briefing of some sentences, and one source."""
    briefing = a_document(" ".join(sentences) + "\n", id="briefing")
    document = a_document(source)
    statements = {item.id: segment(item) for item in (briefing, document)}
    return Comparison(title="", briefing=briefing, sources=(document,), statements=statements)


def all_decided(comparison: Comparison) -> Review:
    """A review in which every statement of the briefing has a verdict."""
    review = a_review(comparison.briefing).begun_on(comparison.briefing, comparison.claims)
    for claim in comparison.claims:
        target = quote_from(comparison.briefing, claim.span)
        decision = Decision(id=claim.id, target=target)
        review = review.with_decision(decision.decided(Verdict.DISPUTED, at=AT))
    return review


OLD = a_comparison(*SENTENCES)
REVIEW = all_decided(OLD)


def states(standing: Standing) -> list[AnchorState]:
    """The states of all decisions, in the order of the file."""
    return [standing.anchors[id_].state for id_ in standing.review.decisions]


def test_on_its_own_briefing_everything_is_the_same() -> None:
    """Each decision stands at its own statement, twins too."""
    standing = standing_of(REVIEW, OLD)
    assert standing.found == ()
    assert {id_: decision.id for id_, decision in standing.shown.items()} == {
        claim.id: claim.id for claim in OLD.claims
    }


@pytest.mark.parametrize(
    ("place", "new", "state"),
    [
        (1, "The mayor thanked the brave crews of both tugs.", AnchorState.TEXT_CHANGED),
        (0, "The harbour office counted 27 boats at noon.", AnchorState.AMBIGUOUS),
        (3, "", AnchorState.ORPHAN),
        (4, "Two  sailors were taken to the hospital\nof the town.", AnchorState.SAME),
    ],
)
def test_what_waits_has_its_state_and_both_texts(place: int, new: str, state: AnchorState) -> None:
    """Old and new words stand beside each other; layout alone is no change."""
    comparison = a_comparison(*SENTENCES[:place], new, *SENTENCES[place + 1 :])
    standing = standing_of(REVIEW, comparison)
    found = [(item.anchor.state, item.old, item.new) for item in standing.found]
    expected = [] if state is AnchorState.SAME else [(state, SENTENCES[place], new)]
    assert found == expected


def test_statements_that_were_joined_keep_both_decisions() -> None:
    """Two decisions at one statement: neither hides the other."""
    joined = "The mayor thanked the crews of both tugs and the ferry line cancelled all trips."
    old = a_comparison("The mayor thanked the crews of both tugs.", *SENTENCES[3:5])
    standing = standing_of(all_decided(old), a_comparison(joined, SENTENCES[4]))
    kept = {id_ for ids in standing.ids_at.values() for id_ in ids}
    kept |= {item.decision for item in standing.found if item.is_orphan}
    assert kept == set(standing.review.decisions)


def test_the_review_moves_on_only_when_nothing_waits() -> None:
    """All are the same: it is quoted anew from its new places, the old quotes stay."""
    comparison = a_comparison("A new beginning was announced.", *SENTENCES)
    standing = standing_of(REVIEW, comparison)
    review = brought_up(standing, seen=(), at=AT)
    assert review.briefing_digest == comparison.briefing.digest
    assert review.briefing_statements == tuple(claim.id for claim in comparison.claims)
    for id_, decision in review.decisions.items():
        target = decision.target
        assert target.span.cut(comparison.briefing.text) == target.exact
        assert REVIEW.decisions[id_].target in [item.target for item in decision.history]
    assert standing_of(review, comparison).found == ()


def test_the_review_stays_as_it_is_while_something_waits() -> None:
    """Not one quote is moved then."""
    comparison = a_comparison("The mayor scolded everybody at length.", *SENTENCES[2:])
    standing = standing_of(REVIEW, comparison)
    assert standing.found
    assert brought_up(standing, seen=(), at=AT) is REVIEW


def test_what_was_found_before_is_not_looked_for_again() -> None:
    """A verdict that changes no words keeps the anchors."""
    comparison = a_comparison(*SENTENCES[1:])
    before = standing_of(REVIEW, comparison)
    *_, last = REVIEW.decisions.values()
    review = REVIEW.with_decision(last.decided(Verdict.UNVERIFIED, at=AT))
    after = standing_of(review, comparison, before=before)
    assert after.anchors is before.anchors
    assert after.found == before.found
    assert review.decisions[last.id] in after.shown.values()


def joined(comparison: Comparison, place: int) -> Comparison:
    """The same text with two statements of the briefing cut as one."""
    claims = comparison.claims
    span = Span(claims[place].span.start, claims[place + 1].span.end)
    whole = replace(claims[place], span=span, text=span.cut(comparison.briefing.text))
    cut = (*claims[:place], whole, *claims[place + 2 :])
    return replace(comparison, statements={**comparison.statements, "briefing": cut})


def linked(decision: Decision, words: str, source: Document) -> Decision:
    """A decision with evidence from a source as it was."""
    return decision.with_evidence(some_evidence(source, words, Stance.SUPPORTS))


SOURCE = "Three were hurt. The pier burned."


@given(
    order=st.permutations(range(len(SENTENCES))),
    texts=st.sampled_from((SENTENCES, (*SENTENCES, "It rained."), SENTENCES[:-1])),
    cut=st.none() | st.integers(0, len(SENTENCES) - 3),
    evidence=st.sets(st.integers(0, len(SENTENCES) - 1)),
    confirmed=st.sets(st.integers(0, len(SENTENCES) - 1)),
    told=st.booleans(),
)
def test_a_standing_that_grows_decision_by_decision_is_as_if_found_at_once(
    *,
    order: list[int],
    texts: tuple[str, ...],
    cut: int | None,
    evidence: set[int],
    confirmed: set[int],
    told: bool,
) -> None:
    """Whatever was cut otherwise, was entered for another text, or quotes a source that changed."""
    old = a_comparison(*SENTENCES, source=SOURCE)
    now = a_comparison(*texts, source="Three were hurt. The pier has burned.")
    now = now if cut is None else joined(now, cut)
    decided = list(all_decided(old).decisions.values())
    known = {(decided[place].id, decided[place].target) for place in confirmed}
    review, standing = replace(all_decided(old), decisions={}), None
    review = review if told else replace(review, briefing_statements=())
    for place in order:
        decision = decided[place]
        if place in evidence:
            decision = linked(decision, "The pier burned.", old.sources[0])
        for changed in (decision, decision.decided(Verdict.UNVERIFIED, at=AT)):
            review = review.with_decision(changed)
            standing = standing_of(review, now, confirmed=known, before=standing)
            assert standing == standing_of(review, now, confirmed=known)


def test_the_whole_statement_is_shown_where_evidence_changed() -> None:
    """A word that changed at its edge must not be cut off."""
    old = a_comparison(*SENTENCES, source="The police spoke. Three people were hurt, it said.")
    evidence = some_evidence(old.sources[0], "Three people were hurt, it said.", Stance.SUPPORTS)
    first = all_decided(old).decisions[old.claims[0].id]
    review = all_decided(old).with_decision(first.with_evidence(evidence))
    new = a_comparison(*SENTENCES, source="The police spoke. Four people were hurt, it said.")
    (recheck,) = standing_of(review, new).found
    assert recheck.evidence == evidence
    assert recheck.new == "Four people were hurt, it said."
    withdrawn = first.with_evidence(evidence).without_evidence(evidence, at=AT)
    assert standing_of(review.with_decision(withdrawn), new).found == ()


sentences = st.sampled_from(
    [*SENTENCES, "The mayor thanked the crews of the tugs.", "The harbour office counted 27 boats."]
)


@given(st.lists(sentences, min_size=1, max_size=8))
def test_no_verdict_stands_unmarked_at_other_words(texts: list[str]) -> None:
    """Unmarked means the very same words, whatever was edited; all are accounted for."""
    comparison = a_comparison(*texts)
    standing = standing_of(REVIEW, comparison)
    waiting = {item.decision for item in standing.found}
    text = comparison.briefing.text
    for id_, found in standing.anchors.items():
        if id_ not in waiting:
            assert found.span is not None
            assert fold(found.span.cut(text)) == fold(REVIEW.decisions[id_].target.exact)
    placed = {id_ for ids in standing.ids_at.values() for id_ in ids}
    assert placed | waiting == set(REVIEW.decisions)


def test_sources_that_are_not_there_are_passed_over() -> None:
    """They are told elsewhere; here they say nothing."""
    old = a_comparison(*SENTENCES, source="Three people were hurt.")
    evidence = some_evidence(old.sources[0], "Three people were hurt.", Stance.SUPPORTS)
    first = all_decided(old).decisions[old.claims[0].id].with_evidence(evidence)
    review = all_decided(old).with_decision(first)
    assert standing_of(review, replace(old, sources=())).found == ()
