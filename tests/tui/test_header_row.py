"""The header's row: it is worded when it is drawn, and as often."""

from textual.geometry import Region

from tests.tui.paper import Paper
from tui.widgets.header_row import HeaderRow


def test_several_changes_of_one_key_are_worded_once() -> None:
    """Decided, gone on, told: the words are asked for when the frame is drawn."""
    asked: list[str] = []

    def words(width: int) -> tuple[str, str]:
        assert width == 20
        asked.append("saved" if asked else "saving")
        return asked[-1], ""

    paper = Paper()
    row = HeaderRow(paper, words)
    row.move_to(Region(0, 0, 20, 1))
    assert row.rows()[0].text.startswith("saving")
    for _ in range(3):
        row.repaint()
    assert paper.painted == [(0, 1)]
    assert row.rows()[0].text.startswith("saved")
    assert row.rows() is row.rows()
    assert asked == ["saving", "saved"]


def test_the_left_words_give_way() -> None:
    """Progress and whether all is saved stay in view."""
    row = HeaderRow(Paper(), lambda _: ("a title of many words", "3/13 · saved "))
    row.move_to(Region(0, 0, 20, 1))
    assert row.rows()[0].text == "a titl…3/13 · saved "
