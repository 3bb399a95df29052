"""Lean strips: they behave as Textual's own, and Textual has not changed what they lean on."""

import pytest
from rich.console import Console
from rich.segment import Segment
from rich.style import Style
from textual.strip import Strip

from tui.widgets import lean_strip
from tui.widgets.lean_strip import is_supported, join_strips, make_strip

PARTS = [Segment("briefing ", Style(bold=True)), Segment("text", Style(color="red"))]
GAP = Segment(" ", Style())


def test_textual_still_has_the_names_that_lean_strips_use() -> None:
    """Should this fail, everything works still, but each key leaves garbage."""
    assert is_supported()


@pytest.mark.parametrize("plain", [False, True])
def test_joined_strips_are_what_a_plain_strip_of_all_segments_is(
    monkeypatch: pytest.MonkeyPatch, *, plain: bool
) -> None:
    """Rows of panes side by side can be rendered, cropped and divided, with and without caches."""
    if plain:
        monkeypatch.setattr(lean_strip, "make_strip", Strip)
    strip = lean_strip.make_strip(PARTS, 13)
    joined = join_strips([strip, strip], GAP)
    expected = Strip([*PARTS, GAP, *PARTS], 27)
    console = Console(force_terminal=True, color_system="truecolor")
    assert joined.render(console) == expected.render(console)
    assert list(joined) == list(expected)
    assert joined.cell_length == 27
    assert joined.crop(3, 20).text == expected.crop(3, 20).text
    assert [part.text for part in joined.divide([5, 27])] == ["brief", expected.text[5:]]


def test_a_lean_strip_renders_as_a_plain_one() -> None:
    """The terminal is sent the same."""
    console = Console(force_terminal=True, color_system="truecolor")
    assert make_strip(PARTS, 13).render(console) == Strip(PARTS, 13).render(console)
