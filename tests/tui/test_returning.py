"""Returning: the desk is found as it was left, whatever ended it."""

import signal
from pathlib import Path

import pytest

from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle
from tests.tui.terminal import Terminal
from tui.settings.places import recall_place


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


@pytest.mark.parametrize(
    "keys",
    [
        ("j", "j", "J", "g"),
        ("j", "tab", "end"),
        ("j", "j", "right", "J", "tab", "tab"),
        ("end", "space", "b"),
    ],
    ids=["ranking", "a passage by hand", "an opened row", "expanded and blind"],
)
async def test_the_desk_is_as_it_was(harbour: Path, keys: tuple[str, ...]) -> None:
    """Statement, row, passage, pane, scroll and layout come back; nothing is decided by it."""
    async with desk(harbour) as pilot:
        await pilot.press(*keys)
        await settle(pilot)
        place = desk_of(pilot).place()
    async with desk(harbour) as pilot:
        await settle(pilot)
        assert desk_of(pilot).place() == place
        assert not desk_of(pilot).session.review.decisions
    assert not (harbour / "verdicts").exists()


async def test_each_reviewer_has_a_place_of_their_own(harbour: Path) -> None:
    """Another reviewer begins at the first unreviewed statement."""
    async with desk(harbour) as pilot:
        await pilot.press("j", "j")
        await settle(pilot)
    async with desk(harbour, reviewer="boris") as pilot:
        assert desk_of(pilot).view.number == 1
    async with desk(harbour) as pilot:
        assert desk_of(pilot).view.number == 3


async def test_a_statement_that_is_gone_is_no_place(harbour: Path) -> None:
    """A changed briefing opens as if nobody had been there."""
    async with desk(harbour) as pilot:
        await pilot.press("j", "j", "space")
        await settle(pilot)
    (harbour / "briefing.txt").write_text("Something else was said. It was long ago.\n")
    async with desk(harbour) as pilot:
        assert desk_of(pilot).view.number == 1
        assert not desk_of(pilot).desk.has_class("-expanded")


def test_a_closed_terminal_costs_no_place(harbour: Path) -> None:
    """SIGHUP ends the program with the place written down."""
    with Terminal([str(harbour), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("▸")
        terminal.press("jj")
        terminal.wait_for("for statement 3")
        terminal.signal(signal.SIGHUP)
        terminal.exit_code()
    assert recall_place(harbour, "anna").statement


def test_without_a_journal_nothing_is_remembered(harbour: Path) -> None:
    """`--no-journal` keeps no account of the work outside the folder, places included."""
    with Terminal([str(harbour), "--reviewer", "anna", "--no-journal"]) as terminal:
        terminal.wait_for("▸")
        terminal.press("j")
        terminal.wait_for("for statement 2")
        terminal.signal(signal.SIGTERM)
        terminal.exit_code()
    assert not recall_place(harbour, "anna").statement
