"""The command line: data, messages, exit codes, and one clear line for every fault."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.builders import a_copy_of
from tests.tui.terminal import ROOT, run


@pytest.fixture
def harbour(tmp_path: Path) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path)


def fault(*arguments: str) -> str:
    """Run a command that must fail; return its one line."""
    result = run(*arguments)
    assert result.returncode == 2, result
    assert result.stdout == ""
    assert "Traceback" not in result.stderr
    lines = result.stderr.splitlines()
    assert lines[-1].startswith("claimdesk: ")
    return lines[-1]


def test_help_lists_every_command() -> None:
    """The help names each command with its line."""
    from tui.cli.commands import COMMANDS

    result = run("--help")
    assert result.returncode == 0
    for name, words in COMMANDS.items():
        assert name in result.stdout
        assert words.split()[0] in result.stdout


def test_segment_prints_exact_places(harbour: Path) -> None:
    """Every statement is the text between its start and its end."""
    file = harbour / "briefing.txt"
    text = file.read_bytes().decode()
    shape = json.loads(run("segment", str(file), "--json").stdout)
    assert shape["schema"] == "claimdesk-segment/1"
    assert len(shape["statements"]) == 13
    for statement in shape["statements"]:
        assert text[statement["start"] : statement["end"]] == statement["text"]
    assert shape["statements"][1]["claimant"] == "Tarvik Ollenbrae"


def test_match_prints_parts_and_points(harbour: Path) -> None:
    """The shape is the documented one; the parts of a score sum to it."""
    shape = json.loads(
        run("match", str(harbour), "--top", "3", "--scorer", "wording", "--json").stdout
    )
    assert shape["schema"] == "claimdesk-match/1"
    assert (shape["scorer"], shape["model"]) == ("wording", None)
    kinds = {
        "number",
        "date",
        "time",
        "name",
        "negation",
        "hedge",
        "attribution",
        "order",
        "wording",
    }
    for statement in shape["statements"]:
        assert len(statement["matches"]) <= 3
        for match in statement["matches"]:
            assert set(match) == {
                "source",
                "start",
                "end",
                "text",
                "score",
                "parts",
                "origin",
                "same",
                "different",
            }
            assert abs(sum(match["parts"].values()) - match["score"]) < 0.001
            assert {point["kind"] for point in match["same"] + match["different"]} <= kinds


def test_match_prints_the_best_of_each_source(harbour: Path) -> None:
    """In the order of the desk: the best sources first, and in each what the desk shows first."""
    from comparisons.offers import Offers
    from comparisons.opening import open_comparison

    asked = ("match", str(harbour), "--by-source", "--top", "2", "--scorer", "wording")
    shape = json.loads(run(*asked, "--json").stdout)
    assert shape["by_source"] is True
    comparison = open_comparison(harbour)
    offers = Offers(comparison)
    for claim, statement in zip(comparison.claims, shape["statements"], strict=True):
        printed = [(match["source"], match["start"]) for match in statement["matches"]]
        assert printed == [
            (row.source, match.statement.span.start)
            for row in offers.offer(claim).rows
            for match in row.matches[:2]
        ]
    assert run(*asked).stdout.count("Police report") >= len(comparison.claims)


def test_match_by_source_is_not_for_an_archive(harbour: Path) -> None:
    """It says so instead of printing a million rows."""
    assert "too many sources" in fault("match", str(harbour), "--by-source", "--archive", "a")


def test_match_can_be_asked_for_one_statement(harbour: Path) -> None:
    """An id chooses the statement; an unknown one is a fault."""
    shape = json.loads(run("match", str(harbour), "--json").stdout)
    id_ = shape["statements"][2]["id"]
    one = json.loads(run("match", str(harbour), "--statement", id_, "--json").stdout)
    assert [statement["id"] for statement in one["statements"]] == [id_]
    assert "no statement 'nowhere'" in fault("match", str(harbour), "--statement", "nowhere")


def test_check_of_a_fresh_comparison_finds_nothing(harbour: Path) -> None:
    """Exit code 0 and an empty list."""
    result = run("check", str(harbour), "--json")
    assert result.returncode == 0
    assert json.loads(result.stdout) == {"schema": "claimdesk-check/1", "findings": []}


def test_check_finds_a_quote_that_was_changed(harbour: Path) -> None:
    """Exit code 1, with the place in the file."""
    from comparisons.evidence import Stance
    from comparisons.session import open_session

    session = open_session(harbour, "anna")
    session.take_sources(session.read_sources())
    claim = session.comparison.claims[0]
    source = session.comparison.sources[0]
    span = session.comparison.statements[source.id][0].span
    evidence = session.evidence_from(source.id, span, Stance.SUPPORTS)
    session.change(session.decision_on(claim).with_evidence(evidence), "linked")
    session.save()
    file = session.verdict_file
    text = file.read_text(encoding="utf-8")
    words = evidence.quote.exact[:12]
    file.write_text(text.replace(words, words.upper()), encoding="utf-8")
    result = run("check", str(harbour))
    assert result.returncode == 1
    assert "anna.yaml:" in result.stdout


def test_new_makes_a_comparison_that_opens(tmp_path: Path) -> None:
    """Files in, a folder that match and check accept."""
    briefing, source = tmp_path / "b.txt", tmp_path / "s.md"
    briefing.write_text("Two ships burned in the harbour on Monday. Nobody was hurt.\n")
    source.write_text("# Report\n\nTwo ships burned on Monday, the harbour master said.\n")
    folder = tmp_path / "made"
    made = run("new", str(folder), "--briefing", str(briefing), "--source", str(source))
    assert made.returncode == 0, made.stderr
    assert run("check", str(folder)).returncode == 0
    shape = json.loads(run("match", str(folder), "--json").stdout)
    assert len(shape["statements"]) == 2


def test_new_never_overwrites(harbour: Path) -> None:
    """A folder that holds a comparison is refused."""
    before = (harbour / "comparison.yaml").read_bytes()
    fault("new", str(harbour), "--briefing", str(harbour / "briefing.txt"))
    assert (harbour / "comparison.yaml").read_bytes() == before


def test_no_such_folder(tmp_path: Path) -> None:
    """The line names the folder."""
    assert "there is no such folder" in fault("match", str(tmp_path / "gone"))


def test_a_folder_without_a_comparison(tmp_path: Path) -> None:
    """The line says how to make one."""
    assert "claimdesk new" in fault("match", str(tmp_path))


def test_invalid_yaml_is_named_with_line_and_column(harbour: Path) -> None:
    """The place is where an editor jumps to."""
    file = harbour / "comparison.yaml"
    file.write_text("schema: claimdesk-comparison/1\ntitle: [\n")
    assert "comparison.yaml:" in fault("match", str(harbour))


def test_a_missing_source_is_told_and_the_rest_is_matched(harbour: Path) -> None:
    """One lost file does not cost the comparison."""
    missing = next(iter((harbour / "sources").iterdir()))
    missing.unlink()
    result = run("match", str(harbour), "--json")
    assert result.returncode == 0
    assert missing.name in result.stderr
    assert json.loads(result.stdout)["statements"]


def test_a_binary_source_is_told(harbour: Path) -> None:
    """Bytes that are no text are refused, not guessed at."""
    source = min((harbour / "sources").iterdir())
    source.write_bytes(bytes(range(256)) * 20)
    result = run("match", str(harbour), "--json")
    assert result.returncode == 0
    assert source.name in result.stderr


def test_an_empty_briefing(harbour: Path) -> None:
    """Without a statement there is nothing to review."""
    (harbour / "briefing.txt").write_bytes(b"")
    fault("match", str(harbour))


def test_the_desk_needs_a_terminal(harbour: Path) -> None:
    """In a pipe the desk says what to use instead."""
    assert "needs a terminal" in fault("review", str(harbour))
    assert "needs a terminal" in fault(str(harbour))


def test_an_unknown_option_is_a_usage_fault(harbour: Path) -> None:
    """Click's own message, exit code 2."""
    result = run("match", str(harbour), "--nonsense")
    assert result.returncode == 2
    assert "--nonsense" in result.stderr


def test_a_hostile_folder_name_is_shown_inert(tmp_path: Path) -> None:
    """A message never carries an escape sequence to the terminal."""
    line = fault("match", str(tmp_path / "\x1b]0;owned\x07gone"))
    assert "\x1b" not in line
    assert "␛]0;owned␇gone" in line


def test_a_closed_pipe_is_no_fault(harbour: Path) -> None:
    """`claimdesk match … | head` ends without a traceback."""
    reader, writer = os.pipe()
    os.close(reader)
    result = subprocess.run(
        [sys.executable, "-m", "tui", "match", str(harbour), "--json"],
        stdout=writer,
        stderr=subprocess.PIPE,
        text=True,
        check=False,
        cwd=ROOT,
    )
    os.close(writer)
    assert "Traceback" not in result.stderr
