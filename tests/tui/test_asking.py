"""Asking an archive at the desk, and linking what is in it."""

import json
import threading
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path

import pytest
from textual.pilot import Pilot

from comparisons.archive.adding import add
from comparisons.archived import ArchiveOffer, Inquiry
from comparisons.checking import check
from comparisons.documents import Document, digest_of
from comparisons.evidence import Stance
from comparisons.opening import open_comparison
from comparisons.telling import Tell
from tests.builders import a_copy_of, a_document
from tests.tui.driving import app_of, desk, desk_of, settle
from tests.tui.test_hostile_text import hostile
from tui.presenting.match_list import Look, Row, dressing_of
from tui.screens.desk.asking import HOW_TO_GIVE, NO_SOURCE, AskingScreen

WIRE = (
    {
        "id": "wire-7",
        "text": "Fires were rare. A fire in Warehouse 7 on the North Quay of Ostermole was put out "
        "by noon, the harbour pilots said. They thanked nobody.",
        "publisher": "Northern Wire",
        "published": "2024-03-06",
        "url": "https://wire.example/7",
    },
    {
        "id": "../../wire/8",
        "text": f"{hostile('Warehouse').replace(chr(0), '')}\n\nThe harbour remains open, he said.",
        "publisher": "[b]Hostile[/b] \x1b[2J\u202eWire",
        "published": "2024-03-07",
    },
)


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An archive of a few documents, one of them hostile."""
    folder = tmp_path_factory.mktemp("asking")
    lines = folder / "wire.jsonl"
    lines.write_text("\n".join(json.dumps(record) for record in WIRE))
    assert not add(folder / "wire-archive", [lines], workers=1).problems
    return folder / "wire-archive"


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


@asynccontextmanager
async def asked(
    harbour: Path, archive: Path, *, size: tuple[int, int] = (160, 45)
) -> AsyncGenerator[tuple[Pilot[str], AskingScreen]]:
    """Open the desk at the first statement with the archive's answer below the sources."""
    async with desk(harbour, size=size) as pilot:
        screen = desk_of(pilot)
        screen.archive = archive
        await pilot.press("a")
        await until(pilot, "the archive “wire-archive”")
        yield pilot, screen


async def until(pilot: Pilot[str], words: str) -> str:
    """Wait until words are on the screen; return all of it."""
    shown = ""
    for _ in range(200):
        await pilot.pause(0.05)
        shown = await settle(pilot)
        if words in shown:
            return shown
    raise AssertionError(f"{words!r} never came:\n{shown}")


async def to_archived(pilot: Pilot[str], name: str = "wire-7") -> None:
    """Go to the row of a document in the archive."""
    screen = desk_of(pilot)
    rows = screen.view.rows
    documents = screen.view.shown_documents
    place = next(n for n, row in enumerate(rows) if row.archived and name in _path(documents, row))
    screen.choose_row(place)
    await settle(pilot)


def _path(documents: Mapping[str, Document], row: Row) -> str:
    return documents[row.source].path


@pytest.mark.parametrize("size", [(160, 45), (80, 24)])
async def test_matches_of_the_archive_stand_below_the_sources(
    harbour: Path, archive: Path, size: tuple[int, int]
) -> None:
    """Each is marked, with publisher and date; opening one shows its document with marks."""
    async with asked(harbour, archive, size=size) as (pilot, screen):
        rows = screen.view.rows
        first = next(number for number, row in enumerate(rows) if row.archived)
        assert not any(row.archived for row in rows[:first])
        assert all(row.archived for row in rows[first:])
        await to_archived(pilot)
        shown = await settle(pilot)
        assert "In the archive  Northern Wire" in shown
        assert "harbour pilots said" in shown
        label = next(line for line in shown.splitlines() if "archive Northern W" in line)
        assert "2024-03-06" in label
        explanation = screen.view.explanation
        assert explanation is not None
        assert explanation.common


async def test_the_ranking_holds_them_too(harbour: Path, archive: Path) -> None:
    """In one ranking they stand by their scores, marked as from the archive."""
    async with asked(harbour, archive) as (pilot, screen):
        await pilot.press("g")
        await settle(pilot)
        scores = [row.match.score for row in screen.view.rows if row.match]
        assert scores == sorted(scores, reverse=True)
        assert any(row.archived for row in screen.view.rows)


@pytest.mark.parametrize("key", ["s", "o", "x"])
async def test_linking_copies_the_document_and_links_its_words(
    harbour: Path, archive: Path, key: str
) -> None:
    """The verdict file is complete without the archive, and check finds nothing wrong."""
    async with asked(harbour, archive) as (pilot, screen):
        await to_archived(pilot)
        await pilot.press(key)
        shown = await until(pilot, "is a source now")
        assert "Linked as" in shown
        decision = screen.session.decision_on(screen.view.claim)
        (evidence,) = decision.standing_evidence
        assert evidence.source == "wire-7"
        assert evidence.stance.value[0] == {"s": "s", "o": "o", "x": "c"}[key]
        assert screen.view.source is not None
        assert screen.view.source.document.id == "wire-7"
        assert "wire-7" in {row.source for row in screen.view.rows}
        assert not any(row.source.endswith("wire-7") for row in screen.view.rows if row.archived)
        await settle(pilot)
    content = (harbour / "sources" / "wire-7.txt").read_bytes()
    assert content.decode() == WIRE[0]["text"]
    assert evidence.digest == digest_of(content)
    assert evidence.quote.exact == evidence.quote.span.cut(WIRE[0]["text"])
    assert evidence.quote.exact.startswith("A fire in Warehouse 7")
    (source,) = [item for item in open_comparison(harbour).sources if item.id == "wire-7"]
    assert source.provenance.publisher == "Northern Wire"
    assert source.provenance.published == "2024-03-06"
    assert source.provenance.url == "https://wire.example/7"
    assert {finding.code for finding in check(harbour)} == {"C401"}  # no verdict yet


async def test_undo_withdraws_the_evidence_and_the_source_stays(
    harbour: Path, archive: Path
) -> None:
    """It says so; linking once more copies nothing."""
    async with asked(harbour, archive) as (pilot, screen):
        await to_archived(pilot)
        await pilot.press("o")
        await until(pilot, "is a source now")
        await pilot.press("z")
        assert "Northern Wire stays a source" in await until(pilot, "Undone")
        assert not screen.session.decision_on(screen.view.claim).standing_evidence
        assert (harbour / "sources" / "wire-7.txt").exists()
        files = sorted((harbour / "sources").iterdir())
        await pilot.press("a")
        await until(pilot, "the archive “wire-archive”")
        rows = screen.view.rows
        assert not any(
            "wire-7" in _path(screen.view.shown_documents, r) for r in rows if r.archived
        )
    assert sorted((harbour / "sources").iterdir()) == files


async def test_selected_words_of_a_hostile_document_are_linked_exactly(
    harbour: Path, archive: Path
) -> None:
    """Nothing in it does anything; what is linked is verbatim, under a harmless file name."""
    async with asked(harbour, archive) as (pilot, screen):
        await to_archived(pilot, "wire/8")
        shown = await settle(pilot)
        assert "\x1b[2J" not in shown
        assert "[b]Hostile[/b]" in shown
        await pilot.press("tab", "w", "shift+right", "s")
        await until(pilot, "is a source now")
        (evidence,) = screen.session.decision_on(screen.view.claim).standing_evidence
        assert evidence.stance is Stance.SUPPORTS
        assert evidence.quote.exact == evidence.quote.span.cut(WIRE[1]["text"])
        assert len(evidence.quote.exact.split()) == 2
        await settle(pilot)
        assert app_of(pilot).is_running
    (file,) = (harbour / "sources").glob("*8*.txt")
    assert file.read_text() == WIRE[1]["text"]
    assert {finding.code for finding in check(harbour)} == {"C401"}  # no verdict yet


async def test_what_only_sources_can_is_told(harbour: Path, archive: Path) -> None:
    """An archive's document cannot be checked off, put aside or corrected."""
    async with asked(harbour, archive) as (pilot, screen):
        await to_archived(pilot)
        for keys in (["v"], ["minus"], ["tab", "E"]):
            await pilot.press(*keys)
            assert NO_SOURCE[:40] in await settle(pilot)
        assert not screen.session.review.decisions


async def test_without_an_archive_a_tells_how_to_give_one(harbour: Path) -> None:
    """It names the option and the config file."""
    async with desk(harbour, size=(160, 45)) as pilot:
        await pilot.press("a")
        assert HOW_TO_GIVE in await settle(pilot)


async def test_a_folder_that_is_no_archive_is_told(harbour: Path, tmp_path: Path) -> None:
    """The reason stands on the screen, and the desk goes on."""
    async with desk(harbour, size=(160, 45)) as pilot:
        desk_of(pilot).archive = tmp_path / "none"
        await pilot.press("a")
        await until(pilot, "no archive")
        assert not desk_of(pilot).asking_words


async def test_a_missing_extra_is_named(
    harbour: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The message says what to install."""

    def missing(name: str) -> object:
        raise ModuleNotFoundError(f"No module named 'pyarrow' for {name}", name="pyarrow")

    monkeypatch.setattr("comparisons.archive.import_module", missing)
    async with desk(harbour, size=(160, 45)) as pilot:
        desk_of(pilot).archive = archive
        await pilot.press("a")
        await until(pilot, "claimdesk[archive]")


async def test_escape_stops_asking(
    harbour: Path, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The title says how far it is until then, and a late answer is dropped."""
    going, entered = threading.Event(), threading.Event()
    answer = Inquiry.answer

    def slow(inquiry: Inquiry, tell: Tell) -> ArchiveOffer:
        tell("asking the archive", 1, 4)
        entered.set()
        going.wait(20)
        return answer(inquiry)

    monkeypatch.setattr(Inquiry, "answer", slow)
    async with desk(harbour, size=(160, 45)) as pilot:
        screen = desk_of(pilot)
        screen.archive = archive
        await pilot.press("a")
        assert "asking the archive 1 of 4 (Esc: stop)" in await until(pilot, "1 of 4")
        await pilot.press("escape")
        shown = await settle(pilot)
        assert "Stopped asking" in shown
        assert "1 of 4" not in shown
        going.set()
        await pilot.pause(0.3)
        assert screen.view.archived is None


async def test_an_answer_stays_with_its_statement(harbour: Path, archive: Path) -> None:
    """Another statement has none of it; coming back shows it again."""
    async with asked(harbour, archive) as (pilot, screen):
        await pilot.press("j")
        await settle(pilot)
        assert not any(row.archived for row in screen.view.rows)
        await pilot.press("k")
        await settle(pilot)
        assert any(row.archived for row in screen.view.rows)


async def test_what_cannot_be_copied_is_told_and_not_linked(harbour: Path, archive: Path) -> None:
    """The comparison file stays as it is, and so does the review."""
    async with asked(harbour, archive) as (pilot, screen):
        listing = harbour / "comparison.yaml"
        listing.write_text("no: comparison\n")
        await to_archived(pilot)
        await pilot.press("s")
        await until(pilot, "Not linked")
        assert not screen.session.review.decisions
        assert listing.read_text() == "no: comparison\n"


@pytest.mark.parametrize(("published", "cells"), [("2024-03-07", 20), ("", 31)])
def test_a_row_without_a_date_gives_its_room_to_the_title(published: str, cells: int) -> None:
    """Where there is little of it; what stands behind begins in the same cell."""
    document = a_document("Words.", id="wire", title="The harbour pilots on the fire of March")
    provenance = replace(document.provenance, published=published)
    documents = {"wire": replace(document, provenance=provenance)}
    look = Look(documents=documents, decision=None, blind=False, wide=False, title_cells=20)
    head = dressing_of(Row(source="wire", archived=True), look).head
    words = "".join(text for text, _ in head)
    title = f"archive {document.title}"
    assert f"{title[: cells - 1].rstrip()}…" in words
    assert words.index("shares no words") == 10 + 20 + 1 + 11
