"""Looking again: nothing moves to words that the reviewer has not seen."""

import re
from pathlib import Path

import pytest

from comparisons.evidence import Evidence, Stance, quote_from
from comparisons.session import open_session
from comparisons.spans import Span
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle
from tui.presenting.looking_again import Answer, Entry, answer_words


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison in which the third statement is disputed."""
    folder = a_copy_of("harbour-fire", tmp_path)
    session = open_session(folder, "anna")
    claim = session.comparison.claims[2]
    decision = session.decision_on(claim).decided(Verdict.DISPUTED, at=session.now())
    session.change(decision, "disputed")
    session.save()
    return folder


def edit(folder: Path, old: str, new: str) -> None:
    """Change the briefing as its publisher might."""
    file = folder / "briefing.txt"
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")


async def test_a_changed_statement_is_marked_and_shown_then_and_now(harbour: Path) -> None:
    """The verdict stays, with the mark; both texts are shown; a key says that it holds."""
    edit(harbour, "Three people were injured", "Three people were hurt")
    async with desk(harbour, size=(140, 40)) as pilot:
        shown = await settle(pilot)
        assert "↻" in shown
        assert "1 thing to look at again" in shown
        await pilot.press("r")
        shown = await settle(pilot)
        assert "As it was" in shown
        assert "As it is now" in shown
        assert any("injured" in row and "hurt" in row for row in shown.splitlines())
        assert "holds for the words as they are now" in shown
        await pilot.press("y")
        shown = await settle(pilot)
        assert "↻" not in shown
        assert "Nothing waits for a second look" in shown
        decision = desk_of(pilot).session.decision_on(desk_of(pilot).session.comparison.claims[2])
        assert decision.verdict is Verdict.DISPUTED
        assert "hurt" in decision.target.exact
    text = (harbour / "verdicts" / "anna.yaml").read_text("utf-8")
    assert "Three people were injured" in text


async def test_all_answers_can_be_read_in_the_smallest_terminal(harbour: Path) -> None:
    """They take as many rows as they need."""
    edit(harbour, "Three people were injured", "Three people were hurt")
    async with desk(harbour, size=(60, 15)) as pilot:
        await pilot.press("r")
        pilot.app.clear_notifications()
        shown = await settle(pilot)
        frame = pilot.app.screen.query_one("#answers").region
        rows = [row[frame.x : frame.right].strip() for row in shown.split("\n")]
        answers = " ".join(rows[frame.y : frame.bottom])
        assert " ".join(answers.split()).endswith("Esc leaves it as it is")


def test_the_next_entry_is_offered_where_there_is_one() -> None:
    """Beside one entry alone there is no other."""
    entry = Entry(title="Look", lines=(), answers=((Answer.SEEN, "seen"),))
    assert answer_words(entry, 1) == "s seen   Esc leaves it as it is"
    assert answer_words(entry, 2) == "s seen   ↓ next   Esc leaves it as it is"


async def test_left_alone_it_waits(harbour: Path) -> None:
    """Escape changes nothing; the mark is still there the next day."""
    edit(harbour, "Three people were injured", "Three people were hurt")
    for _ in range(2):
        async with desk(harbour, size=(140, 40)) as pilot:
            await pilot.press("r", "escape")
            assert "↻" in await settle(pilot)


async def test_a_lost_statement_is_listed_and_kept(harbour: Path) -> None:
    """Nothing close is left: the decision is in the file and in the list."""
    edit(harbour, "Three people were injured, he said.", "")
    async with desk(harbour, size=(140, 40)) as pilot:
        await pilot.press("r")
        shown = await settle(pilot)
        assert "Nothing close to these words" in shown
        await pilot.press("s")
        await settle(pilot)
    assert "Three people were injured" in (harbour / "verdicts" / "anna.yaml").read_text("utf-8")


async def test_of_changed_evidence_the_source_is_named(harbour: Path) -> None:
    """With how the reviewer said that it bears on the statement."""
    session = open_session(harbour, "anna")
    claim = session.comparison.claims[2]
    source = session.read_sources().documents["police"]
    words = "Three people were injured, the police said."
    start = source.text.index(words)
    quote = quote_from(source, Span(start, start + len(words)))
    evidence = Evidence(
        source="police",
        digest=source.digest,
        stance=Stance.SUPPORTS,
        quote=quote,
        linked=session.now(),
    )
    session.change(session.decision_on(claim).with_evidence(evidence), "linked")
    session.save()
    file = harbour / source.path
    text = file.read_text("utf-8").replace("Three people were", "Four people were")
    file.write_text(text, "utf-8")
    async with desk(harbour, size=(140, 40)) as pilot:
        await pilot.press("r")
        text = await settle(pilot)
        assert "The words of this evidence are not as they were" in text
        assert "supports: Police report (invented)" in text


async def test_what_a_sync_tool_ate_is_offered_again(harbour: Path) -> None:
    """The journal knows a verdict that the file lost; it comes back only when asked for."""
    file = harbour / "verdicts" / "anna.yaml"
    file.write_text(file.read_text("utf-8").split("verdicts:")[0] + "verdicts: []\n...\n", "utf-8")
    async with desk(harbour, size=(140, 40)) as pilot:
        assert "0/13 decided" in await settle(pilot)
        await pilot.press("r")
        text = await settle(pilot)
        assert "shall it be taken over" in text
        assert "✗ disputed" in text.split("shall it be taken over")[1]
        await pilot.press("t")
        assert "1/13 decided" in await settle(pilot)


async def test_its_question_is_read_whole_in_small_terminals(harbour: Path) -> None:
    """At 80 columns beside the count."""
    file = harbour / "verdicts" / "anna.yaml"
    file.write_text(file.read_text("utf-8").split("verdicts:")[0] + "verdicts: []\n...\n", "utf-8")
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press("r")
        assert re.search(r"shall it be taken over\? +1 of 1", await settle(pilot))


async def test_a_clash_is_shown_until_the_reviewer_picks(harbour: Path) -> None:
    """Two sittings gave two verdicts; both are kept, and a key says which stands."""
    async with desk(harbour, size=(140, 40)) as pilot:
        screen = desk_of(pilot)
        claim = screen.session.comparison.claims[0]
        other = open_session(harbour, "anna")
        other.change(other.decision_on(claim).decided(Verdict.UNVERIFIED, at=other.now()), "")
        other.save()
        screen.visit(claim)
        await pilot.press("d")
        await settle(pilot)
        screen.notice_outside()
        await settle(pilot)
        assert screen.session.review.decisions[claim.id].clashes
        assert "↻" in await settle(pilot)
        await pilot.press("r")
        shown = await settle(pilot)
        assert "which one stands" in shown
        assert re.search(r"elsewhere +unverified \(\d{4}-\d\d-\d\d \d\d:\d\d\)", shown)
        await pilot.press("k")
        await settle(pilot)
        decision = screen.session.review.decisions[claim.id]
        assert decision.verdict is Verdict.DISPUTED
        assert not decision.clashes
        assert Verdict.UNVERIFIED in {past.verdict for past in decision.history}
