"""What is remembered: it comes back as it was, and garbage is taken for nothing."""

import json
import os
import stat
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from comparisons.storage.places import state_folder
from tui.settings import places, remembered
from tui.settings.config import Config
from tui.settings.places import NOWHERE, Place, recall_place, remember_place
from tui.settings.preferences import preferences
from tui.settings.remembered import MOST_RECENT, Recent, Remembered, recall, remember

PLACE = Place(
    statement="s0123456789",
    pane="matches",
    source="icrc",
    start=812,
    rows=(3, 0, 7),
    expanded=True,
    ranked=True,
    blind=True,
    opened=("icrc", "un"),
)
JSON: st.SearchStrategy[object] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
NAMES = [*places.to_fields(PLACE), *remembered.to_fields(Remembered())]


def test_a_place_comes_back_as_it_was(tmp_path: Path) -> None:
    """Each comparison and each reviewer has a place of their own; nothing is in the comparison."""
    assert recall_place(tmp_path, "anna") == NOWHERE
    assert remember_place(tmp_path, "anna", PLACE)
    assert recall_place(tmp_path, "anna") == PLACE
    assert recall_place(tmp_path, "boris") == NOWHERE
    assert recall_place(tmp_path / "other", "anna") == NOWHERE
    assert not list(tmp_path.iterdir())


def test_what_is_remembered_comes_back() -> None:
    """Reviewer, theme and recent comparisons, the last opened one first and each once."""
    first = Remembered(reviewer="Анна", theme="claimdesk-light")
    known = (
        first.with_opened(Path("/a"), "A").with_opened(Path("/b"), "B").with_opened(Path("/a"), "A")
    )
    assert remember(known)
    assert recall() == known
    assert [each.folder for each in recall().recent] == ["/a", "/b"]
    assert [each.folder for each in recall().without("/a").recent] == ["/b"]


def test_only_so_many_are_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists and folders of state do not grow for ever."""
    known = Remembered()
    for number in range(MOST_RECENT + 5):
        known = known.with_opened(Path(f"/{number}"), "")
    assert len(known.recent) == MOST_RECENT
    monkeypatch.setattr(places, "MOST_PLACES", 3)
    for number in range(6):
        remember_place(tmp_path, str(number), PLACE)
    assert len(list((state_folder() / "places").glob("*.json"))) == 3


def test_nobody_else_may_read_it(tmp_path: Path) -> None:
    """Where somebody worked is their own business."""
    remember_place(tmp_path, "anna", PLACE)
    assert stat.S_IMODE((state_folder() / "places").stat().st_mode) == 0o700


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"null",
        b"\xff\x00",
        b'{"statement": 1, "rows": [1e9, -1]}',
        b"[" * 100_000,
    ],
    ids=["empty", "torn", "a list", "null", "no text", "wrong types", "deep"],
)
def test_garbage_is_taken_for_nothing(tmp_path: Path, content: bytes) -> None:
    """No state file can keep the desk from opening."""
    remember_place(tmp_path, "anna", PLACE)
    for file in (next((state_folder() / "places").iterdir()), state_folder() / remembered.FILE):
        file.write_bytes(content)
    assert recall_place(tmp_path, "anna") == NOWHERE
    assert recall() == Remembered()


@settings(deadline=None, max_examples=60, suppress_health_check=[HealthCheck.too_slow])
@given(st.dictionaries(st.sampled_from(NAMES), JSON))
def test_any_fields_give_a_sound_place(fields: dict[str, object]) -> None:
    """Whatever stands in the file, what comes of it can be written and read again."""
    place = places.from_fields(fields)
    assert places.from_fields(json.loads(json.dumps(places.to_fields(place)))) == place
    known = remembered.from_fields(fields)
    assert remembered.from_fields(json.loads(json.dumps(remembered.to_fields(known)))) == known


def test_a_state_folder_that_cannot_be_written_costs_only_the_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nothing is raised; nothing is remembered."""
    (tmp_path / "file").write_text("")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "file"))
    assert not remember(Remembered(reviewer="anna"))
    assert not remember_place(tmp_path, "anna", PLACE)
    assert recall() == Remembered()
    assert os.fspath(tmp_path)


@pytest.mark.parametrize(
    ("config", "known", "theme", "reviewer"),
    [
        (Config(), Remembered(), "claimdesk-dark", ""),
        (Config(), Remembered(theme="nord", reviewer="b"), "nord", "b"),
        (Config(), Remembered(theme="gone"), "claimdesk-dark", ""),
        (
            Config(theme="dracula", reviewer="a"),
            Remembered(theme="nord", reviewer="b"),
            "dracula",
            "a",
        ),
    ],
)
def test_the_config_file_goes_before_what_is_remembered(
    config: Config, known: Remembered, theme: str, reviewer: str
) -> None:
    """And the command line goes before both."""
    found = preferences(config, known, {"COLORTERM": "truecolor"})
    assert (found.theme, found.reviewer) == (theme, reviewer)
    assert preferences(config, known, {}, reviewer="c").reviewer == "c"


def test_a_recent_comparison_must_have_a_whole_path() -> None:
    """A path that means another folder elsewhere is left out."""
    fields = {"recent": [{"folder": "a"}, {"folder": "/b\0"}, 3, {"folder": "/c", "title": 3}]}
    assert remembered.from_fields(fields).recent == (Recent(folder="/c"),)
