"""Search: what is typed is found as it stands first, then with typos and in other scripts."""

from itertools import islice

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.matching.search import SearchIndex
from tests.comparisons.matching.statement_builders import a_document, statements_of

STATEMENTS = statements_of(
    a_document(
        "all",
        "“Civilians  are NOT targets,” said Jenča.",
        "The civilian ambulance left Stepanakert.",
        "Скорая помощь покинула Степанакерт.",
        "",
        "A [bold] claim (50%).",
    )
)
INDEX = SearchIndex(STATEMENTS)


@pytest.mark.parametrize(
    ("typed", "places", "exact"),
    [
        ("civilians are not", [0], True),
        ("jenca", [0], True),
        ("civil", [0, 1], True),
        ("[bold", [4], True),
        ("(50%)", [4], True),
        ("ambulanse", [1], False),
        ("stepanakert ambu", [1], False),
        ("Степанокерт", [1, 2], False),
        ("nothing of the kind", [], False),
        ("   ", [], False),
        ("", [], False),
    ],
)
def test_what_is_typed_is_found(typed: str, places: list[int], exact: bool) -> None:  # noqa: FBT001
    """Case, accents and layout do not count; typos and scripts come second."""
    hits = INDEX.search(typed)
    assert [STATEMENTS.index(hit.statement) for hit in hits] == places
    assert all(hit.exact is exact for hit in hits)


def test_exact_hits_come_first() -> None:
    """What stands there as typed comes before what was perhaps meant."""
    hits = INDEX.search("Stepanakert")
    assert [(STATEMENTS.index(hit.statement), hit.exact) for hit in hits] == [(1, True), (2, False)]


def test_a_hit_knows_where_the_words_stand() -> None:
    """The places are those of the statement as printed."""
    (hit,) = INDEX.search("CIVILIANS are")
    assert [span.cut(hit.statement.text) for span in hit.spans] == ["Civilians  are"]
    (near,) = INDEX.search("ambulanse")
    assert [span.cut(near.statement.text) for span in near.spans] == ["ambulance"]


def test_a_search_can_be_left_at_any_hit() -> None:
    """Hits come one by one, so that the next key need not wait for all of them."""
    many = SearchIndex(statements_of(a_document("many", *["the same line"] * 500)))
    assert len(list(islice(many.hits("same"), 3))) == 3
    assert len(many.search("same", top=7)) == 7


@given(st.text(max_size=40))
def test_nothing_typed_breaks_the_search(typed: str) -> None:
    """Whatever is typed, every hit lies within its statement."""
    for hit in INDEX.search(typed):
        assert all(span.end <= len(hit.statement.text) for span in hit.spans)
        assert hit.spans


def test_every_statement_is_found_by_its_own_words() -> None:
    """A whole statement finds itself."""
    for statement in filter(lambda item: item.text, STATEMENTS):
        assert INDEX.search(statement.text)[0].statement == statement
