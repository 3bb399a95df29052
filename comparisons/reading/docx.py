"""Word files: the paragraphs of a .docx, with tracked insertions and without tracked deletions.

Owns the way through its zip and its XML, in one pass and within limits, because the usual
libraries lose inserted text or hang. Documents with a DOCTYPE are refused: Word writes none, and
entities are how XML explodes.
"""

from __future__ import annotations

import io
import zipfile
from dataclasses import dataclass, field
from xml.parsers import expat

from comparisons.documents import BlockKind, Provenance
from comparisons.errors import DocumentError, Problem
from comparisons.reading.contents import Content, content_of

_MOST_BYTES = 64 << 20  # of one part, unpacked
_MOST_DEPTH = 256
_MOST_ELEMENTS = 3_000_000
_PIECE = 1 << 16  # bytes handed to the parser at once
_BODY = "word/document.xml"
_NOTES = ("word/footnotes.xml", "word/endnotes.xml")
_CORE = "docProps/core.xml"
_WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main "
_STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main "
_OLE = b"\xd0\xcf\x11\xe0"
_CORE_FIELDS = {"title": "title", "created": "published", "language": "language"}
_SPECIAL = {"tab": "\t", "br": "\n", "cr": "\n", "noBreakHyphen": "\u2011"}
_FALLBACK = "Fallback"  # the same drawing once more, for older programs
_DELETED = frozenset({"del", "moveFrom", _FALLBACK})
_TRACKED = frozenset({"del", "ins", "moveFrom", "moveTo"})


def read_docx(raw: bytes, _encoding: str) -> Content:
    """Read the text of a Word file, its notes after it."""
    if raw.startswith(_OLE):
        raise _refused("it is an old .doc, or protected by a password.", "Save it as .docx.")
    try:
        with zipfile.ZipFile(io.BytesIO(raw)) as archive:
            body = _part(archive, _BODY)
            notes = [_part(archive, name) for name in _NOTES if name in archive.namelist()]
            stated = _stated(archive)
    except (zipfile.BadZipFile, KeyError, EOFError, NotImplementedError, RuntimeError):
        raise _refused("it is no Word file, or it is damaged.", "Save it anew as .docx.") from None
    parts = (body, *notes)
    tracked = any(part.tracked for part in parts)
    paragraphs = [paragraph for part in parts for paragraph in part.paragraphs]
    return content_of(paragraphs, provenance=stated, problems=_TRACKING if tracked else ())


_TRACKING = (
    Problem(
        place="",
        reason="the file has tracked changes: insertions are read, deletions are left out.",
        remedy="Accept or reject them in Word to be sure.",
    ),
)


def _refused(reason: str, remedy: str) -> DocumentError:
    return DocumentError("", reason, remedy)


@dataclass(slots=True)
class _Part:
    """One XML part while it is read."""

    paragraphs: list[tuple[BlockKind, str]] = field(default_factory=list[tuple[BlockKind, str]])
    tracked: bool = False
    depth: int = 0
    elements: int = 0
    deleted: int = 0
    tables: int = 0
    in_text: bool = False
    kind: BlockKind = BlockKind.PARAGRAPH
    words: list[str] = field(default_factory=list[str])

    def start(self, name: str, attributes: dict[str, str]) -> None:
        """Take the start of an element."""
        self.depth += 1
        self.elements += 1
        if self.depth > _MOST_DEPTH or self.elements > _MOST_ELEMENTS:
            raise _refused("its XML is nested or repeated beyond measure.", "Save it as .txt.")
        local = _local(name)
        self.tracked = self.tracked or local in _TRACKED
        self.deleted += local in _DELETED
        self.tables += local == "tbl"
        self.in_text = self.in_text or local == "t"
        if local == "p":
            self.finish()
        self._take(local, attributes)

    def _take(self, local: str, attributes: dict[str, str]) -> None:
        if local in _SPECIAL and not self.deleted:
            self.words.append(_SPECIAL[local])
        elif local == "pStyle":
            style = next(iter(attributes.values()), "").lower()
            if style.startswith(("heading", "title")):
                self.kind = BlockKind.HEADING
        elif local == "numPr" and self.kind is BlockKind.PARAGRAPH:
            self.kind = BlockKind.ITEM

    def end(self, name: str) -> None:
        """Take the end of an element."""
        self.depth -= 1
        local = _local(name)
        self.deleted -= local in _DELETED
        if local == "t":
            self.in_text = False
        if local == "p":
            self.finish()
        self.tables -= local == "tbl"

    def text(self, words: str) -> None:
        """Take text between elements."""
        if self.in_text and not self.deleted:
            self.words.append(words)

    def finish(self) -> None:
        """End a paragraph."""
        words = "".join(self.words)
        if words.strip():
            self.paragraphs.append((BlockKind.TABLE if self.tables else self.kind, words))
        self.words.clear()
        self.kind = BlockKind.PARAGRAPH


def _local(name: str) -> str:
    for space in (_WORD, _STRICT):
        if name.startswith(space):
            return name[len(space) :]
    return _FALLBACK if name.endswith(f" {_FALLBACK}") else ""


def _part(archive: zipfile.ZipFile, name: str) -> _Part:
    part = _Part()
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.StartElementHandler = part.start
    parser.EndElementHandler = part.end
    parser.CharacterDataHandler = part.text
    _parse(archive, name, parser)
    part.finish()
    return part


def _parse(archive: zipfile.ZipFile, name: str, parser: expat.XMLParserType) -> None:
    """Feed one part of the archive to a parser, within the limit on its size."""
    parser.StartDoctypeDeclHandler = _refuse_doctype
    size = 0
    with archive.open(name) as stream:
        if archive.getinfo(name).file_size > _MOST_BYTES:
            raise _refused("it unpacks to more than 64 MiB.", "Save it as .txt.")
        while piece := stream.read(_PIECE):
            size += len(piece)
            if size > _MOST_BYTES:
                raise _refused("it unpacks to more than 64 MiB.", "Save it as .txt.")
            _feed(parser, piece, last=False)
    _feed(parser, b"", last=True)


def _feed(parser: expat.XMLParserType, piece: bytes, *, last: bool) -> None:
    try:
        parser.Parse(piece, last)
    except expat.ExpatError:
        raise _refused("its XML is damaged.", "Save it anew as .docx.") from None


def _refuse_doctype(*_: object) -> None:
    raise _refused("its XML declares entities, as no Word file does.", "Do not trust it.")


def _stated(archive: zipfile.ZipFile) -> Provenance:
    """Read the title, the date and the language from the file's properties."""
    if _CORE not in archive.namelist():
        return Provenance()
    stated: dict[str, str] = {}
    current: list[str] = [""]
    parser = expat.ParserCreate(namespace_separator=" ")

    def start(name: str, _: dict[str, str]) -> None:
        current[0] = _CORE_FIELDS.get(name.rsplit(" ", maxsplit=1)[-1], "")

    def text(words: str) -> None:
        if current[0]:
            stated[current[0]] = stated.get(current[0], "") + words

    def end(_: str) -> None:
        current[0] = ""

    parser.StartElementHandler, parser.EndElementHandler = start, end
    parser.CharacterDataHandler = text
    _parse(archive, _CORE, parser)
    return Provenance(**{name: " ".join(words.split()) for name, words in stated.items()})
