"""Web pages: the running text of an HTML page, block by block.

Owns what of a page is its text: everything but scripts, navigation, side columns, footers and what
is hidden. Better a cookie banner too many than a paragraph too few.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from comparisons.documents import BlockKind
from comparisons.errors import DocumentError
from comparisons.reading.contents import Content, content_of
from comparisons.reading.decoding import decode
from comparisons.reading.page_data import stated_by_page
from comparisons.segmentation.word_lists import words

_DROPPED = (
    "script,style,noscript,template,nav,aside,footer,iframe,svg,button,select,textarea,dialog,"
    '[hidden],[aria-hidden="true"],[role="navigation"],[role="complementary"],'
    '[role="contentinfo"],[style*="display:none"],[style*="display: none"],'
    '[style*="visibility:hidden"],[style*="visibility: hidden"]'
)
_BLOCKS = words(
    """
    address article blockquote body caption center dd details div dl dt fieldset figcaption
    figure form h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody
    thead tfoot tr ul
    """
)
_KINDS = {
    "li": BlockKind.ITEM,
    "blockquote": BlockKind.QUOTE,
    "tr": BlockKind.TABLE,
    **{f"h{level}": BlockKind.HEADING for level in range(1, 7)},
}
_KEEPS_KIND = frozenset(_KINDS) - {"blockquote"}
_MOST_BYTES = 16 << 20
_MOST_DEPTH = 5000
_GIANT_TAG = re.compile(r"<[^<>]{50000}")
_TAG = re.compile(r"<(/?)[a-zA-Z]")
_VOID = re.compile(
    r"<(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)\b", re.IGNORECASE
)
_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w.:-]{2,40})", re.IGNORECASE)
_HEAD = 4096  # bytes in which a page may name its encoding
_BREAK = "\x00"
_SPACES = re.compile(r"[ \t\r\n\f\u00a0]+")


def read_html(raw: bytes, encoding: str) -> Content:
    """Read the text of a web page with what the page says of its own origin."""
    page = decode(raw, "", encoding=encoding or _named_encoding(raw))
    _refuse_bombs(page)
    tree = LexborHTMLParser(page)
    stated = stated_by_page(tree)
    for node in tree.css(_DROPPED):
        node.decompose()
    root = tree.body or tree.root
    return content_of(_paragraphs(root) if root else (), provenance=stated)


def _named_encoding(raw: bytes) -> str:
    """Return the encoding that the page names, unless it is UTF-8 as it is."""
    try:
        raw.decode("utf-8")
    except UnicodeDecodeError:
        found = _CHARSET.search(raw[:_HEAD])
        name = found[1].decode("ascii") if found else ""
        return "" if name.lower() in ("utf-8", "utf8") else name
    return ""


def _refuse_bombs(page: str) -> None:
    """Refuse what takes the parser more than linear time."""
    if len(page) > _MOST_BYTES or _GIANT_TAG.search(page) or _depth(page) > _MOST_DEPTH:
        reason = "the page is too large, or its tags are nested beyond measure."
        raise DocumentError("", reason, "Save its text as .txt.")


def _depth(page: str) -> int:
    """Return how deep tags are nested at most, if none is closed by itself."""
    depth = deepest = 0
    for found in _TAG.finditer(page):
        if found[1]:
            depth = max(0, depth - 1)
        elif not _VOID.match(page, found.start()):
            depth += 1
            deepest = max(deepest, depth)
    return deepest


def _paragraphs(root: LexborNode) -> Iterator[tuple[BlockKind, str]]:
    """Yield the blocks of a page, each with the kind of the nearest tag that has one."""
    parts: list[str] = []
    kinds = [BlockKind.PARAGRAPH]
    for node, ends in _walk(root):
        tag = node.tag or ""
        if tag in _BLOCKS:
            yield kinds[-1], _clean(parts)
            parts.clear()
            if ends:
                kinds.pop()
            else:
                kinds.append(_kind(tag, kinds[-1]))
        elif not ends:
            parts.append(_words(node, tag))
    yield kinds[-1], _clean(parts)


def _walk(root: LexborNode) -> Iterator[tuple[LexborNode, bool]]:
    """Yield each node when it begins and when it ends, without recursion."""
    stack = [(root, False)]
    while stack:
        node, ends = stack.pop()
        yield node, ends
        if not ends:
            stack.append((node, True))
            stack.extend((child, False) for child in reversed(list(_children(node))))


def _words(node: LexborNode, tag: str) -> str:
    if tag == "-text":
        return node.text_content or ""
    return {"br": _BREAK, "td": " ", "th": " "}.get(tag, "")


def _kind(tag: str, around: BlockKind) -> BlockKind:
    if tag in _KEEPS_KIND:
        return _KINDS[tag]
    return _KINDS.get(tag, around)


def _children(node: LexborNode) -> Iterator[LexborNode]:
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _clean(parts: list[str]) -> str:
    lines = _SPACES.sub(" ", "".join(parts)).split(_BREAK)
    return "\n".join(line.strip() for line in lines).strip()
