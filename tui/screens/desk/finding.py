"""Finding: the news of the process that looks for matches, as the desk takes them.

Owns the step from news to what the desk shows: offers unpacked, and what is known of the review
beyond its file. It runs in a thread, touches no widget, and posts messages.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from textual.message import Message

if TYPE_CHECKING:
    from comparisons.comparison import Comparison
    from comparisons.finding.finder import Finder
    from comparisons.finding.news import (
        CopiesFound,
        Ended,
        Explained,
        Explanations,
        Failed,
        Progress,
    )
    from comparisons.finding.orders import Order
    from comparisons.offers import Offer
    from comparisons.recovering import Recovery
    from comparisons.session import Session

_USED_BY_EXPLAINING = "comparisons.matching.explaining"


@dataclass(frozen=True, kw_only=True, slots=True)
class SourcesTaken:
    """The sources are there."""

    comparison: Comparison
    """Without the reviewer's corrections."""
    recoveries: tuple[Recovery, ...]
    """What is known of the review beyond its file."""


@dataclass(frozen=True, kw_only=True, slots=True)
class OfferTaken:
    """The matches of one statement are there."""

    offer: Offer
    explanations: Explanations
    """Of the best match."""


if TYPE_CHECKING:
    Taken = SourcesTaken | OfferTaken | CopiesFound | Explained | Progress | Failed | Ended


@dataclass
class Told(Message):
    """One piece of news, and which order it came of."""

    order: Order
    news: Taken


def failed(error: Exception) -> Failed:
    """Return the news that nothing more comes, and why."""
    from comparisons.finding.news import Failed

    return Failed(reason=str(error) or type(error).__name__)


def taken(finder: Finder, order: Order, session: Session) -> Iterator[Taken]:
    """Have an order carried out, and yield what comes of it; to be called in a thread."""
    from comparisons.corrected_comparison import correct
    from comparisons.finding import news

    comparison = order.comparison
    for each in finder.carry_out(order):
        match each:
            case news.SourcesRead():
                comparison = correct(each.comparison, order.corrections).comparison
                yield SourcesTaken(comparison=each.comparison, recoveries=_recoveries(session))
                session.prepare_saving()
                import_module(_USED_BY_EXPLAINING)
            case news.OfferFound():
                offer = each.offer.unpacked(comparison)
                yield OfferTaken(offer=offer, explanations=each.explanations)
            case _:
                yield each


def _recoveries(session: Session) -> tuple[Recovery, ...]:
    """Return what the journal and copies of the verdict file hold beyond the review."""
    from comparisons.errors import ClaimdeskError

    found = [session.recoverable()]
    for copy in session.copies():
        with suppress(ClaimdeskError):  # it is listed among the problems
            found.append(session.recoverable_from(copy))
    return tuple(recovery for recovery in found if recovery is not None)
