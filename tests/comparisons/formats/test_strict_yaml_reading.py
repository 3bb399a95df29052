"""Strict reading: no value is guessed, no fault has another type, every fault has its place."""

from __future__ import annotations

import random
import subprocess
import sys
import time

import pytest

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml import MapNode, ScalarNode, comment_after, guards, reader
from comparisons.formats.strict_yaml import read as read_tree
from tests.comparisons.formats import times
from tests.comparisons.formats.builders import a_full_text
from tests.comparisons.formats.damage import damaged
from tests.comparisons.formats.traps import TEXTS

SLOW = 1.0  # seconds


def read(text: str | bytes) -> object:
    return read_tree(text, place="x.yaml").plain


def outcome(text: str) -> object:
    """Return what is read, or the refusal."""
    try:
        return read(text)
    except FormatError as error:
        return error


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "wanted"), [row[1:] for row in TEXTS], ids=[row[0] for row in TEXTS]
)
def test_every_trap_is_read_as_text_or_refused(text: str, wanted: object) -> None:
    """Each trap gives its text or a `FormatError` that says why, and none takes long."""
    start = time.perf_counter()
    found = outcome(text)
    assert time.perf_counter() - start < SLOW
    if isinstance(found, FormatError):
        assert isinstance(wanted, str)
        assert wanted in str(found)
        assert found.place == "x.yaml"
    else:
        assert found == wanted


def test_there_are_enough_traps() -> None:
    """The table holds at least 111 different texts."""
    assert len({text for _, text, _ in TEXTS}) >= 111


@pytest.mark.usefixtures("parser")
@pytest.mark.parametrize(
    ("text", "line", "column"),
    [
        ("a: 1\nb: *x\n", 2, 4),
        ("a: 1\r\nb: &x 1\r\n", 2, 4),
        ("a: 1\n\n  # c\nb: !t 1\n", 4, 4),
        ("v: 1\nw: 2\nv: 3\n", 3, 1),
        ("a:\n  b: x\x1by\n", 2, 7),
        ("a: 1\n<<<<<<< HEAD\n", 2, 1),
        ("ü: 'é'\nö: [ä, *x]\n", 2, 8),
        ("a: 1\n---\nb: 1\n", 2, 1),
    ],
)
def test_a_fault_names_its_line_and_column(text: str, line: int, column: int) -> None:
    """Lines and columns count from 1, in characters, whatever the line ends."""
    with pytest.raises(FormatError) as caught:
        read(text)
    assert (caught.value.line, caught.value.column) == (line, column)


def test_bytes_that_are_no_utf8_are_refused_with_their_place() -> None:
    """A file in another encoding is not guessed at."""
    with pytest.raises(FormatError, match=r"x.yaml:2:4: byte 8 is not UTF-8"):
        read("a: 1\nb: ü\n".encode("latin-1"))
    assert read("\ufeffa: ü".encode()) == {"a": "ü"}


def test_a_file_that_is_too_large_is_refused_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """The limit is looked at before anything is decoded."""
    monkeypatch.setattr(guards, "MAX_BYTES", 2 * 1024 * 1024)
    with pytest.raises(FormatError, match="too large: 3 MiB"):
        read(b"\xff" * (3 * 1024 * 1024))


def test_a_file_of_too_many_values_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """A file that would fill the memory is refused on the way."""
    monkeypatch.setattr(reader, "MAX_VALUES", 100)
    with pytest.raises(FormatError, match="more than 100 values"):
        read("- a\n" * 101)


def test_ten_thousand_tag_lines_do_not_hang() -> None:
    """Directives, which the parser compares with each other, are refused before it sees them."""
    text = "a: 1\n...\n" + "".join(f"%TAG !a{number}! x\n" for number in range(100_000))
    start = time.perf_counter()
    with pytest.raises(FormatError, match="tags are not allowed"):
        read(text)
    assert time.perf_counter() - start < SLOW


@pytest.mark.usefixtures("parser")
def test_the_tree_knows_the_place_of_every_value() -> None:
    """The words of a scalar stand where its node says."""
    text = "a: one # c\nb:\n- 'two'\n- {c: \"three\"}\n...\n"
    tree = read_tree(text, place="x.yaml")
    places = {
        ("a",): (1, 4),
        ("b",): (3, 1),
        ("b", 0): (3, 3),
        ("b", 1, "c"): (4, 7),
        ("b", 7): (3, 1),
        ("z",): (1, 1),
    }
    assert {path: tree.spot(*path) for path in places} == places
    assert tree.complete


@pytest.mark.parametrize(
    ("text", "complete"),
    [
        ("a: 1\n...\n", True),
        ("a: 1\n...", True),
        ("a: 1\n... # end\n", True),
        ("a: 1\n", False),
        ("a: |\n  ...\n", False),
        ('a: "x ...\n  "\n', False),
        ("", False),
    ],
)
def test_the_closing_line_is_noticed(text: str, *, complete: bool) -> None:
    """Only `...` on a line of its own, at the margin, closes a file."""
    assert read_tree(text, place="x.yaml").complete is complete


def test_a_cut_at_any_byte_is_noticed() -> None:
    """No part of a file reads as a whole one."""
    whole = a_full_text().encode()
    complete = read_tree(whole, place="x.yaml").plain
    taken = []
    for cut in range(len(whole)):
        try:
            tree = read_tree(whole[:cut], place="x.yaml")
        except FormatError:
            continue
        if tree.complete and tree.plain != complete:
            taken.append(cut)
    assert taken == []


@pytest.mark.parametrize(
    ("text", "comment"),
    [
        ("v: item # 3", "# 3"),
        ("v: item #3", "#3"),
        ("v: item#3", ""),
        ("v: 'item' # 3", ""),
        ("v: # 3", ""),
        ("v: item\n# 3", ""),
    ],
)
def test_a_comment_after_unquoted_text_is_told(text: str, comment: str) -> None:
    """Text that was lost to a comment can be pointed out."""
    tree = read_tree(text, place="x.yaml")
    assert isinstance(tree.root, MapNode)
    value = tree.root.entries["v"]
    assert isinstance(value, ScalarNode)
    assert comment_after(tree.text, value) == comment


@pytest.mark.usefixtures("parser")
def test_a_damaged_file_raises_no_other_error() -> None:
    """Whatever happens to the bytes of a file, it is read or refused, and soon."""
    chance = random.Random(20261122)  # noqa: S311 - the same damage in every run
    whole = a_full_text().encode()
    slowest, refused, amount = 0.0, 0, times(1500, 20_000)
    for _ in range(amount):
        content = damaged(whole, chance)
        start = time.perf_counter()
        try:
            read_tree(content, place="x.yaml")
        except FormatError:
            refused += 1
        slowest = max(slowest, time.perf_counter() - start)
    assert slowest < SLOW
    assert amount * 0.3 < refused < amount


def test_importing_the_reader_does_not_import_yaml() -> None:
    """The start of the program does not wait for the parser."""
    code = "import sys, comparisons.formats.verdict_file; print('yaml' in sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    assert found.stdout.strip() == "False"


def test_reading_a_verdict_file_imports_nothing_that_writes() -> None:
    """Who only reads, such as `claimdesk agree`, does not wait for the writer."""
    code = "import sys, comparisons.formats.verdict_file; print(*sys.modules)"
    found = subprocess.run([sys.executable, "-c", code], check=True, capture_output=True, text=True)
    writers = {"comparisons.formats.keeping", "comparisons.formats.strict_yaml.emitter"}
    assert writers.isdisjoint(found.stdout.split())
