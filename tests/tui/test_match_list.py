"""The match list: what stands beside a row."""

from __future__ import annotations

from dataclasses import replace

import pytest

from comparisons.evidence import Stance, quote_from
from comparisons.matching.matches import Match
from comparisons.spans import Span
from comparisons.verdicts import Decision
from tests.builders import a_document, a_statement, some_evidence
from tui.presenting.match_list import Look, Row, dressing_of

WIRE = a_document("Five people were hurt. The pier burned.", id="wire", title="Wire")


def a_match(words: str) -> Match:
    """Make the match of some words of the source."""
    found = a_statement(words, document=WIRE)
    return Match(claim=found, statement=found, rank=1, score=0.1, parts={})


OTHER, LINKED = a_match("Five people were hurt."), a_match("The pier burned.")


def a_look(*, wide: bool = True) -> Look:
    """Make the look of a list of one source's rows."""
    return Look(documents={"wire": WIRE}, decision=None, blind=False, wide=wide)


@pytest.mark.parametrize("wide", [True, False])
def test_two_chips_do_not_read_as_one_sentence(*, wide: bool) -> None:
    """A point parts them, however much room there is."""
    chips = ("only here: no", "said by Ann")
    head = dressing_of(Row(source="wire"), a_look(wide=wide), chips=chips).head
    assert "only here: no · said by Ann" in "".join(text for text, _ in head)


@pytest.mark.parametrize(
    ("row", "sign"),
    [
        (Row(source="wire", match=OTHER), "−"),
        (Row(source="wire", match=LINKED, next_one=True), "−"),
        (Row(source="wire", match=OTHER, next_one=True), ""),
        (Row(source="wire", match=OTHER, ranked=True), ""),
    ],
)
def test_a_source_in_which_a_passage_is_linked_never_stands_as_silent(row: Row, sign: str) -> None:
    """Its own row tells what is linked in it, whichever match stands there."""
    decision = Decision(
        id="s1",
        target=quote_from(WIRE, Span(0, 4)),
        evidence=(some_evidence(WIRE, "The pier burned.", Stance.OPPOSES),),
        checked=("wire",),
    )
    margin = dressing_of(row, replace(a_look(), decision=decision)).margin
    assert margin[1][0].strip() == sign


def test_what_stands_beside_a_next_match_begins_where_it_does_above() -> None:
    """The cells of title and date stay, though the row tells neither."""
    rows = (Row(source="wire", match=OTHER), Row(source="wire", match=LINKED, next_one=True))
    heads = [dressing_of(row, a_look(), chips=("chip",)).head for row in rows]
    above, below = ("".join(text for text, _ in head).index("chip") for head in heads)
    assert above == below
