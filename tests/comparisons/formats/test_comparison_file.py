"""The comparison file: written by hand, read strictly, refused with its place."""

from __future__ import annotations

from dataclasses import fields

import pytest
import yaml
from hypothesis import given
from hypothesis import strategies as st

from comparisons.documents import Provenance
from comparisons.errors import FormatError
from comparisons.formats.comparison_file import (
    BRIEFING_ID,
    ComparisonFile,
    DocumentEntry,
    read,
    render,
)

WRITTEN = """\
schema: claimdesk-comparison/1
title: "Harbour fire, 3 May 2024"   # invented
team: north
briefing:
  path: briefing.txt
  publisher: Harbour Office
  published: 2024-05-03T12:00:00+03:00
sources:
  - id: ferry-line
    path: sources/ferry.md
    origin: "Ferry line, A. Holm"
    carried_by: Town radio
    as_of: 2024-05-02
    kind: digest
    language: no
    encoding: windows-1251
  - {id: 0123, path: sources/a.txt}
names:
  - [Stepanakert, Khankendi, Xankəndi, Степанакерт]
contested:
- [accident, attack]
criteria: |
  Two origins.
"""

texts = st.text(st.characters(exclude_categories=("Cs",)), max_size=30)
ids = st.text(st.characters(categories=("L", "N")), min_size=1, max_size=9).filter(
    lambda id_: id_ != BRIEFING_ID
)
paths = st.lists(ids, min_size=1, max_size=3).map("/".join)
provenances = st.builds(Provenance, **{item.name: texts for item in fields(Provenance)})
groups = st.lists(st.lists(texts, min_size=1, max_size=3).map(tuple), max_size=3).map(tuple)


def entries(id_: st.SearchStrategy[str]) -> st.SearchStrategy[DocumentEntry]:
    return st.builds(DocumentEntry, id=id_, path=paths, provenance=provenances, encoding=texts)


def test_what_people_write_is_read_as_text() -> None:
    """Dates, numbers and words such as `no` stay text; unknown fields do no harm."""
    comparison, problems = read(WRITTEN, place="comparison.yaml")
    first, second = comparison.sources
    assert comparison.title == "Harbour fire, 3 May 2024"
    assert comparison.briefing.id == BRIEFING_ID
    assert comparison.briefing.provenance.published == "2024-05-03T12:00:00+03:00"
    assert first.provenance == Provenance(
        origin="Ferry line, A. Holm",
        carried_by="Town radio",
        as_of="2024-05-02",
        kind="digest",
        language="no",
    )
    assert (first.encoding, second.id, second.path) == ("windows-1251", "0123", "sources/a.txt")
    assert comparison.names == (("Stepanakert", "Khankendi", "Xankəndi", "Степанакерт"),)
    assert comparison.contested == (("accident", "attack"),)
    assert comparison.criteria == "Two origins.\n"
    assert problems == ()


@given(
    st.builds(
        ComparisonFile,
        title=texts,
        briefing=entries(st.just(BRIEFING_ID)),
        sources=st.lists(entries(ids), max_size=3, unique_by=lambda entry: entry.id).map(tuple),
        names=groups,
        contested=groups,
        criteria=texts,
    )
)
def test_every_comparison_comes_back_equal(comparison: ComparisonFile) -> None:
    """What is written is read back equal, and by other readers too."""
    text = render(comparison)
    assert read(text, place="comparison.yaml") == (comparison, ())
    assert yaml.safe_load(text)["title"] == comparison.title


def test_a_written_file_speaks_to_the_people_who_edit_it() -> None:
    """Each part of the file is introduced, and editors are told where the schema is."""
    lines = render(read(WRITTEN, place="")[0]).splitlines()
    assert lines[1].startswith("# yaml-language-server: $schema=https://")
    assert sum(line.startswith("# ") for line in lines) >= 8


FAULTS = [
    (
        ("schema: claimdesk-comparison/1\n", ""),
        "comparison.yaml:1:1: the field 'schema' is missing",
    ),
    (("claimdesk-comparison/1", "claimdesk-verdicts/1"), "is not the schema of this file"),
    (("  path: briefing.txt\n", ""), "comparison.yaml:5:3: briefing: the field 'path' is missing"),
    (("id: 0123", "id: briefing"), "sources[1].id: 'briefing' is the id of the briefing"),
    (("id: 0123", "id: ferry-line"), "sources: the id 'ferry-line' is given twice"),
    (("id: 0123, ", ""), "sources[1]: the field 'id' is missing"),
    (("path: briefing.txt", "path: [briefing.txt]"), "here one text is expected"),
    (("- [accident, attack]", "- accident"), "contested[0]: here a list is expected"),
    (("- [accident, attack]", "- [accident, [attack]]"), "contested[0][1]: here one text"),
    (("title:", "schema:"), "'schema' is given twice"),
]


@pytest.mark.parametrize(("change", "words"), FAULTS)
def test_a_fault_is_told_with_its_place(change: tuple[str, str], words: str) -> None:
    """Each fault names the field, the line and the column."""
    with pytest.raises(FormatError) as caught:
        read(WRITTEN.replace(*change), place="comparison.yaml")
    assert words in str(caught.value)


OUTSIDE = (
    *("/etc/passwd", "../x.txt", "a/../../x", "..", "~/x", "~root/x", "\\\\host\\share\\x", "\\x"),
    *("C:\\x", "c:x", "file:///etc/passwd", "file:x", "https://example.org/x", "FTP://x/y"),
    *("a\\..\\..\\x", '"a\\0b"', '"a\\nb"', '"a\\x1b[31m"', '""', '" "'),
)


@pytest.mark.parametrize("path", OUTSIDE)
def test_a_path_that_may_lead_outside_is_refused(path: str) -> None:
    """Absolute paths, `..`, `~`, drives, addresses and control characters never reach the disk."""
    with pytest.raises(FormatError, match=r"comparison.yaml:5:9: briefing.path: '"):
        read(WRITTEN.replace("path: briefing.txt", f"path: {path}"), place="comparison.yaml")


@pytest.mark.parametrize("path", ["a b.txt", "Note: x.txt", "…/é.md", "a..b.txt", "x~", "./a.txt"])
def test_an_odd_path_inside_is_fine(path: str) -> None:
    """Names with blanks, dots or colons are names."""
    text = WRITTEN.replace("path: briefing.txt", f'path: "{path}"')
    assert read(text, place="")[0].briefing.path == path


def test_a_newer_file_is_read_with_a_word() -> None:
    """A newer major version is read as far as it is understood."""
    text = WRITTEN.replace("claimdesk-comparison/1", "claimdesk-comparison/2")
    comparison, problems = read(text, place="comparison.yaml")
    assert comparison == read(WRITTEN, place="")[0]
    assert "newer version" in problems[0].reason


def test_a_title_that_lost_its_end_is_pointed_out() -> None:
    """Text after `#` in an unquoted title is told as a problem."""
    text = WRITTEN.replace('"Harbour fire, 3 May 2024"   # invented', "Fire # 3")
    comparison, problems = read(text, place="comparison.yaml")
    assert comparison.title == "Fire"
    assert str(problems[0]).startswith("comparison.yaml:2:12: the text after # is a comment")
