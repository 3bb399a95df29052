"""The config file: what it says holds, and what cannot be done is told with its place."""

from pathlib import Path

import pytest

from comparisons.errors import ClaimdeskError, FormatError
from tests.tui.terminal import ROOT
from tui.keys.tables import TABLES
from tui.settings.config import LARGEST, Config, parsed, read_config
from tui.settings.key_names import known_key, nearest_key
from tui.settings.keymap import checked_keymap

EXAMPLE = ROOT / "docs" / "config.toml"


def test_without_a_file_nothing_is_asked_for(tmp_path: Path) -> None:
    """A file that is not there is no fault, and neither is an empty one."""
    assert read_config(tmp_path / "config.toml") == Config()
    assert parsed(b"") == Config()


def test_the_example_in_the_docs_can_be_used() -> None:
    """As it stands it changes nothing; with its comments taken away it is sound."""
    assert read_config(EXAMPLE) == Config()
    lines = EXAMPLE.read_text("utf-8").splitlines()
    live = [line.removeprefix("#: ") for line in lines]
    found = parsed("\n".join(live).encode())
    assert found.keys
    assert found.reviewer
    assert found.theme


def test_keys_are_given_by_the_action_dotted_or_quoted() -> None:
    """TOML reads a dotted name as a table in a table; both ways mean the same."""
    dotted = parsed(b'[keys]\nverdict.disputed = ["X", "ctrl+d"]\nsearch = "?"\nhelp = "f1"')
    quoted = parsed(b'[keys]\n"verdict.disputed" = ["X", "ctrl+d"]\nsearch="?"\nhelp = "f1"')
    assert dotted == quoted
    assert dotted.keys["verdict.disputed"] == "X,ctrl+d"
    assert dotted.keys["search"] == "question_mark"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ('[keys]\nverdict.dispute = "F"', "Did you mean verdict.disputed?"),
        ('[keys]\nnote = "PgDn"', "Did you mean 'pagedown'?"),
        ('[keys]\nnote = "ctrl-x"', "Did you mean 'ctrl+x'?"),
        ('[keys]\nnote = "x"', "'x' would mean both link.context and note"),
        ('[keys]\nnote = ["F2", "f3"]', "Did you mean 'f2'?"),
        ("[keys]\nnote = []", "this is no key"),
        ("[keys]\nnote = 3", "this is no key"),
        ('[keys]\nnote = "escape"', "it always goes back"),
        ('[keys]\nnote = "ctrl+i"', "'tab' would mean both pane.next and note"),
        ("keys = 3", "this is no table"),
        ('thme = "x"', "Did you mean theme?"),
        ('theme = "claimdesk-drak"', "Did you mean claimdesk-dark?"),
        ("reviewer = 3", "this is no text"),
        ('reviewer = "a\\u0007"', "control characters"),
        ("a = [", "this is not TOML"),
        ("a = " + "[" * 5000, "nested too deeply"),
    ],
)
def test_what_cannot_be_done_is_told(text: str, words: str) -> None:
    """Each fault names the setting, the reason, and what was probably meant."""
    with pytest.raises(FormatError, match=r".") as caught:
        parsed(text.encode())
    assert words in str(caught.value)


def test_broken_toml_is_told_with_line_and_column(tmp_path: Path) -> None:
    """The place is one that an editor jumps to."""
    file = tmp_path / "config.toml"
    file.write_text('theme = "ansi-dark"\nreviewer = anna\n', "utf-8")
    with pytest.raises(FormatError) as caught:
        read_config(file)
    assert str(caught.value).startswith(f"{file}:2:12: this is not TOML")


@pytest.mark.parametrize("content", [b"\xff\xfe", b"#" * (LARGEST + 1)])
def test_a_file_that_is_no_text_or_too_large_is_refused(tmp_path: Path, content: bytes) -> None:
    """It is told before any screen is shown."""
    file = tmp_path / "config.toml"
    file.write_bytes(content)
    with pytest.raises(ClaimdeskError):
        read_config(file)


def test_two_actions_can_change_their_keys_for_each_other() -> None:
    """What would clash with the usual keys does not clash with the new ones."""
    found = parsed(b'[keys]\nverdict.corroborated = "d"\nverdict.disputed = "c"')
    assert dict(found.keys) == {"verdict.corroborated": "d", "verdict.disputed": "c"}


def test_every_key_of_ours_is_one_that_can_be_set() -> None:
    """Our own tables stand up to the check of the users' keys, and no key has two meanings."""
    assert checked_keymap({}, TABLES) == {}
    names = [name for table in TABLES for key in table for name in key.keys.split(",")]
    assert [known_key(name) for name in names] == names


@pytest.mark.parametrize(
    ("name", "nearest"),
    [("return", "enter"), ("Esc", "escape"), ("shft+tab", "shift+tab"), ("\x1b[A", ""), ("", "")],
)
def test_the_nearest_key_is_one_that_there_is(name: str, nearest: str) -> None:
    """A name that nobody knows gets no guess at all."""
    assert known_key(name) is None
    assert nearest_key(name) == nearest
