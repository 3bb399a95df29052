"""Reviewer files: one name, one file; two names, two files."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.errors import ComparisonError
from comparisons.storage.reviewer_files import file_name

NAMES = [
    "anna",
    "Anna",
    "ANNA",
    "anna ben",
    "anna-ben",
    "anna/ben",
    "anna\\ben",
    "../anna",
    "..",
    ".",
    ".anna",
    "a..b",
    "a.smith",
    "con",
    "nul.x",
    "анна",
    "Анна",
    "שרה",
    "José",
    "jose",
    "straße",
    "strasse",
    "x" * 64,
    "x" * 65,
    "x" * 200,
    "ж" * 200,
    "👩‍⚖️",
    "anna:1",
    "anna*",
    "-anna",
    "anna.",
    "anna.yaml",
]


def test_different_names_have_different_files_even_where_case_does_not_count() -> None:
    """Folded as a disk may fold them, all files are still different."""
    files = [unicodedata.normalize("NFKD", file_name(name)).casefold() for name in NAMES]
    assert len(set(files)) == len(NAMES)


@pytest.mark.parametrize("name", ["anna", "a.smith", "anna-ben", "x1_2"])
def test_a_plain_name_is_used_as_it_is(name: str) -> None:
    """What can be a file name on every system stays readable."""
    assert file_name(name) == f"{name}.yaml"


def test_any_other_name_is_still_readable() -> None:
    """The readable part helps people; the digits keep the names apart."""
    assert file_name("Anna Smith").startswith("anna-smith-")
    assert file_name("Анна").startswith("анна-")


@pytest.mark.parametrize("name", ["", "  ", "anna\n", "an\x00na", "an\x1bna", "\ud800", "x" * 1001])
def test_what_is_no_name_is_refused(name: str) -> None:
    """Control characters at the ends are white space; elsewhere they are refused."""
    if name.strip() == "anna":
        assert file_name(name) == "anna.yaml"
        return
    with pytest.raises(ComparisonError, match="--reviewer NAME"):
        file_name(name)


@given(st.text(min_size=1, max_size=400))
def test_every_name_gives_a_safe_file_name(name: str) -> None:
    """No path, no hidden file, not too long, the same however the name was composed."""
    try:
        file = file_name(name)
    except ComparisonError:
        return
    assert "/" not in file
    assert "\\" not in file
    assert not file.startswith((".", "~", "-"))
    assert len(file.encode()) <= 120
    assert file_name(unicodedata.normalize("NFD", name)) == file
