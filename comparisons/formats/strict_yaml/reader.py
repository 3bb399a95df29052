"""Reading: a walk over the events of PyYAML's parser, which are checked one by one.

Owns what of YAML is accepted. Nothing is constructed from tags, nothing is resolved: `no` is the
text `no`. The parser written in C is used when it is there, the one in Python otherwise.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, Protocol

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml.guards import accepted_text
from comparisons.formats.strict_yaml.nodes import ListNode, MapNode, Node, ScalarNode, Tree, spot

MAX_DEPTH = 12
"""Deepest nesting that is read."""
MAX_EVENTS = 10_000_000
"""Most values, fields and brackets that are read from one file."""

_QUOTES_HELP = (
    "Text that holds ': ' or ' #', or begins with one of * & ! | > @ % [ { ` ' \" -, "
    'must stand in double quotes ("…").'
)


class Parser(Protocol):
    """The part of PyYAML's parsers that the walk needs."""

    def get_event(self) -> Any:
        """Return the next event."""


def read(text: str | bytes, *, place: str) -> Tree:
    """Read one YAML text, or refuse it with the line and column of the first fault."""
    try:
        return _read_accepted(accepted_text(text))
    except FormatError as error:
        raise error.within(place) if not error.place else error from None


# A save reads the text it changes and reads what it wrote; the next save starts from the latter.
@lru_cache(maxsize=2)
def _read_accepted(text: str) -> Tree:
    import yaml

    try:
        return Walk(text, _parser(text)).tree()
    except yaml.MarkedYAMLError as error:
        raise _told(error, text) from None
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        # The parser in Python fails so on escapes of characters that do not exist.
        raise FormatError("", f"this is not valid YAML: {error}.", _QUOTES_HELP) from None


def _parser(text: str) -> Parser:
    import yaml

    if yaml.__with_libyaml__:
        return yaml.CBaseLoader(text)
    return yaml.BaseLoader(text)


def _told(error: Any, text: str) -> FormatError:
    """Tell a fault that PyYAML found, at the place where it noticed it."""
    mark = error.problem_mark or error.context_mark
    reason = " ".join(part for part in (error.context, error.problem) if part)
    line, column = spot(text, min(mark.index, len(text))) if mark else (0, 0)
    return FormatError(
        "", f"this is not valid YAML ({reason}).", _QUOTES_HELP, line=line, column=column
    )


class Walk:
    """One walk over the events of a text."""

    def __init__(self, text: str, parser: Parser) -> None:
        self._text = text
        self._parser = parser
        self._open: list[ListNode | MapNode] = []
        self._key: ScalarNode | None = None
        self._root: Node | None = None
        self._documents = 0
        self._complete = False

    def tree(self) -> Tree:
        """Follow the events to the end and return what they tell."""
        from yaml import events

        others: dict[type, Callable[[Any], None]] = {
            events.MappingStartEvent: self._mapping,
            events.SequenceStartEvent: self._list,
            events.MappingEndEvent: self._end,
            events.SequenceEndEvent: self._end,
            events.AliasEvent: self._alias,
            events.StreamStartEvent: self._pass,
            events.DocumentStartEvent: self._document,
            events.DocumentEndEvent: self._document_end,
        }
        get_event, scalar, end = self._parser.get_event, events.ScalarEvent, events.StreamEndEvent
        count = 0
        while True:
            event: Any = get_event()
            kind = event.__class__
            if kind is end:
                break
            count += 1
            if kind is scalar:
                self._scalar(event)
            else:
                others[kind](event)
            if count > MAX_EVENTS:
                raise self._fault(event, f"the file holds more than {MAX_EVENTS:,} values.")
        root = ScalarNode("", 0, 0, "") if self._root is None else self._root
        return Tree(text=self._text, root=root, complete=self._complete)

    def _pass(self, event: Any) -> None:
        """Let the start of the stream go by."""

    def _scalar(self, event: Any) -> None:
        value = event.value
        if event.anchor is not None or event.tag is not None:
            raise self._fault(event, "anchors (&name) and tags (!name) are not allowed.")
        if not value.isascii():
            self._refuse_surrogates(event, value)
        node = ScalarNode(value, event.start_mark.index, event.end_mark.index, event.style or "")
        if self._key is None and self._open and type(parent := self._open[-1]) is MapNode:
            if value in parent.entries or value == "<<":
                self._refuse_key(event, node, parent)
            self._key = node
        else:
            self._put(node)

    def _refuse_key(self, event: Any, node: ScalarNode, parent: MapNode) -> None:
        if node.value in parent.entries:
            raise self._fault(event, f"the field '{node.value[:80]}' is given twice.")
        if not node.style:
            raise self._fault(event, "merge keys (<<) are not allowed.")

    def _refuse_surrogates(self, event: Any, value: str) -> None:
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise self._fault(event, "half of a surrogate pair is no character.") from None

    def _mapping(self, event: Any) -> None:
        node = MapNode({}, event.start_mark.index, event.end_mark.index, bool(event.flow_style))
        self._begin(event, node)

    def _list(self, event: Any) -> None:
        node = ListNode([], event.start_mark.index, event.end_mark.index, bool(event.flow_style))
        self._begin(event, node)

    def _begin(self, event: Any, node: ListNode | MapNode) -> None:
        if event.anchor is not None or event.tag is not None:
            raise self._fault(event, "anchors (&name) and tags (!name) are not allowed.")
        if len(self._open) >= MAX_DEPTH:
            raise self._fault(event, f"this is nested deeper than {MAX_DEPTH} levels.")
        if self._key is None and self._open and type(self._open[-1]) is MapNode:
            raise self._fault(event, "the name of a field must be plain text.", _QUOTES_HELP)
        self._put(node)
        self._open.append(node)

    def _put(self, node: Node) -> None:
        if not self._open:
            self._root = node
        elif type(parent := self._open[-1]) is ListNode:
            parent.items.append(node)
        elif type(parent) is MapNode and self._key is not None:
            parent.entries[self._key.value] = (self._key, node)
            self._key = None

    def _end(self, event: Any) -> None:
        self._open.pop().end = event.end_mark.index

    def _alias(self, event: Any) -> None:
        raise self._fault(event, "aliases (*name) are not allowed.", _QUOTES_HELP)

    def _document(self, event: Any) -> None:
        self._documents += 1
        if self._documents > 1:
            raise self._fault(event, "the file holds more than one YAML document.")

    def _document_end(self, event: Any) -> None:
        self._complete = bool(event.explicit)

    def _fault(self, event: Any, reason: str, remedy: str = "") -> FormatError:
        line, column = spot(self._text, event.start_mark.index)
        return FormatError("", reason, remedy, line=line, column=column)
