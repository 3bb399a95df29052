"""A pane: what is painted when it shows something else."""

from textual.geometry import Region

from tests.tui.paper import Paper
from tui.presenting.items import Dressing, Item, Mark
from tui.widgets.pane import Pane

ITEMS = tuple(Item(text=f"statement {number}") for number in range(100))


def a_pane() -> tuple[Pane, Paper]:
    paper = Paper()
    pane = Pane(paper, margin=2)
    pane.move_to(Region(0, 0, 40, 11))
    pane.show(ITEMS, lambda _: Dressing())
    pane.rows()
    paper.painted.clear()
    return pane, paper


def test_what_looks_as_before_is_not_painted_again() -> None:
    """The same items with another look of one of them: one row."""
    pane, paper = a_pane()
    pane.show(ITEMS, lambda item: Dressing(margin=(("✓", "strong"),)) if item == 3 else Dressing())
    assert paper.painted == [(4, 1)]
    assert pane.rows()[4].text.startswith("✓ statement 3")


def test_of_an_item_with_another_margin_only_its_first_row_is_painted_again() -> None:
    """A verdict stands beside a statement of several rows; the others are the very same."""
    margins = ["·"]
    pane, paper = a_pane()
    items = (*ITEMS[:2], Item(text="a statement of many words " * 5, gap=1), *ITEMS[2:])
    pane.show(items, lambda _: Dressing(margin=((margins[-1], "text"),)))
    before = pane.rows().copy()
    paper.painted.clear()
    margins.append("✓")
    pane.redress(2)
    assert paper.painted == [(4, 1)]
    changed = [row for row, strip in enumerate(pane.rows()) if strip is not before[row]]
    assert changed == [4]
    assert pane.rows()[4].text.startswith("✓ a statement of many")


def test_another_margin_leaves_what_else_is_drawn_around_an_item() -> None:
    """A verdict needs no look at the words that the statement shares with a passage."""
    mark = Mark(start=0, end=9, style="same")
    pane, paper = a_pane()
    pane.show(ITEMS, lambda _: Dressing(margin=(("·", "text"),), marks=(mark,)))
    pane.rows()
    paper.painted.clear()
    for _ in range(2):
        pane.remargin(3, (("✓", "strong"),))
    assert paper.painted == [(4, 1)]
    row = pane.rows()[4]
    assert row.text.startswith("✓ statement 3")
    assert [segment.text for segment in row][2:4] == ["statement", " 3"]


def test_an_item_that_looks_as_before_is_not_painted_again() -> None:
    """Asked to draw it anew, the pane finds nothing to do."""
    pane, paper = a_pane()
    before = pane.rows()
    pane.redress(3)
    assert paper.painted == []
    assert pane.rows() is before


def test_an_item_out_of_view_is_drawn_as_it_is_when_it_comes_into_view() -> None:
    """What was decided about it meanwhile is seen then."""
    margins = ["·"]
    pane, paper = a_pane()
    pane.show(ITEMS, lambda _: Dressing(margin=((margins[-1], "text"),)))
    pane.scroll_rows(50)
    pane.rows()
    paper.painted.clear()
    margins.append("✓")
    pane.redress(3)
    assert paper.painted == []
    pane.scroll_rows(-50)
    assert pane.rows()[4].text.startswith("✓ statement 3")


def test_items_that_were_drawn_anew_stand_where_the_view_has_moved_to() -> None:
    """A change and a move within one key: the rows are those of the place moved to."""
    margins = ["·"]
    pane, _ = a_pane()
    pane.show(ITEMS, lambda _: Dressing(margin=((margins[-1], "text"),)))
    pane.rows()
    margins.append("✓")
    pane.redress(3)
    pane.scroll_rows(2)
    assert pane.rows()[2].text.startswith("✓ statement 3")


def test_other_items_are_painted_whole() -> None:
    """A list that was made anew may have another layout."""
    pane, paper = a_pane()
    pane.show(ITEMS[:50], lambda _: Dressing())
    assert paper.painted == [(0, 11)]


def test_a_hidden_pane_keeps_its_layout_and_its_place() -> None:
    """One pane takes the whole desk, and the others come back as they were."""
    pane, _ = a_pane()
    pane.choose(40)
    before = [row.text for row in pane.rows()]
    pane.move_to(Region())
    pane.move_to(Region(0, 0, 40, 11))
    assert [row.text for row in pane.rows()] == before


def test_the_way_back_to_a_document_needs_no_layout() -> None:
    """Its rows are drawn already."""
    pane, _ = a_pane()
    first = pane.rows()[2]
    pane.show(ITEMS[:20], lambda _: Dressing())
    pane.show(ITEMS, lambda _: Dressing())
    assert pane.rows()[2] is first


def signs(pane: Pane) -> tuple[str, str]:
    """Return the last cells of the first and the last row with items."""
    rows = [strip.text for strip in pane.rows()[1:]]
    return rows[0][-1], rows[-1][-1]


def a_pane_that_says_more(*items: Item) -> Pane:
    pane = Pane(Paper(), margin=2, says_more=True)
    pane.move_to(Region(0, 0, 40, 11))
    pane.show(items, lambda _: Dressing())
    return pane


def test_a_list_says_where_it_goes_on_out_of_view() -> None:
    """Below, above, or both; where a line changed as well."""
    pane = a_pane_that_says_more(*ITEMS)
    assert signs(pane) == (" ", "↓")
    pane.scroll_rows(1)
    assert signs(pane) == ("↑", "↓")
    pane.choose(10)
    pane.choose(1)
    assert signs(pane) == ("↑", "↓")
    assert pane.rows()[1].text.split() == ["statement", "1", "↑"]
    pane.scroll_rows(1000)
    assert signs(pane) == ("↑", " ")


def test_a_list_that_is_all_in_view_says_nothing_of_more() -> None:
    """Nor does the desk, whose panes always go on."""
    assert signs(a_pane_that_says_more(*ITEMS[:10])) == (" ", " ")
    pane, _ = a_pane()
    assert signs(pane) == (" ", " ")


def test_choosing_the_first_or_the_last_shows_what_stands_beyond_it() -> None:
    """A heading or a line that cannot be chosen is reached by no other key."""
    words = [Item(text=f"words {number}", choosable=False) for number in range(3)]
    pane = a_pane_that_says_more(*words, *ITEMS[:20], *words)
    pane.choose(pane.edge(1))
    assert signs(pane) == ("↑", " ")
    assert "words 2" in pane.rows()[-1].text
    pane.choose(pane.edge(-1))
    assert signs(pane) == (" ", "↓")
    assert "words 0" in pane.rows()[1].text


def test_items_are_brought_into_view_below_the_chosen_one_which_stays_in_view() -> None:
    """As many of them as fit."""
    pane, _ = a_pane()
    pane.choose(8)
    pane.reveal(12)
    assert [row.text.split()[-1] for row in pane.rows()[1:]] == [str(n) for n in range(3, 13)]
    pane.reveal(99)
    assert pane.chosen_row == 0
