"""Reading plain text: what is taken, what is refused, and in which words."""

import codecs
import os
from pathlib import Path

import pytest

from comparisons.documents import Document, Provenance, digest_of
from comparisons.errors import DocumentError
from comparisons.reading import read_document

SENTENCE = "Пожар потушен, заявил Азиз Каримов."


def _read(folder: Path, content: bytes, *, name: str = "a.txt", encoding: str = "") -> Document:
    (folder / name).write_bytes(content)
    document, _ = read_document(folder / name, id="a", path=name, encoding=encoding)
    return document


def _refusal(folder: Path, content: bytes, *, name: str = "a.txt", encoding: str = "") -> str:
    with pytest.raises(DocumentError) as caught:
        _read(folder, content, name=name, encoding=encoding)
    assert caught.value.place == name
    return str(caught.value)


@pytest.mark.parametrize(
    "content",
    [
        SENTENCE.encode(),
        codecs.BOM_UTF8 + SENTENCE.encode(),
        codecs.BOM_UTF16_LE + SENTENCE.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + SENTENCE.encode("utf-16-be"),
        codecs.BOM_UTF32_LE + SENTENCE.encode("utf-32-le"),
    ],
)
def test_unicode_is_known_by_its_mark(tmp_path: Path, content: bytes) -> None:
    """UTF-8 needs no mark, UTF-16 and UTF-32 have one; the mark is not part of the text."""
    document = _read(tmp_path, content)
    assert document.text == SENTENCE
    assert document.digest == digest_of(content)


def test_line_ends_become_line_feeds(tmp_path: Path) -> None:
    """The line ends of all systems read the same; nothing else is touched."""
    assert _read(tmp_path, b"One.\r\nTwo.\rThree. \n").text == "One.\nTwo.\nThree. \n"


def test_another_encoding_is_asked_for_with_the_place(tmp_path: Path) -> None:
    """A file in Windows-1251 is not guessed at: the byte and the way out are named."""
    content = b"Fire: " + (SENTENCE * 5).encode("windows-1251")
    told = _refusal(tmp_path, content)
    assert "a.txt: the file is not valid UTF-8 (byte 0xcf at 6)." in told
    assert "`encoding: cp1251`" in told
    assert "comparison.yaml" in told


def test_a_declared_encoding_is_used(tmp_path: Path) -> None:
    """What the comparison file declares is how the file is read."""
    content = SENTENCE.encode("windows-1251")
    assert _read(tmp_path, content, encoding="windows-1251").text == SENTENCE


@pytest.mark.parametrize("encoding", ["klingon", "punycode", "unicode_escape", "base64", "hex"])
def test_only_encodings_of_files_may_be_declared(tmp_path: Path, encoding: str) -> None:
    """A codec that is no encoding of a file is refused by name."""
    told = _refusal(tmp_path, b"abc", encoding=encoding)
    assert f"{encoding!r} is no known encoding" in told


def test_broken_utf8_is_refused_at_its_byte(tmp_path: Path) -> None:
    """One bad byte stops the reading, and its offset counts the byte order mark."""
    assert "byte 0xff at 5" in _refusal(tmp_path, codecs.BOM_UTF8 + b"ab\xffcd")


def test_a_nul_byte_is_refused_with_its_place(tmp_path: Path) -> None:
    """NUL means another format, or UTF-16 without its mark."""
    told = _refusal(tmp_path, "né\0x".encode())
    assert "NUL byte at 3" in told
    assert "encoding: utf-16-le" in told


def test_control_characters_are_no_text(tmp_path: Path) -> None:
    """Bytes that happen to decode are still refused when they are mostly controls."""
    assert "control characters" in _refusal(tmp_path, bytes(range(1, 32)) * 4 + b"text")


@pytest.mark.parametrize("content", [b"", b" \n\n", b"--- * ---"])
def test_a_file_without_words_is_refused(tmp_path: Path, content: bytes) -> None:
    """A document is never silently empty."""
    assert "the file holds no text" in _refusal(tmp_path, content)


def test_an_unknown_ending_names_the_known_ones(tmp_path: Path) -> None:
    """What is not read is refused with the endings that are."""
    told = _refusal(tmp_path, b"abc", name="a.xyz")
    assert "'.xyz' are not read" in told
    assert ".txt, .md" in told


def test_a_large_file_is_refused_unread(tmp_path: Path) -> None:
    """200 MiB are refused from the size alone."""
    with (tmp_path / "a.txt").open("wb") as stream:
        stream.truncate(200 << 20)
    with pytest.raises(DocumentError, match="the file has 200 MiB; at most 20 are read"):
        read_document(tmp_path / "a.txt", id="a", path="a.txt")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no FIFOs")
def test_a_fifo_is_refused_without_waiting(tmp_path: Path) -> None:
    """A file that never ends is not opened at all."""
    os.mkfifo(tmp_path / "a.txt")
    with pytest.raises(DocumentError, match="no regular file"):
        read_document(tmp_path / "a.txt", id="a", path="a.txt")


@pytest.mark.parametrize(("name", "reason"), [("gone.txt", "no such file"), (".", "a folder")])
def test_what_is_not_there_is_told(tmp_path: Path, name: str, reason: str) -> None:
    """A missing file and a folder are told apart."""
    with pytest.raises(DocumentError, match=reason):
        read_document(tmp_path / name, id="a", path=name)


def test_a_device_is_refused() -> None:
    """An endless device is no document."""
    with pytest.raises(DocumentError, match="no regular file"):
        read_document(Path("/dev/zero"), id="a", path="zero.txt")


def test_the_dateline_is_provenance_unless_declared(tmp_path: Path) -> None:
    """The first line says when it was published; the comparison file may know better."""
    file = tmp_path / "a.txt"
    file.write_text(" date 2023-09-20 20 Sep. 12:00 (UTC+3 MSK)\n\nIt burned.\n", encoding="utf-8")
    document, _ = read_document(file, id="a", path="a.txt")
    assert document.provenance.published == "2023-09-20T12:00:00+03:00"
    declared = Provenance(published="2023-09-21", publisher="Vestnik")
    document, _ = read_document(file, id="a", path="a.txt", declared=declared)
    assert document.provenance == declared


def test_a_heading_above_the_text_is_its_title(tmp_path: Path) -> None:
    """A headline without a full stop is the title; one further down is not."""
    assert _read(tmp_path, b"Fire in the harbour\n\nIt burned.").provenance.title == (
        "Fire in the harbour"
    )
    assert not _read(tmp_path, b"It burned.\n\nBackground\n\nIt is old.").provenance.title


def test_characters_lost_earlier_are_a_problem(tmp_path: Path) -> None:
    """Replacement characters mean that somebody else lost text: that is told."""
    (tmp_path / "a.txt").write_text("He said \ufffd\ufffd.", encoding="utf-8")
    _, problems = read_document(tmp_path / "a.txt", id="a", path="a.txt")
    assert [problem.reason for problem in problems] == [
        "2 characters were lost before the file came here, the first at 8."
    ]
