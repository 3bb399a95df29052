"""Fields: the broad matter of a statement, whatever its words and its language."""

import pytest

from comparisons.matching.families import language_of
from comparisons.matching.family_tables import FAMILIES
from comparisons.matching.field_tables import FIELDS
from comparisons.matching.fields import Fields, fields_of
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


def test_a_rare_field_tells_more_than_a_common_one() -> None:
    """Two statements that share what all share are not much nearer for it."""
    fields = Fields([0b01, 0b01, 0b01, 0b11, 0b10, 0b01])
    assert fields.shared(0b10, 0b11) > fields.shared(0b01, 0b11) > 0
    assert fields.shared(0b01, 0b10) == 0
    assert fields.shared(0b11, 0b11) == pytest.approx(1.0)


def test_what_else_a_long_statement_speaks_of_counts_little() -> None:
    """A field that the claim has and the other lacks parts them more than the reverse."""
    fields = Fields([0b01, 0b10, 0b11])
    assert fields.shared(0b01, 0b11) > fields.shared(0b11, 0b01) > 0


def test_every_field_is_made_of_known_families() -> None:
    """A word that begins no family would be silently lost."""
    first = {line.split("|")[0].split()[0] for line in FAMILIES}
    assert {word for words in FIELDS.values() for word in words.split()} <= first
