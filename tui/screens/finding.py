"""Finding: sources read, matches found and explained, in the background.

Owns the one long job of the desk, the order of its work, and the messages by which it tells what
it has found and how far it is. It touches no widget: a screen passes in how to post, and handles
the messages. What the reviewer looks at always comes first.
"""

from __future__ import annotations

import gc
import time
from collections.abc import Callable, Collection, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from textual.message import Message

from comparisons.matching.scorers import Scorer
from comparisons.telling import StoppedError, Tell, silently

if TYPE_CHECKING:
    from comparisons.comparison import Comparison
    from comparisons.matching.points import Explanation
    from comparisons.offers import Offer, Offers
    from comparisons.recovering import Recovery
    from comparisons.session import Session
    from comparisons.statements import Statement

KEPT_RANKED, KEPT_OF_SOURCE = 400, 40
"""Matches that are kept of a statement, of all and of each source: more than the desk shows, with
room for dismissed ones. All of 100,000 would take twenty megabytes a statement."""
TOLD_EVERY = 0.25
"""Seconds between two messages that tell how far the work is."""


@dataclass
class SourcesRead(Message):
    """The sources are read and cut into statements."""

    comparison: Comparison
    recoveries: tuple[Recovery, ...]
    """What is known of the review beyond its file."""


@dataclass
class OffersMade(Message):
    """The matcher is built, or knows more than before: which statements are copies."""

    offers: Offers


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
class FindingTold(Message):
    """How far the work is, in words and numbers; nothing when it is done."""

    words: str


@dataclass
class MatchingFailed(Message):
    """The matches could not be found."""

    error: Exception


@dataclass(frozen=True, kw_only=True)
class Desk:
    """What the work needs to know of the desk that it works for."""

    post: Callable[[Message], object]
    is_cancelled: Callable[[], bool]
    here: Callable[[], int]
    """At which statement of the briefing the reviewer is by now, from 0."""
    before: Offers | None = None
    """What was made of the documents as they were, when they changed."""
    found: Mapping[str, Offer] = field(default_factory=dict)
    """Offers that hold, by the statements' ids; they are not looked for again."""
    explained: Collection[str] = ()
    """Ids of statements whose matches are explained."""
    scorer: Scorer = Scorer.WORDING


class _Telling:
    """Tells the desk how far the work is, seldom, and stops the work when it is cancelled."""

    def __init__(self, desk: Desk) -> None:
        self._desk = desk
        self._told = 0.0
        self._words = ""

    def __call__(self, what: str, done: int, total: int) -> None:
        self._words = f"{what} {done:,} of {total:,}"
        if self._desk.is_cancelled():
            raise StoppedError
        now = time.monotonic()
        if now - self._told >= TOLD_EVERY:
            self._told = now
            self._desk.post(FindingTold(self._words))

    @property
    def stopped(self) -> str:
        """Say where the work was stopped."""
        return f"stopped: {self._words}"


def find_everything(session: Session, desk: Desk) -> None:
    """Read the sources, then find the matches of all statements, then explain them."""
    with _working(desk) as tell:
        comparison = session.read_sources(tell)
        gc.freeze()  # what stays as long as the desk; looking through it holds keys up for 0.2 s
        desk.post(SourcesRead(comparison, _recoveries(session)))
        session.prepare_saving()
        _find(session.corrected(comparison, session.review).comparison, desk, tell)


def find_changed(comparison: Comparison, desk: Desk) -> None:
    """Find what the desk lacks of the same documents, cut otherwise."""
    with _working(desk) as tell:
        _find(comparison, desk, tell)


@contextmanager
def _working(desk: Desk) -> Generator[_Telling]:
    """Tell how the work ends, whatever ends it."""
    tell = _Telling(desk)
    try:
        yield tell
        desk.post(FindingTold(""))
    except StoppedError:
        desk.post(FindingTold(tell.stopped))
    except Exception as error:  # noqa: BLE001 - shown to the reviewer
        desk.post(MatchingFailed(error))


def _find(comparison: Comparison, desk: Desk, tell: Tell) -> None:
    offers = _offers_of(comparison, desk.before, tell)
    _find_offers(offers, desk, tell)
    if desk.scorer is not Scorer.WORDING:
        _compare_meanings(offers.with_scorer(desk.scorer), desk, tell)


def _offers_of(comparison: Comparison, before: Offers | None, tell: Tell) -> Offers:
    """Make the offers, from those of the documents as they were where there are any."""
    from comparisons.offers import Offers

    if before is None:
        return Offers(comparison, tell=tell)
    return before.with_scorer(Scorer.WORDING).with_comparison(comparison, tell)


def _find_offers(offers: Offers, desk: Desk, tell: Tell) -> None:
    """Find all matches; explain those of the statement at hand at once, the others later."""
    claims = offers.comparison.claims
    found = dict(desk.found)
    explained = set(desk.explained)
    gc.freeze()  # the index stays too
    desk.post(OffersMade(offers))
    for claim in _nearest_first(claims, found, desk):
        tell("matching", len(found), len(claims))
        found[claim.id] = _offer(offers, claim)
        desk.post(OfferFound(found[claim.id]))
        if claim is claims[desk.here()]:
            desk.post(Explained(claim.id, _explain_best(offers, found[claim.id])))
            explained.add(claim.id)
    offers.find_copies(tell)
    desk.post(OffersMade(offers))
    for claim in _nearest_first(claims, explained, desk):
        tell("comparing", len(explained), len(claims))
        desk.post(Explained(claim.id, _explain_best(offers, found[claim.id])))
        explained.add(claim.id)


def _compare_meanings(offers: Offers, desk: Desk, tell: Tell) -> None:
    """Rank all matches anew by a better scorer; what is on the screen stays as it is."""
    claims = offers.comparison.claims
    done: set[str] = set()
    desk.post(OffersMade(offers))

    def each(what: str, _done: int, _total: int) -> None:
        tell(what, len(done), len(claims))

    for claim in _nearest_first(claims, done, desk):
        offer = _offer(offers, claim, each)
        desk.post(Explained(claim.id, _explain_best(offers, offer)))
        desk.post(OfferFound(offer))
        done.add(claim.id)


def _offer(offers: Offers, claim: Statement, tell: Tell = silently) -> Offer:
    """Return what the desk can show of all that the sources offer for a statement."""
    return offers.offer(claim, tell).shortened(ranked=KEPT_RANKED, of_source=KEPT_OF_SOURCE)


def _nearest_first(
    claims: Sequence[Statement], done: Collection[str], desk: Desk
) -> Iterator[Statement]:
    """Yield the statements that are not done, always the nearest to where the reviewer is."""
    left = {place: claim for place, claim in enumerate(claims) if claim.id not in done}
    while left:
        here = desk.here()
        yield left.pop(here if here in left else min(left, key=lambda place: abs(place - here)))


def _recoveries(session: Session) -> tuple[Recovery, ...]:
    """Return what the journal and copies of the verdict file hold beyond the review."""
    from comparisons.errors import ClaimdeskError

    found = [session.recoverable()]
    for copy in session.copies():
        with suppress(ClaimdeskError):  # it is listed among the problems
            found.append(session.recoverable_from(copy))
    return tuple(recovery for recovery in found if recovery is not None)


def _explain_best(offers: Offers, offer: Offer) -> Mapping[tuple[str, str], Explanation]:
    """Explain the best match of each source that offers something above the line."""
    from comparisons.offers import key_of

    best = [row.best.statement for row in offer.rows if row.best is not None and not row.silent]
    return {key_of(statement): offers.explain(offer.claim, statement) for statement in best}
