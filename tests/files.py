"""Makers of small files in the formats that documents come in: real bytes, no libraries."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterable, Mapping, Sequence

WORD = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
CORE = (
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/'
    'core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" '
    'xmlns:dcterms="http://purl.org/dc/terms/">'
    "<dc:title>A fire</dc:title><dcterms:created>2024-03-05T14:00:00Z</dcterms:created>"
    "</cp:coreProperties>"
)


def a_docx(body: str, **parts: str) -> bytes:
    """Make a Word file from the XML of its body, with further parts by name."""
    document = f"<w:document {WORD}><w:body>{body}</w:body></w:document>"
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("word/document.xml", document)
        for name, content in parts.items():
            archive.writestr(name.replace("__", "/") + ".xml", content)
    return stream.getvalue()


def a_paragraph(words: str, properties: str = "") -> str:
    """Make a paragraph of a Word file."""
    return f"<w:p><w:pPr>{properties}</w:pPr><w:r><w:t>{words}</w:t></w:r></w:p>"


def a_pdf(
    pages: Iterable[Sequence[tuple[int, str]]], *, properties: Mapping[str, str] | None = None
) -> bytes:
    """Make a PDF file of pages with lines, each at its distance from the bottom in points."""
    contents = [
        "\n".join(f"BT /F1 11 Tf 72 {height} Td ({words}) Tj ET" for height, words in lines)
        for lines in pages
    ]
    return a_pdf_of(contents, properties=properties)


def a_pdf_of(contents: Sequence[str], *, properties: Mapping[str, str] | None = None) -> bytes:
    """Make a PDF file from the drawing commands of its pages."""
    kids = " ".join(f"{5 + 2 * number} 0 R" for number in range(len(contents)))
    stated = "".join(f"/{name} ({value}) " for name, value in (properties or {}).items())
    objects = [
        "<</Type /Catalog /Pages 2 0 R>>",
        f"<</Type /Pages /Kids [{kids}] /Count {len(contents)}>>",
        "<</Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding>>",
        f"<<{stated}>>",
    ]
    for number, content in enumerate(contents):
        objects.append(
            "<</Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] "
            f"/Resources <</Font <</F1 3 0 R>>>> /Contents {6 + 2 * number} 0 R>>"
        )
        objects.append(f"<</Length {len(content)}>>\nstream\n{content}\nendstream")
    return _numbered(objects)


def _numbered(objects: Sequence[str]) -> bytes:
    body, places = "%PDF-1.4\n", list[int]()
    for number, content in enumerate(objects, start=1):
        places.append(len(body))
        body += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    return (
        f"{body}xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}"
        f"trailer\n<</Size {len(objects) + 1} /Root 1 0 R /Info 4 0 R>>\n"
        f"startxref\n{len(body)}\n%%EOF\n"
    ).encode("latin-1")
