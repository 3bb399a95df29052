"""The reviewing screen: what a reviewer enters is shown, saved and found again."""

from pathlib import Path

import pytest
import yaml

from comparisons.evidence import Stance
from comparisons.session import open_session
from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle, shown
from tui.screens.desk import saving
from tui.screens.desk.saving import OUTSIDE_SECONDS


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def saved(folder: Path) -> dict[str, object]:
    """Return the verdict file's entries by id, read by a stranger's parser."""
    content = yaml.safe_load((folder / "verdicts" / "anna.yaml").read_text(encoding="utf-8"))
    return {entry["id"]: entry for entry in content["verdicts"]}


async def test_a_verdict_key_decides_saves_and_goes_on(harbour: Path) -> None:
    """One key does all three; the next statement is then chosen."""
    async with desk(harbour) as pilot:
        first = desk_of(pilot).view.claim
        await pilot.press("d")
        screen = await settle(pilot)
        assert desk_of(pilot).view.number == 2
        assert "1/13 decided" in screen
        assert "· saved" in screen
    assert open_session(harbour, "anna").review.decisions[first.id].verdict is Verdict.DISPUTED


@pytest.mark.parametrize(
    ("key", "verdict"),
    [
        ("c", Verdict.CORROBORATED),
        ("d", Verdict.DISPUTED),
        ("u", Verdict.UNVERIFIED),
        ("1", Verdict.CORROBORATED),
        ("2", Verdict.DISPUTED),
        ("3", Verdict.UNVERIFIED),
    ],
)
async def test_each_verdict_has_a_letter_and_a_digit(
    harbour: Path, key: str, verdict: Verdict
) -> None:
    """Digits serve keyboards in other scripts."""
    async with desk(harbour) as pilot:
        first = desk_of(pilot).view.claim
        await pilot.press(key)
        await settle(pilot)
        assert desk_of(pilot).session.review.decisions[first.id].verdict is verdict


async def test_nothing_is_decided_by_opening_moving_and_quitting(harbour: Path) -> None:
    """Without a verdict key there is no verdict, whatever the scores."""
    async with desk(harbour) as pilot:
        await pilot.press("j", "j", "J", "J", "k", "g", "g", "tab", "down", "b", "q", "escape")
        await settle(pilot)
        assert not desk_of(pilot).session.review.decisions
    assert not (harbour / "verdicts").exists()


@pytest.mark.parametrize(("key", "stance"), [("s", "supports"), ("o", "opposes"), ("x", "context")])
async def test_a_match_is_linked_with_a_stance(harbour: Path, key: str, stance: str) -> None:
    """The stance is the reviewer's; what the program showed is kept for the record."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        match = screen.view.rows[0].match
        assert match is not None
        await pilot.press(key)
        await settle(pilot)
        evidence = screen.session.decision_on(screen.view.claim).evidence
    assert [item.stance for item in evidence] == [Stance(stance)]
    assert evidence[0].quote.exact == match.statement.text
    assert evidence[0].shown is not None
    assert evidence[0].shown.rank == match.rank


async def test_any_passage_can_be_linked_where_no_match_looks(harbour: Path) -> None:
    """In the source pane a statement is chosen by hand and linked."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        await pilot.press("tab", "end", "o")
        await settle(pilot)
        passage = screen.view.passage
        assert passage is not None
        evidence = screen.session.decision_on(screen.view.claim).evidence
    assert evidence[0].quote.exact == passage.statement.text


async def test_asking_for_the_stance_suggests_none(harbour: Path) -> None:
    """Enter asks; going back links nothing."""
    async with desk(harbour) as pilot:
        await pilot.press("enter")
        assert "How does this passage bear on the statement?" in await settle(pilot)
        await pilot.press("escape")
        await settle(pilot)
        assert not desk_of(pilot).session.review.decisions
        await pilot.press("enter", "o")
        await settle(pilot)
        screen = desk_of(pilot)
        stances = [item.stance for item in screen.session.decision_on(screen.view.claim).evidence]
    assert stances == [Stance.OPPOSES]


async def test_a_note_is_written_and_kept(harbour: Path) -> None:
    """What was typed is what is in the file."""
    async with desk(harbour) as pilot:
        claim = desk_of(pilot).view.claim
        await pilot.press("n", *"two", "enter", *"lines", "ctrl+s")
        await settle(pilot)
    entry = saved(harbour)[claim.id]
    assert isinstance(entry, dict)
    assert entry["note"] == "two\nlines"
    assert "verdict" not in entry


async def test_one_key_drops_no_note(harbour: Path) -> None:
    """The first Esc says that it is not kept yet, as often as it was changed since."""
    async with desk(harbour) as pilot:
        await pilot.press("n", "o", "n", "escape")
        assert "Not kept yet: ^s keeps it" in await settle(pilot)
        await pilot.press("e", "escape")
        assert "Not kept yet: ^s keeps it" in await settle(pilot)
        await pilot.press("ctrl+s")
        await settle(pilot)
        (decision,) = desk_of(pilot).session.review.decisions.values()
        assert decision.note == "one"
        await pilot.press("n", "x", "escape", "escape")
        await settle(pilot)
        assert desk_of(pilot).session.decision_on(desk_of(pilot).view.claim).note == "one"


async def test_an_untouched_note_is_left_by_one_key(harbour: Path) -> None:
    """Nothing was typed, so there is nothing to ask."""
    async with desk(harbour) as pilot:
        await pilot.press("n", "escape")
        assert "Note on statement" not in await settle(pilot)


async def test_undo_and_redo_go_back_and_forth_and_nothing_is_lost(harbour: Path) -> None:
    """An undone verdict is withdrawn, not deleted."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        claim = screen.view.claim
        await pilot.press("d", "z")
        assert "Undone: disputed" in await settle(pilot)
        undone = screen.session.review.decisions[claim.id]
        assert undone.verdict is None
        assert [past.verdict for past in undone.history] == [Verdict.DISPUTED]
        assert screen.view.claim is claim
        await pilot.press("y")
        await settle(pilot)
        assert screen.session.review.decisions[claim.id].verdict is Verdict.DISPUTED
    assert open_session(harbour, "anna").review.decisions[claim.id].verdict is Verdict.DISPUTED


async def test_backspace_withdraws_what_the_pane_is_about(harbour: Path) -> None:
    """In the match list it is the evidence, in the briefing the verdict."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        claim = screen.view.claim
        await pilot.press("s", "c", "k", "backspace")
        await settle(pilot)
        decision = screen.session.review.decisions[claim.id]
        assert decision.verdict is None
        assert len(decision.standing_evidence) == 1
        await pilot.press("shift+tab", "backspace")
        await settle(pilot)
        assert not screen.session.review.decisions[claim.id].standing_evidence


async def test_a_source_is_marked_as_checked_and_back(harbour: Path) -> None:
    """Checked is a finding of the reviewer's, shown beside the source."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        await pilot.press("v")
        shown = await settle(pilot)
        assert "○" in shown
        assert "Checked: Police report (invented) was read" in shown
        source = screen.view.rows[0].source
        assert screen.session.decision_on(screen.view.claim).checked == (source,)
        await pilot.press("v")
        await settle(pilot)
        assert screen.session.decision_on(screen.view.claim).checked == ()


async def test_moving_in_the_briefing_moves_source_and_matches(harbour: Path) -> None:
    """All three panes are about the same statement."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        await pilot.press("j")
        shown = await settle(pilot)
        assert "for statement 2" in shown
        offer, passage = screen.view.offer, screen.view.passage
        assert offer is not None
        assert passage is not None
        assert offer.claim is screen.view.claim
        assert passage.statement == offer.rows[0].matches[0].statement


async def test_every_source_stays_in_the_list(harbour: Path) -> None:
    """A source with nothing above the line is listed too, so that silence can be recorded."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        for _ in screen.session.comparison.claims:
            rows = {row.source for row in screen.view.rows}
            assert rows == {source.id for source in screen.session.comparison.sources}
            await pilot.press("j")
            await settle(pilot)


async def test_a_row_opens_to_the_next_matches_of_its_source(harbour: Path) -> None:
    """Right shows more of one source, left shows its best only."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        rows = len(screen.view.rows)
        await pilot.press("right")
        await settle(pilot)
        assert len(screen.view.rows) > rows
        await pilot.press("left")
        await settle(pilot)
        assert len(screen.view.rows) == rows


async def test_blind_hides_the_words_of_the_scores(harbour: Path) -> None:
    """No band is on the screen while blind."""
    async with desk(harbour) as pilot:
        assert "likely" in await settle(pilot)
        await pilot.press("b")
        shown = await settle(pilot)
        assert "scores hidden" in shown
        assert not any(word in shown for word in ("strong ", "likely ", "possible ", "weak "))


async def test_blind_tells_no_score_by_colour_or_line_either(harbour: Path) -> None:
    """No row stands back for its score, no line is drawn where scores are low."""
    async with desk(harbour) as pilot:
        await pilot.press("j", "j", "j", "g", "end")
        assert "below this line" in await settle(pilot)
        screen = desk_of(pilot)
        weak = screen.view.rows[-1].match
        await pilot.press("tab", "tab", "end", "b")
        assert "below this line" not in await settle(pilot)
        assert screen.view.rows[screen.view.row].match == weak
        assert {item.style for item in screen.view.row_items} == {"text"}
        await pilot.press("b")
        await settle(pilot)
        assert screen.view.rows[screen.view.row].match == weak


async def test_what_the_palette_chooses_first_decides_nothing(harbour: Path) -> None:
    """Enter at once changes no review."""
    async with desk(harbour) as pilot:
        await pilot.press("ctrl+p")
        await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        await pilot.press("escape")
        assert not desk_of(pilot).session.review.decisions


async def test_a_verdict_file_that_cannot_be_read_is_read_only_not_unsaved(harbour: Path) -> None:
    """Nothing was entered that could be lost; the message says the way out."""
    (harbour / "verdicts").mkdir()
    (harbour / "verdicts" / "anna.yaml").write_text("schema: [", "utf-8")
    async with desk(harbour) as pilot:
        await pilot.pause(OUTSIDE_SECONDS * 1.5)
        header = (await settle(pilot)).split("\n")[0]
        assert "read only" in header
        await pilot.press("c", "d")
        told = [each.message for each in pilot.app._notifications]
        assert len(told) == 1
        assert "anna.yaml:1:9" in told[0]
        assert "open the comparison again" in told[0]


async def test_a_verdict_file_that_may_not_be_written_is_named_once(harbour: Path) -> None:
    """However often saving fails, one message says which file, why, and the way out."""
    async with desk(harbour) as pilot:
        await pilot.press("c")
        await settle(pilot)
        desk_of(pilot).session.verdict_file.chmod(0o444)
        await pilot.press("d", "u", "d")
        assert "NOT SAVED" in await settle(pilot)
        (told,) = pilot.app._notifications
        assert "anna.yaml: the file is read-only. Allow writing to it" in told.message
        assert "tried again every few seconds" in told.message


async def test_a_save_that_failed_is_tried_again(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once the file can be written it holds everything, without another key."""
    monkeypatch.setattr(saving, "AGAIN_SECONDS", 0.1)
    async with desk(harbour) as pilot:
        await pilot.press("c")
        await settle(pilot)
        file = desk_of(pilot).session.verdict_file
        file.chmod(0o444)
        await pilot.press("d")
        assert "NOT SAVED" in await settle(pilot)
        await pilot.pause(0.5)
        assert "disputed" not in file.read_text()
        file.chmod(0o644)
        await shown(pilot, "· saved")
        assert "disputed" in file.read_text()


async def test_the_summary_tells_what_was_done(harbour: Path) -> None:
    """Quitting shows the counts and where the verdicts are; escape goes on."""
    async with desk(harbour) as pilot:
        await pilot.press("c", "d", "q")
        shown = await settle(pilot)
        assert "2 of 13 statements decided" in shown
        assert "unreviewed    11" in shown
        assert "anna.yaml" in shown
        await pilot.press("escape")
        await settle(pilot)
        assert pilot.app.is_running


async def test_next_unreviewed_goes_round(harbour: Path) -> None:
    """From the last one it begins again at the first."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        await pilot.press("c", "end", "right_square_bracket")
        await settle(pilot)
        assert screen.view.number == 2


async def test_a_change_made_elsewhere_is_taken_in(harbour: Path) -> None:
    """A second sitting's verdict appears, and neither is lost."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        claims = screen.session.comparison.claims
        await pilot.press("c")
        await settle(pilot)
        other = open_session(harbour, "anna")
        other.change(
            other.decision_on(claims[4]).decided(Verdict.DISPUTED, at="2026-01-01T00:00:00Z"), ""
        )
        other.save()
        screen.notice_outside()
        await settle(pilot)
        decisions = screen.session.review.decisions
        assert decisions[claims[4].id].verdict is Verdict.DISPUTED
        assert decisions[claims[0].id].verdict is Verdict.CORROBORATED


@pytest.mark.parametrize("size", [(80, 24), (60, 15), (120, 40), (200, 60)])
async def test_all_panes_are_there_at_every_size(harbour: Path, size: tuple[int, int]) -> None:
    """From the smallest terminal on, briefing, source, matches and keys can be seen."""
    async with desk(harbour, size=size) as pilot:
        shown = await settle(pilot)
        for words in ("Briefing", "Source", "Matches", "corroborated", "keys", "quit", "decided"):
            assert words in shown


async def test_a_terminal_that_became_too_small_says_so(harbour: Path) -> None:
    """Shrinking hides nothing silently; enlarging brings everything back."""
    async with desk(harbour) as pilot:
        await pilot.resize_terminal(50, 12)
        assert "The desk needs 60x15" in await settle(pilot)
        await pilot.resize_terminal(100, 30)
        assert "Briefing" in await settle(pilot)


async def test_nothing_is_decided_unseen_in_a_terminal_too_small(harbour: Path) -> None:
    """What cannot be seen cannot be changed by a key; leaving works."""
    async with desk(harbour) as pilot:
        await pilot.resize_terminal(50, 12)
        await settle(pilot)
        await pilot.press("d", "s", "v", "j", "t")
        await settle(pilot)
        assert not desk_of(pilot).session.review.decisions
        await pilot.press("q")
        assert "What was done" in await settle(pilot)
        await pilot.press("escape")
        await pilot.resize_terminal(100, 30)
        await pilot.press("d")
        await settle(pilot)
        assert desk_of(pilot).session.progress().disputed == 1


async def test_leaving_says_first_what_is_not_saved(harbour: Path) -> None:
    """The summary begins with it, and with the way out."""
    async with desk(harbour) as pilot:
        in_the_way = harbour / "verdicts" / "anna.yaml"
        in_the_way.mkdir(parents=True)
        await pilot.press("d")
        assert "NOT SAVED" in await settle(pilot)
        await pilot.press("q")
        assert "the verdict file lacks what you entered" in " ".join((await settle(pilot)).split())
        await pilot.press("escape")
        in_the_way.rmdir()
        await pilot.press("d")
        assert "· saved" in await settle(pilot)
        await pilot.press("q")
        assert "lacks what you entered" not in " ".join((await settle(pilot)).split())


async def test_one_pane_can_have_the_whole_desk(harbour: Path) -> None:
    """Space expands the focused pane and gives the others back."""
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press("space")
        shown = await settle(pilot)
        assert "Briefing" in shown
        assert "Matches by" not in shown
        await pilot.press("tab")
        assert "Source" in await settle(pilot)
        await pilot.press("space")
        assert "Matches by" in await settle(pilot)


async def test_differences_are_seen_in_the_smallest_list_too(harbour: Path) -> None:
    """One line a match leaves room for what parts it from the statement."""
    async with desk(harbour, size=(80, 24)) as pilot:
        await pilot.press("j", "j", "j")
        assert "only here: three │ The night" in await settle(pilot)
