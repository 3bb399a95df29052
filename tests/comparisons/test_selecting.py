"""Selecting: from word to word, over statements, and never part of a word."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.selecting import (
    Selection,
    at_edge,
    begun,
    by_statements,
    by_words,
    dragged,
    fixed,
    growing,
    words_in,
)
from tests.builders import a_document, a_statement

TEXT = "Two men, one aged 27.5, fell. Nobody-else came at 06:30!"
DOCUMENT = a_document(TEXT)
STATEMENTS = (
    a_statement("Two men, one aged 27.5, fell.", document=DOCUMENT),
    a_statement("Nobody-else came at 06:30!", document=DOCUMENT),
)


def words(selection: Selection) -> str:
    """Return the selected words."""
    return selection.span.cut(TEXT)


def test_numbers_hours_and_joined_words_are_one() -> None:
    """Punctuation at the edges is not part of a word."""
    found = [span.cut(TEXT) for statement in STATEMENTS for span in words_in(statement)]
    assert found == [
        "Two",
        "men",
        "one",
        "aged",
        "27.5",
        "fell",
        "Nobody-else",
        "came",
        "at",
        "06:30",
    ]


@pytest.mark.parametrize(("text", "expected"), [("…!", ["…!"]), ("東京で火事", list("東京で火事"))])
def test_every_statement_has_a_word(text: str, expected: list[str]) -> None:
    """Without letters all of it is one; scripts without spaces go sign by sign."""
    statement = a_statement(text)
    assert [span.cut(text) for span in words_in(statement)] == expected


def test_it_moves_and_grows_from_where_it_was_set() -> None:
    """Before the start is set it is one word; after that it keeps its other end."""
    selection = begun(STATEMENTS, 0)
    assert words(selection) == "Two"
    selection = by_words(selection, 1)
    assert words(selection) == "men"
    selection = by_words(fixed(selection), 2)
    assert words(selection) == "men, one aged"
    selection = by_words(selection, -3)
    assert words(selection) == "Two men"
    assert words(fixed(selection)) == "Two"


def test_it_goes_on_in_the_next_statement() -> None:
    """A passage may run over several statements; past the last word it stays."""
    selection = by_words(growing(at_edge(begun(STATEMENTS, 0), 1)), 1)
    assert words(selection) == "fell. Nobody-else"
    assert selection.at == 1
    assert words(by_words(selection, -1)) == "fell"
    assert words(by_statements(growing(begun(STATEMENTS, 0)), 1)) == TEXT[:-1]
    last = at_edge(by_statements(begun(STATEMENTS, 0), 1), 1)
    assert words(last) == words(by_words(last, 1)) == "06:30"
    assert words(by_words(begun(STATEMENTS, 0), -1)) == "Two"


def test_a_drag_takes_whole_words() -> None:
    """Wherever in a word it begins or ends, and in which direction it goes."""
    assert words(dragged(STATEMENTS, (0, 5), (0, 14))) == "men, one aged"
    assert words(dragged(STATEMENTS, (1, 3), (0, 24))) == "fell. Nobody-else"
    assert words(dragged(STATEMENTS, (0, 0), (0, 0))) == "Two"


@given(st.text(min_size=1, max_size=60), st.lists(st.integers(-3, 3), max_size=12))
def test_whatever_the_text_the_selection_stays_inside(text: str, moves: list[int]) -> None:
    """No step leads out of the document, and something is always selected."""
    statement = a_statement(text)
    selection = growing(begun((statement,), 0))
    for by in moves:
        selection = by_words(selection, by) if by % 2 else by_statements(selection, by)
        assert statement.span.start <= selection.span.start < selection.span.end
        assert selection.span.end <= statement.span.end
