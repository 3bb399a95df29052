"""Signs: nothing from a document can drive a terminal, and no place moves."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from comparisons.evidence import Stance
from comparisons.verdicts import StanceCount, Verdict
from tui.presenting.signs import (
    COUNT_CELLS,
    evidence_count,
    shortened,
    stance_glyph,
    verdict_glyph,
    visible,
)

EVERYTHING = "".join(map(chr, range(0x110000)))


def test_no_control_or_direction_character_is_left() -> None:
    """Of all code points none that moves, hides or reorders text passes."""
    shown = visible(EVERYTHING)
    forbidden = {"Cc", "Cs", "Zl", "Zp"}
    assert not {c for c in shown if unicodedata.category(c) in forbidden}
    assert not set(shown) & set(
        "\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\ufeff"
    )


def test_places_in_the_text_stay_valid() -> None:
    """The shown text is as long as the text."""
    assert len(visible(EVERYTHING)) == len(EVERYTHING)


@given(st.text())
def test_showing_twice_is_showing_once(text: str) -> None:
    """What is safe stays as it is."""
    assert visible(visible(text)) == visible(text)


def test_marks_that_scripts_need_stay() -> None:
    """Joiners of Persian and Devanagari and the Armenian full stop are untouched."""
    text = "می\u200cخواهم क्\u200dष ասաց։ Əyvazov"
    assert visible(text) == text


def test_every_verdict_and_stance_has_a_glyph_of_its_own() -> None:
    """The signs can be told apart without colour."""
    glyphs = [verdict_glyph(verdict) for verdict in (None, *Verdict)]
    glyphs += [stance_glyph(stance) for stance in Stance]
    assert len(set(glyphs)) == len(glyphs)


def test_the_count_of_evidence_never_outgrows_its_place() -> None:
    """Much evidence is told by its stances alone."""
    assert evidence_count(StanceCount(supports=2, opposes=1)) == "+2−1"
    assert evidence_count(StanceCount(supports=20, opposes=1, context=3)) == "+−≈"
    assert len(evidence_count(StanceCount(supports=20, opposes=10, context=30))) <= COUNT_CELLS


def test_a_shortened_text_says_that_it_was_cut() -> None:
    """A cut ends in an ellipsis and keeps its length."""
    assert shortened("one two three", 8) == "one two…"
    assert shortened("short", 8) == "short"
