"""Usual files: read in half the time, and never other than the interpreter reads them."""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml import read as read_tree
from comparisons.formats.usual import usual_fields
from comparisons.formats.verdict_fields import VERDICT_FILE
from comparisons.formats.verdict_file import VerdictFile, interpret, look, read
from comparisons.formats.verdict_writing import updated
from comparisons.review import Review
from tests.comparisons.formats import times
from tests.comparisons.formats.builders import (
    a_decision,
    a_full_decision,
    a_full_text,
    a_review,
    some_corrections,
)
from tests.comparisons.formats.damage import damaged
from tests.comparisons.formats.drawn_reviews import reviews
from tests.comparisons.formats.hand_written import a_hand_written_file
from tests.comparisons.formats.test_verdict_file import FAULTS, HAND_WRITTEN
from tests.comparisons.formats.traps import TEXTS

ONE = updated("", a_review(a_decision().with_note("NOTE", at="AT")))
NOTE = "note: NOTE"


def told(text: str | bytes, reading: Callable[..., VerdictFile]) -> VerdictFile | str:
    """Return what a way of reading finds, or what it tells of the fault."""
    try:
        return reading(text, place="v.yaml")
    except FormatError as error:
        return str(error)


def read_the_same(text: str | bytes) -> bool:
    """Compare both ways of reading; return whether nothing in the text was unusual."""
    assert told(text, look) == told(text, read)
    return usual_fields(text, VERDICT_FILE) is not None


@given(reviews)
def test_whatever_the_program_writes_is_usual(review: Review) -> None:
    """None of its files takes the long way."""
    text = updated("", review)
    found = usual_fields(text, VERDICT_FILE)
    assert found == interpret(read_tree(text, place=""), place="").fields
    assert look(text, place="").review == review


def test_every_field_of_a_file_is_usual() -> None:
    """Also those that few reviewers ever use."""
    review = replace(a_review(a_full_decision()), corrections=some_corrections())
    assert read_the_same(updated("", review))


@pytest.mark.usefixtures("parser")
def test_a_damaged_file_is_read_or_refused_as_ever() -> None:
    """With the same words, and whatever was done to its bytes."""
    chance = random.Random(20261129)  # noqa: S311 - the same damage in every run
    whole, amount = a_full_text().encode(), times(500, 20_000)
    usual = sum(read_the_same(damaged(whole, chance)) for _ in range(amount))
    assert amount * 0.05 < usual < amount * 0.9


def test_files_in_many_styles_are_read_as_ever() -> None:
    """Comments and fields that the program does not know are for the interpreter."""
    chance = random.Random(4)  # noqa: S311 - the same files in every run
    amount = times(200, 3_000)
    usual = sum(read_the_same(a_hand_written_file(chance)) for _ in range(amount))
    assert usual < amount


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(("change", "words"), FAULTS)
def test_a_fault_is_told_as_ever(change: str | tuple[str, str], words: str) -> None:
    """What is unusual is looked at again, with line and column."""
    for file in (HAND_WRITTEN, a_full_text()):
        text = change if isinstance(change, str) else file.replace(*change)
        assert words in str(told(text, look)) or file != HAND_WRITTEN
        read_the_same(text)


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", [row[1] for row in TEXTS], ids=[row[0] for row in TEXTS])
def test_every_trap_is_read_as_ever(text: str) -> None:
    """As a whole file, and as the note of a usual one."""
    read_the_same(text)
    for value in (text.removeprefix("v:").strip(), text.removeprefix("v: ").replace("\n", "\n  ")):
        read_the_same(ONE.replace(NOTE, f"note: {value}"))


@given(st.text(max_size=12))
def test_any_words_of_a_note_are_read_as_ever(words: str) -> None:
    """Unquoted, or in either kind of quotation marks."""
    for note in (words, f'"{words}"', f"'{words}'", f"{words} # {words}"):
        read_the_same(ONE.replace(NOTE, f"note: {note}"))
        read_the_same(ONE.replace("checked:", note).replace(NOTE, f"{note}: x"))


@pytest.mark.parametrize(
    ("words", "others"),
    [
        ("...\n", ""),
        ("schema: claimdesk-verdicts/1\n", "schema: claimdesk-verdicts/2\n"),
        ("reviewer:", "reviewer: &name"),
        ("reviewer:", "reviewer: !!str"),
        ("verdicts:", "verdicts: &name"),
        ("verdicts:", "verdicts: !!seq"),
        ("target:", "target: &name"),
        ("    target:", "    ? &name target\n    :"),
        ("reviewer:", '"\\ud800": x\nreviewer:'),
        (NOTE, 'note: "\\ud800"'),
        (NOTE, "note: a # b"),
        (NOTE, "note: a "),
        (NOTE, "note:"),
        (NOTE, "<<: {note: a}"),
        (NOTE, "note: a\n  note: b"),
        (NOTE, "unknown: a"),
    ],
)
def test_what_is_unusual_takes_the_long_way(words: str, others: str) -> None:
    """It is told there, or understood."""
    assert words in ONE
    assert (
        not read_the_same(ONE.replace(words, others)) or words == "schema: claimdesk-verdicts/1\n"
    )


def test_two_decisions_of_one_id_take_the_long_way() -> None:
    """They are a fault, with its place."""
    text = a_full_text()
    assert not read_the_same(text.replace("id: sc\n", "id: s0123456789\n"))
    assert "given twice" in str(told(text.replace("id: sc\n", "id: s0123456789\n"), look))


def test_a_file_of_very_many_values_takes_the_long_way(monkeypatch: pytest.MonkeyPatch) -> None:
    """That one counts them."""
    assert usual_fields(ONE, VERDICT_FILE)
    monkeypatch.setattr("comparisons.formats.usual.MAX_VALUES", len(ONE) - 1)
    assert usual_fields(ONE, VERDICT_FILE) is None
