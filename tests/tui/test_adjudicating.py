"""The adjudication screen: differences side by side, decided by keys, nobody's file changed."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
from textual import events
from textual.pilot import Pilot

from comparisons.adjudicating import open_adjudication
from comparisons.formats.adjudication_file import read
from comparisons.verdicts import Verdict
from tests.comparisons.teams import a_team
from tui.adjudicating_app import AdjudicatingApp
from tui.screens import comparing
from tui.screens.adjudicating import AdjudicatingScreen


@pytest.fixture
def team(tmp_path: Path) -> Path:
    """Two reviewers: the same on 1, a conflict on 2, an open difference on 4."""
    return a_team(tmp_path / "team", {"anna": "ccdu.", "boris": "cddc."})


@asynccontextmanager
async def differences(
    folder: Path, *, size: tuple[int, int] = (120, 40)
) -> AsyncGenerator[Pilot[str]]:
    """Open the differences of a comparison."""
    app = AdjudicatingApp(open_adjudication(folder, "clara"))
    async with app.run_test(size=size, notifications=True) as pilot:
        await pilot.pause(0.05)
        yield pilot


def picture(pilot: Pilot[str]) -> str:
    """Return the text on the screen."""
    strips = pilot.app.screen._compositor.render_strips()
    return "\n".join(strip.text.rstrip() for strip in strips)


async def press(pilot: Pilot[str], *keys: str) -> str:
    """Press keys and wait until all is saved; return the screen's text."""
    for key in keys:
        await pilot.press(key)
        await pilot.pause(0.02)
    for _ in range(200):
        if not any(worker.is_running and worker.group == "saving" for worker in pilot.app.workers):
            break
        await pilot.pause(0.02)
    await pilot.pause(0.05)
    return picture(pilot)


def resolutions(folder: Path) -> dict[str, Verdict | None]:
    """Return what the file holds, by the words of the statement."""
    text = (folder / "adjudication.yaml").read_bytes()
    found = read(text, place="").adjudication.resolutions.values()
    return {item.decision.target.exact: item.decision.verdict for item in found}


@pytest.mark.parametrize("size", [(80, 24), (120, 40), (160, 45)])
async def test_only_differences_are_shown_conflicts_first(
    team: Path, size: tuple[int, int]
) -> None:
    """Each reviewer's verdict stands beside the other's; nothing is decided by looking."""
    async with differences(team, size=size) as pilot:
        text = picture(pilot)
        assert "2 differences, conflicts first" in text
        assert "The fire broke out at 4:10." in text
        assert "The harbour remains open." in text
        assert "Nobody was evacuated." not in text
        assert "anna" in text
        assert "corroborated" in text
        assert "not resolved" in text
        await press(pilot, "j", "k", "tab", "tab", "f", "f")
    assert not (team / "adjudication.yaml").exists()


async def test_a_key_resolves_saves_and_goes_on(team: Path) -> None:
    """With a reason; the file says who was heard; undo and reopening lose nothing."""
    before = {file: file.read_bytes() for file in (team / "verdicts").iterdir()}
    async with differences(team) as pilot:
        await press(pilot, "n", "W", "h", "y", "ctrl+s")
        text = await press(pilot, "d", "k")
        assert "1 of 2 resolved" in text
        assert "by clara" in text
        assert "heard: anna corroborated" in text
        assert "“Why”" in text
        assert resolutions(team) == {"The fire broke out at 4:10.": Verdict.DISPUTED}
        text = await press(pilot, "backspace")
        assert "not resolved" in text
        assert resolutions(team) == {"The fire broke out at 4:10.": None}
        await press(pilot, "z")
        assert resolutions(team) == {"The fire broke out at 4:10.": Verdict.DISPUTED}
    assert {file: file.read_bytes() for file in before} == before


async def test_what_is_not_saved_is_not_left_by_one_key(team: Path) -> None:
    """It is said and saved again; only a second time the screen goes."""
    in_the_way = team / "adjudication.yaml"
    async with differences(team) as pilot:
        in_the_way.mkdir()
        assert "NOT SAVED" in await press(pilot, "d")
        await press(pilot, "q")
        assert pilot.app.is_running
        assert isinstance(pilot.app.screen, AdjudicatingScreen)
        in_the_way.rmdir()
        assert "· saved" in await press(pilot, "d")
        assert resolutions(team)


async def test_a_save_that_failed_is_tried_again(
    team: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once nothing stands in the way, what was entered is saved without another key."""
    monkeypatch.setattr(comparing, "AGAIN_SECONDS", 0.1)
    in_the_way = team / "adjudication.yaml"
    async with differences(team) as pilot:
        in_the_way.mkdir()
        assert "NOT SAVED" in await press(pilot, "d")
        in_the_way.rmdir()
        for _ in range(100):
            await pilot.pause(0.05)
            if "· saved" in picture(pilot):
                break
        assert "· saved" in picture(pilot)
    assert resolutions(team)


async def test_keys_that_follow_at_once_reach_the_reason(team: Path) -> None:
    """However fast one types: a letter of the reason is no verdict."""
    async with differences(team) as pilot:
        for key in ("n", "d", "u", "c"):
            pilot.app.post_message(events.Key(key, key))
        text = await press(pilot, "ctrl+s")
        assert "0 of 2 resolved" in text
        assert len(pilot.app.screen_stack) == 1


async def test_a_reviewers_passage_is_taken_over_with_a_stance_of_ones_own(team: Path) -> None:
    """Statement 1 has evidence; it is among all statements, agreed ones too."""
    async with differences(team) as pilot:
        await press(pilot, "f", "f", "f")
        screen = pilot.app.screen
        assert isinstance(screen, AdjudicatingScreen)
        while screen.item is None or screen.item.number != 1:
            await press(pilot, "j")
        text = await press(pilot, "s")
        assert "Choose a passage first" in text
        await press(pilot, "tab", "tab", "s")
        found = screen.sitting.resolution_at(screen.item)
        assert found is not None
        assert [item.stance.value for item in found.decision.evidence] == ["supports"]
        assert found.decision.verdict is None
        await press(pilot, "shift+tab", "backspace")
        found = screen.sitting.resolution_at(screen.item)
        assert found is not None
        assert found.decision.standing_evidence == ()


async def test_agreed_ones_are_accepted_only_after_a_list_of_each(team: Path) -> None:
    """Escape takes over nothing; the explicit key takes over all, and one undo takes them back."""
    async with differences(team) as pilot:
        text = await press(pilot, "A")
        assert "Accept these 2 on which all agree?" in text
        assert "Three people were injured." in text
        assert "Nobody was evacuated." in text
        await press(pilot, "escape")
        assert not (team / "adjudication.yaml").exists()
        await press(pilot, "A", "A")
        assert set(resolutions(team).values()) == {Verdict.CORROBORATED, Verdict.DISPUTED}
        await press(pilot, "z")
        assert set(resolutions(team).values()) == {None}


async def test_one_agreed_statement_is_told_as_one(tmp_path: Path) -> None:
    """Where nothing differs, the empty list says how agreed ones are accepted."""
    async with differences(a_team(tmp_path / "one", {"anna": "c", "boris": "c"})) as pilot:
        text = await press(pilot)
        assert "None. f shows other statements. A lists those on which all agree (1)" in text
        assert "Accept this one on which all agree?" in await press(pilot, "A")
        assert "None. f shows other statements.\n" in f"{await press(pilot, 'A')}\n"


async def test_more_reviewers_than_columns_can_be_walked(tmp_path: Path) -> None:
    """What is not shown is told, and an arrow key goes there."""
    team = a_team(
        tmp_path / "team", {f"reviewer {number}": "cd"[number % 2] for number in range(6)}
    )
    async with differences(team, size=(80, 24)) as pilot:
        text = picture(pilot)
        assert "reviewers 1 to 2 of 6" in text
        assert "reviewer 5" not in text
        text = await press(pilot, *["right"] * 9)
        assert "reviewers 5 to 6 of 6" in text
        assert "reviewer 5" in text
    async with differences(team, size=(200, 60)) as pilot:
        text = picture(pilot)
        assert all(f"reviewer {number} " in text for number in range(6))
        assert "of 6 (" not in text
        assert await press(pilot, "right") == text


async def test_hostile_names_and_words_are_shown_as_they_are(tmp_path: Path) -> None:
    """Markup and control characters are neither obeyed nor swallowed."""
    name = "[red]Eve[/]"
    folder = a_team(tmp_path / "team", {"anna": "c", name: "d"}, sentences=["A [sic] \x1b[31m."])
    async with differences(folder) as pilot:
        text = picture(pilot)
        assert name in text
        assert "[sic]" in text
        assert "\x1b" not in text
