"""What others found stays hidden until it is asked for; asking is taken down."""

import threading
from pathlib import Path

import pytest

from comparisons.formats.verdict_file import read
from comparisons.storage.verdict_folder import FoundReviews, VerdictFolder
from tests.comparisons.teams import a_team, write_review
from tests.tui.driving import desk, desk_of, settle, shown


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """Anna has decided two statements, Boris all."""
    return a_team(tmp_path / "team", {"anna": "cc", "boris": "cddcu"})


async def test_nothing_of_others_is_shown_before(team: Path) -> None:
    """Only how many they decided; D says what to do first."""
    async with desk(team) as pilot:
        text = await settle(pilot)
        assert "boris" not in text
        assert not desk_of(pilot).view.others
        await pilot.press("D")
        assert "R shows them first" in await settle(pilot)
        await pilot.press("R")
        text = await settle(pilot)
        assert "Show what the others found?" in text
        assert "Your unreviewed statements: 3" in text
        assert "boris: 5 of 5 decided" in text
        await pilot.press("escape")
        assert "boris" not in await settle(pilot)
    assert "revealed" not in (team / "verdicts" / "anna.yaml").read_text()


async def test_who_asks_before_the_files_are_read_is_answered_when_they_are(
    team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody is said to be alone meanwhile, and no key is taken for an answer."""
    go_on, read_all = threading.Event(), VerdictFolder.read

    def slowly(folder: VerdictFolder) -> FoundReviews:
        go_on.wait(10)
        return read_all(folder)

    monkeypatch.setattr(VerdictFolder, "read", slowly)
    async with desk(team) as pilot:
        await pilot.press("D")
        await shown(pilot, "R shows them first")
        await pilot.press("R", "R")
        await shown(pilot, "Reading the others' files")
        go_on.set()
        await shown(pilot, "Show what the others found?")
    assert "revealed" not in (team / "verdicts" / "anna.yaml").read_text()


@pytest.mark.parametrize("key", ["R", "D"])
async def test_alone_nobody_is_said_to_be_hidden(tmp_path: Path, key: str) -> None:
    """Neither key promises what is not there."""
    async with desk(a_team(tmp_path / "alone", {"anna": "cc"})) as pilot:
        await pilot.press(key)
        assert "Nobody else has a verdict file in this comparison yet." in await settle(pilot)


@pytest.mark.parametrize("key", ["R", "D"])
async def test_a_file_of_others_that_cannot_be_read_is_named(team: Path, key: str) -> None:
    """By its name alone: what is wrong in it could tell a verdict."""
    (team / "verdicts" / "boris.yaml").write_text("verdicts: [disputed\n", "utf-8")
    async with desk(team) as pilot:
        await pilot.press(key)
        text = await settle(pilot)
        assert "Nothing of others can be read (boris.yaml); claimdesk check tells why." in text
        assert "disputed" not in text.split("\n")[0]


async def test_the_reveal_is_taken_down_and_lasts(team: Path) -> None:
    """Others' verdicts stand beside the briefing by name, now and at the next sitting."""
    async with desk(team) as pilot:
        await pilot.press("R", "R")
        text = await settle(pilot)
        assert "boris" in text
        await pilot.press("k", "k", "k", "k", "j")
        assert "boris ✗ disputed" in await settle(pilot)
        await pilot.press("R")
        text = await settle(pilot)
        assert "What others found on statement 2" in text
        assert "boris: disputed" in text
        await pilot.press("escape")
    review = read((team / "verdicts" / "anna.yaml").read_bytes(), place="").review
    assert len(review.revealed) == 1
    async with desk(team) as pilot:
        assert "boris" in await settle(pilot)


async def test_what_others_change_comes_in(team: Path) -> None:
    """Their files are watched while the desk is open."""
    async with desk(team) as pilot:
        await pilot.press("R", "R", "home")
        assert "boris ✓ corroborated" in await settle(pilot)
        write_review(team, "boris", "uuuuu")
        desk_of(pilot).look_at_others()
        for _ in range(100):
            if "boris ? unverified" in await settle(pilot):
                return
        raise AssertionError("the change never came in")


async def test_a_share_is_counted_and_walked(team: Path) -> None:
    """`2/3 of yours`, and the next unreviewed one is the next of one's share."""
    file = team / "comparison.yaml"
    file.write_text(file.read_text() + "reviewers:\n  - name: anna\n    statements: [1-2, 5]\n")
    async with desk(team) as pilot:
        assert "2/3 of yours decided" in await settle(pilot)
        assert desk_of(pilot).view.number == 5
        await pilot.press("k", "right_square_bracket")
        await settle(pilot)
        assert desk_of(pilot).view.number == 5


async def test_the_list_of_evidence_names_others_only_after_the_reveal(team: Path) -> None:
    """Their passages can be gone to, and only they can withdraw them."""
    async with desk(team) as pilot:
        await pilot.press("home", "L")
        assert "boris" not in await shown(pilot, "Evidence on statement 1")
        await pilot.press("escape", "R", "R")
        await shown(pilot, "boris ✓ corroborated")
        await pilot.press("home", "L")
        await shown(pilot, "boris: context")
        await pilot.press("j")
        assert "withdraws" not in await settle(pilot)
        await pilot.press("backspace")
        await shown(pilot, "Only boris can withdraw this.")
        await pilot.press("enter")
        await settle(pilot)
        assert desk_of(pilot).view.passage is not None


async def test_the_summary_tells_only_how_far_others_are(team: Path) -> None:
    """Before the reveal too: a number is no verdict."""
    async with desk(team) as pilot:
        await settle(pilot)
        await pilot.press("q")
        assert "boris ✓" not in await shown(pilot, "boris: 5 of 5 decided")
