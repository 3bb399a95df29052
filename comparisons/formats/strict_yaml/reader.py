"""Reading: a walk over the events of PyYAML's parser, which are checked one by one.

Owns what of YAML is accepted. Nothing is constructed from tags, nothing is resolved: `no` is the
text `no`. The parser written in C is used when it is there, the one in Python otherwise.
"""

from __future__ import annotations

from functools import lru_cache
from typing import Any, Protocol

from comparisons.errors import FormatError
from comparisons.formats.strict_yaml.faults import (
    MAX_DEPTH,
    QUOTES_HELP,
    TOO_DEEP,
    told,
    told_without_place,
)
from comparisons.formats.strict_yaml.guards import accepted_text, as_text
from comparisons.formats.strict_yaml.nodes import (
    ListNode,
    MapNode,
    Node,
    ScalarNode,
    Tree,
    spot,
)

MAX_VALUES = 5_000_000
"""Most texts, names of fields included, that are read from one file."""


class Parser(Protocol):
    """The part of PyYAML's parsers that the walk needs."""

    def get_event(self) -> Any:
        """Return the next event."""


def read(text: str | bytes, *, place: str) -> Tree:
    """Read one YAML text, or refuse it with the line and column of the first fault."""
    try:
        return _read(as_text(text))
    except FormatError as error:
        raise error.within(place) from None


# A save reads the text it changes and reads what it wrote; the next save starts from the latter.
@lru_cache(maxsize=2)
def _read(text: str) -> Tree:
    import yaml

    accepted = accepted_text(text)
    try:
        return Walk(accepted, parser_of(accepted)).tree()
    except yaml.MarkedYAMLError as error:
        raise told(error, accepted) from None
    except (yaml.YAMLError, ValueError, OverflowError):
        # The parser in Python fails so on escapes of characters that do not exist.
        raise told_without_place(accepted) from None


def parser_of(text: str) -> Parser:
    """Return a parser of a text, the fastest that is installed."""
    import yaml

    if yaml.__with_libyaml__:
        return yaml.CBaseLoader(text)
    return yaml.BaseLoader(text)


class Walk:
    """One walk over the events of a text, a collection at a time."""

    def __init__(self, text: str, parser: Parser) -> None:
        from yaml import events

        self._text = text
        self._next = parser.get_event
        self._events = events
        self._left = MAX_VALUES

    def tree(self) -> Tree:
        """Follow the events to the end and return what they tell."""
        self._next()  # the start of the stream
        start = self._next()
        if start.__class__ is self._events.StreamEndEvent:
            return Tree(text=self._text, root=ScalarNode("", 0, 0, ""), complete=False)
        root = self._node(self._next(), 0)
        complete = bool(self._next().explicit)
        after = self._next()
        if after.__class__ is not self._events.StreamEndEvent:
            raise self._fault(after, "the file goes on after a line '---'.", "Remove that line.")
        return Tree(text=self._text, root=root, complete=complete)

    def _node(self, event: Any, depth: int) -> Node:
        if event.__class__ is self._events.ScalarEvent:
            return self._scalar(event)
        if event.__class__ is self._events.AliasEvent:
            raise self._fault(event, "aliases (*name) are not allowed.", QUOTES_HELP)
        self._refuse_tags(event)
        if depth >= MAX_DEPTH:
            raise self._fault(event, TOO_DEEP)
        if event.__class__ is self._events.MappingStartEvent:
            return self._mapping(event, depth + 1)
        return self._list(event, depth + 1)

    def _mapping(self, start: Any, depth: int) -> MapNode:
        following, end = self._next, self._events.MappingEndEvent
        scalar, take, text_of = self._events.ScalarEvent, self._scalar, self._text_of
        entries: dict[str, Node] = {}
        names: list[int] = []
        while (event := following()).__class__ is not end:
            if event.__class__ is not scalar:
                raise self._fault(event, "the name of a field must be plain text.", QUOTES_HELP)
            name = text_of(event)
            if name in entries or name == "<<":
                self._refuse_name(event, name, entries)
            names += (event.start_mark.index, event.end_mark.index)
            event = following()
            value = take(event) if event.__class__ is scalar else self._node(event, depth)
            entries[name] = value
        return MapNode(
            entries, names, start.start_mark.index, event.end_mark.index, bool(start.flow_style)
        )

    def _list(self, start: Any, depth: int) -> ListNode:
        following, end = self._next, self._events.SequenceEndEvent
        items: list[Node] = []
        while (event := following()).__class__ is not end:
            items.append(self._node(event, depth))
        flow = bool(start.flow_style)
        return ListNode(items, start.start_mark.index, event.end_mark.index, flow)

    def _refuse_name(self, event: Any, name: str, entries: dict[str, Node]) -> None:
        if name in entries:
            raise self._fault(
                event,
                f"the field '{name[:80]}' is given twice.",
                "Keep one of them.",
            )
        if not event.style:
            raise self._fault(event, "merge keys (<<) are not allowed.", QUOTES_HELP)

    def _scalar(self, event: Any) -> ScalarNode:
        value = self._text_of(event)
        return ScalarNode(value, event.start_mark.index, event.end_mark.index, event.style or "")

    def _text_of(self, event: Any) -> str:
        value: str = event.value
        if event.tag is not None or event.anchor is not None:
            self._refuse_tags(event)
        if not value.isascii():
            self._refuse_surrogates(event, value)
        self._left -= 1
        if not self._left:
            raise self._fault(event, f"the file holds more than {MAX_VALUES:,} values.")
        return value

    def _refuse_tags(self, event: Any) -> None:
        if event.tag is not None or event.anchor is not None:
            raise self._fault(
                event, "anchors (&name) and tags (!name) are not allowed.", QUOTES_HELP
            )

    def _refuse_surrogates(self, event: Any, value: str) -> None:
        try:
            value.encode("utf-8")
        except UnicodeEncodeError:
            raise self._fault(event, "half of a surrogate pair is no character.") from None

    def _fault(self, event: Any, reason: str, remedy: str = "") -> FormatError:
        line, column = spot(self._text, event.start_mark.index)
        return FormatError("", reason, remedy, line=line, column=column)
