"""The work: sources read, matches found, explained and compared, in the order in which they help.

Owns the one long job and what the next one can begin from. What the reviewer looks at always comes
first. It knows neither pipes nor processes: who calls it passes in how to post news.
"""

from __future__ import annotations

import gc
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from comparisons.finding.news import (
    CopiesFound,
    Explained,
    Explanations,
    OfferFound,
    Posted,
    SourceRead,
    SourcesRead,
)
from comparisons.matching.scorers import Scorer
from comparisons.offers import Offer, Offers, explained, key_of
from comparisons.packed_documents import packed_source
from comparisons.packed_offers import Packer
from comparisons.telling import Tell, silently

if TYPE_CHECKING:
    from comparisons.comparison import Comparison
    from comparisons.finding.orders import Order
    from comparisons.statements import Statement

KEPT_RANKED, KEPT_OF_SOURCE = 400, 24
"""Matches that are told of a statement, of all and of each source: more than the desk shows, with
room for dismissed ones."""


class Work:
    """Carries out one order after the other; what one made the next can begin from."""

    def __init__(self, post: Callable[[Posted], object]) -> None:
        self._post = post
        self._offers: Offers | None = None

    def carry_out(self, order: Order, *, here: Callable[[], int], tell: Tell) -> None:
        """Carry out an order; `here` tells at which statement the reviewer is by now, from 0.

        Raises:
            StoppedError: by `tell`, when nobody wants the rest.
        """
        comparison = self._read(order, tell)
        self._offers = _offers_of(comparison, self._offers, tell)
        gc.freeze()  # what stays need not be looked through again and again
        step = _Step(order, self._offers, here=here, tell=tell, post=self._post)
        step.find()
        if order.scorer is not Scorer.WORDING:
            step.compare_meanings()

    def _read(self, order: Order, tell: Tell) -> Comparison:
        """Return the comparison of an order, its sources read and all of it corrected."""
        if order.folder is None:
            return order.comparison
        from comparisons.corrected_comparison import correct
        from comparisons.opening import with_sources

        comparison = with_sources(order.comparison, order.folder, tell)
        gc.freeze()
        self._post_sources(comparison)
        return correct(comparison, order.corrections).comparison

    def _post_sources(self, comparison: Comparison) -> None:
        for source in comparison.sources:
            small, statements = packed_source(source, comparison.statements[source.id])
            self._post(SourceRead(source=small, statements=statements))
        briefing = comparison.briefing.id
        statements = {briefing: comparison.statements[briefing]}
        self._post(SourcesRead(comparison=replace(comparison, sources=(), statements=statements)))


def _offers_of(comparison: Comparison, before: Offers | None, tell: Tell) -> Offers:
    """Make the offers, from those of the documents as they were where there are any."""
    if before is None:
        return Offers(comparison, tell=tell)
    return before.with_comparison(comparison, tell)


class _Step:
    """The matches of one order, found and told."""

    def __init__(
        self,
        order: Order,
        offers: Offers,
        *,
        here: Callable[[], int],
        tell: Tell,
        post: Callable[[Posted], object],
    ) -> None:
        self._claims = offers.comparison.claims
        self._offers = offers
        self._order = order
        self._here = here
        self._tell = tell
        self._post = post
        self._packer = Packer(offers.comparison)
        self._best: dict[str, Offer] = {}
        """The best match of each source for each statement."""

    def find(self) -> None:
        """Find all matches; explain those of the statement at hand at once, the others later."""
        found, explained_ones = set(self._order.found), set(self._order.explained)
        for claim in self._nearest_first(found):
            self._tell("matching", len(found), len(self._claims))
            self._post_offer(self._offers, claim)
            found.add(claim.id)
            if claim is self._claims[self._place()]:
                self._explain(claim)
                explained_ones.add(claim.id)
        self._offers.find_copies(self._tell)
        self._post(CopiesFound(origins=self._offers.origins, twins=self._offers.twins))
        for claim in self._nearest_first(explained_ones):
            self._tell("comparing", len(explained_ones), len(self._claims))
            self._explain(claim)
            explained_ones.add(claim.id)

    def compare_meanings(self) -> None:
        """Rank all matches anew by a better scorer."""
        offers = self._offers.with_scorer(self._order.scorer)
        done: set[str] = set()

        def each(what: str, _done: int, _total: int) -> None:
            self._tell(what, len(done), len(self._claims))

        for claim in self._nearest_first(done):
            self._post_offer(offers, claim, each)
            self._explain(claim)
            done.add(claim.id)

    def _post_offer(self, offers: Offers, claim: Statement, tell: Tell = silently) -> None:
        offer = offers.offer(claim, tell)
        kept = offer.shortened(ranked=KEPT_RANKED, of_source=KEPT_OF_SOURCE)
        self._best[claim.id] = offer.shortened(ranked=1, of_source=1)
        first = [match.statement for match in offer.matches[:1]]
        self._post(
            OfferFound(
                offer=self._packer.packed(kept), explanations=self._explanations(claim, first)
            )
        )

    def _explain(self, claim: Statement) -> None:
        """Explain the best match of each source that offers something above the line."""
        offer = self._best.get(claim.id)
        if offer is None:
            offer = self._offers.offer(claim).shortened(ranked=1, of_source=1)
        best = [row.best.statement for row in offer.rows if row.best is not None and not row.silent]
        self._post(Explained(claim=claim.id, explanations=self._explanations(claim, best)))

    def _explanations(self, claim: Statement, others: Sequence[Statement]) -> Explanations:
        comparison = self._offers.comparison
        return {key_of(other): explained(comparison, claim, other) for other in others}

    def _place(self) -> int:
        """Return where the reviewer is, among the statements as they are cut here."""
        return min(self._here(), len(self._claims) - 1)

    def _nearest_first(self, done: Collection[str]) -> Iterator[Statement]:
        """Yield the statements that are not done, always the nearest to where the reviewer is."""
        left = {place: claim for place, claim in enumerate(self._claims) if claim.id not in done}
        while left:
            here = self._place()
            yield left.pop(here if here in left else min(left, key=lambda place: abs(place - here)))
