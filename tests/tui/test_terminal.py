"""The program in a real terminal: a reviewer's whole sitting, and every way it may end."""

import os
import signal
from pathlib import Path
from typing import Any

import pytest
import yaml

from tests.builders import a_copy_of
from tests.tui.terminal import ROOT, Terminal, run

LEAVE_ALTERNATE_SCREEN = b"\x1b[?1049l"


@pytest.fixture
def karabakh(tmp_path: Path) -> Path:
    """A copy of the demonstration comparison."""
    return a_copy_of("karabakh-2023-09-20", tmp_path)


def decisions(folder: Path) -> list[dict[str, Any]]:
    """Return the entries of anna's verdict file, read by a stranger's parser."""
    text = (folder / "verdicts" / "anna.yaml").read_text(encoding="utf-8")
    entries: list[dict[str, Any]] = yaml.safe_load(text)["verdicts"]
    return entries


def test_a_whole_sitting_is_there_again_the_next_day(karabakh: Path) -> None:
    """Five verdicts, three stances, a note and an undo; then quit, read, check, reopen."""
    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("▸")
        terminal.wait_until_gone("Esc: stop")
        terminal.press("s")  # evidence on the first statement, then its verdict
        terminal.wait_for("+1")
        terminal.press("c")
        terminal.wait_for("for statement 2")
        terminal.press("o")
        terminal.wait_for("−1")
        terminal.press("d")
        terminal.wait_for("for statement 3")
        terminal.press("x")
        terminal.wait_for("≈1")
        terminal.press("n")
        terminal.wait_for("Note on statement 3")
        terminal.press("two words\x13")
        terminal.wait_for("✎")
        terminal.press("u")
        terminal.wait_for("for statement 4")
        terminal.press("c")
        terminal.wait_for("4/13")
        terminal.press("d")
        terminal.wait_for("5/13")
        terminal.press("d")
        terminal.wait_for("6/13")
        terminal.press("z")
        terminal.wait_for("5/13")
        terminal.wait_for("· saved")
        terminal.press("q")
        terminal.wait_for("5 of 13 statements decided")
        terminal.press("q")
        assert terminal.exit_code() == 0

    found = decisions(karabakh)
    verdicts = [entry.get("verdict") for entry in found]
    assert verdicts == ["corroborated", "disputed", "unverified", "corroborated", "disputed", None]
    assert [entry["evidence"][0]["stance"] for entry in found[:3]] == [
        "supports",
        "opposes",
        "context",
    ]
    assert found[2]["note"] == "two words"
    checked = run("check", str(karabakh))
    assert (checked.returncode, checked.stdout) == (0, "")

    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("5/13 decided  ✓ 2 ✗ 2 ? 1")
        terminal.wait_for("for statement 6")
        terminal.press("k" * 5)
        terminal.wait_for("✓   1 +1")


def test_a_verdict_survives_kill_9(karabakh: Path) -> None:
    """As soon as the screen shows it as saved, nothing can take it away."""
    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("▸")
        terminal.press("d")
        terminal.wait_for("· saved")
        terminal.signal(signal.SIGKILL)
        assert terminal.exit_code() == -signal.SIGKILL
    assert [entry["verdict"] for entry in decisions(karabakh)] == ["disputed"]
    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("1/13 decided")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_ends_the_program_cleanly(karabakh: Path, number: signal.Signals) -> None:
    """The terminal is given back as it was, and the exit code names the signal."""
    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("▸")
        terminal.press("u")
        terminal.wait_for("· saved")
        terminal.signal(number)
        assert terminal.exit_code() == 128 + number
        assert LEAVE_ALTERNATE_SCREEN in terminal.log
    assert len(decisions(karabakh)) == 1


def test_a_closed_terminal_ends_the_program(karabakh: Path) -> None:
    """A window closed or a line dropped leaves no process behind, and loses nothing."""
    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("▸")
        terminal.press("u")
        terminal.wait_for("· saved")
        terminal.close()
        assert terminal.exit_code() == 128 + signal.SIGHUP
    assert len(decisions(karabakh)) == 1


def test_nothing_is_painted_while_nothing_happens(karabakh: Path) -> None:
    """Neither the desk nor a dialog over it sends a byte while the reviewer reads."""
    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("▸")
        terminal.wait_until_gone("Esc: stop")
        for key, words in (("", "Matches"), ("q", "What was done")):
            terminal.press(key)
            terminal.wait_for(words)
            terminal.rest()
            sent = len(terminal.log)
            terminal.pump(2.5)
            assert len(terminal.log) == sent


def test_the_login_name_is_the_reviewer_if_none_is_named(karabakh: Path) -> None:
    """The first verdict needs no answer to any question."""
    with Terminal([str(karabakh)], env={"LOGNAME": "berta"}) as terminal:
        terminal.wait_for("berta · 0/13")
        terminal.press("d")
        terminal.wait_for("· saved")
    assert (karabakh / "verdicts" / "berta.yaml").exists()


def test_the_verdict_file_opens_in_the_reviewers_editor(karabakh: Path, tmp_path: Path) -> None:
    """What the editor changes is taken in when it ends."""
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\nsed -i "s/verdict: disputed/verdict: unverified/" "$1"\n')
    editor.chmod(0o755)
    with Terminal([str(karabakh), "--reviewer", "anna"], env={"EDITOR": str(editor)}) as terminal:
        terminal.wait_for("▸")
        terminal.press("d")
        terminal.wait_for("· saved")
        terminal.press("e")
        terminal.wait_for("changed elsewhere")
    assert "unverified" in (karabakh / "verdicts" / "anna.yaml").read_text(encoding="utf-8")


FAULT = "raise RuntimeError('[b]boom\\x1b]0;x\\x07')"
END = "import os; os.kill(os.getpid(), 15)"


def with_other_undo(tmp_path: Path, what: str) -> dict[str, str]:
    """Return the environment of a program in which an undo does something else."""
    other = tmp_path / "sitecustomize.py"
    other.write_text(
        "import tui.screens.desk.reviewing as r\n"
        f"def other(self): {what}\n"
        "r.ReviewingScreen.action_undo = other\n"
    )
    return {"PYTHONPATH": f"{tmp_path}:{ROOT}"}


@pytest.mark.parametrize("what", [FAULT, END], ids=["a fault", "a signal"])
def test_a_verdict_given_just_before_the_end_is_saved(
    karabakh: Path, tmp_path: Path, what: str
) -> None:
    """What ends the program lets the save begin that was about to."""
    env = with_other_undo(tmp_path, what)
    with Terminal([str(karabakh), "--reviewer", "anna"], env=env) as terminal:
        terminal.wait_for("▸")
        terminal.press("dz")
        terminal.exit_code()
    assert "· saved".encode() not in terminal.log
    assert [entry["verdict"] for entry in decisions(karabakh)] == ["disputed"]


def test_a_fault_in_the_program_is_told_in_one_line(karabakh: Path, tmp_path: Path) -> None:
    """No traceback reaches the user, the terminal is given back, and what was saved is saved."""
    env = with_other_undo(tmp_path, FAULT)
    with Terminal([str(karabakh), "--reviewer", "anna"], env=env) as terminal:
        terminal.wait_for("▸")
        terminal.press("d")
        terminal.wait_for("· saved")
        terminal.press("z")
        assert terminal.exit_code() == 2
        assert LEAVE_ALTERNATE_SCREEN in terminal.log
        after = terminal.log.split(LEAVE_ALTERNATE_SCREEN)[-1]
    assert b"a fault in the program itself (RuntimeError: [b]boom" in after
    assert b"Traceback" not in terminal.log
    assert b"\x1b]0;x" not in terminal.log
    assert len(decisions(karabakh)) == 1


@pytest.mark.parametrize(
    ("file", "content", "words"),
    [
        ("briefing.txt", None, "briefing.txt"),
        ("briefing.txt", "", "holds no text"),
        ("comparison.yaml", "a: [", "comparison.yaml:"),
        ("comparison.yaml", None, "claimdesk new"),
    ],
    ids=["no briefing", "empty briefing", "invalid YAML", "no comparison"],
)
def test_what_cannot_be_opened_is_told_in_one_line(
    karabakh: Path, file: str, content: str | None, words: str
) -> None:
    """The line names the file; the exit code is 2."""
    (karabakh / file).unlink()
    if content is not None:
        (karabakh / file).write_text(content, "utf-8")
    with Terminal([str(karabakh)]) as terminal:
        assert terminal.exit_code() == 2
        last = terminal.log.split(LEAVE_ALTERNATE_SCREEN)[-1].decode()
        assert words in last.replace("\r\n", "")
        assert "claimdesk: " in last
        assert "Traceback" not in terminal.log.decode()


def test_verdicts_on_another_briefing_are_not_taken_for_these(karabakh: Path) -> None:
    """A verdict file that names another briefing is refused with the way out."""
    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("▸")
        terminal.press("d")
        terminal.wait_for("· saved")
    file = karabakh / "verdicts" / "anna.yaml"
    file.write_text(
        file.read_text("utf-8").replace("path: briefing.txt", "path: other.txt"), "utf-8"
    )
    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        assert terminal.exit_code() == 2
        assert b"another briefing" in terminal.log


def test_a_lost_source_is_a_problem_on_the_screen_and_the_rest_opens(karabakh: Path) -> None:
    """The list names the file and what to do."""
    (karabakh / "sources" / "icrc.md").unlink(missing_ok=True)
    lost = next((karabakh / "sources").iterdir())
    lost.unlink()
    with Terminal([str(karabakh), "--reviewer", "anna"]) as terminal:
        terminal.wait_for("▸")
        terminal.wait_for("while reading: press p")
        terminal.press("p")
        terminal.wait_for(lost.name)


def test_a_terminal_too_small_is_refused_in_one_line(karabakh: Path) -> None:
    """The line names the size and the way out."""
    with Terminal([str(karabakh)], size=(50, 12)) as terminal:
        assert terminal.exit_code() == 2
        assert b"this terminal is 50x12 and the desk needs 60x15" in terminal.log


def test_without_a_folder_the_comparisons_here_are_offered(tmp_path: Path) -> None:
    """A list of what is below this folder; enter opens."""
    a_copy_of("harbour-fire", tmp_path)
    here = Path.cwd()
    os.chdir(tmp_path)
    try:
        with Terminal([], env={"PYTHONPATH": str(ROOT)}) as terminal:
            terminal.wait_for("Which comparison shall be opened?")
            terminal.wait_for("Ostermole")
            terminal.press("\r")
            terminal.wait_for("Who decides?")
            terminal.press("\r")
            terminal.wait_for("0/13 decided")
    finally:
        os.chdir(here)


def test_resizing_and_a_note_in_the_editor_lose_nothing(karabakh: Path, tmp_path: Path) -> None:
    """Small and large again, an editor in between, a kill: all of it is there on reopening."""
    editor = tmp_path / "editor"
    editor.write_text('#!/bin/sh\necho " and more" >> "$1"\n')
    editor.chmod(0o755)
    arguments, env = [str(karabakh), "--reviewer", "anna"], {"EDITOR": str(editor), "VISUAL": ""}
    with Terminal(arguments, env=env) as terminal:
        terminal.wait_for("▸")
        terminal.press("d")
        terminal.wait_for("1/13 decided")
        terminal.resize(80, 24)
        terminal.press("n")
        terminal.wait_for("Note on statement 2")
        terminal.press("Seen\x0f")
        terminal.wait_for("and more")
        terminal.resize(120, 40)
        terminal.press("\x13")
        terminal.wait_until_gone("Note on statement 2")
        terminal.press("u")
        terminal.wait_for("2/13 decided")
        terminal.wait_for("· saved")
        terminal.signal(signal.SIGKILL)
        terminal.exit_code()
    first, second = decisions(karabakh)
    assert first["verdict"] == "disputed"
    assert (second["verdict"], second["note"]) == ("unverified", "Seen and more")
    with Terminal(arguments, env=env, size=(80, 24)) as terminal:
        terminal.wait_for("2/13 decided")
