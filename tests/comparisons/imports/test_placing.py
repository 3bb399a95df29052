"""Placing annotations: what was passed on comes back, and nothing is taken on its own authority."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from comparisons.comparison import Comparison
from comparisons.evidence import Evidence, Part, Stance, quote_from
from comparisons.imports.annotations import candidates_in
from comparisons.imports.placing import plan_of
from comparisons.imports.plans import Fate, Plan, Said, Wanted
from comparisons.rechecking import standing_of
from comparisons.reports.annotations import web_annotations
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.verdicts import Decision, Verdict
from tests.builders import a_review
from tests.comparisons.reports.making import AT, a_comparison, report_on, some_decisions

COMPARISON = a_comparison()
CLAIMS = COMPARISON.claims
POLICE, UNION = COMPARISON.sources


def empty(reviewer: str = "anna") -> Review:
    """A review in which nothing is decided."""
    return a_review(COMPARISON.briefing, reviewer=reviewer).begun_on(COMPARISON.briefing, CLAIMS)


def plan(value: object, review: Review | None = None, **said: Any) -> Plan:
    """What a file would add to a review."""
    into = review or empty()
    wanted = Wanted(reviewer=into.reviewer, file="their.json", **said)
    shown = standing_of(into, COMPARISON).shown

    def decision_on(statement: Any) -> Decision:
        return shown.get(statement.id) or into.decision_on(statement, COMPARISON.briefing)

    return plan_of(candidates_in(value), COMPARISON, decision_on, wanted)


def exported(review: Review, comparison: Comparison = COMPARISON) -> list[dict[str, Any]]:
    """A review as annotations."""
    return json.loads(web_annotations(report_on(comparison, review)))


def with_plan(review: Review, made: Plan) -> Review:
    """A review after an import."""
    for decision in made.decisions:
        review = review.with_decision(decision)
    return review


def told(review: Review) -> dict[str, object]:
    """What stands in a review, apart from where it came from and what the program showed."""
    return {
        id_: (
            replace(decision, evidence=(), history=()),
            {replace(item, imported=None, shown=None) for item in decision.standing_evidence},
        )
        for id_, decision in review.decisions.items()
    }


@st.composite
def reviews(draw: st.DrawFn) -> Review:
    """Reviews with any verdicts, notes, evidence and checked sources."""
    review = empty()
    for claim in CLAIMS:
        if not draw(st.booleans()):
            continue
        decision = review.decision_on(claim, COMPARISON.briefing)
        decision = decision.decided(draw(st.sampled_from([None, *Verdict])), at=AT)
        decision = decision.with_note(draw(st.text(st.characters(codec="utf-8"))), at=AT)
        for source in draw(st.sets(st.sampled_from(["police", "union"]))):
            decision = decision.with_checked(source)
        for evidence in draw(st.lists(passages(), max_size=3)):
            decision = decision.with_evidence(evidence)
        says = decision.verdict or decision.note or decision.checked or decision.evidence
        review = review.with_decision(decision) if says else review
    return review


@st.composite
def passages(draw: st.DrawFn) -> Evidence:
    """Any passage of a source, with any stance, on all of a statement or a part."""
    source = draw(st.sampled_from([POLICE, UNION]))
    start = draw(st.integers(0, len(source.text) - 2))
    span = Span(start, draw(st.integers(start + 1, len(source.text))))
    return Evidence(
        source=source.id,
        digest=source.digest,
        stance=draw(st.sampled_from(Stance)),
        quote=quote_from(source, span),
        linked=AT,
        part=draw(st.sampled_from([None, Part(exact="people", span=Span(6, 12))])),
    )


@settings(max_examples=60, deadline=None)
@given(reviews())
def test_what_was_passed_on_comes_back(review: Review) -> None:
    """The same verdicts, notes, evidence and checked sources, in another folder's file."""
    back = with_plan(empty(), plan(exported(review)))
    assert told(back) == told(review)


@settings(max_examples=30, deadline=None)
@given(reviews())
def test_taking_in_what_is_there_changes_nothing(review: Review) -> None:
    """An import twice is an import once."""
    made = plan(exported(review), review)
    assert made.decisions == ()
    assert {line.fate for line in made.lines} <= {Fate.KNOWN}


def test_evidence_says_where_it_was_taken_over_from() -> None:
    """The file, whoever linked it there, and the comment."""
    made = plan(exported(some_decisions(COMPARISON)))
    marks = {item.imported.file for one in made.decisions for item in one.evidence if item.imported}
    assert marks == {"their.json"}
    assert all(item.imported for decision in made.decisions for item in decision.evidence)


def test_nobodys_verdict_is_taken_for_anothers() -> None:
    """Neither verdicts and notes nor stances; these wait until the reviewer says theirs."""
    made = plan(exported(some_decisions(COMPARISON, reviewer="ben")), empty("anna"))
    assert made.decisions == ()
    left = [line.reason for line in made.lines if line.fate is Fate.LEFT]
    assert left == ["it is of 'ben': nobody's verdicts or notes are taken for another's."] * 2
    waiting = {line.reason for line in made.lines if line.fate is Fate.WAITS}
    assert "say which stance (theirs: supports)." in waiting


@pytest.mark.parametrize(
    ("said", "stances"),
    [
        ({"as_given": True}, set(Stance)),
        ({"stance": Stance.OPPOSES}, {Stance.OPPOSES}),
        ({"said": {1: Said(stance=Stance.OPPOSES)}}, {Stance.OPPOSES}),
    ],
)
def test_the_reviewer_says_the_stance_of_what_another_linked(
    said: dict[str, Any], stances: set[Stance]
) -> None:
    """Their own, for all or for one passage, or as it was given; who linked it is kept."""
    file = exported(some_decisions(COMPARISON, reviewer="ben"))
    made = plan(file, empty("anna"), at="2026-05-05T05:05:05Z", **said)
    evidence = [item for decision in made.decisions for item in decision.evidence]
    assert {item.stance for item in evidence} == stances
    assert {item.imported.by for item in evidence if item.imported} == {"ben"}
    assert {item.linked for item in evidence} == {"2026-05-05T05:05:05Z"}
    assert all(decision.verdict is None for decision in made.decisions)


def test_what_was_withdrawn_comes_back_only_when_its_stance_is_said() -> None:
    """Of that very passage, not of all."""
    review = some_decisions(COMPARISON)
    first = review.decisions[CLAIMS[0].id]
    gone = review.with_decision(first.without_evidence(first.evidence[0], at=AT))
    file = exported(review)
    place = next(at for at, one in enumerate(file) if one["motivation"] == "linking")
    assert plan(file, gone, stance=Stance.SUPPORTS).decisions == ()
    made = plan(file, gone, said={place: Said(stance=Stance.CONTEXT)})
    (decision,) = made.decisions
    assert decision.standing_evidence[0].stance is Stance.CONTEXT


def test_what_stands_is_never_replaced() -> None:
    """Another verdict, another note, another stance, and what was withdrawn: all stay."""
    review = some_decisions(COMPARISON)
    first = review.decisions[CLAIMS[0].id]
    other = first.decided(Verdict.UNVERIFIED, at=AT).with_note("Mine.", at=AT)
    other = other.without_evidence(other.evidence[0], at=AT)
    other = other.with_evidence(replace(other.evidence[1], stance=Stance.OPPOSES))
    made = plan(exported(review), review.with_decision(other))
    assert made.decisions == ()
    assert [line.fate for line in made.lines].count(Fate.LEFT) == 3


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"source": "urn:sha256:" + "0" * 64}, "not in this comparison as it was then"),
        ({"source": "https://elsewhere.example"}, "not in this comparison as it was then"),
        ({"selector": [{"type": "TextQuoteSelector", "exact": "Seven people"}]}, "do not stand in"),
        ({"selector": [{"type": "TextQuoteSelector", "exact": "e"}]}, "or not once"),
    ],
)
def test_what_is_not_there_word_for_word_is_left_out(change: dict[str, Any], reason: str) -> None:
    """Another digest, other words, or words that stand there more than once."""
    annotation = exported(some_decisions(COMPARISON))[1]
    annotation["target"] |= change
    (line,) = plan([annotation]).lines
    assert line.fate is Fate.LEFT
    assert reason in line.reason


HYPOTHESIS: dict[str, Any] = {
    "export_date": "2026-11-22T15:31:00Z",
    "export_userid": "acct:carol@hypothes.is",
    "client_version": "1.1",
    "annotations": [
        {
            "id": "x1",
            "uri": "https://police.example/7/",
            "user": "acct:carol@hypothes.is",
            "created": "2026-11-20T10:00:00.5+01:00",
            "text": "They say five.",
            "tags": ["count"],
            "target": [
                {
                    "source": "https://police.example/7",
                    "selector": [
                        {"type": "RangeSelector", "startContainer": "/p[1]", "startOffset": 0},
                        {"type": "TextPositionSelector", "start": 4000, "end": 4030},
                        {
                            "type": "TextQuoteSelector",
                            "exact": "Five people were injured",
                            "prefix": "",
                            "suffix": " in the fire.",
                        },
                    ],
                }
            ],
        },
        {
            "id": "x2",
            "uri": "https://police.example/7",
            "text": "A note on the page.",
            "target": [],
        },
    ],
}


def test_an_export_of_hypothesis_waits_for_a_person() -> None:
    """It names neither a statement nor a stance, so nothing is taken until somebody does."""
    (line,) = plan(HYPOTHESIS).lines
    assert (line.fate, line.reason) == (Fate.WAITS, "say which statement.")
    (line,) = plan(HYPOTHESIS, statement=CLAIMS[0]).lines
    assert (line.fate, line.reason) == (Fate.WAITS, "say which stance.")
    assert "comment: They say five." in line.what


def test_with_a_statement_and_a_stance_it_becomes_evidence() -> None:
    """With its comment, its author, its time in UTC, and its place in our text."""
    (decision,) = plan(HYPOTHESIS, statement=CLAIMS[0], stance=Stance.OPPOSES).decisions
    (evidence,) = decision.evidence
    assert evidence.quote.exact == "Five people were injured"
    assert evidence.quote.span == Span(0, 24)
    assert evidence.linked == "2026-11-20T09:00:00.500000Z"
    assert evidence.imported is not None
    assert evidence.imported.comment == "They say five."
    assert decision.verdict is None


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(
                [
                    *("target", "body", "selector", "source", "exact", "start", "end", "creator"),
                    *("created", "annotations", "first", "items", "purpose", "value", "uri"),
                    *("claimdesk:part", "claimdesk:checked"),
                ]
            ),
            inner,
            max_size=5,
        )
    ),
    max_leaves=12,
)


@settings(max_examples=300, deadline=None)
@given(JSON)
def test_any_json_is_taken_or_left(value: object) -> None:
    """Whatever stands where, nothing is raised."""
    plan(value, statement=CLAIMS[0], stance=Stance.CONTEXT)
