"""The layout of plain text: its paragraphs, list entries, headings and datelines.

Owns what an empty line, an indent or a list mark means where no format says so. It does not cut
paragraphs into statements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from comparisons.documents import Block, BlockKind
from comparisons.segmentation.datelines import is_dateline
from comparisons.segmentation.list_marks import list_entries, list_mark
from comparisons.spans import Span

_LINE = re.compile(r"[^\n]+")
_NOTICE = re.compile(r"[\s>*_\[(]*(?:digest|invented)\b", re.IGNORECASE)
_ENDS = frozenset(".!?…։:;,。！？؟۔।—–-")
_CLOSERS = "\"”»’')]*_›“"
_LONGEST_HEADING = 110  # code points; longer lines without a full stop are text
_SHORT_LINE = 40  # code points
_MOST_BARE_LINES = 50
_MOST_HEADINGS_ABOVE = 3  # more of them in a row are a list, not headings


def plain_blocks(text: str) -> tuple[Block, ...]:
    """Find the blocks of a text that has no other marks than its lines."""
    blocks: list[Block] = []
    for lines in _groups(text):
        entries = [*_entries(text, lines)] if len(lines) > 1 else _blocks(text, lines[0])
        if len(lines) == 1 or not blocks:  # a title may stand right above its text
            entries = _told_apart(text, entries)
        blocks.extend(entries)
    return with_notice(text, _settle_headings(blocks))


def with_notice(text: str, blocks: Sequence[Block]) -> tuple[Block, ...]:
    """Mark a first paragraph that speaks of the document itself ("Digest …") as a notice."""
    for place, block in enumerate(blocks):
        if block.kind in (BlockKind.PARAGRAPH, BlockKind.QUOTE):
            if _NOTICE.match(text, block.span.start, block.span.end):
                notice = Block(span=block.span, kind=BlockKind.NOTICE)
                return (*blocks[:place], notice, *blocks[place + 1 :])
            break
    return tuple(blocks)


def _groups(text: str) -> Iterator[list[Span]]:
    """Yield the lines that stand together between empty lines, without white space around them."""
    group: list[Span] = []
    last = 0
    for found in _LINE.finditer(text):
        line = _trimmed(text, found.start(), found.end())
        if not line or found.start() > last + 1:
            if group:
                yield group
            group = []
        if line:
            group.append(line)
        last = found.end()
    if group:
        yield group


def _trimmed(text: str, start: int, end: int) -> Span:
    if not (text[start].isspace() or text[end - 1].isspace()):
        return Span(start, end)
    bare = text[start:end].lstrip()
    return Span(end - len(bare), end - len(bare) + len(bare.rstrip()))


def _told_apart(text: str, entries: Sequence[Block]) -> Sequence[Block]:
    """Mark the datelines and headings with which some lines begin."""
    if not entries or len(entries[0].span) > _LONGEST_HEADING:
        return entries
    marked = list(entries)
    for place, entry in enumerate(entries):
        if entry.kind is not BlockKind.PARAGRAPH:
            break
        kind = _kind(text, entry.span)
        if kind is BlockKind.PARAGRAPH:
            break
        marked[place] = Block(span=entry.span, kind=kind)
    return marked


def _kind(text: str, line: Span) -> BlockKind:
    words = line.cut(text)
    if len(line) > _LONGEST_HEADING or "\n" in words:
        return BlockKind.PARAGRAPH
    if is_dateline(words):
        return BlockKind.DATELINE
    return BlockKind.HEADING if _looks_like_heading(words) else BlockKind.PARAGRAPH


def _looks_like_heading(words: str) -> bool:
    bare = words.rstrip(_CLOSERS)
    begins = next((character for character in words if character.isalnum()), "")
    if not bare or not begins or bare[-1] in _ENDS:
        return False
    return not (begins.islower() and begins.upper() != begins)


def _entries(text: str, lines: Sequence[Span]) -> Iterator[Block]:
    """Join lines that were only wrapped, and part those that were not."""
    width = 0 if _is_bare_list(text, lines) else max(map(len, lines))
    start, last = lines[0].start, lines[0]
    for line in lines[1:]:
        if list_mark(text, line) or not _is_wrapped(text, last, line, width):
            yield from _blocks(text, Span(start, last.end))
            start = line.start
        last = line
    yield from _blocks(text, Span(start, last.end))


def _is_bare_list(text: str, lines: Sequence[Span]) -> bool:
    """Tell whether all lines are short and begin small: a list, not a wrapped paragraph."""
    if len(lines) > _MOST_BARE_LINES or max(map(len, lines)) > _SHORT_LINE:
        return False
    return all(text[line.start].islower() for line in lines)


def _is_wrapped(text: str, line: Span, following: Span, width: int) -> bool:
    """Tell whether the next line only goes on: its first word did not fit, or is no beginning."""
    word = following.cut(text).split(maxsplit=1)[0]
    return bool(width) and (word[0].islower() or len(line) + 1 + len(word) > width)


def _blocks(text: str, span: Span) -> tuple[Block, ...]:
    """Tell list entries, of which one line may hold several, from a paragraph."""
    entries = list_entries(text, span)
    if entries:
        return tuple(
            Block(span=_trimmed(text, entry.start, entry.end), kind=BlockKind.ITEM)
            for entry in entries
        )
    mark = list_mark(text, span)
    kind = BlockKind.ITEM if mark else BlockKind.PARAGRAPH
    return (Block(span=Span(span.start + mark, span.end), kind=kind),)


def _settle_headings(blocks: Sequence[Block]) -> list[Block]:
    """Keep as headings only lines that stand over a text; others are text themselves."""
    settled: list[Block] = []
    waiting: list[Block] = []
    for block in blocks:
        if block.kind is BlockKind.HEADING:
            waiting.append(block)
            continue
        settled.extend(waiting if len(waiting) <= _MOST_HEADINGS_ABOVE else map(_text, waiting))
        waiting.clear()
        settled.append(block)
    settled.extend(map(_text, waiting))
    return settled


def _text(block: Block) -> Block:
    return Block(span=block.span, kind=BlockKind.PARAGRAPH)
