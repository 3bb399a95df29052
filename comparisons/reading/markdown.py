"""Markdown: which lines are headings, list entries, quotes, tables or paragraphs.

Owns the block structure of Markdown, as CommonMark has it, down to what statements need; the raw
text stays the document's text, so that spans fit the file. A reader of its own, because a block
must know its place to the code point and no library tells it, and because the usual one takes
longer to import than the program has for its start.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from comparisons.documents import Block, BlockKind
from comparisons.segmentation.layout import with_notice
from comparisons.spans import Span

_LINE = re.compile(r"[^\n]*\n?")
_HEADING = re.compile(r"#{1,6}(?:[ \t]+|$)")
_QUOTE = re.compile(r"(?:[ ]{0,3}>[ \t]?)+")
_ITEM = re.compile(r"[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+(?:\[[ xX]\][ \t]+)?")
_RULE = re.compile(r"(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|={2,})$")
_UNDERLINE = re.compile(r"(?:-+|=+)[ \t]*$")
_FENCE = re.compile(r"(?:```|~~~)")
_TABLE_RULE = re.compile(r"[|:\- \t]+$")


@dataclass(kw_only=True, slots=True)
class _Builder:
    """The block that is being read, and those that are finished."""

    text: str
    blocks: list[Block] = field(default_factory=list[Block])
    start: int = -1
    end: int = -1
    kind: BlockKind = BlockKind.PARAGRAPH

    def add(self, start: int, end: int, kind: BlockKind) -> None:
        """Begin a block, after finishing the one before."""
        self.finish()
        self.start, self.end, self.kind = start, end, kind

    def finish(self) -> None:
        """Put the block that is being read among the finished ones."""
        cut = self.text[self.start : self.end] if self.start >= 0 else ""
        if cut.strip():
            start = self.end - len(cut.lstrip())
            self.blocks.append(
                Block(span=Span(start, self.start + len(cut.rstrip())), kind=self.kind)
            )
        self.start = -1


def markdown_blocks(text: str, *, start: int = 0) -> tuple[Block, ...]:
    """Find the blocks of a Markdown text from some place on."""
    builder = _Builder(text=text)
    fence = comment = False
    for line in _lines(text, start):
        words = line.cut(text)
        if _FENCE.match(words.lstrip()):
            builder.finish()
            fence = not fence
        elif fence:
            _go_on(builder, line, BlockKind.PARAGRAPH)
        elif comment or words.startswith("<!--"):
            builder.finish()
            comment = "-->" not in words
        else:
            _take_line(builder, line, words)
    builder.finish()
    return with_notice(text, builder.blocks)


def _lines(text: str, start: int) -> Iterator[Span]:
    for found in _LINE.finditer(text, start):
        yield Span(found.start(), found.end())


def _take_line(builder: _Builder, line: Span, words: str) -> None:
    stripped = words.strip()
    if not stripped:
        builder.finish()
    elif _UNDERLINE.match(stripped) and _is_paragraph(builder):
        builder.kind = BlockKind.HEADING
        builder.finish()
    elif _RULE.match(stripped):
        builder.finish()
    elif _HEADING.match(stripped):
        _take_heading(builder, line, words)
    elif stripped.startswith("|"):
        _take_row(builder, line, stripped)
    else:
        _take_text(builder, line, words)


def _is_paragraph(builder: _Builder) -> bool:
    return builder.start >= 0 and builder.kind is BlockKind.PARAGRAPH


def _take_heading(builder: _Builder, line: Span, words: str) -> None:
    mark = _HEADING.match(words.lstrip())
    start = line.start + len(words) - len(words.lstrip()) + (mark.end() if mark else 0)
    bare = words.rstrip()
    opened = bare.rstrip("#")
    if opened != opened.rstrip():  # `# Title #`, but not `# C#`
        bare = opened.rstrip()
    builder.add(start, max(start, line.start + len(bare)), BlockKind.HEADING)
    builder.finish()


def _take_row(builder: _Builder, line: Span, stripped: str) -> None:
    builder.finish()
    if not _TABLE_RULE.match(stripped):
        start = line.start + builder.text[line.start : line.end].index("|") + 1
        end = line.start + len(builder.text[line.start : line.end].rstrip())
        closed = stripped.endswith("|") and end > start
        builder.add(start, end - 1 if closed else end, BlockKind.TABLE)
        builder.finish()


def _take_text(builder: _Builder, line: Span, words: str) -> None:
    quote = _QUOTE.match(words)
    if quote:
        _take_quote(builder, line, words, quote.end())
        return
    item = _ITEM.match(words)
    if item:
        builder.add(line.start + item.end(), line.end, BlockKind.ITEM)
    else:
        _go_on(builder, line, BlockKind.PARAGRAPH)


def _take_quote(builder: _Builder, line: Span, words: str, mark: int) -> None:
    item = _ITEM.match(words, mark)
    if not words[mark:].strip():
        builder.finish()
    elif not item and builder.start >= 0 and builder.kind is BlockKind.QUOTE:
        builder.end = line.end
    else:
        builder.add(line.start + (item.end() if item else mark), line.end, BlockKind.QUOTE)


def _go_on(builder: _Builder, line: Span, kind: BlockKind) -> None:
    """Lengthen the block that is being read, or begin one."""
    if builder.start >= 0:
        builder.end = line.end
    else:
        builder.add(line.start, line.end, kind)
