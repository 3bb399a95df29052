"""Laying out: every word of a document stands in one item, and statements are found among them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.documents import Document
from comparisons.opening import open_comparison
from comparisons.packed_documents import packed
from comparisons.segmentation import segment
from tests.builders import SEEDS, a_document
from tui.presenting.laying_out import BOILERPLATE, DocumentItems, lay_out, part_of

PIECES = [
    "One fire was put out.",
    "Two were not!",
    "# Heading",
    "date 2023-09-20",
    "\n",
    "\n\n",
    " ",
]


def documents() -> list[tuple[Document, DocumentItems]]:
    """Return all documents of a seed, as they were read and as they are kept, laid out."""
    comparison = open_comparison(SEEDS / "karabakh-2023-09-20")
    return [
        (document, lay_out(document, each.statements[document.id]))
        for each in (comparison, packed(comparison))
        for document in (each.briefing, *each.sources)
    ]


@given(st.lists(st.sampled_from(PIECES), max_size=12).map("".join))
def test_no_word_of_a_document_is_left_out_or_shown_twice(text: str) -> None:
    """Statements and what stands between them, in the order of the text."""
    document = a_document(text)
    laid_out = lay_out(document, segment(document))
    shown = "".join(item.text for item in laid_out.items if item.text != BOILERPLATE)
    assert "".join(shown.split()) == "".join(text.split())


def test_every_statement_is_found_among_the_items() -> None:
    """By its id and by its place, with its number; other items are no statements."""
    for _, laid_out in documents():
        for number, statement in enumerate(laid_out.statements, start=1):
            place = laid_out.item_of[statement.id]
            assert laid_out.statement_at(place) == statement
            assert laid_out.number_at(place) == number
            assert laid_out.items[place].choosable
            assert laid_out.at(statement) == statement
            assert laid_out.holds(statement)
        numbered = sum(bool(laid_out.number_at(place)) for place in range(len(laid_out.items)))
        assert numbered == len(laid_out.statements)
        assert sum(item.choosable for item in laid_out.items) == numbered
        assert laid_out.statement_at(len(laid_out.items)) is None
        assert laid_out.statement_at(-1) is None


def test_packed_documents_are_laid_out_alike() -> None:
    """The form in which a source is kept does not show."""
    laid_out = [tuple(items.items) for _, items in documents()]
    assert laid_out[: len(laid_out) // 2] == laid_out[len(laid_out) // 2 :]


@pytest.mark.parametrize("step", [1, 2, 5])
def test_a_part_keeps_numbers_and_headings(step: int) -> None:
    """Statements are found as before; a heading comes with the first one below it."""
    for _, whole in documents():
        ids = {statement.id for statement in whole.statements[::step]}
        part = part_of(whole, ids)
        assert set(part.item_of) == ids
        for statement in part.statements:
            assert part.statement_at(part.item_of[statement.id]) == statement
            number = whole.number_at(whole.item_of[statement.id])
            assert part.number_at(part.item_of[statement.id]) == number
        gaps = [item.gap for item in part.items]
        assert gaps == [0, *[1] * (len(gaps) - 1)][: len(gaps)]
        others = [item.style for item in part.items if not item.choosable]
        assert others == ["heading"] * len(others)
