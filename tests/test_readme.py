"""The README keeps its word: commands, links and tests that it names are there."""

import re
import subprocess
from pathlib import Path

import pytest

from tui.cli.commands import COMMANDS

ROOT = Path(__file__).parent.parent
README = (ROOT / "README.md").read_text(encoding="utf-8")
RUN = ROOT / ".ci" / "run"
MARKED = {"demonstration": ".venv/bin/claimdesk seeds/", "test": ".venv/bin/python -m pytest"}
"""The two commands by their marks, with what each must do in the end."""


def marked(name: str) -> list[str]:
    """Return what stands in the fences below a mark."""
    return re.findall(
        rf"^<!-- {name} command -->\n```sh\n(.*?)^```$", README, re.MULTILINE | re.DOTALL
    )


@pytest.mark.parametrize("name", MARKED)
def test_each_command_stands_there_once(name: str) -> None:
    """One command in one line, from a clone to what it promises, with Python and pip alone."""
    assert len(marked(name)) == 1
    command = marked(name)[0].strip()
    assert "\n" not in command
    assert command.startswith("python3 -m venv .venv && .venv/bin/pip install ")
    assert MARKED[name] in command


@pytest.mark.parametrize("name", MARKED)
def test_what_is_checked_is_what_is_written(name: str) -> None:
    """`.ci/run` takes each command from the README as it stands there."""
    done = subprocess.run(["/usr/bin/env", "bash", RUN, name], capture_output=True, check=True)
    assert done.stdout.decode() == marked(name)[0]
    assert f"$(command_of {name})" in RUN.read_text(encoding="utf-8")


def test_every_command_stands_in_the_table() -> None:
    """A command that nobody is told of is of no use."""
    for command in COMMANDS:
        assert re.search(rf"^\| `claimdesk \[?{command}\b", README, re.MULTILINE), command


def test_every_promise_names_tests_that_are_there() -> None:
    """Each row of the table has at least one test, by its file and name."""
    section = README.split("## What we promise")[1].split("\n## ")[0]
    rows = [line for line in section.splitlines() if line.startswith("| ")][2:]
    assert len(rows) > 10
    for row in rows:
        named = re.findall(r"`(tests/[\w/]+\.py)::(\w+)`", row)
        assert named, row
        for file, test in named:
            code = (ROOT / file).read_text(encoding="utf-8")
            assert re.search(rf"^(async )?def {test}\(", code, re.MULTILINE), f"{file}::{test}"


def test_the_first_picture_asks_nobody_for_anything() -> None:
    """It is drawn with the reader's own letters, and loads nothing."""
    picture = re.findall(r"\]\((docs/pictures/[\w-]+\.svg)\)", README)[0]
    svg = (ROOT / picture).read_text(encoding="utf-8")
    assert "url(" not in re.sub(r"url\(#[\w-]+\)", "", svg)
    assert "href=" not in svg
