"""Making a comparison from loose files: what is copied, what is inferred, what is refused."""

from pathlib import Path

import pytest

from comparisons.errors import ComparisonError, DocumentError
from comparisons.formats.comparison_file import read
from comparisons.new_comparison import new_comparison
from comparisons.opening import open_comparison
from tests.files import a_docx, a_paragraph, a_pdf

BRIEFING = """The harbour fire

date 2024-03-05 14:00 (UTC+1)

The fire in the harbour was put out, and the harbour is open, the mayor of the town said.
"""


def _file(folder: Path, name: str, content: str | bytes) -> Path:
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return path


@pytest.fixture
def briefing(tmp_path: Path) -> Path:
    return _file(tmp_path, "Statement of 5 March.txt", BRIEFING)


def test_one_file_of_each_format_opens(tmp_path: Path, briefing: Path) -> None:
    """A comparison of all formats is made in one go, and opens with all its statements."""
    sources = [
        _file(tmp_path, "Police Report.txt", "It burned at dawn."),
        _file(tmp_path, "union.md", "# The union\n\nIt burned at dawn."),
        _file(tmp_path, "Ванюша.html", "<p>It burned at dawn.</p>"),
        _file(tmp_path, "brigade.pdf", a_pdf([[(760, "It burned at dawn.")]])),
        _file(tmp_path, "brigade.docx", a_docx(a_paragraph("It burned at dawn."))),
        _file(tmp_path, "mail.eml", "Subject: Fire\n\nIt burned at dawn.\n"),
    ]
    file, problems = new_comparison(tmp_path / "made", briefing=briefing, sources=sources)
    assert not problems
    comparison = open_comparison(file.parent)
    assert not comparison.problems
    assert [source.id for source in comparison.sources] == [
        "police-report",
        "union",
        "vanyusha",
        "brigade",
        "brigade-2",
        "mail",
    ]
    texts = [item.text for item in comparison.source_statements()]
    assert texts == ["It burned at dawn."] * 6


def test_what_documents_say_of_themselves_is_written_down(tmp_path: Path, briefing: Path) -> None:
    """Title, date and language stand in the file for a person to correct."""
    file, _ = new_comparison(tmp_path / "made", briefing=briefing, sources=[])
    made = read(file.read_bytes(), place="comparison.yaml")[0]
    stated = made.briefing.provenance
    assert made.title == stated.title == "The harbour fire"
    assert (stated.published, stated.language) == ("2024-03-05T14:00:00+01:00", "en")
    assert made.briefing.path == "briefing.txt"


def test_an_unreadable_source_is_a_problem(tmp_path: Path, briefing: Path) -> None:
    """A source in another encoding is kept for its encoding to be named; a missing one is not."""
    sources = [
        _file(tmp_path, "old.txt", "Пожар потушен.".encode("windows-1251")),
        tmp_path / "gone.txt",
        _file(tmp_path, "photo.png", b"png"),
    ]
    file, problems = new_comparison(tmp_path / "made", briefing=briefing, sources=sources)
    assert [problem.place for problem in problems] == [
        "sources/old.txt",
        str(tmp_path / "gone.txt"),
        str(tmp_path / "photo.png"),
    ]
    made = read(file.read_bytes(), place="comparison.yaml")[0]
    assert [entry.id for entry in made.sources] == ["old"]


def test_a_comparison_is_never_overwritten(tmp_path: Path, briefing: Path) -> None:
    """A second comparison in one folder is refused, and the first stays as it was."""
    file, _ = new_comparison(tmp_path / "made", briefing=briefing, sources=[])
    before = file.read_bytes()
    with pytest.raises(ComparisonError, match="there is a comparison already"):
        new_comparison(tmp_path / "made", briefing=briefing, sources=[], title="Other")
    assert file.read_bytes() == before


def test_another_file_of_the_same_name_is_never_overwritten(tmp_path: Path, briefing: Path) -> None:
    """A file that is there already stops the making, whatever it holds."""
    folder = tmp_path / "made"
    folder.mkdir()
    there = _file(folder, "briefing.txt", "Something else.")
    with pytest.raises(ComparisonError, match="another file of this name"):
        new_comparison(folder, briefing=briefing, sources=[])
    assert there.read_text(encoding="utf-8") == "Something else."
    assert not (folder / "comparison.yaml").exists()


def test_files_that_are_in_place_are_used_there(tmp_path: Path) -> None:
    """Documents that stand in the folder already are not copied again."""
    briefing = _file(tmp_path, "text.txt", BRIEFING)
    file, _ = new_comparison(tmp_path, briefing=briefing, sources=[])
    assert read(file.read_bytes(), place="")[0].briefing.path == "text.txt"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["comparison.yaml", "text.txt"]


def test_an_unreadable_briefing_makes_nothing(tmp_path: Path) -> None:
    """Without a briefing there is no comparison, and no folder either."""
    with pytest.raises(DocumentError, match="no such file"):
        new_comparison(tmp_path / "made", briefing=tmp_path / "gone.txt", sources=[])
    assert not (tmp_path / "made").exists()
