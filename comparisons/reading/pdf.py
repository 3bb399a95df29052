"""PDF files: lines on pages become paragraphs.

Owns putting pieces of text into lines, and lines into paragraphs by the space between them. It
drops what stands on most pages (headers, page numbers), and says so rather than return nothing.
"""

from __future__ import annotations

import io
import logging
import re
import statistics
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any, cast

import pypdf
from pypdf.errors import DependencyError, PyPdfError

from comparisons.documents import BlockKind, Provenance
from comparisons.errors import DocumentError
from comparisons.reading.contents import Content, content_of

_SAME_LINE = 2.0  # points; pieces nearer than this stand on one line
_LARGEST_GAP = 60.0  # points; larger ones are no line spacing
_PARAGRAPH_GAP = 1.25  # times the usual line spacing
_SHORT_LINE = 0.8  # of the longest line; a shorter one with a full stop ends a paragraph
_USUAL_SPACING = 14.0  # points, when a page does not tell
_MOST_PAGES_SHARE = 0.6
_LEAST_PAGES = 3  # fewer pages cannot tell a header from a heading
_STOP = re.compile(r"[.!?…։:][\"”»')\]]*$")
_PAGE_NUMBER = re.compile(
    r"(?:page\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*(?:/|of)\s*\d{1,4})?", re.IGNORECASE
)
_NUMBER = re.compile(r"\d+")
_PDF_DATE = re.compile(r"D:(\d{4})(\d{2})(\d{2})")
_HYPHENS = "-\u00ad\u2010"


@dataclass(slots=True)
class _Line:
    height: float
    """Distance from the bottom of the page, in points."""
    text: str


def read_pdf(raw: bytes, _encoding: str) -> Content:
    """Read the text of a PDF file."""
    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = pypdf.PdfReader(io.BytesIO(raw))
        _unlock(reader)
        pages = [_lines(page) for page in reader.pages]
        stated = _stated(reader)
    except DependencyError:
        reason = "it is encrypted with AES, which needs the package `cryptography`."
        raise DocumentError("", reason, "Install it, or print the file to a new PDF.") from None
    except (PyPdfError, ValueError, KeyError, TypeError, AttributeError, OSError) as error:
        reason = f"the PDF is damaged or not what it seems ({type(error).__name__})."
        raise DocumentError("", reason, "Open it elsewhere and save its text as .txt.") from None
    if not any(line.text for page in pages for line in page):
        reason = "no text can be found in it: it is scanned, damaged or protected."
        raise DocumentError("", reason, "Run it through text recognition (OCR) first.")
    paragraphs = ((BlockKind.PARAGRAPH, words) for words in _paragraphs(_without_frames(pages)))
    return content_of(paragraphs, provenance=stated)


def _unlock(reader: pypdf.PdfReader) -> None:
    if reader.is_encrypted and not reader.decrypt(""):
        reason = "it is protected by a password."
        raise DocumentError("", reason, "Save it without the password.")


def _lines(page: pypdf.PageObject) -> list[_Line]:
    """Return the lines of a page from the pieces that the library finds, in their order."""
    lines: list[_Line] = []

    def visit(text: str, current: Any, matrix: Any, *_: Any) -> None:
        height = float(matrix[5]) * float(current[3]) + float(current[5])
        for number, piece in enumerate(text.split("\n")):
            new = number > 0 or not lines or abs(lines[-1].height - height) >= _SAME_LINE
            if new and piece.strip():
                lines.append(_Line(height, piece))
            elif not new:
                lines[-1].text += piece

    page.extract_text(visitor_text=visit)
    return [line for line in lines if line.text.strip()]


def _without_frames(pages: Sequence[Sequence[_Line]]) -> list[list[_Line]]:
    """Leave out page numbers, and lines that stand on most pages."""
    counts = Counter(name for page in pages for name in {_without_numbers(line) for line in page})
    most = max(_LEAST_PAGES, _MOST_PAGES_SHARE * len(pages))
    return [
        [
            line
            for line in page
            if counts[_without_numbers(line)] < most
            and not _PAGE_NUMBER.fullmatch(line.text.strip())
        ]
        for page in pages
    ]


def _without_numbers(line: _Line) -> str:
    return _NUMBER.sub("#", line.text.strip())


def _paragraphs(pages: Sequence[Sequence[_Line]]) -> Iterator[str]:
    spacing = _spacing(pages)
    longest = max((len(line.text.strip()) for page in pages for line in page), default=0)
    words = last = ""
    for page in pages:
        height = None
        for line in page:
            gap = height is not None and abs(height - line.height) > _PARAGRAPH_GAP * spacing
            short = len(last) < _SHORT_LINE * longest and _STOP.search(last)
            if words and (gap or short):
                yield words
                words = ""
            last = line.text.strip()
            words = _joined(words, last)
            height = line.height
    yield words


def _spacing(pages: Sequence[Sequence[_Line]]) -> float:
    gaps = [
        above.height - below.height
        for page in pages
        for above, below in pairwise(page)
        if 0 < above.height - below.height < _LARGEST_GAP
    ]
    return statistics.median_low(gaps) if gaps else _USUAL_SPACING


def _joined(words: str, line: str) -> str:
    """Put a line behind others, without the hyphen of a word that was parted."""
    if words[-1:] in _HYPHENS and words[-2:-1].isalpha() and line[:1].islower():
        return words[:-1] + line
    return f"{words} {line}".strip()


def _stated(reader: pypdf.PdfReader) -> Provenance:
    """Read the title, the date and the language from the file's properties."""
    properties = cast("Mapping[str, object]", reader.metadata or {})
    root = cast("Mapping[str, object]", reader.trailer["/Root"])
    date = _PDF_DATE.match(str(properties.get("/CreationDate", "")))
    return Provenance(
        title=" ".join(str(properties.get("/Title") or "").split()),
        published="-".join(date.groups()) if date else "",
        language=str(root.get("/Lang", "")),
    )
