"""Folding: what counts as the same words, and the way back."""

from hypothesis import given
from hypothesis import strategies as st

from comparisons.folding import fold, fold_with_map, statement_id
from comparisons.spans import Span


def test_layout_quotes_and_case_do_not_count() -> None:
    """A re-wrapped, re-quoted, emphasised sentence folds to the same form."""
    assert fold("“The  *Fire*\nwas   out,” he said…") == fold('"the fire was out," he said...')


def test_accents_and_invisible_characters_do_not_count() -> None:
    """A decomposed letter, a soft hyphen and a zero-width space change nothing."""
    assert fold("Jenč\u00ada\u200b") == fold("JENC\u030cA") == "jenca"


@given(st.text())
def test_both_ways_of_folding_agree(text: str) -> None:
    """The form with a map is the form without."""
    assert fold_with_map(text).text == fold(text)


@given(st.text(min_size=1))
def test_every_folded_character_knows_its_place(text: str) -> None:
    """Places rise and lie within the original."""
    origins = fold_with_map(text).origins
    assert list(origins) == sorted(origins)
    assert all(0 <= place < len(text) for place in origins)


def test_a_place_is_found_again_in_the_original() -> None:
    """A span of the folded text leads back to the words it stands for."""
    text = "He  said: “Café — closed”."
    folded = fold_with_map(text)
    start = folded.text.index("cafe")
    assert folded.original(Span(start, start + 4)).cut(text) == "Café"


def test_an_id_is_a_letter_and_ten_digits_and_never_a_yaml_number() -> None:
    """An id begins with a letter and follows the words, not their layout."""
    assert statement_id("One  two.") == statement_id("one two.")
    assert len(statement_id("x")) == 11
    assert statement_id("x").startswith("s")
