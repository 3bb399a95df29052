"""Matching: the sources and the matches as they come in.

Owns when they are looked for and what becomes of the news of `finding`. Painting is the business
of `showing`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace
from functools import cached_property
from typing import TYPE_CHECKING, Any

from textual import on, work
from textual.worker import get_current_worker

from comparisons.comparison import Comparison
from comparisons.matching.scorers import Scorer
from comparisons.statements import Statement
from tui.presenting.counts import counted
from tui.presenting.view import View
from tui.presenting.view_changes import with_comparison, with_new_offer, with_offer, with_passage
from tui.screens.desk import finding
from tui.screens.desk.showing import ShowingScreen

if TYPE_CHECKING:
    from comparisons.finding.finder import Finder
    from comparisons.finding.news import CopiesFound, Ended, Explained, Failed, Progress
    from comparisons.finding.orders import Order

FIRST_FRAME_SECONDS = 0.03
"""How long reading and matching wait, so that the first frame reaches the terminal before."""


class MatchingScreen(ShowingScreen):
    """Finds the matches of the desk."""

    scorer = Scorer.WORDING
    """By what the matches are ranked, once they all are there."""
    _order: Order | None = None
    """What is being found, or was last; news of any other order come too late."""
    _reading = True
    """Whether the sources have still to be read, for the first time or anew."""

    @cached_property
    def finder(self) -> Finder:
        """The process in which matches are looked for."""
        from comparisons.finding.finder import Finder

        return Finder()

    def on_mount(self) -> None:
        """Begin as soon as the first frame is out."""
        self.set_timer(FIRST_FRAME_SECONDS, self.find_offers)

    def on_unmount(self) -> None:
        """End the process in which matches are looked for."""
        self.finder.stop()

    def find_offers(self) -> None:
        """Read the sources, also anew, then find and explain all matches."""
        from comparisons.finding.orders import Order

        session = self.session
        self._reading = True
        self._give(
            Order(
                comparison=session.opened,
                folder=session.folder,
                corrections=session.review.corrections,
                scorer=self.scorer,
                place=self.view.number - 1,
            )
        )

    def find_changed(self) -> None:
        """Find what is lacking for the statements as they are cut now."""
        from comparisons.finding.orders import Order
        from comparisons.packed_documents import packed

        self._give(
            Order(
                comparison=packed(self._cut),
                found=frozenset(self._found),
                explained=frozenset(self._wholly_explained),
                scorer=self.scorer,
                place=self.view.number - 1,
            )
        )

    def _give(self, order: Order) -> None:
        self._order = order
        self.finding_stopped, self.finding_words = False, "matching"
        self._carry_out(order)

    @work(thread=True, exclusive=True, group="matching", exit_on_error=False)
    def _carry_out(self, order: Order) -> None:
        """Have an order carried out; the worker only posts messages."""
        worker = get_current_worker()
        try:
            for news in finding.taken(self.finder, order, self.session):
                if worker.is_cancelled:
                    continue
                self.post_message(finding.Told(order, news))
        except Exception as error:  # noqa: BLE001 - shown to the reviewer
            self.post_message(finding.Told(order, finding.failed(error)))

    def go(self, view: View) -> None:
        """Take over a view; where the reviewer goes, matches are found first."""
        moved = view.claim is not self.view.claim
        super().go(view)
        if moved and self.finding_words:
            self.finder.follow(view.number - 1)

    def take_review(self) -> None:
        """Show the review as it stands, with the statements as it has them cut."""
        comparison = self.session.comparison
        if comparison is not self._cut:
            self._take_cut(comparison)
            if self.sources_read and not self._reading:
                self.find_changed()
        super().take_review()

    def _take_cut(self, comparison: Comparison) -> None:
        """Show a comparison whose statements are cut otherwise; what still holds is kept."""
        before, self._cut = self._cut, comparison
        now = {claim.id: claim for claim in comparison.claims}
        same = {claim.id for claim in before.claims if now.get(claim.id) == claim}
        self._archived = {id_: offer for id_, offer in self._archived.items() if id_ in same}
        others = _source_statements(before) != _source_statements(comparison)
        if others:
            same.clear()
        self._forget((self._found.keys() | self._explained.keys()) - same)
        self.sources.forget(laid_out=others)
        view = self.refiltered(with_comparison(self.view, comparison))
        view = replace(view, archived=self._archived.get(view.claim.id))
        if view.claim.id not in same:
            view = with_passage(with_offer(view, None), None, None, None)
        self.go(view)

    def _forget(self, claims: Iterable[str]) -> None:
        """Forget what was found for some statements."""
        for claim in claims:
            self._found.pop(claim, None)
            self._explained.pop(claim, None)
            self._wholly_explained.discard(claim)

    @property
    def is_finding(self) -> bool:
        """Whether matches are still being looked for."""
        return any(
            worker.group == "matching" and worker.is_running and not worker.is_cancelled
            for worker in self.workers
        )

    def cancel_finding(self) -> None:
        """Stop looking for matches; what was read and found stays."""
        if self.is_finding:
            self.finder.stop()
            self.workers.cancel_group(self, "matching")
            self._tell_stopped()

    def _tell_stopped(self) -> None:
        self.finding_words = f"stopped: {self.finding_words}"
        self.finding_stopped = True
        self._paint_matches_title()

    def resume_finding(self) -> None:
        """Look for matches again if that was stopped before this statement had any."""
        if self.finding_stopped and self.view.offer is None:
            if self._reading:
                self.find_offers()
            else:
                self.find_changed()

    # The news

    @on(finding.Told)
    def _take_news(self, message: finding.Told) -> None:
        if message.order is self._order:
            self._takers[type(message.news)](message.news)

    @cached_property
    def _takers(self) -> Mapping[type, Callable[[Any], None]]:
        from comparisons.finding import news

        return {
            finding.SourcesTaken: self.take_sources,
            finding.OfferTaken: self.take_offer,
            news.Explained: self._take_explanations,
            news.CopiesFound: self._take_copies,
            news.Progress: self._tell_progress,
            news.Failed: self._tell_failure,
            news.Ended: self._tell_end,
        }

    def take_sources(self, news: finding.SourcesTaken) -> None:
        """Go on with a comparison whose sources were read."""
        from tui.presenting.looking_again import entries

        self.sources_read = True
        self._reading = False
        known = len(self.session.problems)
        self.session.take_sources(news.comparison)
        self.recoveries = news.recoveries
        self._forget({*self._found, *self._explained})
        self.sources.forget(laid_out=True)
        self._cut = self.session.comparison
        self.go(self.refiltered(with_comparison(self.view, self._cut)))
        self.take_review()
        self._show_briefing()
        if self._order is not None and self._order.corrections != self.session.review.corrections:
            self.find_changed()
        waiting = len(entries(self.session, self.recoveries, self.seen))
        if waiting:
            self.warn(f"{counted(waiting, 'thing')} to look at again: press {self.key('again')}")
        problems = len(self.session.problems)
        if problems > known:
            self.warn(f"{counted(problems, 'problem')} while reading: press {self.key('problems')}")

    def take_offer(self, news: finding.OfferTaken) -> None:
        """Show the matches that were found for a statement."""
        offer = news.offer
        if not self.view.whole.holds(offer.claim):
            return  # it was cut otherwise meanwhile
        claim = offer.claim.id
        self._found[claim] = offer
        self._explained[claim] = {**self._explained.get(claim, {}), **news.explanations}
        if claim == self.view.claim.id:
            changed = replace(self.view, explanations=self._explained[claim])
            view = with_new_offer(changed, offer)
            self._show_found(view if view.passage else self.with_source(view))

    def _take_explanations(self, news: Explained) -> None:
        claim = news.claim
        self._explained[claim] = {**self._explained.get(claim, {}), **news.explanations}
        self._wholly_explained.add(claim)
        if claim == self.view.claim.id:
            self._show_found(replace(self.view, explanations=self._explained[claim]))

    def _take_copies(self, news: CopiesFound) -> None:
        self.copies = news
        self._show_found(replace(self.view, origins=news.origins))
        self._paint_matches_title()

    def _show_found(self, view: View) -> None:
        """Show what was found; the word on what the reviewer did stays."""
        message = self._message
        self.go(view)
        if message:
            self.tell(message)

    def _tell_progress(self, news: Progress) -> None:
        self.finding_words = news.words
        self._paint_matches_title()

    def _tell_failure(self, news: Failed) -> None:
        reason = news.reason.rstrip(".")
        self.warn(
            f"No more matches: {reason}. Go to another statement to look again.", severity="error"
        )
        self._tell_stopped()

    def _tell_end(self, _news: Ended) -> None:
        if not self.finding_stopped:
            self.finding_words = ""
            self._paint_matches_title()


def _source_statements(comparison: Comparison) -> list[Sequence[Statement]]:
    return [comparison.statements[source.id] for source in comparison.sources]
