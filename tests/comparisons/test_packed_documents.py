"""Packed documents: nothing is lost in packing, and it is small."""

import pickle
import tracemalloc
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.comparison import Comparison
from comparisons.documents import Block, BlockKind, Document, Provenance
from comparisons.opening import open_comparison
from comparisons.packed_documents import PackedBlocks, PackedStatements, packed
from comparisons.segmentation import segment
from comparisons.spans import Span
from comparisons.statements import Claimant, Statement
from tests.builders import SEEDS, a_document

SEED_NAMES = ["harbour-fire", "karabakh-2023-09-20"]
TEXT = "One fire. «Два», said Anna. 🔥 three\n\nfour e\u0301 \x00 five"

spans = st.tuples(st.integers(0, len(TEXT)), st.integers(0, len(TEXT))).map(
    lambda ends: Span(*sorted(ends))
)
ids = st.one_of(
    st.from_regex(r"s[0-9a-f]{10}", fullmatch=True),
    st.from_regex(r"s[0-9a-f]{10}-[2-9]", fullmatch=True),
    st.text(max_size=12),
)
claimants = st.none() | st.builds(Claimant, name=st.text(max_size=5), span=spans, role=st.text())


@st.composite
def statements(draw: st.DrawFn) -> Statement:
    """Any statement of the text, whatever its id and marks."""
    span = draw(spans)
    marks = [draw(st.booleans()) for _ in range(3)]
    return Statement(
        id=draw(ids),
        document_id="source",
        span=span,
        text=span.cut(TEXT),
        claimant=draw(claimants),
        quoted=marks[0],
        boilerplate=marks[1],
        no_claim=marks[2],
    )


@given(st.lists(statements(), max_size=6).map(tuple))
def test_any_statements_come_back_as_they_were(items: tuple[Statement, ...]) -> None:
    """By place, by slice, in a loop, through a pipe, and by equality in both directions."""
    found = PackedStatements(a_document(TEXT), items)
    assert tuple(found) == items
    assert found == items
    assert items == found
    assert found[1:-1] == items[1:-1]
    assert [found[-1 - place] for place in range(len(items))] == list(reversed(items))
    assert pickle.loads(pickle.dumps(found)) == items  # noqa: S301 - what was dumped just now
    assert hash(found) == hash(items)
    with pytest.raises(IndexError):
        found[len(items)]


@given(st.lists(statements(), min_size=1, max_size=4).map(tuple), statements())
def test_other_statements_are_not_equal(items: tuple[Statement, ...], other: Statement) -> None:
    """Packed or not, a single difference tells."""
    document = a_document(TEXT)
    changed = (*items[:-1], other)
    equal = changed == items
    assert (PackedStatements(document, items) == PackedStatements(document, changed)) is equal
    assert (PackedStatements(document, items) == changed) is equal
    assert PackedStatements(document, items) != (*items, other)


def test_blocks_come_back_as_they_were() -> None:
    """Each kind of them."""
    blocks = tuple(Block(span=Span(n, n + 2), kind=kind) for n, kind in enumerate(BlockKind))
    assert PackedBlocks(blocks) == blocks
    assert replace(a_document(TEXT), blocks=PackedBlocks(blocks)) == replace(
        a_document(TEXT), blocks=blocks
    )


@pytest.mark.parametrize("name", SEED_NAMES)
def test_a_packed_comparison_equals_the_comparison(name: str) -> None:
    """Also after it went through a pipe, and when it is packed twice."""
    comparison = open_comparison(SEEDS / name)
    small = packed(comparison)
    assert small == comparison
    assert packed(small).statements == small.statements
    through: Comparison = pickle.loads(pickle.dumps(small))  # noqa: S301 - dumped just now
    assert through == comparison


def test_packed_statements_take_less_than_half_of_their_text() -> None:
    """All of a long document: places, ids and marks."""
    text = "\n\n".join(
        f"Somebody said that {n} crates of fish were burnt at pier {n}." for n in range(4000)
    )
    document = Document(id="long", path="l", text=text, digest="", provenance=Provenance())
    items = segment(document)
    without = tuple(replace(item, claimant=None) for item in items)
    del items
    tracemalloc.start()
    found = PackedStatements(document, without)
    kept, _ = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert len(found) == len(without)
    assert kept < len(text) / 2


@given(st.lists(statements(), max_size=6).map(tuple))
def test_outlines_tell_what_the_statements_say(items: tuple[Statement, ...]) -> None:
    """Whatever their ids: where each is and how it is marked."""
    outlines = list(PackedStatements(a_document(TEXT), items).outlines())
    assert [outline.id for outline in outlines] == [item.id for item in items]
    assert [Span(each.start, each.end) for each in outlines] == [item.span for item in items]
    assert [each[3:] for each in outlines] == [(one.boilerplate, one.no_claim) for one in items]
