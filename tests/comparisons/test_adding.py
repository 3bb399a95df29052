"""Adding a source to a comparison: one entry more, everything else as people wrote it."""

import threading
from pathlib import Path
from typing import Any

import pytest

from comparisons.adding import _spliced, add_source, unlisted
from comparisons.documents import Provenance
from comparisons.errors import ComparisonError, DocumentError, FormatError, SaveError
from comparisons.opening import open_comparison, read_file
from tests.files import a_pdf

WRITTEN = """\
# Our comparison.
schema: claimdesk-comparison/1
title: "Harbour fire"   # working title
briefing:
  path: briefing.txt
desk: night             # a field of ours
"""
LAYOUTS = {
    "without sources": "",
    "an empty list": "sources: []\n",
    "an empty field": "sources:\n",
    "entries on lines": "sources:\n  # the first one\n  - id: union\n    path: sources/union.md\n",
    "entries at the margin": "sources:\n- id: union\n  path: sources/union.md  # by hand\n",
    "entries in brackets": "sources: [{id: union, path: sources/union.md}]  # by hand\n",
}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "harbour"
    (made / "sources").mkdir(parents=True)
    (made / "comparison.yaml").write_text(WRITTEN)
    (made / "briefing.txt").write_text("The harbour is open, the mayor said.\n")
    (made / "sources" / "union.md").write_text("The harbour is closed.\n")
    return made


@pytest.fixture
def report(tmp_path: Path) -> Path:
    file = tmp_path / "Police Report.txt"
    file.write_text("It burned at dawn, and two men were hurt in the harbour.\n")
    return file


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
def test_every_line_stays_and_one_entry_comes(
    folder: Path, report: Path, layout: str, line_end: str
) -> None:
    """Comments, order and layout stay, however the list of sources was written."""
    file = folder / "comparison.yaml"
    before = (WRITTEN + LAYOUTS[layout]).replace("\n", line_end)
    file.write_bytes(before.encode())
    added = add_source(folder, report)
    after = file.read_bytes().decode()
    assert all(
        comment in after for comment in ("# Our", "# working title", "desk: night", "# a field")
    )
    assert ("# the first one" in after, "# by hand" in after) == (
        "# the first one" in before,
        "# by hand" in before,
    )
    assert after.count("\n") == after.count(line_end)
    comparison = open_comparison(folder)
    assert not comparison.problems
    assert comparison.sources[-1].id == added.entry.id == "police-report"
    assert comparison.sources[-1].text == report.read_text()


def test_what_is_known_goes_before_what_the_document_says(folder: Path, report: Path) -> None:
    """Provenance handed in with the file is written down."""
    known = Provenance(publisher="The Police", published="2024-03-05")
    add_source(folder, report, provenance=known)
    provenance = open_comparison(folder).sources[-1].provenance
    assert (provenance.publisher, provenance.published, provenance.language) == (
        "The Police",
        "2024-03-05",
        "en",
    )


def test_a_file_that_is_there_is_only_named(folder: Path) -> None:
    """A file in the folder of the sources is not copied."""
    added = add_source(folder, folder / "sources" / "union.md")
    assert added.entry.path == "sources/union.md"
    assert [file.name for file in (folder / "sources").iterdir()] == ["union.md"]


def test_files_that_nobody_named_are_found(folder: Path, report: Path) -> None:
    """Only documents that the comparison does not name yet."""
    for name in (".hidden.txt", "picture.png", "late.txt"):
        (folder / "sources" / name).write_text("It burned.")
    add_source(folder, report)
    add_source(folder, folder / "sources" / "union.md")
    found = unlisted(folder, read_file(folder)[0])
    assert [file.name for file in found] == ["late.txt"]


def test_a_source_is_not_added_twice(folder: Path) -> None:
    """The second time says under which name it is there."""
    add_source(folder, folder / "sources" / "union.md")
    before = (folder / "comparison.yaml").read_bytes()
    with pytest.raises(ComparisonError, match="a document already: union"):
        add_source(folder, folder / "sources" / "union.md")
    with pytest.raises(ComparisonError, match="a document already: briefing"):
        add_source(folder, folder / "briefing.txt")
    assert (folder / "comparison.yaml").read_bytes() == before


def test_a_source_that_cannot_be_read_yet_is_named_with_a_problem(
    folder: Path, tmp_path: Path
) -> None:
    """It stands in the comparison, and a person can give its encoding there."""
    file = tmp_path / "old.txt"
    file.write_bytes("Горело на рассвете.".encode("windows-1251"))
    added = add_source(folder, file)
    assert added.problems
    assert open_comparison(folder).problems


@pytest.mark.parametrize("name", ["picture.png", "nothing.txt"])
def test_what_is_no_document_changes_nothing(folder: Path, tmp_path: Path, name: str) -> None:
    """The comparison file stays as it is, and the reason is told."""
    (tmp_path / "picture.png").write_bytes(b"PNG")
    before = (folder / "comparison.yaml").read_bytes()
    with pytest.raises(DocumentError):
        add_source(folder, tmp_path / name)
    assert (folder / "comparison.yaml").read_bytes() == before


def test_a_broken_comparison_file_is_left_alone(folder: Path, report: Path) -> None:
    """A fault in it is told with its line, and nothing is written."""
    broken = WRITTEN + "sources: !!python [\n"
    (folder / "comparison.yaml").write_text(broken)
    with pytest.raises(FormatError, match=r":7:"):
        add_source(folder, report)
    assert (folder / "comparison.yaml").read_text() == broken


def test_what_an_editor_saved_at_the_same_moment_stays(
    folder: Path, report: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The file is looked at once more just before it is replaced."""
    file = folder / "comparison.yaml"

    def meanwhile(*given: Any) -> str:
        text = _spliced(*given)
        file.write_text(WRITTEN + "# typed meanwhile\n")
        return text

    monkeypatch.setattr("comparisons.adding._spliced", meanwhile)
    with pytest.raises(SaveError, match="changed at the same moment"):
        add_source(folder, report)
    assert file.read_text() == WRITTEN + "# typed meanwhile\n"


def test_two_at_once_add_both(folder: Path, tmp_path: Path) -> None:
    """Two programs that add sources to one comparison wait for each other."""
    files = [tmp_path / f"{name}.pdf" for name in ("one", "two", "three")]
    for file in files:
        file.write_bytes(a_pdf([[(760, "It burned at dawn.")]]))
    threads = [threading.Thread(target=add_source, args=(folder, file)) for file in files]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert {source.id for source in open_comparison(folder).sources} == {"one", "two", "three"}
