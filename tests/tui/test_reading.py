"""What is only read says no more than is known."""

from pathlib import Path

from tests.builders import a_copy_of
from tests.tui.driving import desk, settle, shown


async def test_without_problems_it_is_said_what_could_be_read(tmp_path: Path) -> None:
    """Others' verdict files are not spoken of."""
    async with desk(a_copy_of("harbour-fire", tmp_path)) as pilot:
        await pilot.press("p")
        await shown(pilot, "The briefing and its sources could be read, and nothing is flagged.")


async def test_a_key_scrolls_only_where_there_is_more_to_read(tmp_path: Path) -> None:
    """In a window of another size that may be otherwise."""
    async with desk(a_copy_of("harbour-fire", tmp_path), size=(80, 24)) as pilot:
        await pilot.press("p")
        assert "scrolls" not in await settle(pilot)
        await pilot.press("escape", "i")
        assert "↓ scrolls   Esc goes back" in await settle(pilot)
        await pilot.resize_terminal(100, 60)
        assert "scrolls" not in await settle(pilot)


async def test_what_is_flagged_names_its_statements(tmp_path: Path) -> None:
    """By their numbers and first words, as they stand in the briefing."""
    async with desk(a_copy_of("karabakh-2023-09-20", tmp_path)) as pilot:
        await pilot.press("p")
        text = await settle(pilot)
    assert "statement 2: Zeynalov said that the Armenian side" in text
    assert 'statement 3: "In response to the disinformation' in text
