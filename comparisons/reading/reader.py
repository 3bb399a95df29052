"""The one way in: a file becomes a `Document`, by the reader for its kind.

Owns the choice of a reader by the file's ending, and how what the comparison file declares goes
before what the document says of itself.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from pathlib import Path

from comparisons.documents import BlockKind, Document, Provenance, digest_of
from comparisons.errors import DocumentError, Problem
from comparisons.reading.contents import Content
from comparisons.reading.decoding import decode
from comparisons.reading.files import take_bytes
from comparisons.segmentation.datelines import find_published
from comparisons.segmentation.layout import plain_blocks
from comparisons.segmentation.opening_datelines import part_opening_dateline

_DAMAGED = "\ufffd"


def read_document(
    file: Path,
    *,
    id: str,  # noqa: A002 - the field's own name
    path: str,
    declared: Provenance = Provenance(),  # noqa: B008 - a frozen value
    encoding: str = "",
) -> tuple[Document, tuple[Problem, ...]]:
    """Read a file into a document, with what is doubtful about it.

    What is `declared` goes before what the document states of itself. `DocumentError` tells why
    a file cannot be read; its place is `path`.
    """
    raw = take_bytes(file, path)
    content = _reader(path)(raw, path, encoding)
    blocks = part_opening_dateline(content.text, content.blocks)
    content = dataclasses.replace(content, blocks=blocks)
    if not any(map(str.isalnum, content.text)):
        raise DocumentError(path, "the file holds no text.", "Is it the right file?")
    document = Document(
        id=id,
        path=path,
        text=content.text,
        digest=digest_of(raw),
        provenance=_merged(declared, _with_layout(content)),
        blocks=content.blocks,
    )
    return document, (*content.problems, *_damage(content.text, path))


def is_readable(file: Path) -> bool:
    """Tell whether files with this ending are read at all."""
    return file.suffix.lower() in _READERS


def _reader(path: str) -> Callable[[bytes, str, str], Content]:
    ending = Path(path).suffix.lower()
    try:
        return _READERS[ending]
    except KeyError:
        known = ", ".join(_READERS)
        reason = f"documents ending in {ending!r} are not read."
        raise DocumentError(path, reason, f"Save it as one of {known}.") from None


def _read_text(raw: bytes, place: str, encoding: str) -> Content:
    text = decode(raw, place, encoding=encoding)
    return Content(text=text, blocks=plain_blocks(text))


def _read_markdown(raw: bytes, place: str, encoding: str) -> Content:
    from comparisons.reading.front_matter import split_front_matter
    from comparisons.reading.markdown import markdown_blocks

    text = decode(raw, place, encoding=encoding)
    stated, start = split_front_matter(text)
    return Content(text=text, blocks=markdown_blocks(text, start=start), provenance=stated)


def _apart(kind: str) -> Callable[[bytes, str, str], Content]:
    def read(raw: bytes, place: str, encoding: str) -> Content:
        from comparisons.reading.isolation import read_apart

        return read_apart(raw, place, kind, encoding)

    return read


_READERS: dict[str, Callable[[bytes, str, str], Content]] = {
    ".txt": _read_text,
    ".md": _read_markdown,
    ".markdown": _read_markdown,
    ".html": _apart("html"),
    ".htm": _apart("html"),
    ".pdf": _apart("pdf"),
    ".docx": _apart("docx"),
    ".eml": _apart("eml"),
}


def _with_layout(content: Content) -> Provenance:
    """Add what the layout tells: a title above the text, a dateline."""
    stated = content.provenance
    if not stated.title:
        stated = dataclasses.replace(stated, title=_title(content))
    if not stated.published:
        stated = dataclasses.replace(stated, published=_published(content))
    return stated


def _title(content: Content) -> str:
    """Return the heading with which the document begins, if it begins with one."""
    for block in content.blocks:
        if block.kind is BlockKind.HEADING:
            return " ".join(block.span.cut(content.text).split())
        if block.kind not in (BlockKind.DATELINE, BlockKind.NOTICE):
            break
    return ""


def _published(content: Content) -> str:
    """Return the date of the first dateline."""
    datelines = (block for block in content.blocks if block.kind is BlockKind.DATELINE)
    return next((find_published(block.span.cut(content.text)) for block in datelines), "")


def _merged(declared: Provenance, stated: Provenance) -> Provenance:
    values = {
        field.name: getattr(declared, field.name) or getattr(stated, field.name)
        for field in dataclasses.fields(Provenance)
    }
    return Provenance(**values)


def _damage(text: str, place: str) -> tuple[Problem, ...]:
    count = text.count(_DAMAGED)
    if not count:
        return ()
    first = text.index(_DAMAGED)
    reason = f"{count} characters were lost before the file came here, the first at {first}."
    return (Problem(place=place, reason=reason, remedy="Fetch the document anew if you can."),)
