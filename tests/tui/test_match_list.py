"""The match list: what stands beside a row."""

from __future__ import annotations

import pytest

from tests.builders import a_document
from tui.presenting.match_list import Look, Row, dressing_of

WIRE = a_document("Five people were hurt. The pier burned.", id="wire", title="Wire")


def a_look(*, wide: bool = True) -> Look:
    """Make the look of a list of one source's rows."""
    return Look(documents={"wire": WIRE}, decision=None, blind=False, wide=wide)


@pytest.mark.parametrize("wide", [True, False])
def test_two_chips_do_not_read_as_one_sentence(*, wide: bool) -> None:
    """A point parts them, however much room there is."""
    chips = ("only here: no", "said by Ann")
    head = dressing_of(Row(source="wire"), a_look(wide=wide), chips=chips).head
    assert "only here: no · said by Ann" in "".join(text for text, _ in head)
