"""What the program offers on the desk: matches explained, origins, twins, flags, search."""

import re
from pathlib import Path

import pytest

from comparisons.verdicts import Verdict
from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


@pytest.fixture
def karabakh(tmp_path: Path) -> Path:
    """A copy of the demonstration comparison."""
    return a_copy_of("karabakh-2023-09-20", tmp_path)


async def test_differences_stand_as_chips_beside_the_match(harbour: Path) -> None:
    """Other figures are told neutrally: three against five."""
    async with desk(harbour, size=(160, 45)) as pilot:
        await pilot.press("j", "j")
        assert "Three / five" in await settle(pilot)


async def test_details_show_both_sides_and_why_it_is_offered(harbour: Path) -> None:
    """A table of what is the same, different and only here, and the parts of the score."""
    async with desk(harbour, size=(160, 45)) as pilot:
        await pilot.press("j", "j", "J", "i")
        shown = await settle(pilot)
        for words in ("Different", "Three", "five", "│", "Why it is offered", "wording"):
            assert words in shown
        for pattern in (
            r"in the briefing +│ in the source",
            r"dated +2024-03-05 +│ 2024-03-06",
            r"likely, no\. \d+ of all matches",
        ):
            assert re.search(pattern, shown), pattern
        await pilot.press("escape")
        await pilot.press("b", "i")
        assert "Why it is offered" not in await settle(pilot)


async def test_what_is_too_long_for_its_column_goes_on_in_it(harbour: Path) -> None:
    """Below, on its own side of the rule; nothing of it is cut."""
    async with desk(harbour, size=(60, 24)) as pilot:
        await pilot.press("j", "j", "j", "i")
        rows = (await settle(pilot)).split("\n")
        first = next(place for place, row in enumerate(rows) if "dated" in row)
        assert re.search(r"dated +2024-03-05 14:00 +│ 2024-03-05 16:00", rows[first])
        assert re.search(r"│ +UTC\+01:00 +│ UTC\+01:00", rows[first + 1])


async def test_details_tell_what_a_shared_topic_adds_to_a_small_score(karabakh: Path) -> None:
    """What the wording hardly tells of says so, and nothing while blind."""
    async with desk(karabakh, size=(160, 45)) as pilot:
        await pilot.press(*"jjjj", *"JJJJJ", "i")
        assert re.search(r"topic +0\.0\d +a broad topic in common", await settle(pilot))
        await pilot.press("escape")
        await pilot.press("b", "i")
        assert "broad topic" not in await settle(pilot)


async def test_carriers_of_one_text_are_named(karabakh: Path) -> None:
    """A statement carried by the briefing and others bears its origin group."""
    async with desk(karabakh, size=(200, 60)) as pilot:
        await pilot.press("end")
        shown = await settle(pilot)
        assert "carrier" in shown
        assert "and the briefing" in shown


async def test_one_origin_is_told_when_marking_corroborated(karabakh: Path) -> None:
    """The notice comes with the verdict and never stops it."""
    async with desk(karabakh, size=(160, 45)) as pilot:
        screen = desk_of(pilot)
        claim = screen.view.claim
        await pilot.press("s", "c")
        assert "origin" in await settle(pilot)
        assert screen.session.review.decisions[claim.id].verdict is Verdict.CORROBORATED


async def test_twins_get_a_decision_only_when_asked_for(harbour: Path) -> None:
    """The twin is named; a verdict on one is not one on the other until t is pressed."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        assert screen.copies is not None
        twin = next(iter(screen.copies.twins))
        screen.visit(next(c for c in screen.session.comparison.claims if c.id == twin))
        assert "twin of" in await settle(pilot)
        others = screen.twins()
        await pilot.press("s", "d", "k")
        await settle(pilot)
        assert all(other not in screen.session.review.decisions for other in others)
        await pilot.press("t")
        await settle(pilot)
        for other in others:
            carried = screen.session.review.decisions[other]
            assert carried.verdict is Verdict.DISPUTED
            assert len(carried.standing_evidence) == 1


async def test_one_role_under_two_names_is_flagged(karabakh: Path) -> None:
    """The flag stands beside the statement, and p says why."""
    async with desk(karabakh) as pilot:
        assert "⚑" in await settle(pilot)
        await pilot.press("p")
        shown = await settle(pilot)
        assert "Zeynalov" in shown
        assert "Eyvazov" in shown


async def test_the_publishers_own_text_is_set_apart(karabakh: Path) -> None:
    """The last section is told apart and stays reviewable."""
    async with desk(karabakh) as pilot:
        await pilot.press("end")
        assert "the publisher repeats what follows" in await settle(pilot)
        assert desk_of(pilot).view.number == 13


async def test_search_finds_while_typing_and_goes_there(karabakh: Path) -> None:
    """A typo is forgiven; enter shows the place in its document."""
    async with desk(karabakh) as pilot:
        await pilot.press("slash", *"morgue of stepanakrt")
        assert "found" in await settle(pilot)
        await pilot.press("enter")
        await settle(pilot)
        passage = desk_of(pilot).view.passage
        assert passage is not None
        assert "morgue of Stepanakert" in passage.statement.text


async def test_search_can_be_left(karabakh: Path) -> None:
    """Escape goes back to where one was."""
    async with desk(karabakh) as pilot:
        before = desk_of(pilot).view
        await pilot.press("slash", *"nowhere", "escape")
        await settle(pilot)
        assert desk_of(pilot).view.passage == before.passage


async def test_near_verbatim_repeats_rank_first(karabakh: Path) -> None:
    """The wire's copies of the briefing's sentences stand on top of the list."""
    repeats = {6: "civilians and infrastructure objects", 7: "Only military targets", 11: "restore"}
    async with desk(karabakh) as pilot:
        screen = desk_of(pilot)
        for number, words in repeats.items():
            screen.action_statement(number - screen.view.number)
            await settle(pilot)
            best = screen.view.rows[0].match
            assert best is not None
            assert words in best.statement.text


async def test_the_match_list_says_by_what_it_is_ranked(harbour: Path) -> None:
    """The scorer of what is shown, beside the progress of the work."""
    async with desk(harbour) as pilot:
        assert "by wording" in await settle(pilot)


async def test_looking_for_matches_can_be_stopped_and_begun_again(harbour: Path) -> None:
    """What was found stays; the list says that there may be more."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        await settle(pilot)
        assert not screen.is_finding
        screen.find_offers()
        assert screen.is_finding
        screen.cancel_finding()
        assert not screen.is_finding
        assert "stopped" in await settle(pilot)
        screen.find_offers()
        assert "stopped" not in await settle(pilot)


async def test_escape_stops_the_search_for_matches_and_another_statement_goes_on_with_it(
    harbour: Path,
) -> None:
    """The title says both."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        await settle(pilot)
        screen.find_offers()
        screen.action_back()
        assert not screen.is_finding
        assert "stopped" in await settle(pilot)
        screen._found.clear()
        await pilot.press("j")
        assert "stopped" not in await settle(pilot)
        assert screen.view.rows


async def test_what_was_read_before_a_stop_is_not_read_again(harbour: Path) -> None:
    """Only what was not found yet is looked for."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        await settle(pilot)
        screen.find_changed()
        screen.action_back()
        await settle(pilot)
        (harbour / "sources" / "late.txt").write_text("Never read.")
        read = screen.session.comparison
        screen._found.clear()
        await pilot.press("j")
        assert "stopped" not in await settle(pilot)
        assert screen.view.claim.id in screen._found
        assert screen.session.comparison is read


async def test_reading_that_was_stopped_is_begun_again(harbour: Path) -> None:
    """A source that was being read anew is not forgotten with the stop."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        await settle(pilot)
        read = screen.session.comparison
        screen.find_offers()
        screen.action_back()
        screen._found.clear()
        await pilot.press("j")
        await settle(pilot)
        assert screen.view.claim.id in screen._found
        assert screen.session.comparison is not read


async def test_a_helper_that_dies_is_told_and_started_again(harbour: Path) -> None:
    """The reviewer is told, loses nothing, and goes on with the next statement."""
    async with desk(harbour, size=(160, 45)) as pilot:
        screen = desk_of(pilot)
        await pilot.press("d")
        await settle(pilot)
        screen._found.clear()
        screen.find_changed()
        helper = screen.finder._helper
        assert helper is not None
        helper.end()
        assert "stopped" in await settle(pilot)
        assert len(screen.session.review.decisions) == 1
        await pilot.press("end")
        await settle(pilot)
        assert screen.finding_words == ""
        assert screen.view.claim.id in screen._found


async def test_one_origin_that_is_declared_is_told_before_copies_are_found(karabakh: Path) -> None:
    """The notice does not wait for the search, which may be stopped."""
    async with desk(karabakh, size=(160, 45)) as pilot:
        screen = desk_of(pilot)
        screen.copies = None
        await pilot.press("s", "c")
        assert "origin" in await settle(pilot)
