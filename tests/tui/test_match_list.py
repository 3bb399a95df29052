"""The match list: what stands beside a row."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from rich.style import Style

from comparisons.evidence import Stance, quote_from
from comparisons.matching.matches import Match
from comparisons.spans import Span
from comparisons.verdicts import Decision
from tests.builders import a_copy_of, a_document, a_statement, some_evidence
from tests.tui.driving import desk, desk_of
from tui.presenting.match_list import BAND_WIDTH, MARGIN, Look, Row, dressing_of, items_of
from tui.widgets.row_painter import RowPainter

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


@pytest.mark.parametrize(("wide", "rows"), [(True, 2), (False, 1)])
def test_a_next_match_stands_in_one_row_beside_its_band(*, wide: bool, rows: int) -> None:
    """Its text begins where all texts of next matches do, and takes more rows only if it must."""
    row = Row(source="wire", match=OTHER, next_one=True)
    (item,) = items_of((row,), a_look(wide=wide))
    dressing = dressing_of(row, a_look(wide=wide), chips=("chip",))
    painted = _painter(60).paint(item, dressing, "")
    assert [strip.text.rstrip() for strip in painted] == [
        "      weak      Five people were hurt. │ chip"
    ]
    assert len(_painter(30).paint(item, dressing, "")) == rows


def test_what_stands_behind_a_text_has_room_and_the_text_says_that_it_was_cut() -> None:
    """Both are told as far as they can be, and the height does not depend on it."""
    row = Row(source="wire", match=OTHER, next_one=True)
    (item,) = items_of((row,), a_look())
    dressing = dressing_of(row, a_look(), chips=("dated later",))
    (painted,) = _painter(45).paint(item, dressing, "")
    assert painted.text.rstrip() == "      weak      Five people… │ dated later"
    assert _painter(45).height(item) == 1


def test_a_place_in_the_text_of_a_next_match_is_found_below_the_mouse() -> None:
    """The text stands further in than its margin."""
    (item,) = items_of((Row(source="wire", match=OTHER, next_one=True),), a_look())
    assert _painter(60).place_at(item, 0, MARGIN + BAND_WIDTH + 5) == 5


def _painter(width: int) -> RowPainter:
    return RowPainter(width=width, margin=MARGIN, style=lambda _name, _ground: Style.null())


@pytest.mark.parametrize("place", [0, 2, 4])
async def test_an_opened_row_stays_where_it_is_and_shows_its_next_matches(
    tmp_path: Path, place: int
) -> None:
    """At the foot of the list it moves up as far as they need; closed, all is as it was."""
    async with desk(a_copy_of("harbour-fire", tmp_path), size=(80, 24)) as pilot:
        await pilot.press("k", "k", *["J"] * place)
        pane, rows = desk_of(pilot).desk.matches, desk_of(pilot).view.rows
        before, more = pane.chosen_row, rows[place].more
        await pilot.press("l")
        assert pane.chosen_row == min(before, max(pane.window - 1 - more, 0))
        await pilot.press(*["J"] * min(2, more), "h")
        assert desk_of(pilot).view.row == place
        assert pane.chosen_row == before
