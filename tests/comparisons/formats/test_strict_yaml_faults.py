"""Faults: the usual slips of the hand are told in plain words, where they can be mended."""

from __future__ import annotations

import random
import re
from pathlib import Path

import pytest

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml import read as read_tree
from tests.comparisons.formats import times
from tests.comparisons.formats.damage import damaged
from tests.comparisons.formats.traps import TEXTS

WHOLE = (Path(__file__).parents[2] / "golden/version-1/verdicts/anna.yaml").read_text("utf-8")
"""A verdict file as the program wrote it."""

SLIPS = (
    ("no closing bracket", "[coast-guard]", "[coast-guard", 43, "the '[' that stands here"),
    ("no closing brace", "score: 0.41}", "score: 0.41", 31, "the '{' that stands here"),
    ("nothing after a bracket", 'note: ""', "note: [", 93, "the '[' that stands here"),
    ("no comma between quoted texts", "[coast-guard]", '["a" "b"]', 43, "a ',' or the closing ']'"),
    ("another closing bracket", "[coast-guard]", "[coast-guard}", 43, "a ',' or the closing ']'"),
    ("one closing bracket more", "[coast-guard]", "[coast-guard]]", 43, "this ']' closes nothing"),
    ("text after brackets", "[coast-guard]", "[a] read", 43, "goes on after the closing ']'"),
    ("no closing quote", 'no # 3"', "no # 3", 48, 'begins here with " is not closed'),
    ("no closing quote, the last", 'note: ""', 'note: "', 93, 'begins here with " has no closing'),
    ("a quote inside quotes", '"Nobody was', '"Nobody" was', 12, 'goes on after its closing "'),
    ("an apostrophe inside quotes", "anna", "'anna's'", 4, "goes on after its closing '"),
    ("a tab", "    target:", "\ttarget:", 11, "a tab stands"),
    ("too far to the right", "  verdict: d", "     verdict: d", 16, "too far to the right"),
    ("too far to the left", "  verdict: d", " verdict: d", 16, "does not begin below"),
    ("a field between items", "  - id: s648", "  id: s648", 60, "stand below one another"),
    ("no colon", "reviewer: anna", "reviewer anna", 4, "the ':' after the name of this field"),
    ("no space after a colon", "reviewer: anna", "reviewer:anna", 4, "a space is missing"),
    ("two colons", "briefing.txt", "He said: no", 6, "the second ':'"),
    ("a field given twice", "reviewer: anna", "reviewer: a\nreviewer: b", 5, "is given twice"),
    ("a sign first", "reviewer: anna", "reviewer: @anna", 4, "does not begin with '@'"),
    ("a list beside its field", "reviewer: anna", "reviewer: - a", 4, "does not begin with '-'"),
    ("a backslash", '"One of our', r'"One\of our', 26, r"\o means nothing"),
    ("text beside a bar", "note: |-", "note: |- One", 18, "must begin on the next line"),
    ("lines after the end", "verdicts:", "...\nverdicts:", 10, "after its closing line"),
)
"""Names of slips, the words they befall, what becomes of them, the line to mend, the reason."""

JARGON = re.compile(
    "scan|pars|token|scalar|flow|block|mapping|sequence|indicator|context|directive|stream"
)
"""Words of the parser."""


def refusal(text: str) -> FormatError | None:
    """Return what is said of a text, if it is refused."""
    try:
        read_tree(text, place="anna.yaml")
    except FormatError as error:
        return error
    return None


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("words", "slip", "line", "reason"), [row[1:] for row in SLIPS], ids=[row[0] for row in SLIPS]
)
def test_a_slip_is_told_in_the_line_in_which_it_can_be_mended(
    words: str, slip: str, line: int, reason: str
) -> None:
    """One slip in a real file gives its line, a column, the reason and what to do."""
    error = refusal(WHOLE.replace(words, slip, 1))
    assert error is not None
    assert (error.line, reason in error.reason) == (line, True), str(error)
    assert error.column
    assert error.remedy
    assert not JARGON.search(str(error).lower())


def test_the_whole_file_is_read() -> None:
    """Nothing but the slips is refused."""
    assert refusal(WHOLE) is None


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize("text", [row[1] for row in TEXTS], ids=[row[0] for row in TEXTS])
def test_no_trap_is_told_in_the_words_of_the_parser(text: str) -> None:
    """Whatever is refused is refused in our own words."""
    error = refusal(text)
    assert error is None or not JARGON.search(error.reason.lower()), str(error)


@pytest.mark.usefixtures("parser")
def test_no_damage_is_told_in_the_words_of_the_parser() -> None:
    """What nobody foresaw has its line and a plain sentence, too."""
    chance = random.Random(20261129)  # noqa: S311 - the same damage in every run
    for _ in range(times(1500, 20_000)):
        text = damaged(WHOLE.encode(), chance).decode("utf-8", "replace")
        error = refusal(text)
        if error is None:
            continue
        told = re.sub("'.*?'", "", error.reason.lower(), count=1)
        assert error.line
        assert not JARGON.search(told), str(error)
