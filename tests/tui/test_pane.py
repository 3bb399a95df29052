"""A pane: what is painted when it shows something else."""

from rich.style import Style
from textual.geometry import Region

from tui.presenting.items import Dressing, Item
from tui.widgets.pane import Pane


class Paper:
    """A host that takes down which rows are painted again."""

    def __init__(self) -> None:
        self.painted: list[tuple[int, int]] = []

    def style_of(self, name: str, ground: str) -> Style:
        """All styles are the same here."""
        del name, ground
        return Style()

    def repaint_rows(self, pane: Pane, first: int, count: int) -> None:
        """Take the rows down."""
        del pane
        self.painted.append((first, count))

    def focus_pane(self, pane: Pane) -> None:
        """Paper takes no keys."""
        del pane

    def is_focused(self, pane: Pane) -> bool:
        """Paper takes no keys."""
        del pane
        return False


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
