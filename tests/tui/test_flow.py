"""Flow: texts on rows of cells."""

from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.widgets.flow import Flow, count_rows, wrap


@given(
    st.text(alphabet="ab ", max_size=80) | st.text(alphabet="a жe\u0301漢", max_size=40),
    st.integers(2, 20),
)
def test_rows_hold_all_words_and_fit(text: str, width: int) -> None:
    """No row is wider than the width, and only spaces at breaks are left out."""
    rows = wrap(text, width)
    assert all(cell_len(text[start:end]) <= width for start, end in rows)
    kept = "".join(text[start:end] for start, end in rows)
    assert kept.replace(" ", "") == text.replace(" ", "")
    assert count_rows(text, width) == len(rows)


def test_an_item_is_brought_into_view_with_the_least_movement() -> None:
    """The view moves only as far as the item needs."""
    flow = Flow([2, 2, 2, 2])
    assert flow.top_to_show(1, top=0, window=4) == 0
    assert flow.top_to_show(2, top=0, window=4) == 2
    assert flow.top_to_show(0, top=4, window=4) == 0


def test_every_row_belongs_to_an_item() -> None:
    """The item at a row is found by the sums of heights."""
    flow = Flow([1, 3, 2])
    assert [flow.item_at(row) for row in range(6)] == [0, 1, 1, 1, 2, 2]
