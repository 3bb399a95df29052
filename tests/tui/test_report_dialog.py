"""The report at the desk: seen before it is written, and told where it went."""

from __future__ import annotations

from pathlib import Path

import pytest
from textual.widgets import Input

from comparisons.reports.formats import Format
from tests.builders import a_copy_of
from tests.tui.driving import desk, settle, shown


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """The invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def names(folder: Path) -> list[str]:
    """What stands in a folder."""
    return sorted(path.name for path in folder.iterdir())


@pytest.mark.parametrize("size", [(80, 24), (120, 40)])
async def test_the_report_is_seen_and_written(harbour: Path, size: tuple[int, int]) -> None:
    """As Markdown first; written as the page that was asked for, and told where it went."""
    async with desk(harbour, size=size) as pilot:
        await pilot.press("d", "P")
        seen = await shown(pilot, "Nothing is written yet.")
        assert "# A fire at the harbour of Ostermole" in await shown(pilot, "## Overview")
        assert "html (1 of 7): a page for any browser" in seen
        assert "seen here as Markdown" in seen
        rows = seen.splitlines()
        (form,) = (place for place, row in enumerate(rows) if "html (1 of 7)" in row)
        assert "│──────" in rows[form - 1]
        assert " report.html " in seen
        told = next(row for row in seen.splitlines() if "Writes " in row)
        assert "harbour-fire/report.html" in told
        await pilot.press("enter")
        await shown(pilot, "Wrote ")
    page = (harbour / "report.html").read_text()
    assert page.startswith("<!DOCTYPE html>")
    assert "disputed</b> by anna" in page


async def test_another_format_has_another_preview_and_name(harbour: Path) -> None:
    """Unless the reviewer named a file."""
    async with desk(harbour) as pilot:
        await pilot.press("P", "tab", "tab")
        seen = await shown(pilot, '"statement","id"')
        assert "verdicts.csv" in seen
        assert "seen here as" not in seen
        pilot.app.screen.query_one(Input).value = str(harbour / "mine.txt")
        await pilot.press("tab")
        seen = await shown(pilot, '"stance"')
        assert "mine.txt" in seen
        await pilot.press("enter")
        await shown(pilot, "Wrote ")
    assert (harbour / "mine.txt").read_text().startswith('\ufeff"statement","id","reviewer"')


async def test_a_file_of_the_comparison_is_refused_and_the_dialog_stays(harbour: Path) -> None:
    """The reason stands there, and another name can be given."""
    before = (harbour / "comparison.yaml").read_bytes()
    async with desk(harbour) as pilot:
        await pilot.press("P")
        await shown(pilot, "Nothing is written yet.")
        pilot.app.screen.query_one(Input).value = str(harbour / "comparison.yaml")
        await pilot.press("enter")
        await shown(pilot, "Not written:")
        await pilot.press("escape")
        assert "Not written" not in await settle(pilot)
    assert (harbour / "comparison.yaml").read_bytes() == before


async def test_going_back_writes_nothing(harbour: Path) -> None:
    """Looking at a report changes nothing on the disk."""
    before = names(harbour)
    async with desk(harbour) as pilot:
        await pilot.press("P")
        await shown(pilot, "Nothing is written yet.")
        await pilot.press("tab", "escape")
        await settle(pilot)
    assert names(harbour) == before


async def test_each_format_is_told_whole_in_a_small_terminal(harbour: Path) -> None:
    """No words are cut at the edge."""
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press("P")
        await shown(pilot, "html (1 of 7)")
        for form in [each for each in Format if each is not Format.CSV_AGREEMENT][1:]:
            await pilot.press("tab")
            await shown(pilot, f"{form.value} (")
            assert f": {form.words} " in await settle(pilot)
