"""Correcting: statements as a reviewer cuts them, apart and always in the document's words."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.correcting import Corrected, corrected
from comparisons.corrections import Correction, CorrectionKind, restored, standing, united
from comparisons.documents import Document
from comparisons.drafting import claimed_by, join, marked, rebound, split
from comparisons.evidence import Quote
from comparisons.folding import statement_id
from comparisons.segmentation import segment
from comparisons.spans import Span
from comparisons.statements import Statement
from tests.builders import a_document

AT, LATER = "2026-11-22T15:31:00Z", "2026-11-22T15:32:00Z"
TEXT = (
    "The fire was out at noon. Two boats left, the office said. Nobody was hurt. "
    "It was the third fire. Nobody was hurt."
)
BRIEFING = a_document(TEXT, id="briefing")
CUT = segment(BRIEFING)


def words(found: Corrected) -> list[str]:
    """The texts of the statements."""
    return [item.text for item in found.statements]


def the(correction: Correction | None) -> Correction:
    """A draft that must be one."""
    assert correction is not None
    return correction


def after(*corrections: Correction, document: Document = BRIEFING) -> Corrected:
    """The statements of a document after some corrections."""
    return corrected(segment(document), corrections, document)


def place(words: str, text: str = TEXT) -> int:
    """Where words begin."""
    return text.index(words)


def test_a_statement_is_split_where_the_reviewer_says() -> None:
    """Both parts have ids of their own words; blanks between them belong to none."""
    found = after(the(split(BRIEFING, CUT[1], place("the office"), at=AT)))
    assert words(found)[1:3] == ["Two boats left,", "the office said."]
    assert [item.id for item in found.statements[1:3]] == [
        statement_id("Two boats left,"),
        statement_id("the office said."),
    ]
    assert found.statements[0] == CUT[0]
    assert found.waiting == ()


@pytest.mark.parametrize("at", [0, len("The fire was out at noon.")])
def test_no_part_of_a_split_is_empty(at: int) -> None:
    """A cut before the first word or after the last one is none."""
    assert split(BRIEFING, CUT[0], at, at=AT) is None


def test_two_statements_are_joined_with_what_stands_between() -> None:
    """One statement from the first's beginning to the second's end."""
    found = after(join(BRIEFING, CUT[0], CUT[1], at=AT))
    assert words(found)[0] == "The fire was out at noon. Two boats left, the office said."
    assert len(found.statements) == len(CUT) - 1


def test_a_neighbour_gives_up_the_words_that_it_loses() -> None:
    """A bound moves between two statements; no word is in both."""
    span = Span(CUT[0].span.start, place(" left, the"))
    found = after(the(rebound(BRIEFING, CUT, CUT[0], span, at=AT)))
    assert words(found)[:2] == ["The fire was out at noon. Two boats", "left, the office said."]


def test_a_neighbour_that_loses_all_its_words_is_gone() -> None:
    """Bounds over a whole neighbour take it in."""
    span = Span(CUT[0].span.start, CUT[1].span.end)
    found = after(the(rebound(BRIEFING, CUT, CUT[0], span, at=AT)))
    assert words(found) == words(after(join(BRIEFING, CUT[0], CUT[1], at=AT)))


def test_words_can_be_left_out_of_a_statement() -> None:
    """They stay in the document, outside all statements."""
    span = Span(CUT[1].span.start, place(", the office"))
    found = after(the(rebound(BRIEFING, CUT, CUT[1], span, at=AT)))
    assert words(found)[1] == "Two boats left"
    assert len(found.statements) == len(CUT)


def test_a_claimant_is_set_and_cleared() -> None:
    """Named in the document, typed by the reviewer, or nobody."""
    at = place("the office")
    named = claimed_by(BRIEFING, CUT[1], "the office", span=Span(at, at + 10), at=AT)
    claimant = after(named).statements[1].claimant
    assert claimant is not None
    assert (claimant.name, claimant.span.cut(TEXT)) == ("the office", "the office")
    typed = claimed_by(BRIEFING, CUT[1], "A. Holm", at=LATER)
    claimant = after(named, typed).statements[1].claimant
    assert claimant is not None
    assert (claimant.name, len(claimant.span)) == ("A. Holm", 0)
    cleared = after(named, typed, claimed_by(BRIEFING, CUT[1], "", at=LATER))
    assert cleared.statements[1].claimant is None


def test_what_parts_agree_on_stays() -> None:
    """A split statement keeps its claimant; of two claimants a joined one has none."""
    named = claimed_by(BRIEFING, CUT[1], "A. Holm", at=AT)
    parted = the(split(BRIEFING, CUT[1], place("the office"), at=LATER))
    names = [item.claimant and item.claimant.name for item in after(named, parted).statements]
    assert names == [None, "A. Holm", "A. Holm", None, None, None]
    joined = join(BRIEFING, CUT[1], CUT[2], at=LATER)
    assert after(named, joined).statements[1].claimant == after(named).statements[1].claimant
    other = claimed_by(BRIEFING, CUT[2], "B. Lund", at=AT)
    assert after(named, other, joined).statements[1].claimant is None


def test_no_claim_is_a_mark_that_can_be_taken_away() -> None:
    """The statement stays where it is."""
    off = marked(BRIEFING, CUT[3], no_claim=True, at=AT)
    assert [item.no_claim for item in after(off).statements] == [False] * 3 + [True, False]
    assert after(off, marked(BRIEFING, CUT[3], no_claim=False, at=LATER)).statements == CUT


def test_a_twin_that_comes_of_a_correction_has_a_number() -> None:
    """Ids stay unique, and no other statement's id changes."""
    first = the(split(BRIEFING, CUT[1], place("the office"), at=AT))
    text = f"{TEXT} Two boats left, they said."
    briefing = a_document(text, id="briefing")
    cut = segment(briefing)
    second = the(split(briefing, cut[-1], text.rindex("they said"), at=LATER))
    found = corrected(cut, (first, second), briefing)
    twins = [item.id for item in found.statements if item.text == "Two boats left,"]
    assert twins == [statement_id("Two boats left,"), f"{statement_id('Two boats left,')}-2"]


def test_corrections_follow_their_words_through_another_text() -> None:
    """A paragraph put before, or lines broken elsewhere: the cut is at the same words."""
    parted = the(split(BRIEFING, CUT[1], place("the office"), at=AT))
    moved = a_document(f"A word first. {TEXT}", id="briefing")
    assert "the office said." in words(after(parted, document=moved))
    wrapped = a_document(TEXT.replace("boats left", "boats\nleft"), id="briefing")
    found = after(parted, document=wrapped)
    assert words(found)[1:3] == ["Two boats\nleft,", "the office said."]
    assert found.waiting == ()


@pytest.mark.parametrize(
    "text",
    [
        TEXT.replace("Two boats", "Three boats"),
        TEXT.replace("Two boats left, the office said. ", ""),
        TEXT.replace("noon. Two", "noon; two"),
    ],
)
def test_a_correction_whose_words_changed_waits(text: str) -> None:
    """It is not carried out, never moved, and it is told."""
    parted = the(split(BRIEFING, CUT[1], place("the office"), at=AT))
    document = a_document(text, id="briefing")
    found = after(parted, document=document)
    assert found == Corrected(statements=segment(document), waiting=(parted,))


def test_a_correction_of_one_twin_is_not_one_of_the_other() -> None:
    """Where the context no longer tells which of two places it was, it waits."""
    off = marked(BRIEFING, CUT[4], no_claim=True, at=AT)
    assert [item.no_claim for item in after(off).statements] == [False] * 4 + [True]
    lone = a_document("Nobody was hurt. Nobody was hurt.", id="briefing")
    moved = replace(off, target=Quote(exact="Nobody was hurt.", span=Span(3, 19)))
    assert after(moved, document=lone).waiting == (moved,)


@pytest.mark.parametrize("start", [0, 7, 10_000_000])
def test_places_from_a_file_are_not_believed(start: int) -> None:
    """A file by hand may claim any place; the words must stand there."""
    parted = the(split(BRIEFING, CUT[1], place("the office"), at=AT))
    first, second = parted.statements
    moved = replace(second, span=Span(start, start + len(second.exact)))
    wrong = replace(parted, statements=(first, moved))
    assert after(wrong) == Corrected(statements=CUT, waiting=(wrong,))


def test_parts_that_overlap_are_refused() -> None:
    """Statements never share a word."""
    parted = the(split(BRIEFING, CUT[1], place("the office"), at=AT))
    twice = replace(parted, statements=(parted.statements[0], parted.statements[0]))
    assert after(twice).waiting == (twice,)


def test_what_the_program_cuts_so_itself_by_now_is_no_trouble() -> None:
    """Reading again with a better cut leaves the correction as it is."""
    parted = the(split(BRIEFING, CUT[1], place("the office"), at=AT))
    done = after(parted).statements
    assert corrected(done, (parted,), BRIEFING) == Corrected(statements=done)


# Any corrections in any order


SENTENCES = st.lists(
    st.sampled_from(
        ("Nobody was hurt.", "The fire was out.", "Anna said so.", "Сгорело 3 дома.", "No. ")
    ),
    min_size=2,
    max_size=8,
)


def drafted(data: st.DataObject, document: Document, cut: tuple[Statement, ...]) -> Correction:
    """Draw something that a reviewer may ask for."""
    number = data.draw(st.integers(0, len(cut) - 1))
    statement = cut[number]
    somewhere = st.integers(0, len(document.text))
    kind = data.draw(st.sampled_from(CorrectionKind))
    found: Correction | None = None
    if kind is CorrectionKind.SPLIT:
        found = split(document, statement, data.draw(somewhere), at=AT)
    elif kind is CorrectionKind.JOIN and number + 1 < len(cut):
        found = join(document, statement, cut[number + 1], at=AT)
    elif kind is CorrectionKind.BOUNDS:
        start = data.draw(st.integers(0, statement.span.end - 1))
        end = data.draw(st.integers(max(start, statement.span.start) + 1, len(document.text)))
        found = rebound(document, cut, statement, Span(start, end), at=AT)
    elif kind is CorrectionKind.CLAIMANT:
        found = claimed_by(document, statement, data.draw(st.sampled_from(("Anna", ""))), at=AT)
    return found or marked(document, statement, no_claim=data.draw(st.booleans()), at=AT)


@given(SENTENCES, st.data())
def test_no_corrections_make_statements_overlap_or_lie(
    sentences: list[str], data: st.DataObject
) -> None:
    """Whatever is asked for: in order, apart, unique, and exactly the document's words."""
    document = a_document(" ".join(sentences), id="briefing")
    cut = segment(document)
    corrections: list[Correction] = []
    for number in range(data.draw(st.integers(1, 6))):
        draft = drafted(data, document, corrected(cut, corrections, document).statements)
        corrections.append(replace(draft, made=f"2026-11-22T15:00:0{number}Z"))
        found = corrected(cut, corrections, document)
        assert found.waiting == ()
        spans = [item.span for item in found.statements]
        assert all(one.end <= other.start for one, other in pairwise(spans))
        assert all(item.text == item.span.cut(document.text) for item in found.statements)
        assert all(item.text.strip() == item.text != "" for item in found.statements)
        assert len({item.id for item in found.statements}) == len(spans)
    read_again = corrected(segment(document), tuple(corrections), document)
    assert read_again.statements == corrected(cut, corrections, document).statements
    none = tuple(replace(item, withdrawn=LATER) for item in corrections)
    assert corrected(cut, none, document).statements == cut


@given(SENTENCES, st.data())
def test_any_undo_gives_back_the_statements_of_then(
    sentences: list[str], data: st.DataObject
) -> None:
    """Going back to any earlier state, and on from there, never loses a correction."""
    document = a_document(" ".join(sentences), id="briefing")
    cut = segment(document)
    states: list[tuple[Correction, ...]] = [()]
    for number in range(data.draw(st.integers(1, 8))):
        now = states[-1]
        made = f"2026-11-22T15:00:0{number}Z"
        if data.draw(st.booleans()):
            draft = drafted(data, document, corrected(cut, now, document).statements)
            states.append((*now, replace(draft, made=made)))
            continue
        earlier = data.draw(st.sampled_from(states))
        back = restored(now, earlier, at=made)
        assert (
            corrected(cut, back, document).statements
            == corrected(cut, earlier, document).statements
        )
        assert {item.key for item in now} <= {item.key for item in back}
        states.append(back)


# Two sides


def some_corrections() -> tuple[Correction, ...]:
    """A few, one of them taken back."""
    parted = the(split(BRIEFING, CUT[1], place("the office"), at=AT))
    off = marked(BRIEFING, CUT[3], no_claim=True, at=LATER)
    return parted, replace(off, withdrawn=LATER)


def test_two_files_add_up_to_all_corrections() -> None:
    """Each once; what one side took back is taken back; sides and repetition do not matter."""
    parted, off = some_corrections()
    ours, theirs = (parted, replace(off, withdrawn="")), (off,)
    assert united(ours, theirs) == (parted, off)
    assert set(united(theirs, ours)) == {parted, off}
    assert united(united(ours, theirs), theirs) == united(ours, theirs)


def test_a_correction_made_anew_outlives_an_old_copy_that_took_it_back() -> None:
    """After undo and redo it is another one, so no merge takes it back again."""
    parted, _ = some_corrections()
    undone = restored((parted,), (), at=LATER)
    redone = restored(undone, (parted,), at="2026-11-22T15:33:00Z")
    assert [item.content for item in standing(redone)] == [parted.content]
    assert standing(united(redone, undone)) == standing(redone)
