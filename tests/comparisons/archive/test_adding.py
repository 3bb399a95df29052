"""Adding to an archive: whole partitions, every document once, and a list of what did not go in."""

import json
import multiprocessing
import os
import random
import resource
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from comparisons.archive.adding import add
from comparisons.archive.manifest import NAME, read_manifest, write_manifest
from comparisons.archive.mending import known_digests
from comparisons.archive.surveying import survey
from comparisons.errors import ArchiveError
from comparisons.storage.locking import held
from tests.comparisons.archive.made_up import write_lines

KILLS = 20 if os.environ.get("CLAIMDESK_FULL") else 2
ROOT = Path(__file__).parents[3]


@pytest.fixture
def lines(tmp_path: Path) -> Path:
    """A file of sixty documents."""
    return write_lines(tmp_path / "wire.jsonl", 60)


def test_documents_become_partitions_of_bounded_size(tmp_path: Path, lines: Path) -> None:
    """Sixty documents at 25 a partition are three partitions, and nothing is lost."""
    added = add(tmp_path / "a", [lines], documents=25)
    assert (added.documents, added.known, added.problems) == (60, 0, ())
    found = survey(tmp_path / "a")
    assert (found.partitions, found.documents, found.statements) == (3, 60, added.statements)
    assert found.problems == ()


def test_what_is_there_is_not_added_again(tmp_path: Path, lines: Path) -> None:
    """A second addition of the same documents, in whatever file, adds nothing."""
    add(tmp_path / "a", [lines])
    other = tmp_path / "other.jsonl"
    other.write_text("\n".join(reversed(lines.read_text().splitlines())))
    added = add(tmp_path / "a", [lines, other])
    assert (added.documents, added.known) == (0, 120)


def test_files_of_any_format_go_in(tmp_path: Path) -> None:
    """A text file and a Markdown file are documents; an unknown ending is a problem."""
    (tmp_path / "one.txt").write_text("The bridge was closed on Monday.")
    (tmp_path / "two.md").write_text("# Bridge\n\nThe bridge was opened on Tuesday.")
    (tmp_path / "three.xyz").write_text("?")
    files = [tmp_path / name for name in ("one.txt", "two.md", "three.xyz", "four.txt")]
    added = add(tmp_path / "a", files)
    assert (added.documents, added.statements) == (2, 2)
    assert [Path(problem.place).name for problem in added.problems] == ["three.xyz", "four.txt"]


@pytest.mark.parametrize(
    ("line", "reason"),
    [
        (b"[1, 2]", "no JSON object"),
        (b"{", "no JSON"),
        (b'{"id": "x"}', "no `text`"),
        (b'{"text": 7}', "`text` is no text"),
        (b'{"text": "fine", "url": []}', "`url` is no text"),
        (b'{"text": "half \\ud800 of it"}', "half a character"),
        (b"\xff\xfe{}", "not UTF-8"),
        (b"[" * 100_000, "no JSON"),
    ],
)
def test_a_bad_line_is_named_and_the_rest_goes_in(tmp_path: Path, line: bytes, reason: str) -> None:
    """A problem tells the number of the line."""
    file = tmp_path / "wire.jsonl"
    good = b'{"text": "The ferry left the harbour at noon."}'
    file.write_bytes(b"\n".join([good, line, b"", good.replace(b"noon", b"nine")]))
    added = add(tmp_path / "a", [file])
    assert added.documents == 2
    (problem,) = added.problems
    assert problem.place == f"{file}:2"
    assert reason in problem.reason


def test_a_folder_with_something_else_is_no_archive(tmp_path: Path, lines: Path) -> None:
    """A folder that is in use is left alone."""
    with pytest.raises(ArchiveError, match="something else"):
        add(tmp_path, [lines])


def test_a_newer_archive_is_refused(tmp_path: Path, lines: Path) -> None:
    """The message names both versions."""
    add(tmp_path / "a", [lines])
    manifest = tmp_path / "a" / NAME
    manifest.write_text(manifest.read_text().replace("claimdesk-archive/1", "claimdesk-archive/2"))
    with pytest.raises(ArchiveError, match="newer version"):
        survey(tmp_path / "a")


@pytest.mark.parametrize(
    "content", ["", "{}", "[]", '{"schema": "claimdesk-archive/1"}', "[" * 9999]
)
def test_a_damaged_manifest_is_named(tmp_path: Path, content: str) -> None:
    """No manifest brings a traceback."""
    (tmp_path / NAME).write_text(content)
    with pytest.raises(ArchiveError, match="damaged"):
        survey(tmp_path)


def test_a_partition_name_does_not_lead_out(tmp_path: Path, lines: Path) -> None:
    """A manifest from a stranger cannot name other folders."""
    add(tmp_path / "a", [lines])
    manifest = tmp_path / "a" / NAME
    manifest.write_text(manifest.read_text().replace('"p000001"', '"../p000001"'))
    with pytest.raises(ArchiveError, match="damaged"):
        survey(tmp_path / "a")


@pytest.mark.parametrize("name", ["documents.parquet", "statements.parquet", "counts.parquet"])
def test_a_truncated_partition_is_named_and_added_anew(
    tmp_path: Path, lines: Path, name: str
) -> None:
    """What is cut off is told, left out by the next addition, and comes back with it."""
    folder = tmp_path / "a"
    add(folder, [lines], documents=30)
    before = survey(folder)
    file = folder / "p000002" / name
    file.write_bytes(file.read_bytes()[:-50])
    (problem,) = survey(folder).problems
    assert problem.place == str(file)
    added = add(folder, [lines], documents=30)
    assert (added.documents, added.known, len(added.problems)) == (30, 30, 1)
    after = survey(folder)
    assert (after.documents, after.statements) == (before.documents, before.statements)


def test_a_foreign_partition_is_named_and_left_out(tmp_path: Path, lines: Path) -> None:
    """A partition of another archive is neither read nor removed."""
    add(tmp_path / "a", [lines])
    add(tmp_path / "b", [lines], documents=30)
    (tmp_path / "b" / "p000002").rename(tmp_path / "a" / "p000002")
    (problem,) = survey(tmp_path / "a").problems
    assert "no partition of this archive" in problem.reason
    added = add(tmp_path / "a", [lines])
    assert [one.reason for one in added.problems] == [problem.reason]
    assert (tmp_path / "a" / "p000002").is_dir()


def test_a_partition_that_was_not_named_any_more_is_built_anew(tmp_path: Path, lines: Path) -> None:
    """A kill between the last two steps leaves a folder that is no fault and no duplicate."""
    folder = tmp_path / "a"
    add(folder, [lines], documents=30)
    manifest = read_manifest(folder)
    write_manifest(folder, manifest.without(frozenset({"p000002"})))
    assert survey(folder).problems == ()
    added = add(folder, [lines], documents=30)
    assert (added.documents, added.known, added.problems) == (30, 30, ())
    assert survey(folder).documents == 60


def test_a_second_addition_is_told_who_is_at_work(tmp_path: Path, lines: Path) -> None:
    """The message names the process that holds the archive."""
    add(tmp_path / "a", [lines])
    with (
        held(tmp_path / "a" / NAME),
        pytest.raises(ArchiveError, match=f"process {os.getpid()} on"),
    ):
        add(tmp_path / "a", [lines])


def test_a_full_disk_leaves_no_part_of_a_partition(tmp_path: Path) -> None:
    """What does not fit is not there; with room again the same command completes it."""
    folder = tmp_path / "a"
    lines = write_lines(tmp_path / "wire.jsonl", 60)
    small = multiprocessing.get_context("spawn").Process(
        target=_add_with_no_room, args=(folder, lines)
    )
    small.start()
    small.join(60)
    assert small.exitcode == 7
    assert not list(folder.glob("p0*"))
    assert not list(folder.glob(".building-*"))
    assert survey(folder).documents == 0
    assert add(folder, [lines]).documents == 60


def _add_with_no_room(folder: Path, lines: Path) -> None:
    resource.setrlimit(resource.RLIMIT_FSIZE, (20_000, 20_000))
    try:
        add(folder, [lines])
    except ArchiveError as error:
        sys.exit(7 if "could not be written" in str(error) else 8)


def test_a_kill_leaves_whole_partitions_only(tmp_path: Path) -> None:
    """After every `kill -9` the archive opens, and a second addition completes it."""
    chance = random.Random(3)  # noqa: S311 - not for secrets
    lines = write_lines(tmp_path / "wire.jsonl", 160)
    for number in range(KILLS):
        folder = tmp_path / f"a{number}"
        _add_and_kill(folder, lines, chance.uniform(0.6, 1.8))
        if (folder / NAME).exists():
            assert survey(folder).problems == ()
        done = add(folder, [lines], documents=10)
        found = survey(folder)
        assert done.problems == found.problems == ()
        assert found.documents == 160
        assert len(known_digests(folder, read_manifest(folder))) == 160
        assert not list(folder.glob(".building-*"))


def _add_and_kill(folder: Path, lines: Path, life: float) -> None:
    code = (
        "import sys; from pathlib import Path; from comparisons.archive import add\n"
        "if __name__ == '__main__':\n"
        f"    add(Path({str(folder)!r}), [Path({str(lines)!r})], documents=10)\n"
    )
    program = folder.with_suffix(".py")
    program.write_text(code)
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    child = subprocess.Popen([sys.executable, str(program)], env=environment)
    time.sleep(life)
    child.send_signal(signal.SIGKILL)
    child.wait()


def test_the_command_adds_and_tells(tmp_path: Path, lines: Path) -> None:
    """`archive add` and `archive info` end with what was done and with the right exit code."""
    from tests.tui.terminal import run

    bad = tmp_path / "bad.jsonl"
    bad.write_text("nonsense")
    done = run("archive", "add", str(tmp_path / "a"), str(lines), str(bad))
    assert done.returncode == 1
    assert "Added 60 documents with" in done.stdout
    assert f"{bad}:1: the line is no JSON." in done.stderr
    again = run("archive", "add", str(tmp_path / "a"), str(lines))
    assert (again.returncode, again.stderr) == (0, "")
    assert "60 documents were there already" in again.stdout
    shape = json.loads(run("archive", "info", str(tmp_path / "a"), "--json").stdout)
    assert (shape["schema"], shape["documents"]) == ("claimdesk-archive-info/1", 60)
    assert run("archive", "info", str(tmp_path / "none")).returncode == 2


def test_the_command_asks_an_archive(tmp_path: Path, lines: Path) -> None:
    """`match --archive` prints provenance and origins, and limits what is offered."""
    from tests.builders import a_copy_of
    from tests.tui.terminal import run

    harbour = str(a_copy_of("harbour-fire", tmp_path))
    folder = str(tmp_path / "a")
    add(tmp_path / "a", [lines])
    limits = ("--publisher", "Paper 2", "--before", "claim", "--top", "3")
    shape = json.loads(run("match", harbour, "--archive", folder, *limits, "--json").stdout)
    assert (shape["schema"], shape["archive"]) == ("claimdesk-match/1", folder)
    found = [match for claim in shape["statements"] for match in claim["matches"]]
    assert found
    for match in found:
        assert match["provenance"]["publisher"] == "Paper 2"
        assert match["provenance"]["published"] < "2024-03-05"
    alone = run("match", harbour, "--publisher", "Paper 2")
    assert (alone.returncode, alone.stdout) == (2, "")
    assert "Add --archive" in alone.stderr
    wrong = run("match", harbour, "--archive", folder, "--before", "soon")
    assert "'soon' is no day" in wrong.stderr
