"""Finding: sources read, matches found and explained, in the background.

Owns the one long job of the desk and the messages by which it tells what it has found. It touches
no widget: a screen passes in how to post, and handles the messages.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual.message import Message

from comparisons.comparison import Comparison
from comparisons.errors import ClaimdeskError
from comparisons.matching.points import Explanation
from comparisons.offers import Offer, Offers, key_of
from comparisons.recovering import Recovery
from comparisons.session import Session
from comparisons.statements import Statement

if TYPE_CHECKING:
    from comparisons.matching.search import SearchIndex


@dataclass
class SourcesRead(Message):
    """The sources are read and cut into statements."""

    comparison: Comparison
    recoveries: tuple[Recovery, ...]
    """What is known of the review beyond its file."""


@dataclass
class OffersMade(Message):
    """The matcher is built, and all statements can be searched."""

    offers: Offers
    search_index: SearchIndex


@dataclass
class OfferFound(Message):
    """The matches of one statement were found."""

    offer: Offer


@dataclass
class Explained(Message):
    """The best match of each source was explained for one statement."""

    claim: str
    explanations: Mapping[tuple[str, str], Explanation]


@dataclass
class MatchingFailed(Message):
    """The matches could not be found."""

    error: Exception


def find_everything(
    session: Session,
    *,
    order: Callable[[Sequence[Statement]], Iterable[Statement]],
    post: Callable[[Message], object],
    is_cancelled: Callable[[], bool],
) -> None:
    """Read the sources, then find the matches of all statements, then explain them.

    `order` says which statement comes next; it may change its mind while the work goes on.
    """
    try:
        comparison = session.read_sources()
        post(SourcesRead(comparison, _recoveries(session)))
        session.prepare_saving()
        offers = Offers(comparison)
        post(OffersMade(offers, _search_index_of(comparison)))
        found: dict[str, Offer] = {}
        for claim in order(comparison.claims):
            if is_cancelled():
                return
            found[claim.id] = offers.offer(claim)
            post(OfferFound(found[claim.id]))
        for claim in order(comparison.claims):
            if is_cancelled():
                return
            post(Explained(claim.id, _explain_best(offers, found[claim.id])))
    except Exception as error:  # noqa: BLE001 - shown to the reviewer
        post(MatchingFailed(error))


def _recoveries(session: Session) -> tuple[Recovery, ...]:
    """Return what the journal and copies of the verdict file hold beyond the review."""
    found = [session.recoverable()]
    for copy in session.copies():
        with suppress(ClaimdeskError):  # it is listed among the problems
            found.append(session.recoverable_from(copy))
    return tuple(recovery for recovery in found if recovery is not None)


def _explain_best(offers: Offers, offer: Offer) -> Mapping[tuple[str, str], Explanation]:
    """Explain the best match of each source that offers something above the line."""
    best = [row.best.statement for row in offer.rows if row.best is not None and not row.silent]
    return {key_of(statement): offers.explain(offer.claim, statement) for statement in best}


def _search_index_of(comparison: Comparison) -> SearchIndex:
    from comparisons.matching.search import SearchIndex

    return SearchIndex((*comparison.claims, *comparison.source_statements()))
