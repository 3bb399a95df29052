"""Hostile text: whatever stands in a document is shown whole and does nothing.

The bytes that reach a real terminal are looked at, in every place where such text can stand.
"""

import base64
import re
from pathlib import Path

import pytest
import yaml

from tests.tui.terminal import Terminal
from tui.presenting.signs import visible

ESCAPES = (
    "\x1b]0;owned\x07",  # sets the window title
    "\x1b]52;c;b3duZWQ=\x07",  # fills the clipboard
    "\x1bc",  # resets the terminal
    "\x1b[2J",  # clears the screen
    "\x1b[6n",  # makes the terminal type
    "\x9b31m",  # the same by C1
    "\x00",
    "\x7f",
)
MARKUP = (
    "[sic]",
    "[/x]",
    "[/]",
    "[Redacted]",
    "[@click=app.quit]leave[/]",
    '[link="https://example.org"]here[/link]',
    "[$x]",
    "[100%]",
    "[b",
)
DIRECTIONS = ("\u202e", "\u2066", "\u200b", "\ufeff", "\u2028", "\U000e0041")


def hostile(word: str) -> str:
    """Return a sentence that tries everything, and begins and ends with a word to look for."""
    return f"{word}1 said {' '.join((*MARKUP, *ESCAPES, *DIRECTIONS))} to {word}2."


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A comparison with such text in the briefing, a source, titles, names and a note."""
    (tmp_path / "sources").mkdir()
    (tmp_path / "briefing.txt").write_text(hostile("Claim").replace("\x00", "") + "\n", "utf-8")
    source = hostile("Source").replace("Source", "Claim").replace("\x00", "")
    (tmp_path / "sources" / "one.txt").write_text(f"{source}\n", "utf-8")
    comparison = {
        "schema": "claimdesk-comparison/1",
        "title": hostile("Title"),
        "briefing": {"path": "briefing.txt", "title": hostile("Briefing")},
        "criteria": hostile("Criteria"),
        "sources": [
            {"id": "one", "path": "sources/one.txt", "title": hostile("One")},
            {"id": "gone", "path": "sources/[Gone][/x].txt", "title": "Gone"},
        ],
    }
    text = yaml.safe_dump(comparison, allow_unicode=False)
    (tmp_path / "comparison.yaml").write_text(text, "utf-8")
    return tmp_path


def of_the_document(log: bytes | bytearray) -> str:
    """Return what was written between the escape sequences that the program itself sends."""
    log = re.sub(rb"\x1b\]52;c;[A-Za-z0-9+/=]*\x07", b"", log)
    own = rb"\x1b\[[0-?]*[ -/]*[@-~]|\x1b[()][0-9A-B]|\x1b[=>78M]|\x1b\]22;[a-z]*(?:\x1b\\|\x07)"
    return re.sub(own, b"", log).decode("utf-8")


def test_nothing_of_it_reaches_the_terminal_as_a_command(folder: Path) -> None:
    """Every pane, dialog, title, notification and palette entry shows it as signs."""
    with Terminal([str(folder), "--reviewer", "anna"], size=(160, 45)) as terminal:
        terminal.wait_for("strong")
        terminal.press("s")
        terminal.wait_for("+1")
        for keys, words in (
            ("i", "What they share"),
            ("\x1b", "Matches by source"),
            ("p", "Problems"),
            ("\x1b", "Matches by source"),
            ("\r", "How does this passage bear"),
            ("\x1b", "Matches by source"),
            ("n", "Note on statement"),
            ("\x1b", "Matches by source"),
            ("?", "All keys"),
            ("\x1b", "Matches by source"),
            ("f", "Show only statements"),
            ("\x1b[F", "Show only statements"),
            ("\r", "1 of 1: One"),
            ("f", "All statements are shown"),
            ("/", "Search all documents"),
            ("Claim", " found"),
            ("\r", "Hit 1 of"),
            ("L", "Evidence on statement"),
            ("\x1b", "Matches by source"),
            ("I", "1 source "),
            ("\x1b", "Matches by source"),
            ("!", "Criteria"),
            ("\x1b", "Matches by source"),
            ("E", "Correct statement"),
            ("\x1b", "Matches by source"),
            ("A", "Add a source"),
            ("\x1b", "Matches by source"),
            ("P", "Nothing is written yet"),
            ("\x1b", "Matches by source"),
            ("w", "Select words"),
            ("ww\r", "The next evidence bears on"),
            ("\x1b", "the whole statement"),
            ("-", "Dismissed"),
            ("z", "Undone"),
            ("C", "Copied the statement"),
            ("m", "Matrix"),
            ("\x1b", "Matches by source"),
            ("g", "in one ranking"),
            ("\x10", "Search"),
            ("show source", "Show source"),
        ):
            terminal.press(keys)
            terminal.wait_for(words)
            terminal.rest()
        terminal.press("\x1b")
        terminal.rest()
        shown = of_the_document(terminal.log)
    for code in ("\x07", "\x00", "\x7f", "\x9b", *DIRECTIONS):
        assert code not in shown, hex(ord(code))
    assert "\x1b" not in shown
    assert b"\x1b]0;owned" not in terminal.log
    copied = re.findall(rb"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07", terminal.log)
    assert terminal.log.count(b"\x1b]52;") == len(copied) == 1
    text = base64.b64decode(copied[0]).decode().replace("\n", "")
    assert visible(text) == text
    assert b"\x1bc" not in terminal.log


def test_no_word_of_it_is_swallowed(folder: Path) -> None:
    """Brackets are text: all of them are on the screen, and no link is made."""
    with Terminal([str(folder), "--reviewer", "anna"], size=(200, 50)) as terminal:
        terminal.wait_for("strong")
        screen = terminal.rest()
        together = re.sub(r"\s+", " ", screen)
        for markup in MARKUP:
            assert together.count(markup) >= 2, markup
        assert "␛]0;owned␇" in together
        assert b"\x1b]8;" not in terminal.log
