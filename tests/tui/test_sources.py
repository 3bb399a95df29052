"""Sources that come or change while the desk is open."""

from pathlib import Path

import pytest
from textual.pilot import Pilot

from comparisons.new_comparison import new_comparison
from comparisons.opening import open_comparison
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.files import a_docx, a_paragraph, a_pdf
from tests.tui.driving import desk, desk_of, settle
from tui.screens.desk.sources import SourcesScreen

NEW = "The harbour office said that nobody was hurt in the fire at the harbour on 3 May.\n"


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


async def until(pilot: Pilot[str], words: str) -> str:
    """Wait until words are on the screen; return all of it."""
    shown = ""
    for _ in range(100):
        await pilot.pause(0.05)
        shown = await settle(pilot)
        if words in shown:
            return shown
    raise AssertionError(f"{words!r} never came:\n{shown}")


async def test_a_dropped_file_is_read_matched_and_shown(harbour: Path) -> None:
    """No restart; it stands in comparison.yaml, and what was decided stays."""
    async with desk(harbour, size=(160, 45)) as pilot:
        await pilot.press("d", "k")
        (harbour / "sources" / "late-night.md").write_text(NEW)
        shown = await until(pilot, "late-night")
        assert "nobody was hurt" in shown
        screen = desk_of(pilot)
        assert screen.session.progress().disputed == 1
        assert screen.view.number == 1
        found = [row.source for row in screen.view.rows]
        assert "late-night" in found
    assert open_comparison(harbour).sources[-1].id == "late-night"


async def test_a_file_is_added_by_its_path(harbour: Path, tmp_path: Path) -> None:
    """A asks for it; enter adds it, and the first one is found while typing."""
    file = tmp_path / "Radio Log.txt"
    file.write_text(NEW)
    async with desk(harbour, size=(160, 45)) as pilot:
        await pilot.press("A")
        assert "Add a source" in await settle(pilot)
        await pilot.press(*str(tmp_path / "Rad"))
        assert "Radio Log.txt" in await settle(pilot)
        await pilot.press("enter")
        await until(pilot, "radio-log")
    assert (harbour / "sources" / "radio-log.txt").read_text() == NEW


async def test_adding_can_be_left(harbour: Path) -> None:
    """Escape changes nothing."""
    before = (harbour / "comparison.yaml").read_bytes()
    async with desk(harbour) as pilot:
        await pilot.press("A", "escape")
        await settle(pilot)
    assert (harbour / "comparison.yaml").read_bytes() == before


async def test_what_cannot_be_added_is_told(harbour: Path) -> None:
    """The reason stands on the screen, and the desk goes on."""
    listing = harbour / "comparison.yaml"
    async with desk(harbour) as pilot:
        listing.write_text("no: comparison\n")
        await pilot.press("A")
        assert "schema" in await until(pilot, "schema")
        assert isinstance(pilot.app.screen, SourcesScreen)


async def test_a_source_that_cannot_be_noted_down_is_told_once(
    harbour: Path, tmp_path: Path
) -> None:
    """The file that may not be written is named, however often it is tried."""
    (tmp_path / "log.txt").write_text(NEW)
    (harbour / "comparison.yaml").chmod(0o444)
    async with desk(harbour, size=(160, 45)) as pilot:
        for _ in range(2):
            await pilot.press("A")
            await settle(pilot)
            await pilot.press(*str(tmp_path / "log.txt"), "enter")
            await until(pilot, "Not added")
        (told,) = pilot.app._notifications
    assert "comparison.yaml: the file is read-only. Allow writing to it" in told.message


async def test_a_changed_source_is_read_anew_and_its_evidence_marked(harbour: Path) -> None:
    """The quote is not moved; the reviewer is asked to look again."""
    async with desk(harbour, size=(160, 45)) as pilot:
        screen = desk_of(pilot)
        await pilot.press("o", "d", "k")
        await settle(pilot)
        (evidence,) = next(iter(screen.session.review.decisions.values())).standing_evidence
        document = screen.session.comparison.documents[evidence.source]
        file = harbour / document.path
        words = evidence.quote.exact
        file.write_text(file.read_text().replace(words, words[:-1] + ", it was said later."))
        await until(pilot, "look at again")
        decision = next(iter(screen.session.review.decisions.values()))
        assert decision.verdict is Verdict.DISPUTED
        assert decision.standing_evidence == (evidence,)
        assert screen.session.rechecks()


async def test_a_changed_briefing_is_told_and_not_read_under_the_hands(harbour: Path) -> None:
    """The reviewer goes on with the words that are on the screen."""
    async with desk(harbour) as pilot:
        before = desk_of(pilot).session.comparison.briefing.text
        briefing = harbour / "briefing.txt"
        briefing.write_text(briefing.read_text() + "\nOne more thing was said.\n")
        await until(pilot, "briefing's file was changed")
        assert desk_of(pilot).session.comparison.briefing.text == before


async def test_a_comparison_of_one_file_of_each_format_opens(tmp_path: Path) -> None:
    """All seven documents are read, each source has its row, and none is a problem."""
    words = "The harbour fire was put out at dawn, the mayor of the town said."
    contents = {
        "radio.txt": words.encode(),
        "union.md": f"# The union\n\n{words}\n".encode(),
        "paper.html": f"<html><body><p>{words}</p></body></html>".encode(),
        "brigade.pdf": a_pdf([[(760, words)]]),
        "police.docx": a_docx(a_paragraph(words)),
        "mail.eml": f"Subject: Fire\n\n{words}\n".encode(),
    }
    for name, content in contents.items():
        (tmp_path / name).write_bytes(content)
    briefing = tmp_path / "briefing.txt"
    briefing.write_text("The fire in the harbour was put out at dawn, the mayor said.\n")
    made = tmp_path / "made"
    new_comparison(made, briefing=briefing, sources=[tmp_path / name for name in contents])
    async with desk(made, size=(160, 45)) as pilot:
        screen = desk_of(pilot)
        assert not screen.session.problems
        assert {row.source for row in screen.view.rows} >= {Path(name).stem for name in contents}
        assert screen.view.source is not None


async def test_a_source_that_is_taken_out_by_hand_is_gone_from_the_desk(harbour: Path) -> None:
    """Its matches too, also when another source is shown; what was linked stays in the file."""
    listing = harbour / "comparison.yaml"
    async with desk(harbour, size=(160, 45)) as pilot:
        await pilot.press("s")
        entries = listing.read_text().split("\n  - id: ")
        shown = desk_of(pilot).view.source
        assert shown is not None
        gone = next(entry for entry in entries[1:] if not entry.startswith(shown.document.id))
        tail = gone.partition("\n\n")[2]
        kept = [entry for entry in entries if entry is not gone]
        listing.write_text("\n  - id: ".join(kept) + (f"\n\n{tail}" if tail else ""))
        await until(pilot, "Documents changed")
        name = gone.split("\n", maxsplit=1)[0]
        assert name not in {row.source for row in desk_of(pilot).view.rows}
        assert len(desk_of(pilot).session.review.decisions) == 1
