"""What a web page says of its own origin: title, publisher, date, address, language.

Owns where pages state it: their meta tags, their canonical link, and their linked data.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, cast

from selectolax.lexbor import LexborHTMLParser

from comparisons.documents import Provenance

_TITLES = ('meta[property="og:title"]', 'meta[name="twitter:title"]', 'meta[name="title"]')
_PUBLISHERS = ('meta[property="og:site_name"]', 'meta[name="publisher"]')
_DATES = (
    'meta[property="article:published_time"]',
    'meta[name="date"]',
    'meta[name="pubdate"]',
    'meta[name="dc.date"]',
    'meta[itemprop="datePublished"]',
)
_ADDRESSES = ('meta[property="og:url"]',)
_MOST_LINKED_DATA = 1 << 20  # characters
_LONGEST_VALUE = 500  # characters


def stated_by_page(tree: LexborHTMLParser) -> Provenance:
    """Return what a page states; its meta tags go before its linked data."""
    linked = dict(_linked_data(tree))
    return Provenance(
        title=_meta(tree, _TITLES) or linked.get("headline", "") or _title(tree),
        publisher=_meta(tree, _PUBLISHERS) or linked.get("publisher", ""),
        published=_meta(tree, _DATES) or linked.get("datePublished", "") or _time(tree),
        url=_attribute(tree, 'link[rel="canonical"]', "href") or _meta(tree, _ADDRESSES),
        language=_attribute(tree, "html", "lang"),
    )


def _meta(tree: LexborHTMLParser, selectors: tuple[str, ...]) -> str:
    found = (_attribute(tree, selector, "content") for selector in selectors)
    return next(filter(None, found), "")


def _attribute(tree: LexborHTMLParser, selector: str, name: str) -> str:
    node = tree.css_first(selector)
    return _plain(node.attributes.get(name)) if node else ""


def _title(tree: LexborHTMLParser) -> str:
    node = tree.css_first("h1") or tree.css_first("title")
    return _plain(node.text()) if node else ""


def _time(tree: LexborHTMLParser) -> str:
    return _attribute(tree, "article time[datetime]", "datetime")


def _plain(value: object) -> str:
    words = " ".join(value.split()) if isinstance(value, str) else ""
    return words if len(words) <= _LONGEST_VALUE else ""


def _linked_data(tree: LexborHTMLParser) -> Iterator[tuple[str, str]]:
    """Yield what the page's linked data (schema.org) says, the last first."""
    for node in reversed(tree.css('script[type="application/ld+json"]')):
        for item in _items(node.text()):
            publisher = _plain(_mapping(item.get("publisher")).get("name"))
            if publisher:
                yield "publisher", publisher
            for name in ("headline", "datePublished"):
                if _plain(item.get(name)):
                    yield name, _plain(item[name])


def _items(words: str) -> list[Mapping[str, Any]]:
    if len(words) > _MOST_LINKED_DATA:
        return []
    try:
        value: Any = json.loads(words)
    except (ValueError, RecursionError):
        return []
    graph: Any = _mapping(value).get("@graph", value)
    items = cast("list[Any]", graph if isinstance(graph, list) else [graph])
    return [_mapping(item) for item in items]


def _mapping(value: Any) -> Mapping[str, Any]:
    return cast("Mapping[str, Any]", value) if isinstance(value, dict) else {}
