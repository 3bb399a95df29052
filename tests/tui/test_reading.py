"""What is only read says no more than is known."""

from pathlib import Path

from tests.builders import a_copy_of
from tests.tui.driving import desk, shown


async def test_without_problems_it_is_said_what_could_be_read(tmp_path: Path) -> None:
    """Others' verdict files are not spoken of."""
    async with desk(a_copy_of("harbour-fire", tmp_path)) as pilot:
        await pilot.press("p")
        await shown(pilot, "The briefing and its sources could be read, and nothing is flagged.")
