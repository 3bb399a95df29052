"""Matching: the sources and the matches as they come in.

Owns when they are looked for and what becomes of each message of `finding`. Painting is the
business of `showing`.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from textual import on, work
from textual.worker import get_current_worker

from comparisons.statements import Statement
from tui.presenting.looking_again import entries
from tui.presenting.view import with_comparison, with_new_offer
from tui.screens import finding
from tui.screens.showing import ShowingScreen

FIRST_FRAME_SECONDS = 0.03
"""How long reading and matching wait, so that the first frame reaches the terminal before."""
PROGRESS_STEP = 5
"""After how many statements the progress of matching is painted anew."""


class MatchingScreen(ShowingScreen):
    """Finds the matches of the desk."""

    def on_mount(self) -> None:
        """Begin as soon as the first frame is out."""
        self.set_timer(FIRST_FRAME_SECONDS, self.find_offers)

    @work(thread=True, exclusive=True, group="matching", exit_on_error=False)
    def find_offers(self) -> None:
        """Read the sources, then find and explain all matches; the worker only posts messages."""
        worker = get_current_worker()
        finding.find_everything(
            self.session,
            order=self._nearest_first,
            post=self.post_message,
            is_cancelled=lambda: worker.is_cancelled,
        )

    def _nearest_first(self, claims: Sequence[Statement]) -> Iterator[Statement]:
        """Yield the statements, always the one nearest to where the reviewer is by then."""
        left = dict(enumerate(claims))
        while left:
            here = self.view.number - 1
            yield left.pop(min(left, key=lambda place: abs(place - here)))

    @on(finding.SourcesRead)
    def _take_sources(self, message: finding.SourcesRead) -> None:
        known = len(self.session.problems)
        self.session.take_sources(message.comparison)
        self.recoveries = message.recoveries
        for kept in (self._found, self._explained, self._laid_out):
            kept.clear()
        self.go(self.refiltered(with_comparison(self.view, message.comparison)))
        self.take_review()
        self._show_briefing()
        waiting = len(entries(self.session, self.recoveries, self.seen))
        if waiting:
            self.warn(f"{waiting} thing(s) to look at again: press r")
        problems = len(self.session.problems)
        if problems > known:
            self.warn(f"{problems} problem(s) while reading: press p to see them")

    @on(finding.OffersMade)
    def _take_offers(self, message: finding.OffersMade) -> None:
        self.offers = message.offers
        self.search_index = message.search_index
        self.view = replace(self.view, origins=message.offers.origins)

    @on(finding.OfferFound)
    def _take_offer(self, message: finding.OfferFound) -> None:
        self._found[message.offer.claim.id] = message.offer
        if message.offer.claim.id == self.view.claim.id:
            view = with_new_offer(self.view, message.offer)
            self.go(view if view.passage else self._with_source(view))
        elif len(self._found) % PROGRESS_STEP == 0:
            self._paint_matches_title()

    @on(finding.Explained)
    def _take_explanations(self, message: finding.Explained) -> None:
        self._explained[message.claim] = message.explanations
        if message.claim == self.view.claim.id:
            self.go(replace(self.view, explanations=message.explanations))
        elif len(self._explained) % PROGRESS_STEP == 0 or not self._progress_of_matching():
            self._paint_matches_title()

    @on(finding.MatchingFailed)
    def _tell_failure(self, message: finding.MatchingFailed) -> None:
        self.warn(f"Matching stopped: {message.error}", severity="error")
