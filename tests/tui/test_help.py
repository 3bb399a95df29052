"""The signs in the help are those of the screen that is asked about."""

from tui.keys import ADJUDICATION, DESK, MATRIX
from tui.presenting.adjudicating import LEGEND
from tui.presenting.help import legend


def test_the_signs_of_differences_are_explained_where_they_stand() -> None:
    """The kinds of difference and the mark of a reason, and only where there are some."""
    signs = legend(ADJUDICATION)
    assert LEGEND in signs
    assert any(line.startswith("✎") for line in signs)
    assert LEGEND not in legend(MATRIX)


def test_the_words_for_an_origin_are_explained() -> None:
    """What stands at matches that are one text."""
    assert any(line.startswith("o1: 2 carriers") for line in legend(DESK))


def test_no_sign_is_told_by_a_colour() -> None:
    """Some terminals have none."""
    assert "colour" not in "\n".join(legend(DESK))
