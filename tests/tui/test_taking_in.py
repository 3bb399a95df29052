"""Taking in at the desk: seen before anything is taken, marked by hand, undone by one key."""

from __future__ import annotations

import csv
import json
from pathlib import Path
from typing import Any

import pytest
from textual.pilot import Pilot
from textual.widgets import Input

from comparisons.evidence import Stance
from comparisons.opening import open_comparison
from comparisons.session import open_session
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.driving import app_of, desk, desk_of, picture, settle, shown
from tui.dialogs.taking_in import TakingInDialog

SIZES = [(80, 24), (160, 45)]


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """The invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def an_annotation(words: str, resource: str, **more: Any) -> dict[str, Any]:
    """An annotation on words, as Hypothesis and others write it."""
    selector = {"type": "TextQuoteSelector", "exact": words}
    return {"type": "Annotation", "target": {"source": resource, "selector": selector}, **more}


def passage(folder: Path, source: str = "courier", at: int = 0) -> dict[str, Any]:
    """An annotation on a statement of a source, by ben, who says how it bears."""
    session = open_session(folder, "x", journal=False)
    comparison = session.read_sources()
    words = comparison.statements[source][at].text
    digest = comparison.documents[source].digest.removeprefix("sha256:")
    return an_annotation(
        words,
        f"urn:sha256:{digest}",
        creator={"name": "ben"},
        body=[
            {"type": "TextualBody", "purpose": "classifying", "value": "supports"},
            {"type": "TextualBody", "purpose": "commenting", "value": "Ben's [b]comment[/b]."},
        ],
    )


async def opened(pilot: Pilot[str], file: Path) -> TakingInDialog:
    """Ask for a file as the reviewer does, and wait for the look at it."""
    for _ in range(100):
        if desk_of(pilot)._documents is not None:
            break
        await pilot.pause(0.02)
    await pilot.press("T")
    await shown(pilot, "Take in a file")
    pilot.app.screen.query_one(Input).value = str(file)
    await pilot.press("enter")
    await shown(pilot, "Nothing is marked")
    dialog = pilot.app.screen
    assert isinstance(dialog, TakingInDialog)
    return dialog


async def test_all_that_is_known_can_be_read_in_a_low_terminal(
    harbour: Path, tmp_path: Path
) -> None:
    """What a passage bears on stands before long comments, and a key scrolls to their end."""
    file = tmp_path / "bens.json"
    told = passage(harbour)
    told["body"][1]["value"] = "A long comment. " * 40 + "Its end."
    file.write_text(json.dumps([told]))
    async with desk(harbour, size=(80, 15)) as pilot:
        await opened(pilot, file)
        seen = await shown(pilot, "Tab scrolls")
        assert "1 annotation in bens.json" in seen
        assert "Its end." not in seen
        for _ in range(20):
            await pilot.press("tab")
        assert "Its end." in await settle(pilot)
        for _ in range(20):
            await pilot.press("shift+tab")
        assert "waits" in await settle(pilot)


@pytest.mark.parametrize("size", SIZES)
async def test_a_passage_is_taken_in_with_the_reviewers_own_stance(
    harbour: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    """Nothing is marked, ben's stance is only told; one key undoes it, another does it again."""
    file = tmp_path / "bens.json"
    lost = an_annotation("No such words.", "https://nowhere.example")
    file.write_text(json.dumps([passage(harbour), passage(harbour, at=1), lost]))
    async with desk(harbour, size=size) as pilot:
        await pilot.press("j", "j")
        dialog = await opened(pilot, file)
        seen = await shown(pilot, "Ben's [b]comment[/b].")
        assert "stance there supports" in seen
        assert "bears on     statement 3" in seen
        assert dialog._look.marked == frozenset()
        await pilot.press("enter")
        await shown(pilot, "Nothing is marked: Space marks.")
        await pilot.press("space")
        await shown(pilot, "It waits for your word; see below.")
        await pilot.press("o")
        await shown(pilot, "evidence that opposes")
        await pilot.press("end")
        await shown(pilot, "its document is not in this comparison")
        await pilot.press("enter")
        await shown(pilot, "Took in 1 from bens.json; z undoes it.")
        session = desk_of(pilot).session
        (decision,) = session.review.decisions.values()
        (evidence,) = decision.standing_evidence
        assert (decision.verdict, decision.note) == (None, "")
        assert evidence.stance is Stance.OPPOSES
        assert evidence.imported is not None
        assert (evidence.imported.file, evidence.imported.by) == ("bens.json", "ben")
        await pilot.press("z")
        await shown(pilot, "Undone: imported from bens.json")
        (decision,) = session.review.decisions.values()
        assert decision.standing_evidence == ()
        await pilot.press("y")
        await settle(pilot)
        (decision,) = session.review.decisions.values()
        assert len(decision.standing_evidence) == 1


async def test_a_stance_is_called_a_stance_where_its_document_is_not_here(
    harbour: Path, tmp_path: Path
) -> None:
    """In the list as in the details, and apart from what comes of it."""
    file = tmp_path / "bens.json"
    body = passage(harbour)["body"]
    lost = an_annotation("No such words.", "https://nowhere.example", body=body)
    file.write_text(json.dumps([lost]))
    async with desk(harbour, size=(160, 45)) as pilot:
        await opened(pilot, file)
        await shown(pilot, "left out  stance supports: “No such words.”")


async def test_a_stance_for_all_and_another_statement(harbour: Path, tmp_path: Path) -> None:
    """What waits for a stance gets it; an arrow says another statement, if the file says none."""
    file = tmp_path / "bens.json"
    file.write_text(json.dumps([passage(harbour, at=at) for at in range(3)]))
    async with desk(harbour) as pilot:
        dialog = await opened(pilot, file)
        await pilot.press("right", "X")
        assert len(dialog._look.marked) == 3
        await pilot.press("down", "space", "enter")
        await shown(pilot, "Took in 2 from")
        session = desk_of(pilot).session
        found = {
            session.comparison.claims.index(claim): decision.standing_evidence
            for claim in session.comparison.claims
            for decision in session.decisions_at(claim)
        }
        assert {place: len(evidence) for place, evidence in found.items()} == {0: 1, 1: 1}
        assert {item.stance for items in found.values() for item in items} == {Stance.CONTEXT}


async def test_ones_own_verdicts_come_back_only_when_marked(harbour: Path, tmp_path: Path) -> None:
    """They are no suggestion: without a mark they stay in the file."""
    words = "commenting", "assessed"
    other = a_copy_of("harbour-fire", tmp_path / words[1])
    session = open_session(other, "anna", journal=False)
    claim = session.comparison.claims[0]
    session.change(session.decision_on(claim).decided(Verdict.DISPUTED, at=session.now()), "x")
    session.save()
    from tests.tui.terminal import run

    file = tmp_path / "mine.jsonld"
    run("report", str(other), "--format", "annotations", "-o", str(file))
    async with desk(harbour) as pilot:
        dialog = await opened(pilot, file)
        await shown(pilot, "your verdict disputed")
        assert dialog._look.marked == frozenset()
        await pilot.press("a", "enter")
        await shown(pilot, "Took in 1")
        session = desk_of(pilot).session
        assert session.decision_on(claim).verdict is Verdict.DISPUTED
        await pilot.press("z")
        await settle(pilot)
        assert session.decision_on(claim).verdict is None


@pytest.mark.parametrize("size", SIZES)
async def test_listed_sources_are_added_and_taken_out_again(
    harbour: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    """One key, while nothing was entered since; the copied file stays and is not added anew."""
    (tmp_path / "radio.txt").write_text("The radio said that four people were injured.")
    file = tmp_path / "list.csv"
    with file.open("w", newline="") as stream:
        rows = [["path", "title"], ["radio.txt", "Radio news"], ["missing.txt", "Gone"]]
        csv.writer(stream).writerows(rows)
    before = (harbour / "comparison.yaml").read_bytes()
    async with desk(harbour, size=size) as pilot:
        await opened(pilot, file)
        await pilot.press("space", "enter")
        await shown(pilot, "Added radio")
        assert open_comparison(harbour).sources[-1].title == "Radio news"
        await settle(pilot)
        await pilot.press("d", "z", "z")
        await shown(pilot, "Undone: radio")
        await pilot.pause(2.5)
        await settle(pilot)
        assert "radio" not in desk_of(pilot).session.comparison.documents
    assert (harbour / "comparison.yaml").read_bytes() == before
    assert (harbour / "sources" / "radio.txt").exists()


async def test_marked_claims_become_one_source(harbour: Path, tmp_path: Path) -> None:
    """What somebody called them is told as their word."""
    file = tmp_path / "desk.json"
    reviews = [
        {
            "@type": "ClaimReview",
            "claimReviewed": words,
            "author": {"name": "A desk"},
            "reviewRating": {"alternateName": "False"},
        }
        for words in ("Nobody was injured.", "The pier burned.")
    ]
    file.write_text(json.dumps(reviews))
    async with desk(harbour) as pilot:
        await opened(pilot, file)
        assert "their word; no verdict" in await shown(pilot, "called")
        await pilot.press("down", "space", "enter")
        await shown(pilot, "Added claims-desk")
    text = open_comparison(harbour).sources[-1].text
    assert "The pier burned." in text
    assert "Nobody was injured." not in text


HOSTILE = (
    "[/]",
    "[bold]x",
    "\x1b[31mred",
    "\u202egnp",
    "a\u200bb",
    "\x00",
    "x" * 100_000,
    "🇦" * 90,
)


@pytest.mark.parametrize("size", SIZES)
async def test_hostile_words_are_only_shown(
    harbour: Path, tmp_path: Path, size: tuple[int, int]
) -> None:
    """In every field; no control character reaches the screen, and keys go on working."""
    file = tmp_path / "[red]hostile\u202e.json"
    notes = [passage(harbour) | {"body": {"value": words}} for words in HOSTILE]
    notes += [passage(harbour) | {"creator": {"name": words}} for words in HOSTILE]
    notes += [an_annotation(words, words) for words in HOSTILE]
    file.write_text(json.dumps(notes))
    async with desk(harbour, size=size) as pilot:
        await opened(pilot, file)
        for _ in notes:
            await pilot.press("s", "down")
            seen = picture(app_of(pilot))
            assert not any(sign in seen for sign in "\x1b\u202e\u200b\x00")
        await pilot.press("enter")
        await shown(pilot, "Took in")


@pytest.mark.parametrize(
    ("name", "content", "reason"),
    [
        ("a.json", "{", "JSON"),
        ("a.json", "[" * 100_000, "cannot"),
        ("a.json", json.dumps([an_annotation("x", "y")] * 5_001), "5,001"),
        ("a.csv", "title\nA", "column"),
        ("a.csv", "path\na\x00b\n", "NUL"),
    ],
)
async def test_what_cannot_be_taken_in_is_told(
    name: str, content: str, reason: str, harbour: Path, tmp_path: Path
) -> None:
    """And the desk goes on."""
    file = tmp_path / name
    file.write_text(content)
    async with desk(harbour, size=(160, 45)) as pilot:
        for _ in range(100):
            if desk_of(pilot)._documents is not None:
                break
            await pilot.pause(0.02)
        await pilot.press("T")
        await shown(pilot, "Take in a file")
        pilot.app.screen.query_one(Input).value = str(file)
        await pilot.press("enter")
        await shown(pilot, reason)
        await pilot.press("escape", "d")
        assert desk_of(pilot).session.progress().disputed == 1


async def test_going_back_takes_nothing_in(harbour: Path, tmp_path: Path) -> None:
    """Whatever was marked."""
    file = tmp_path / "bens.json"
    file.write_text(json.dumps([passage(harbour)]))
    async with desk(harbour) as pilot:
        await opened(pilot, file)
        await pilot.press("s", "escape")
        await shown(pilot, "Nothing was taken in.")
        assert not desk_of(pilot).session.review.decisions


async def test_its_keys_are_shown_where_they_are_asked_for(harbour: Path, tmp_path: Path) -> None:
    """Those of this dialog, from within it."""
    file = tmp_path / "bens.json"
    file.write_text(json.dumps([passage(harbour)]))
    async with desk(harbour, size=(80, 24)) as pilot:
        dialog = await opened(pilot, file)
        await pilot.press("question_mark")
        await shown(pilot, "Mark all that can be taken in, or none")
        await pilot.press("escape")
        await settle(pilot)
        assert pilot.app.screen is dialog
