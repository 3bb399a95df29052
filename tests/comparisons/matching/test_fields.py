"""Fields: the broad topic of a statement, whatever its words and its language."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.matching.families import language_of
from comparisons.matching.family_tables import FAMILIES
from comparisons.matching.field_tables import FIELDS
from comparisons.matching.fields import (
    TOPIC_BELOW,
    fields_of,
    shared_fields,
    topic_part,
    topic_part_in_lists,
)
from comparisons.matching.words import split


def names(text: str) -> set[str]:
    mask = fields_of(split(text), language_of(text))
    return {name for place, name in enumerate(FIELDS) if mask >> place & 1}


@pytest.mark.parametrize(
    ("text", "fields"),
    [
        ("Schools were shelled.", {"civilian life", "force used"}),
        ("Школы обстреляны.", {"civilian life", "force used"}),
        ("Məktəblər bombalanıb.", {"civilian life", "force used"}),
        ("The report was denied.", {"what is true"}),
        ("The army withdrew.", {"armed men"}),
        ("The weather was mild.", set[str]()),
        ("", set[str]()),
    ],
)
def test_a_statement_speaks_of_fields(text: str, fields: set[str]) -> None:
    """The same in English, Russian and Azerbaijani."""
    assert names(text) == fields


def test_two_statements_share_what_both_speak_of() -> None:
    """All of it, a part, or nothing."""
    assert shared_fields(0b11, 0b11) == 1.0
    assert 1 > shared_fields(0b11, 0b10) > 0
    assert shared_fields(0b01, 0b10) == 0
    assert shared_fields(0, 0) == 0


def test_what_else_a_long_statement_speaks_of_counts_little() -> None:
    """A field that the claim has and the other lacks parts them more than the reverse."""
    assert shared_fields(0b01, 0b11) > shared_fields(0b11, 0b01) > 0


@given(st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_the_topic_never_lifts_a_score_over_another_that_needs_no_lift(
    score: float, other: float, shared: float
) -> None:
    """It counts below a line, up to that line, and keeps the order of equal topics."""
    lifted = score + topic_part(score, shared)
    assert score <= lifted <= max(score, TOPIC_BELOW)
    if score < other:
        assert lifted <= other + topic_part(other, shared)


def test_every_field_is_made_of_known_families() -> None:
    """A word that begins no family would be silently lost."""
    first = {line.split("|")[0].split()[0] for line in FAMILIES}
    assert {word for words in FIELDS.values() for word in words.split()} <= first


def test_a_topic_lifts_no_score_that_the_wording_made() -> None:
    """What shares nothing stays out; from the line on the topic is not even looked up."""

    def refused() -> float:
        raise AssertionError

    assert topic_part_in_lists(0.0, refused) == 0.0
    assert topic_part_in_lists(TOPIC_BELOW, refused) == 0.0
    assert 0.0 < topic_part_in_lists(0.01, lambda: 1.0) <= TOPIC_BELOW - 0.01
