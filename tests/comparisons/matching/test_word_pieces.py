"""Word pieces: cut as the model of meaning was trained, whatever the text holds."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.matching.meaning.word_pieces import MOST_PIECES, piece_numbers


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", []),
        ("Hello world!", [7592, 2088, 999]),
        ("unaffable", [14477, 20961, 3468]),
        ("café", [7668]),
        ("don't", [2123, 1005, 1056]),
        ("25,000", [2423, 1010, 2199]),
        ("x" * 101, [100]),
        ("zero\u200bwidth", [5717, 9148, 11927, 2232]),
    ],
)
def test_a_text_is_cut_into_the_pieces_of_the_training(text: str, numbers: list[int]) -> None:
    """The numbers are those that BERT's own tables give, between both ends."""
    assert piece_numbers(text) == [101, *numbers, 102]


@given(st.text(max_size=400))
def test_no_text_breaks_the_cutting(text: str) -> None:
    """There is always a beginning, an end, and not too much between them."""
    found = piece_numbers(text)
    assert found[0] == 101
    assert found[-1] == 102
    assert len(found) <= MOST_PIECES
    assert all(0 <= number < 30_522 for number in found)
