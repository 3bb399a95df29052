"""Elements: HTML in which text can only be text.

Owns the making of markup. Whatever is not made here is escaped by its type, so that no caller can
forget to.
"""

from __future__ import annotations

from collections.abc import Iterable

from markupsafe import Markup, escape

from comparisons.reports.links import linkable
from comparisons.signs import readable

Child = str | Markup
"""Markup stays; any other text is escaped and shown without hidden characters."""

_VOID = frozenset({"meta", "br", "use", "rect", "path", "circle"})


def element(name: str, /, *children: Child, **attributes: str | None) -> Markup:
    """Make one element.

    Attributes are named as in HTML, with a trailing `_` where Python has the word, and `_` for
    the dash; those that are None are left out.
    """
    told = "".join(
        f' {key.rstrip("_").replace("_", "-")}="{text(value)}"'
        for key, value in attributes.items()
        if value is not None
    )
    if name in _VOID and not children:
        return Markup(f"<{name}{told}>" if name == "meta" else f"<{name}{told}/>")  # noqa: S704 - all of it escaped
    return Markup(f"<{name}{told}>{joined(children)}</{name}>")  # noqa: S704 - all of it escaped


def text(words: Child) -> Markup:
    """Escape a text, with a sign for every hidden character; markup stays."""
    return words if isinstance(words, Markup) else escape(readable(words))


def joined(children: Iterable[Child]) -> Markup:
    """Put children one after the other."""
    return Markup("").join([text(child) for child in children])


def lines(words: str) -> Markup:
    """Make a text of lines, with its line breaks kept."""
    return Markup("<br/>").join([text(line) for line in words.split("\n")])


def link(address: str, words: Child) -> Markup:
    """Link words to an address of the web; any other address is only shown behind them."""
    safe = linkable(address)
    if safe:
        return element("a", words, href=safe, rel="noopener noreferrer nofollow")
    return joined((words, f" ({address})")) if address else text(words)
