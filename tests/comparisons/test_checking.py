"""Each finding of a check: its code, its place, and that a good folder has none."""

from __future__ import annotations

import os
import re
import shutil
import time
import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest
import yaml

from comparisons.adjudicating import open_adjudication
from comparisons.checking import Code, Finding, check
from comparisons.errors import ComparisonError
from comparisons.verdicts import Verdict
from tests.comparisons.teams import a_team

ROOT = Path(__file__).parents[2]
GOLDEN = ROOT / "tests" / "golden" / "version-1"

Harm = Callable[[Path], object]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a comparison in which nothing is wrong."""
    copied = tmp_path / "harbour-fire"
    shutil.copytree(GOLDEN, copied)
    return copied


def change(name: str, *replacements: tuple[str, str]) -> Harm:
    """Return what replaces words of a file, each of which must be there."""

    def harm(folder: Path) -> None:
        text = (folder / name).read_text("utf-8")
        for old, new in replacements:
            assert old in text
            text = text.replace(old, new, 1)
        (folder / name).write_text(text, "utf-8")

    return harm


def verdicts(*replacements: tuple[str, str]) -> Harm:
    return change("verdicts/anna.yaml", *replacements)


def comparison(*replacements: tuple[str, str]) -> Harm:
    return change("comparison.yaml", *replacements)


def link_out(folder: Path) -> None:
    (folder.parent / "secret.txt").write_text("Nobody should see this.")
    (folder / "sources" / "coast-guard.txt").unlink()
    (folder / "sources" / "coast-guard.txt").symlink_to(folder.parent / "secret.txt")


def copy(name: str) -> Harm:
    def harm(folder: Path) -> None:
        shutil.copy(folder / "verdicts" / "anna.yaml", folder / "verdicts" / name)

    return harm


def put_a_pipe(folder: Path) -> None:
    os.mkfifo(folder / "verdicts" / "bob.yaml")


CORRECTION = """
corrections:
  - kind: claim
    made: "2026-11-22T15:40:00Z"
    target: {exact: "Words that are gone.", start: 0, end: 20}
...
"""
CASES: list[tuple[str, Harm, str]] = [
    ("C101", comparison(("title:", "title: &x")), "comparison.yaml:4:8"),
    ("C101", comparison(("names:", "<<<<<<< HEAD\nnames:")), "comparison.yaml:31:1"),
    ("C101", verdicts(("reviewer: anna", "reviewer: anna\nreviewer: bob")), "anna.yaml:5:1"),
    ("C101", verdicts(("reviewer: anna", "reviewer: an\x1bna")), "anna.yaml:4:13"),
    ("C101", put_a_pipe, "verdicts/bob.yaml:1:1"),
    ("C102", comparison(("path: briefing.txt", "path: ../briefing.txt")), "comparison.yaml:8:9"),
    ("C102", verdicts(("verdict: disputed", "verdict: no")), "anna.yaml:16:14"),
    ("C102", verdicts(("      start: 0\n", "")), "anna.yaml:12:7"),
    ("C103", verdicts(("...\n", "")), "anna.yaml:1:1"),
    ("C104", verdicts(("verdicts/1\n", "verdicts/2\n")), "anna.yaml:3:9"),
    (
        "C104",
        comparison(("schema: claimdesk-comparison/1", "schema: claimdesk-comparison/7")),
        ":3:9",
    ),
    (
        "C105",
        verdicts(("    note: |-\n", "    note: item # 3\n    note2: |-\n")),
        "anna.yaml:18:11",
    ),
    ("C105", comparison(('title: "Harbour fire, invented"', "title: Fire # 3")), "yaml:4:8"),
    ("C106", verdicts(("    verdict: disputed", "    verdcit: disputed")), "anna.yaml:16:14"),
    ("C107", verdicts(("2026-11-22T15:02:00Z", "yesterday")), "anna.yaml:17:15"),
    ("C107", verdicts(("2026-11-22T15:02:00Z", "2026-13-22T15:02:00Z")), "anna.yaml:17:15"),
    ("C201", comparison(("sources/coast-guard.txt", "sources/none.txt")), "comparison.yaml:28:11"),
    ("C201", lambda folder: (folder / "briefing.txt").unlink(), "comparison.yaml:8:9"),
    ("C202", lambda folder: (folder / "briefing.txt").write_bytes(b"\0\0\0\0a"), "yaml:8:9"),
    (
        "C203",
        lambda folder: (folder / "briefing.txt").write_text("A fire \ufffd here."),
        "yaml:8:9",
    ),
    ("C204", link_out, "comparison.yaml:28:11"),
    ("C301", verdicts(("Nobody was hurt in", "Somebody was hurt in")), "anna.yaml:12:14"),
    ("C302", verdicts(("sailors was taken", "sailors was brought")), "anna.yaml:26:16"),
    (
        "C303",
        verdicts(("        start: 31\n        end: 72", "        start: 30\n        end: 71")),
        ":29:16",
    ),
    ("C304", change("briefing.txt", ("at noon.", "at noon. ")), "anna.yaml:7:11"),
    ("C305", change("sources/ferry-line.txt", ("planned.", "planned. ")), "anna.yaml:24:17"),
    (
        "C306",
        change("briefing.txt", ("Nobody was hurt", "Nobody was badly hurt")),
        "anna.yaml:12:14",
    ),
    ("C307", change("sources/ferry-line.txt", ("taken to", "quickly taken to the")), ":26:16"),
    ("C308", lambda folder: (folder / "briefing.txt").write_text("All else.\n"), "anna.yaml:12:14"),
    (
        "C308",
        change("sources/ferry-line.txt", ("One of our sailors was taken to hospital.", "")),
        ":26:16",
    ),
    ("C309", verdicts(("source: ferry-line", "source: ferry")), "anna.yaml:23:17"),
    ("C309", verdicts(("checked: [coast-guard]", "checked: [guard]")), "anna.yaml:43:15"),
    ("C310", verdicts(("path: briefing.txt", "path: other.txt")), "anna.yaml:6:9"),
    (
        "C311",
        verdicts(("\n...\n", CORRECTION)),
        "anna.yaml:97:13",
    ),
    (
        "C312",
        verdicts(
            (
                "        shown: {rank: 3, score: 0.41}",
                "        part:\n          exact: hurt badly\n          start: 11\n"
                "          end: 21",
            )
        ),
        "anna.yaml:32:18",
    ),
    ("C401", verdicts(("    verdict: disputed\n", "")), "anna.yaml:22:7"),
    ("C402", verdicts(("        verdict: unverified", "        conflict: true")), "anna.yaml:45:9"),
    ("C403", verdicts(("checked: [coast-guard]", "checked: [ferry-line]")), "anna.yaml:43:15"),
    ("C501", copy("anna.sync-conflict-20261122-101010-ABCDEFG.yaml"), "ABCDEFG.yaml:1:1"),
    ("C501", copy("anna.yaml.orig"), "anna.yaml.orig:1:1"),
    ("C502", copy("bob.yaml"), "verdicts/bob.yaml:4:11"),
]


def place_of(finding: Finding) -> str:
    return f"{finding.path}:{finding.line}:{finding.column}"


def test_a_good_folder_has_no_findings(folder: Path) -> None:
    """Where nothing is wrong nothing is found."""
    assert check(folder) == ()


@pytest.mark.parametrize(
    ("code", "harm", "place"),
    CASES,
    ids=[f"{case[0]}-{number}" for number, case in enumerate(CASES)],
)
def test_what_is_wrong_is_found_in_its_place(
    folder: Path, code: str, harm: Harm, place: str
) -> None:
    """One thing wrong gives its code, with severity, line and column, and soon."""
    harm(folder)
    start = time.perf_counter()
    found = [finding for finding in check(folder) if finding.code == code]
    assert time.perf_counter() - start < 5
    assert found, check(folder)
    assert place_of(found[0]).endswith(place)
    assert found[0].severity == Code(code).severity
    assert found[0].message[:1].strip()


def test_one_thing_wrong_is_found_once(folder: Path) -> None:
    """A forged quote gives one finding and not a crowd of others."""
    verdicts(("sailors was taken", "sailors was brought"))(folder)
    assert [finding.code for finding in check(folder)] == ["C302"]


def test_all_faults_of_a_file_are_listed(folder: Path) -> None:
    """A fault against the schema does not hide the next one."""
    verdicts(("verdict: disputed", "verdict: no"), ("stance: opposes", "stance: refutes"))(folder)
    assert [finding.code for finding in check(folder)] == ["C102", "C102"]


def test_verdict_files_are_checked_when_the_comparison_file_is_broken(folder: Path) -> None:
    """What does not need the documents is found all the same."""
    comparison(("title:", "title: &x"))(folder)
    verdicts(("    verdict: disputed\n", ""))(folder)
    assert [finding.code for finding in check(folder)] == ["C101", "C401"]


def test_withdrawn_evidence_is_left_in_peace(folder: Path) -> None:
    """What was withdrawn need not be in the source any more."""
    change("sources/ferry-line.txt", ("The evening ferry leaves as planned.", "Nothing else."))(
        folder
    )
    assert {finding.code for finding in check(folder)} == {"C305"}


def test_a_changed_document_is_told_once_a_use(folder: Path) -> None:
    """The statements that still stand there are not found fault with."""
    change("briefing.txt", ("Nobody", "\nNobody"))(folder)
    assert [finding.code for finding in check(folder)] == ["C304"]


@pytest.mark.parametrize("harm", ["no folder", "a file", "no comparison file", "a pipe"])
def test_a_folder_that_cannot_be_checked_is_an_error(folder: Path, harm: str) -> None:
    """Without a comparison there is nothing to find."""
    if harm == "no folder":
        shutil.rmtree(folder)
    elif harm == "a file":
        folder = folder / "briefing.txt"
    else:
        (folder / "comparison.yaml").unlink()
        if harm == "a pipe":
            os.mkfifo(folder / "comparison.yaml")
    with pytest.raises(ComparisonError):
        check(folder)


def test_a_folder_without_verdicts_is_fine(folder: Path) -> None:
    """A comparison that nobody reviewed yet has no findings."""
    shutil.rmtree(folder / "verdicts")
    assert check(folder) == ()


def test_a_thousand_findings_do_not_hang(folder: Path) -> None:
    """The place of a finding is not searched from the top of the file each time."""
    file = folder / "verdicts" / "anna.yaml"
    text = file.read_text("utf-8")
    head, entry = text.split("  - id: s99986fe762\n")
    entry = entry.partition("  - id: ")[0].replace("Nobody was", "Somebody was")
    many = "".join(f"  - id: s{number}\n{entry}" for number in range(1000))
    file.write_text(f"{head}{many}...\n", "utf-8")
    start = time.perf_counter()
    assert len(check(folder)) == 1000
    assert time.perf_counter() - start < 20


def test_every_code_is_tested_and_explained() -> None:
    """Each code has a case above, and one row in the documentation with its severity."""
    page = (ROOT / "docs" / "check-codes.md").read_text("utf-8")
    rows = re.findall(r"^\| (C\d+) \| (\w+) \| [^|]+ \| [^|]+ \|$", page, re.MULTILINE)
    assert rows == [(code.value, code.severity) for code in Code]
    assert {code for code, _, _ in CASES} == {code.value for code in Code}


def test_the_hook_calls_a_command_that_is_there() -> None:
    """The hook runs `claimdesk check` and brings what is needed to read all documents."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    (hook,) = yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text("utf-8"))
    assert hook["entry"].split() == [*project["scripts"], "check"]
    assert hook["additional_dependencies"] == project["optional-dependencies"]["documents"]


def test_the_adjudication_file_is_checked_too(tmp_path: Path) -> None:
    """Its faults are told like those of a verdict file, with their place."""
    folder = a_team(tmp_path / "team", {"anna": "cd", "boris": "dd"})
    sitting = open_adjudication(folder, "clara")
    decision = sitting.decision_on(sitting.agreement.statements[0].statement)
    sitting.change(decision.decided(Verdict.DISPUTED, at=sitting.now()), "disputed")
    sitting.save()
    assert check(folder) == ()
    file = folder / "adjudication.yaml"
    whole = file.read_text(encoding="utf-8")
    file.write_text(whole.replace("exact: ", "exact: not "), encoding="utf-8")
    assert {item.path for item in check(folder)} == {"adjudication.yaml"}
    file.write_text(whole.replace("verdict: disputed", "verdict: maybe", 1), encoding="utf-8")
    assert [item.path for item in check(folder)] == ["adjudication.yaml"]
