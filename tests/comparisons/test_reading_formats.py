"""Reading web pages, PDF, Word and e-mail: their text, their layout, and hostile ones."""

import io
import zipfile
from pathlib import Path

import pypdf
import pytest

from comparisons.documents import BlockKind, Document
from comparisons.errors import DocumentError, Problem
from comparisons.reading import read_document
from comparisons.segmentation import segment
from tests.files import CORE, WORD, a_docx, a_paragraph, a_pdf, a_pdf_of

PAGE = """<!doctype html><html lang="en"><head><title>The Courier | A fire</title>
<meta property="og:title" content="A fire at the harbour">
<meta property="og:site_name" content="Ostermole Courier">
<meta property="article:published_time" content="2024-03-06T09:00:00+01:00">
<link rel="canonical" href="https://courier.example/fire"><style>p {color: red}</style>
<script>alert("x < y")</script></head><body>
<nav><a href="/">Home</a></nav><article><h1>A fire at the harbour</h1>
<p>The fire <b>broke</b> out at&nbsp;4:10.<br>Three were hurt.</p>
<blockquote><p>&ldquo;It was arson,&rdquo; Jorun Palstrake said.</p></blockquote>
<ul><li>Roof: fell in.</li><li>Walls: stand.</li></ul>
<table><tr><td>Injured</td><td>3</td></tr></table>
<p hidden>Hidden one.</p><p style="display: none">Hidden two.</p>
</article><aside>Read more.</aside><footer>Imprint.</footer></body></html>"""


def _read(folder: Path, name: str, content: bytes) -> tuple[Document, tuple[Problem, ...]]:
    (folder / name).write_bytes(content)
    return read_document(folder / name, id="a", path=name)


def _refusal(folder: Path, name: str, content: bytes) -> str:
    with pytest.raises(DocumentError) as caught:
        _read(folder, name, content)
    assert caught.value.place == name
    assert caught.value.remedy
    return caught.value.reason


def _blocks(document: Document) -> list[tuple[str, str]]:
    return [(block.kind.value, block.span.cut(document.text)) for block in document.blocks]


def test_a_page_is_its_article(tmp_path: Path) -> None:
    """Headings, paragraphs, quotes, items and rows are read; scripts, menus and the hidden not."""
    document, problems = _read(tmp_path, "a.html", PAGE.encode())
    assert not problems
    assert _blocks(document) == [
        ("heading", "A fire at the harbour"),
        ("paragraph", "The fire broke out at 4:10.\nThree were hurt."),
        ("quote", "“It was arson,” Jorun Palstrake said."),
        ("item", "Roof: fell in."),
        ("item", "Walls: stand."),
        ("table", "Injured 3"),
    ]


def test_a_page_states_its_origin(tmp_path: Path) -> None:
    """Title, publisher, date, address and language come from the page's own words."""
    stated = _read(tmp_path, "a.html", PAGE.encode())[0].provenance
    assert (stated.title, stated.publisher) == ("A fire at the harbour", "Ostermole Courier")
    assert stated.published == "2024-03-06T09:00:00+01:00"
    assert (stated.url, stated.language) == ("https://courier.example/fire", "en")


def test_linked_data_is_read_where_meta_tags_are_missing(tmp_path: Path) -> None:
    """A page may state its origin for search engines only."""
    page = """<script type="application/ld+json">{"@graph": [{"headline": "A fire",
    "datePublished": "2024-03-06", "publisher": {"name": "Courier"}}]}</script><p>It burned.</p>"""
    stated = _read(tmp_path, "a.html", page.encode())[0].provenance
    assert (stated.title, stated.publisher) == ("A fire", "Courier")
    assert stated.published == "2024-03-06"


def test_a_page_may_name_its_encoding(tmp_path: Path) -> None:
    """What the page states is no guess; without it the encoding is asked for."""
    named = '<meta charset="windows-1251"><p>Пожар потушен.</p>'.encode("windows-1251")
    assert _read(tmp_path, "a.html", named)[0].text == "Пожар потушен."
    silent = "<p>Пожар потушен.</p>".encode("windows-1251")
    assert "not valid UTF-8 (byte 0xcf at 3)" in _refusal(tmp_path, "a.html", silent)


@pytest.mark.parametrize(
    "page",
    [
        "<div>" * 10_000 + "<p>It burned.</p>",
        "<p " + "a='b' " * 20_000 + ">It burned.</p>",
        "<b>" * 100_000,
    ],
)
def test_pages_beyond_measure_are_refused(tmp_path: Path, page: str) -> None:
    """Nesting and tags on which parsers hang are refused before parsing."""
    assert "nested beyond measure" in _refusal(tmp_path, "a.html", page.encode())


def test_a_word_file_keeps_insertions(tmp_path: Path) -> None:
    """Tracked insertions, content controls and line breaks are read; deletions are not."""
    body = (
        a_paragraph("A fire", '<w:pStyle w:val="Heading1"/>')
        + "<w:p><w:r><w:t>It </w:t></w:r><w:ins><w:r><w:t>really </w:t></w:r></w:ins>"
        "<w:del><w:r><w:delText>not </w:delText><w:t>never </w:t></w:r></w:del>"
        "<w:sdt><w:sdtContent><w:r><w:t>burned.</w:t></w:r></w:sdtContent></w:sdt>"
        "<w:r><w:br/><w:t>All night.</w:t></w:r></w:p>"
        + a_paragraph("Roof.", "<w:numPr/>")
        + f"<w:tbl><w:tr><w:tc>{a_paragraph('Injured')}</w:tc></w:tr></w:tbl>"
    )
    notes = f"<w:footnotes {WORD}>{a_paragraph('A note.')}</w:footnotes>"
    content = a_docx(body, word__footnotes=notes, docProps__core=CORE)
    document, problems = _read(tmp_path, "a.docx", content)
    assert _blocks(document) == [
        ("heading", "A fire"),
        ("paragraph", "It really burned.\nAll night."),
        ("item", "Roof."),
        ("table", "Injured"),
        ("paragraph", "A note."),
    ]
    assert document.provenance.title == "A fire"
    assert document.provenance.published == "2024-03-05T14:00:00Z"
    assert [problem.reason for problem in problems] == [
        "the file has tracked changes: insertions are read, deletions are left out."
    ]


def _bomb() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", b" " * (80 << 20))
    return stream.getvalue()


def _with_entity() -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr(
            "word/document.xml",
            f'<!DOCTYPE d [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document {WORD}>'
            "<w:p><w:t>&e;</w:t></w:p></w:document>",
        )
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (_bomb(), "unpacks to more than 64 MiB"),
        (_with_entity(), "declares entities"),
        (a_docx("<w:p>" * 300), "nested or repeated"),
        (a_docx(a_paragraph("It burned."))[:200], "no Word file, or it is damaged"),
        (b"not a zip", "no Word file"),
        (b"\xd0\xcf\x11\xe0" + bytes(100), "old .doc"),
        (a_docx("<w:p><w:t>x"), "XML is damaged"),
        (a_docx(""), "holds no text"),
    ],
)
def test_hostile_word_files_are_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    """Bombs, entities, damage and other formats each have their own sentence."""
    assert reason in _refusal(tmp_path, "a.docx", content)


LINES = [
    (800, "Ostermole Courier"),
    (760, "The fire in the harbour was put out at dawn by the crews of two bri-"),
    (746, "gades. Nobody was hurt in it, the fire brigade of the town said on Tuesday."),
    (718, "The roof has fallen in."),
    (40, "Page 1 of 3"),
]


def test_pdf_lines_become_paragraphs(tmp_path: Path) -> None:
    """Lines are joined, hyphens taken out, and what stands on every page is left out."""
    properties = {"Title": "A fire", "CreationDate": "D:20240305140000Z"}
    content = a_pdf(
        [LINES, *([(800, "Ostermole Courier"), (760, f"It rained in {town}.")] for town in "AB")],
        properties=properties,
    )
    document, _ = _read(tmp_path, "a.pdf", content)
    assert [words for _, words in _blocks(document)] == [
        "The fire in the harbour was put out at dawn by the crews of two brigades. Nobody was "
        "hurt in it, the fire brigade of the town said on Tuesday.",
        "The roof has fallen in.",
        "It rained in A.",
        "It rained in B.",
    ]
    assert document.provenance.title == "A fire"
    assert document.provenance.published == "2024-03-05"


def _locked(password: str, algorithm: str) -> bytes:
    writer = pypdf.PdfWriter(io.BytesIO(a_pdf([[(760, "It burned.")]])))
    writer.encrypt(password, "owner", algorithm=algorithm)
    stream = io.BytesIO()
    writer.write(stream)
    return stream.getvalue()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (a_pdf([[]]), "no text can be found"),
        (a_pdf([[(760, "It burned.")]])[:300], "damaged"),
        (b"%PDF-1.4 nothing", "damaged"),
    ],
)
def test_useless_pdfs_are_refused(tmp_path: Path, content: bytes, reason: str) -> None:
    """A PDF without text is never a silent empty source."""
    assert reason in _refusal(tmp_path, "a.pdf", content)


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_a_locked_pdf_is_refused(tmp_path: Path, algorithm: str) -> None:
    """A password is asked for in words."""
    content = _locked("secret", algorithm)
    assert "protected by a password" in _refusal(tmp_path, "a.pdf", content)


@pytest.mark.parametrize("algorithm", ["RC4-128", "AES-128", "AES-256"])
def test_a_pdf_locked_only_against_changes_is_read(tmp_path: Path, algorithm: str) -> None:
    """Many offices publish so: it opens without a password."""
    document, _ = _read(tmp_path, "a.pdf", _locked("", algorithm))
    assert document.text.strip() == "It burned."


def test_a_pdf_that_takes_too_long_is_stopped(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A file on which the library works for minutes ends at the time limit."""
    monkeypatch.setattr("comparisons.reading.isolation.MOST_SECONDS", 3.0)
    content = a_pdf_of(["BT /F1 11 Tf 72 700 Td " + "(a) Tj 1 0 Td " * 400_000 + "ET"])
    assert "took more than 3 seconds" in _refusal(tmp_path, "a.pdf", content)


def test_a_message_is_read_with_its_headers(tmp_path: Path) -> None:
    """Subject, sender and date are provenance; attachments are named, not read."""
    content = (
        b"From: Press <press@harbour.example>\r\nSubject: =?utf-8?q?A_fire=E2=80=A6?=\r\n"
        b"Date: Tue, 05 Mar 2024 14:00:00 +0100\r\nMIME-Version: 1.0\r\n"
        b'Content-Type: multipart/mixed; boundary="x"\r\n\r\n--x\r\n'
        b"Content-Type: text/plain; charset=windows-1251\r\n\r\n\xcf\xee\xe6\xe0\xf0.\r\n--x\r\n"
        b'Content-Type: image/png\r\nContent-Disposition: attachment; filename="a.png"\r\n\r\n'
        b"png\r\n--x--\r\n"
    )
    document, problems = _read(tmp_path, "a.eml", content)
    assert document.text.strip() == "Пожар."
    stated = document.provenance
    assert (stated.title, stated.published) == ("A fire…", "2024-03-05T14:00:00+01:00")
    assert stated.publisher == "Press <press@harbour.example>"
    assert [problem.reason for problem in problems] == ["not read: a.png."]


def test_an_html_message_is_read_as_a_page(tmp_path: Path) -> None:
    """A message without plain text gives the text of its HTML."""
    content = b"Subject: A\nMIME-Version: 1.0\nContent-Type: text/html\n\n<p>It <i>burned</i>.</p>"
    assert _read(tmp_path, "a.eml", content)[0].text == "It burned."


def test_message_bombs_are_refused(tmp_path: Path) -> None:
    """Headers that take all memory, and parts within parts, are refused before parsing."""
    headers = b"Subject: " + b"=?utf-8?q?a?= " * 40_000 + b"\n\nIt burned."
    assert "headers are too long" in _refusal(tmp_path, "a.eml", headers)
    parts = b"".join(
        b'Content-Type: multipart/mixed; boundary="%d"\n\n--%d\n' % (n, n) for n in range(3000)
    )
    assert "nested beyond measure" in _refusal(tmp_path, "a.eml", parts)


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("a.html", b"<p>It burned. Nobody came.</p>"),
        ("a.docx", a_docx(a_paragraph("It burned. Nobody came."))),
        ("a.pdf", a_pdf([[(760, "It burned. Nobody came.")]])),
        ("a.eml", b"Subject: A\n\nIt burned. Nobody came.\n"),
        ("a.md", b"It burned. Nobody came.\n"),
        ("a.txt", b"It burned. Nobody came.\n"),
    ],
)
def test_every_format_gives_the_same_statements(tmp_path: Path, name: str, content: bytes) -> None:
    """The same words are the same statements, whatever file they come in."""
    document, _ = _read(tmp_path, name, content)
    assert [item.text for item in segment(document)] == ["It burned.", "Nobody came."]
    assert all(block.kind is BlockKind.PARAGRAPH for block in document.blocks)
