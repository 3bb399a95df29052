"""Telling: how long work tells how far it is, and how it is stopped.

Owns the one callable that all long work of the core takes. The work calls it every few
milliseconds; what becomes of the figures, and when to stop, is the business of who gave it.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator

TYPE_CHECKING = False  # `typing` takes 4 ms, and only the checker needs it here
if TYPE_CHECKING:
    from typing import TypeVar

    T = TypeVar("T")

Tell = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much; it may raise `StoppedError`."""

STEP = 64
"""Statements after which it is told; that many take a few milliseconds."""


class StoppedError(Exception):
    """The work was stopped by whom it tells; nothing of it is kept."""


def silently(what: str, done: int, total: int) -> None:
    """Tell nothing: the work goes on to its end."""


def telling(
    items: Collection[T], what: str, tell: Tell = silently, *, step: int = STEP
) -> Iterator[T]:
    """Yield each item, and tell how far it is after every few of them."""
    total = len(items)
    for number, item in enumerate(items):
        if number % step == 0:
            tell(what, number, total)
        yield item
