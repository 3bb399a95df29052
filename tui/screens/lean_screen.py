"""A screen of many classes, whose handlers are looked for once for each kind of message.

Owns all that leans on private names of Textual's message pump. Textual walks all classes of a
screen for each message, and each frame brings the screen two: the desk's twenty classes then cost a
key a thirtieth of what changing a single cell costs (measured). Should those names ever change, a
test turns red; without this class everything works, only slower.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator
from functools import cache
from typing import Any

from textual.message import Message
from textual.screen import Screen

Handlers = tuple[tuple[type, Callable[..., Any]], ...]
"""Classes, each with its handler."""


class LeanScreen(Screen[None]):
    """Keeps which of its classes handle which kinds of messages."""

    def _get_dispatch_methods(
        self, method_name: str, message: Message
    ) -> Iterator[tuple[type, Callable[[Message], Awaitable[Any]]]]:
        """Yield what handles a message, as Textual finds it."""
        handlers = _handlers_of(type(self), method_name, type(message))
        if handlers is None:
            yield from super()._get_dispatch_methods(method_name, message)
            return
        for owner, handler in handlers:
            if getattr(message, "_no_default_action", False):
                return
            yield owner, handler.__get__(self, owner)


@cache
def _handlers_of(
    screen: type[LeanScreen], method_name: str, kind: type[Message]
) -> Handlers | None:
    """Return the handlers that are found by their names; None where some are decorated."""
    classes = [(owner, vars(owner)) for owner in screen.__mro__]
    if any(set(kind.__mro__) & own.get("_decorated_handlers", {}).keys() for _, own in classes):
        return None
    found = ((owner, own.get(f"_{method_name}") or own.get(method_name)) for owner, own in classes)
    return tuple((owner, handler) for owner, handler in found if handler is not None)
