"""Evidence by hand: exact words, parts of statements, matches put aside, copies and lists."""

from __future__ import annotations

from pathlib import Path

import pytest
import yaml
from textual import events
from textual.pilot import Pilot

from comparisons.evidence import Stance
from comparisons.verdicts import Decision
from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def decision(pilot: Pilot[str]) -> Decision:
    """Return the decision on the statement at hand."""
    return desk_of(pilot).decision


async def test_exactly_the_selected_words_are_linked(harbour: Path) -> None:
    """Not the statement around them; the place is that of the document."""
    async with desk(harbour) as pilot:
        await pilot.press("tab", "w", "right", "w", "right", "right", "o")
        await settle(pilot)
        (evidence,) = decision(pilot).evidence
        source = desk_of(pilot).session.comparison.documents[evidence.source]
        passage = desk_of(pilot).view.passage
        assert passage is not None
        assert evidence.quote.exact == " ".join(passage.statement.text.split()[1:4])
        assert evidence.quote.span.cut(source.text) == evidence.quote.exact
        assert evidence.stance is Stance.OPPOSES
        assert desk_of(pilot).view.selection is None


async def test_shift_and_arrows_select_at_once(harbour: Path) -> None:
    """And the passage may run into the next statement."""
    async with desk(harbour) as pilot:
        await pilot.press("tab", "home", "shift+down", "x")
        await settle(pilot)
        (evidence,) = decision(pilot).evidence
        first, second = desk_of(pilot).session.comparison.statements[evidence.source][:2]
        assert evidence.quote.span.start == first.span.start
        assert second.span.start < evidence.quote.span.end <= second.span.end


async def test_evidence_bears_on_a_part_of_the_statement(harbour: Path) -> None:
    """The part is counted from the statement's beginning; only the next evidence has it."""
    async with desk(harbour) as pilot:
        claim = desk_of(pilot).view.claim
        await pilot.press("w", "right", "w", "right", "enter")
        words = " ".join(claim.text.split()[1:3])
        assert f"bears on “{words}” only" in await settle(pilot)
        await pilot.press("s", "J", "s")
        await settle(pilot)
        first, second = decision(pilot).evidence
        assert first.part is not None
        assert first.part.exact == words == first.part.span.cut(claim.text)
        assert second.part is None
        await pilot.press("L")
        assert f"on “{words}” only" in await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
    entry = yaml.safe_load((harbour / "verdicts" / "anna.yaml").read_text("utf-8"))["verdicts"][0]
    assert entry["evidence"][0]["part"]["exact"] == words


async def test_escape_leaves_step_by_step(harbour: Path) -> None:
    """The selection, then the part; nothing is linked by it."""
    async with desk(harbour) as pilot:
        await pilot.press("w", "enter")
        assert desk_of(pilot).view.part is not None
        await pilot.press("w", "escape")
        assert desk_of(pilot).view.selection is None
        assert desk_of(pilot).view.part is not None
        await pilot.press("escape")
        assert desk_of(pilot).view.part is None
        await pilot.press("w", "j")
        await settle(pilot)
        assert desk_of(pilot).view.selection is None
        assert not desk_of(pilot).session.review.decisions


async def test_the_mouse_selects_whole_words(harbour: Path) -> None:
    """Drawn over a line of a source, from inside one word to inside another."""
    async with desk(harbour) as pilot:
        host = desk_of(pilot).desk
        view, pane = desk_of(pilot).view, host.source
        assert view.source is not None
        rows = range(pane.place.y + 1, pane.place.bottom)
        y = next(row for row in rows if (pane.place_at(20, row - pane.place.y) or (0, 0))[1])
        x = pane.place.x + 12
        await pilot.mouse_down(host, offset=(x, y))
        drawn = events.MouseMove(
            host, x + 9, y, 0, 0, button=1, shift=False, meta=False, ctrl=False
        )
        host.on_mouse_move(drawn)
        await pilot.mouse_up(host, offset=(x + 9, y))
        await settle(pilot)
        selection = desk_of(pilot).view.selection
        assert selection is not None
        words = selection.span.cut(view.source.document.text)
        assert len(words.split()) >= 2
        assert words in selection.statement.text
        await pilot.press("s")
        await settle(pilot)
        assert decision(pilot).evidence[0].quote.exact == words


async def test_a_dismissed_match_stands_last_and_comes_back(harbour: Path) -> None:
    """Only for this statement; the order of the sources stays; undo works."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        before = [row.source for row in screen.view.rows]
        best = screen.view.rows[0].match
        assert best is not None
        await pilot.press("minus")
        assert "Dismissed" in await settle(pilot)
        assert [row.source for row in screen.view.rows] == before
        assert screen.view.rows[0].match != best
        await pilot.press("l")
        await settle(pilot)
        last = [row for row in screen.view.rows if row.source == before[0]][-1]
        assert last.match == best
        assert last.dismissed
        assert " dismissed" in await settle(pilot)
        await pilot.press(
            *["J"] * (len([r for r in screen.view.rows if r.source == before[0]]) - 1)
        )
        await pilot.press("minus")
        assert "Brought back" in await settle(pilot)
        assert screen.view.rows[0].match == best
        (dismissal,) = screen.decision.dismissed
        assert dismissal.withdrawn
        await pilot.press("z")
        await settle(pilot)
        assert screen.view.rows[0].match != best
        await pilot.press("j")
        await settle(pilot)
        assert not any(row.dismissed for row in screen.view.rows)


async def test_dismissing_changes_no_verdict_and_no_score(harbour: Path) -> None:
    """It is neither evidence nor a source checked."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        scores = {offer.claim.id: offer.matches for offer in screen._found.values()}
        await pilot.press("minus")
        await settle(pilot)
        assert screen.decision.verdict is None
        assert not screen.decision.evidence
        assert not screen.decision.checked
        assert {offer.claim.id: offer.matches for offer in screen._found.values()} == scores
        assert "0/13 decided" in await settle(pilot)


async def test_the_list_of_evidence_leads_to_the_words_and_withdraws(harbour: Path) -> None:
    """Enter goes there, backspace withdraws; what was withdrawn stays in the list."""
    async with desk(harbour) as pilot:
        await pilot.press("L")
        assert "Nothing was linked" in await settle(pilot)
        await pilot.press("s", "J", "o")
        await settle(pilot)
        linked = decision(pilot).evidence
        await pilot.press("L")
        screen = await settle(pilot)
        assert "was match no. 1" in screen
        assert "⌫ withdraws" in screen
        await pilot.press("j", "enter")
        await settle(pilot)
        passage = desk_of(pilot).view.passage
        assert passage is not None
        assert passage.statement.text == linked[1].quote.exact
        await pilot.press("L")
        await settle(pilot)
        await pilot.press("backspace")
        screen = await settle(pilot)
        assert "withdrawn 20" in screen
        assert "History" in screen
        assert "⌫ withdraws" not in screen
        assert [bool(item.withdrawn) for item in decision(pilot).evidence] == [True, False]
        await pilot.press("backspace")
        assert "withdrawn already" in await settle(pilot)
        await pilot.press("escape")


async def test_what_is_copied_has_its_provenance(
    harbour: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On the clipboard and in a file that nobody else can read; the message says both."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    async with desk(harbour) as pilot:
        claim = desk_of(pilot).view.claim
        await pilot.press("C")
        for _ in range(100):
            await pilot.pause(0.02)
            if pilot.app.clipboard:
                break
        text = pilot.app.clipboard
        assert text.startswith(f"“{claim.text}”\n— ")
        assert "Copied the statement" in await settle(pilot)
        file = tmp_path / "state" / "claimdesk" / "copied.txt"
        assert file.read_text("utf-8") == text
        assert file.stat().st_mode & 0o777 == 0o600


async def test_sources_tell_where_they_come_from(harbour: Path) -> None:
    """All fields of the chosen source, and what is recorded from each."""
    async with desk(harbour, size=(120, 40)) as pilot:
        await pilot.press("s", "I")
        screen = await settle(pilot)
        assert "5 sources" in screen
        assert "linked checked  unread  source" in screen
        assert "     1       0      12  Police report" in screen
        assert "sha256:" in screen
        assert "said by" in screen
        assert "2024-03-05 16:00 UTC+01:00" in screen
        last = desk_of(pilot).session.comparison.sources[-1]
        await pilot.press("end", "enter")
        await settle(pilot)
        view = desk_of(pilot).view
        assert view.source is not None
        assert view.source.document.id == last.id


async def test_criteria_are_one_key_away(harbour: Path) -> None:
    """Where the comparison states none, the key says where to write them."""
    async with desk(harbour) as pilot:
        await pilot.press("exclamation_mark")
        assert "states no criteria" in await settle(pilot)
    file = harbour / "comparison.yaml"
    text = file.read_text("utf-8")
    file.write_text(f"{text.rstrip()}\ncriteria: Two independent sources.\n", "utf-8")
    async with desk(harbour) as pilot:
        await pilot.press("exclamation_mark")
        assert "Two independent sources." in await settle(pilot)


async def test_words_of_the_briefing_are_let_go_in_another_pane(harbour: Path) -> None:
    """Unless Enter took them: what is linked there bears on the whole statement."""
    async with desk(harbour) as pilot:
        await pilot.press("w", "shift+right", "tab")
        assert desk_of(pilot).view.selection is None
        await pilot.press("s")
        await settle(pilot)
        assert decision(pilot).evidence[0].part is None
        await pilot.press("shift+tab", "w", "shift+right", "enter", "tab")
        assert desk_of(pilot).view.part is not None


async def test_how_to_select_is_told_whole_in_a_small_terminal(harbour: Path) -> None:
    """The hint is not cut at 80 columns."""
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press("w")
        assert "Select words: ← → go, ⇧ extends, w starts here, s o x link, Esc" in await settle(
            pilot
        )
