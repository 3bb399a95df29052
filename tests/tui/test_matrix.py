"""The matrix: all statements and sources at a glance, at any size, without a colour."""

from __future__ import annotations

import time
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

import pytest
from textual.app import App, ComposeResult
from textual.geometry import Region

from comparisons.comparison import Comparison
from comparisons.coverage import Coverage
from comparisons.evidence import Stance, quote_from
from comparisons.verdicts import Decision
from tests.builders import a_copy_of, a_document, a_statement, some_evidence
from tests.tui.driving import desk, desk_of, settle
from tui.presenting.matrix import (
    CELL,
    SIGN,
    Matrix,
    Part,
    cell_words,
    cells_before,
    column_cells,
    columns_shown,
    foot_rows,
    head_parts,
    heads,
    row_parts,
)
from tui.screens.matrix import MatrixScreen
from tui.widgets.matrix_pane import MatrixPane


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_what_is_recorded_is_in_the_table(harbour: Path, size: tuple[int, int]) -> None:
    """Stance, checked and unread have signs; not looked at is words."""
    async with desk(harbour, size=size) as pilot:
        await pilot.press("o", "J", "v", "m")
        screen = await settle(pilot)
        assert "13 statements, 5 sources" in screen
        assert "not looked at: 12 of 13" in screen
        first = next(line for line in screen.splitlines() if line.startswith(" ·    1 "))
        assert "linked 1 ○1" in first
        assert "−" in first
        assert "○" in first
        second = next(line for line in screen.splitlines() if line.startswith(" ·    2 "))
        assert "not yet" in second
        assert second.count(" ·") >= 4


async def test_enter_goes_to_the_place_in_the_desk(harbour: Path) -> None:
    """The statement of the row and the source of the column."""
    async with desk(harbour) as pilot:
        source = desk_of(pilot).session.comparison.sources[2]
        await pilot.press("m")
        await settle(pilot)
        await pilot.press("home", "h", "h", "h", "h", "h", "down", "down", "right", "l", "enter")
        await settle(pilot)
        view = desk_of(pilot).view
        assert view.number == 3
        assert view.source is not None
        assert view.source.document.id == source.id
        assert view.rows[view.row].source == source.id


@pytest.mark.parametrize("key", ["escape", "m", "q"])
async def test_going_back_changes_nothing(harbour: Path, key: str) -> None:
    """Looking at the table moves nothing at the desk."""
    async with desk(harbour) as pilot:
        before = desk_of(pilot).view
        await pilot.press("m", "down", "down", key)
        await settle(pilot)
        assert desk_of(pilot).view.claim is before.claim
        assert pilot.app.screen is desk_of(pilot)


async def test_the_next_statement_that_was_not_looked_at(harbour: Path) -> None:
    """Those with evidence or a checked source are passed over."""
    async with desk(harbour) as pilot:
        await pilot.press("j", "s", "k", "m", "right_square_bracket")
        await settle(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, MatrixScreen)
        assert screen._matrix.row == 2


async def test_blind_hides_the_shades(harbour: Path) -> None:
    """Neither the signs nor the words of a score are there."""
    async with desk(harbour) as pilot:
        await pilot.press("m")
        assert "▓▓" in await settle(pilot)
        await pilot.press("m", "b", "m")
        screen = await settle(pilot)
        assert not set("█▓▒░") & set(screen)
        assert "best match" not in screen
        assert "unread" in screen


def a_large_table(rows: int, columns: int) -> Matrix:
    """Make a table of many statements and sources."""
    briefing = a_document("\n".join(f"Statement {n} is here." for n in range(rows)), id="briefing")
    claims = tuple(
        replace(a_statement("Statement 0 is here.", document=briefing), id=f"s{number}")
        for number in range(rows)
    )
    sources = tuple(a_document("", id=f"source-{number}") for number in range(columns))
    comparison = Comparison(
        title="", briefing=briefing, sources=sources, statements={"briefing": claims}
    )
    coverage = Coverage(comparison=comparison, decisions={}, offers={})
    return Matrix(coverage=coverage, blind=False)


def joined(parts: Iterable[Part]) -> str:
    """Return the text of a row."""
    return "".join(text for text, _ in parts)


@pytest.mark.parametrize("width", [80, 120])
def test_heads_cells_and_totals_stand_below_one_another(width: int) -> None:
    """A column begins in the cell of its head, and its totals end below its signs."""
    matrix = a_large_table(3, 5)
    cell = column_cells(matrix, width)
    head = joined(head_parts(matrix, 0, width, cell))
    row = joined(row_parts(matrix, 0, 0, width, cell))
    unread = joined(list(foot_rows(matrix, 0, width, cell))[2])
    name = heads(tuple(source.id for source in matrix.sources), cell)[0]
    assert head.index("looked") == row.index("not yet")
    assert head.index(name) == row.index("·", 2) - SIGN == unread.index("3") - SIGN


async def test_the_cursor_leaves_the_shade_as_it_is(harbour: Path) -> None:
    """Reversed, the fullest shade would look empty: only the signs beside it are."""
    async with desk(harbour) as pilot:
        await pilot.press("m")
        await settle(pilot)
        screen = pilot.app.screen
        assert isinstance(screen, MatrixScreen)
        for row in range(len(screen._matrix.claims)):
            parts = row_parts(replace(screen._matrix, row=row), row, 0, 120, CELL)
            assert [text for text, style in parts if style == "cursor"] == ["·  "]


async def test_only_what_is_in_view_is_made() -> None:
    """The last cell of 1,000 statements and 50 sources is reached at once."""
    matrix = a_large_table(1_000, 50)

    class Shown(App[None]):
        def compose(self) -> ComposeResult:
            yield MatrixPane(matrix)

    async with Shown().run_test(size=(120, 40)) as pilot:
        pane = pilot.app.query_one(MatrixPane)
        pane.show(replace(matrix, row=999, column=49))
        began = time.monotonic()
        lines = [strip.text for strip in pane.render_lines(Region(0, 0, 120, 40))]
        assert time.monotonic() - began < 1
        assert any(line.startswith(" · 1000 ") for line in lines)
        assert all(strip.cell_length == 120 for strip in pane.render_lines(Region(0, 0, 120, 40)))


def test_a_comparison_without_sources_has_a_table() -> None:
    """There is nothing to go to, and the words say so, and where one is added."""
    told = "There is no source yet: at the desk one can be added."
    matrix = a_large_table(1, 0)
    assert cell_words(matrix) == told
    totals = list(foot_rows(matrix, 0, 80, CELL))[:3]
    assert totals == [[], [], []]


@pytest.mark.parametrize("columns", [1, 10, 120])
def test_what_is_recorded_of_a_statement_fits_its_column(columns: int) -> None:
    """However many sources were linked and checked; the columns begin where they always do."""
    table = a_large_table(2, 2 * columns)
    sources = table.sources
    evidence = tuple(
        some_evidence(a_document("", id=each.id), "", Stance.SUPPORTS) for each in sources[:columns]
    )
    checked = tuple(each.id for each in sources[columns:])
    claim = table.claims[0]
    decision = Decision(
        id=claim.id,
        target=quote_from(table.coverage.comparison.briefing, claim.span),
        evidence=evidence,
        checked=checked,
    )
    matrix = replace(table, coverage=replace(table.coverage, decisions={claim.id: decision}))
    looked, not_yet = (joined(row_parts(matrix, row, 0, 200, CELL)) for row in (0, 1))
    assert f"linked {columns} ○{columns} " in looked
    assert looked.index("+") == not_yet.index("·", 2)


async def test_enter_without_a_source_says_why(tmp_path: Path) -> None:
    """A key that can do nothing now says so."""
    (tmp_path / "briefing.txt").write_text("The harbour burned on Monday.\n", "utf-8")
    (tmp_path / "comparison.yaml").write_text(
        "schema: claimdesk-comparison/1\nbriefing:\n  path: briefing.txt\n", "utf-8"
    )
    async with desk(tmp_path) as pilot:
        await pilot.press("m", "enter")
        assert "no source to go to" in await settle(pilot)


@pytest.mark.parametrize(
    ("ids", "expected"),
    [
        (("police", "union"), ("police", "union")),
        (("az-mod-0919", "az-mod-0920", "icrc-letter"), ("…-0919", "…-0920", "icrc-…")),
        (("report-a-long", "report-another"), ("…-long", "…noth…")),
        (("same-x-aaaaaa1", "same-x-aaaaaa2", "same-y-bbbbbb"), ("same 1", "same 2", "…y-bb…")),
        (("a", "a"), ("a 1", "a 2")),
    ],
)
def test_different_sources_have_different_heads(
    ids: tuple[str, ...], expected: tuple[str, ...]
) -> None:
    """However alike their ids begin; and no head is wider than its column."""
    assert heads(ids) == expected
    assert len({*heads(ids)}) == len(ids)
    assert all(len(name) < CELL for name in heads(ids))


@pytest.mark.parametrize("width", [60, 80, 120, 200])
def test_the_columns_fit_beside_the_statements(width: int) -> None:
    """Whatever the number of sources; a few of them are all in view where there is room."""
    for columns in (1, 5, 40):
        used = cells_before(width, columns) + columns_shown(width, columns) * CELL
        assert used <= width
    assert columns_shown(80, 5) >= 4
    assert columns_shown(120, 5) >= 5


@pytest.mark.parametrize("width", [60, 80, 120, 200])
async def test_columns_are_as_wide_as_their_heads_where_there_is_room(
    tmp_path: Path, width: int
) -> None:
    """All ids stand there whole from 120 columns on; in less room statements come first."""
    async with desk(a_copy_of("harbour-fire", tmp_path), size=(width, 30)) as pilot:
        await pilot.press("m")
        screen = await settle(pilot)
        ids = [source.id for source in desk_of(pilot).session.comparison.sources]
        assert all(id_ in screen for id_ in ids) is (width >= 120)
        assert "unread: nothing linked, not checked" in screen
