"""Correcting at the desk: keys and mouse, seen before it is done, and undone like all else."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from comparisons.corrections import Correction, CorrectionKind
from comparisons.formats.verdict_file import read as read_verdicts
from comparisons.session import open_session
from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle
from tests.tui.terminal import Terminal


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def texts(pilot: Pilot[str]) -> list[str]:
    """The briefing's statements as the session has them."""
    return [claim.text for claim in desk_of(pilot).session.comparison.claims]


def corrections(folder: Path) -> tuple[Correction, ...]:
    """What anna's file has."""
    content = (folder / "verdicts" / "anna.yaml").read_bytes()
    return read_verdicts(content, place="").review.corrections


async def press(pilot: Pilot[str], *keys: str) -> str:
    """Press keys one after the other; return the screen."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause()
    return await settle(pilot)


@pytest.mark.parametrize("size", [(80, 24), (160, 45)])
async def test_a_statement_is_split_where_the_mark_stands(
    harbour: Path, size: tuple[int, int]
) -> None:
    """The mark moves by words, the result is seen before; then it is matched, saved, undone."""
    async with desk(harbour, size=size) as pilot:
        before = texts(pilot)
        shown = await press(pilot, "j", "j", "E")
        assert "split it in two" in shown
        shown = await press(pilot, "s")
        assert "Three people were ‖ injured, he said." in shown
        shown = await press(pilot, "right")
        assert "Three people were injured, ‖ he said." in shown
        assert "As it would be" in shown
        assert texts(pilot) == before
        shown = await press(pilot, "enter")
        assert "Split, statement 3" in shown
        assert texts(pilot)[2:4] == ["Three people were injured,", "he said."]
        assert "for statement 3" in shown
        assert set(desk_of(pilot)._found) == {
            claim.id for claim in desk_of(pilot).session.comparison.claims
        }
        assert [item.kind for item in corrections(harbour)] == [CorrectionKind.SPLIT]
        shown = await press(pilot, "z")
        assert "Undone: split, statement 3" in shown
        assert texts(pilot) == before
        await press(pilot, "y")
        assert len(texts(pilot)) == len(before) + 1
    assert len(open_session(harbour, "anna").comparison.claims) == len(before) + 1


async def test_the_tool_in_hand_is_named_and_says_how_it_moves(harbour: Path) -> None:
    """In the title, and where nothing has moved yet."""
    async with desk(harbour, size=(80, 24)) as pilot:
        shown = await press(pilot, "E", "e")
        assert "Correct statement 1: let it end elsewhere" in shown
        assert "as it is: ← → move by a word" in shown


async def test_escape_leaves_everything_as_it_is(harbour: Path) -> None:
    """From a tool to the list, from the list to the desk; nothing is written."""
    async with desk(harbour) as pilot:
        before = texts(pilot)
        await press(pilot, "E", "s", "escape")
        shown = await press(pilot, "j", "escape", "escape")
        assert "What is to be corrected" not in shown
        assert texts(pilot) == before
    assert not (harbour / "verdicts" / "anna.yaml").exists()


async def test_statements_are_joined_and_their_bounds_moved(harbour: Path) -> None:
    """With the next, with the one before, and word by word at both ends."""
    async with desk(harbour) as pilot:
        before = texts(pilot)
        await press(pilot, "j", "E", "j", "enter")
        assert texts(pilot)[1] == f"{before[1]} {before[2]}"
        await press(pilot, "z", "E", "k", "enter")
        assert texts(pilot)[0] == f"{before[0]}\n\n{before[1]}"
        await press(pilot, "z", "j", "j", "E", "e", "left", "left", "enter")
        assert texts(pilot)[2] == "Three people were injured,"
        await press(pilot, "E", "a", "right", "enter")
        assert texts(pilot)[2] == "people were injured,"


async def test_who_makes_the_claim_is_marked_typed_and_cleared(harbour: Path) -> None:
    """The words of the document or the reviewer's own; the desk shows whose claim it is."""
    async with desk(harbour) as pilot:
        shown = await press(pilot, "j", "j", "E", "w", *["right"] * 5, "shift+right")
        assert "he [said." in shown
        assert "The] night watchman" in shown
        shown = await press(pilot, "shift+left", "left", "enter")
        assert "claimant: he" in shown
        claimant = desk_of(pilot).session.comparison.claims[2].claimant
        assert claimant is not None
        assert claimant.span.cut(desk_of(pilot).session.comparison.briefing.text) == "he"
        await press(pilot, "E", "t")
        shown = await press(pilot, *"Q. [b]Holm", "enter")
        assert "claimant: Q. [b]Holm" in shown
        await press(pilot, "E", "x")
        shown = await press(pilot, "enter")
        assert "claimant" not in shown.splitlines()[1]
        assert len(corrections(harbour)) == 3


async def test_no_claim_is_passed_over_and_counted_apart(harbour: Path) -> None:
    """Still there, with a mark; the next open statement is another one; a key brings it back."""
    async with desk(harbour) as pilot:
        total = len(texts(pilot))
        shown = await press(pilot, "j", "E", "n", "enter")
        assert f"0/{total - 1} decided" in shown
        assert "– 1" in shown
        assert any(row.startswith(" –   2") for row in shown.splitlines())
        await press(pilot, "k")
        shown = await press(pilot, "right_square_bracket")
        assert "for statement 3" in shown
        shown = await press(pilot, "k", "E", "n", "enter")
        assert f"0/{total} decided" in shown
        assert "A claim after all, statement 2" in shown


async def test_the_last_correction_is_taken_back_another_day(harbour: Path) -> None:
    """When nothing can be undone any more."""
    async with desk(harbour) as pilot:
        before = texts(pilot)
        await press(pilot, "j", "j", "E", "s", "enter")
    async with desk(harbour) as pilot:
        shown = await press(pilot, "E")
        assert "take back what was corrected last: split" in shown
        await press(pilot, "backspace", "enter")
        assert texts(pilot) == before


async def test_a_decision_on_a_split_statement_waits_for_a_second_look(harbour: Path) -> None:
    """Its verdict stays with its words, marked; the other part is unreviewed."""
    async with desk(harbour) as pilot:
        shown = await press(pilot, "j", "j", "d", "k", "E", "s", "enter")
        assert "✗↻  3" in shown
        assert " ·   4" in shown
        shown = await press(pilot, "r")
        assert "As it was" in shown
        shown = await press(pilot, "y")
        assert "✗   3" in shown


async def test_a_correction_that_fits_no_longer_is_told(harbour: Path) -> None:
    """It waits among the things to look at again until it is taken back."""
    async with desk(harbour) as pilot:
        await press(pilot, "j", "j", "E", "s", "enter")
    file = harbour / "briefing.txt"
    file.write_text(file.read_text("utf-8").replace("Three people were", "Four men were"), "utf-8")
    async with desk(harbour) as pilot:
        shown = await settle(pilot)
        assert "1 thing to look at again" in shown
        shown = await press(pilot, "r")
        assert "fits the text no longer" in shown
        assert "Three people were injured" in shown
        await press(pilot, "w")
        assert corrections(harbour)[0].withdrawn


async def test_the_mouse_does_it_too(harbour: Path) -> None:
    """The list and the keys below it are clickable."""
    async with desk(harbour) as pilot:
        before = texts(pilot)
        shown = await press(pilot, "j", "j", "E")
        row = next(y for y, line in enumerate(shown.splitlines()) if "split it in two" in line)
        await pilot.click(offset=(20, row))
        shown = await settle(pilot)
        assert "‖" in shown
        for words in ("right", "take it"):
            y = next(y for y, line in enumerate(shown.splitlines()) if "take it" in line)
            await pilot.click(offset=(shown.splitlines()[y].index(words), y))
            shown = await settle(pilot)
        assert len(texts(pilot)) == len(before) + 1


async def test_a_statement_of_a_source_is_corrected_where_it_stands(harbour: Path) -> None:
    """In the source's pane the same key is about the source; all matches follow."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        source = screen.view.source
        assert source is not None
        id_ = source.document.id
        before = len(screen.session.comparison.statements[id_])
        shown = await press(pilot, "tab", "E")
        assert " of Police report (invented)" in shown
        await press(pilot, "s", "enter")
        assert len(screen.session.comparison.statements[id_]) == before + 1
        assert len(screen._found) == len(texts(pilot))
        (correction,) = corrections(harbour)
        assert correction.document == id_


def test_what_was_corrected_is_there_the_next_day(harbour: Path) -> None:
    """In a real terminal, typed fast: correct, quit, open again."""
    for _ in range(2):
        with Terminal([str(harbour), "--reviewer", "anna"], size=(80, 24)) as terminal:
            terminal.wait_for("▸")
            terminal.wait_until_gone("Esc: stop")
            if not (harbour / "verdicts" / "anna.yaml").exists():
                terminal.press("jjEs")  # at once: no key must reach the desk
                terminal.wait_for("‖")
                terminal.press("\r")
                terminal.wait_for("· saved")
            else:
                terminal.press("jjj")
                terminal.wait_for("injured, he said.")
            terminal.wait_for("0/14 decided")
            terminal.press("q")
            terminal.wait_for("What was done")
            terminal.press("q")
            assert terminal.exit_code() == 0


async def test_a_hit_of_a_search_from_before_leads_to_what_stands_there_now(harbour: Path) -> None:
    """Statements that are no more are not looked for, in the briefing or in a source."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        gone = screen.session.comparison.claims[2]
        await press(pilot, "j", "j", "E", "s", "enter", "k", "k")
        screen.visit_anywhere(gone)
        shown = await settle(pilot)
        assert "for statement 3" in shown
        assert screen.view.claim.text == "Three people were"
        assert screen.view.rows


async def test_every_correction_is_in_view_beside_a_long_statement(harbour: Path) -> None:
    """The statements are shortened while one chooses; what is chosen outlives another size."""
    words = "The harbour master saw smoke at the eastern gate before anybody else did and said so, "
    long = f"{words * 9}he said."
    briefing = harbour / "briefing.txt"
    first = "The Ostermole Harbour Authority informed the press on Tuesday, 5 March 2024"
    assert first in briefing.read_text()
    briefing.write_text(briefing.read_text().replace(first, f"{long} {first}"))
    async with desk(harbour, size=(80, 24)) as pilot:
        shown = await press(pilot, "j", "E")
        assert "Correct statement 2" in shown
        for choice in ("split it in two", "it is no claim: pass it by"):
            assert choice in shown
        assert "Tuesday, 5 March 2024" not in shown
        await press(pilot, "down")
        await pilot.resize_terminal(80, 30)
        shown = await press(pilot, "enter")
        assert "join it with the next one" in shown.splitlines()[1]
