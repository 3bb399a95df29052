"""Matching: the sources and the matches as they come in.

Owns when they are looked for and what becomes of each message of `finding`. Painting is the
business of `showing`.
"""

from __future__ import annotations

from dataclasses import replace

from textual import on, work
from textual.worker import get_current_worker

from comparisons.comparison import Comparison
from comparisons.matching.scorers import Scorer
from comparisons.statements import Statement
from tui.presenting.counts import counted
from tui.presenting.view import (
    View,
    with_comparison,
    with_new_offer,
    with_offer,
    with_passage,
)
from tui.screens import finding
from tui.screens.showing import ShowingScreen

FIRST_FRAME_SECONDS = 0.03
"""How long reading and matching wait, so that the first frame reaches the terminal before."""


class MatchingScreen(ShowingScreen):
    """Finds the matches of the desk."""

    scorer = Scorer.WORDING
    """By what the matches are ranked, once they all are there."""
    _sources_read = False

    def on_mount(self) -> None:
        """Begin as soon as the first frame is out."""
        self.set_timer(FIRST_FRAME_SECONDS, self.find_offers)

    @work(thread=True, exclusive=True, group="matching", exit_on_error=False)
    def find_offers(self) -> None:
        """Read the sources, then find and explain all matches; the worker only posts messages."""
        finding.find_everything(self.session, self._working_desk())

    @work(thread=True, exclusive=True, group="matching", exit_on_error=False)
    def find_changed(self, comparison: Comparison) -> None:
        """Find what is lacking for statements that are cut otherwise than before."""
        desk = self._working_desk()
        kept = replace(desk, found=dict(self._found), explained=frozenset(self._explained))
        finding.find_changed(comparison, kept)

    def _working_desk(self) -> finding.Desk:
        worker = get_current_worker()
        return finding.Desk(
            post=self.post_message,
            is_cancelled=lambda: worker.is_cancelled,
            here=lambda: self.view.number - 1,
            before=self.offers,
            scorer=self.scorer,
        )

    def take_review(self) -> None:
        """Show the review as it stands, with the statements as it has them cut."""
        comparison = self.session.comparison
        if comparison is not self._cut:
            self._take_cut(comparison)
            if self.offers is not None:
                self.find_changed(comparison)
        super().take_review()

    def _take_cut(self, comparison: Comparison) -> None:
        """Show a comparison whose statements are cut otherwise; what still holds is kept."""
        before, self._cut = self._cut, comparison
        now = {claim.id: claim for claim in comparison.claims}
        same = {claim.id for claim in before.claims if now.get(claim.id) == claim}
        self._archived = {id_: offer for id_, offer in self._archived.items() if id_ in same}
        if _source_statements(before) != _source_statements(comparison):
            same.clear()
            self._laid_out.clear()
        for kept in (self._found, self._explained):
            for id_ in kept.keys() - same:
                kept.pop(id_)
        view = self.refiltered(with_comparison(self.view, comparison))
        view = replace(view, archived=self._archived.get(view.claim.id))
        if view.claim.id not in same:
            view = with_passage(with_offer(view, None), None, None, None)
        self.go(view)

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
            self.workers.cancel_group(self, "matching")
            self.finding_words = f"stopped: {self.finding_words}"
            self.finding_stopped = True
            self._paint_matches_title()

    def resume_finding(self) -> None:
        """Look for matches again if that was stopped before this statement had any."""
        if self.finding_stopped and self.view.offer is None:
            self.finding_stopped = False
            if self._sources_read:
                self.find_changed(self._cut)
            else:
                self.find_offers()

    @on(finding.SourcesRead)
    def _take_sources(self, message: finding.SourcesRead) -> None:
        from tui.presenting.looking_again import entries

        self.sources_read = True
        known = len(self.session.problems)
        self.session.take_sources(message.comparison)
        self.recoveries = message.recoveries
        self._sources_read = True
        for kept in (self._found, self._explained, self._laid_out):
            kept.clear()
        self._cut = self.session.comparison
        self.go(self.refiltered(with_comparison(self.view, self._cut)))
        self.take_review()
        self._show_briefing()
        waiting = len(entries(self.session, self.recoveries, self.seen))
        if waiting:
            self.warn(f"{counted(waiting, 'thing')} to look at again: press {self.key('again')}")
        problems = len(self.session.problems)
        if problems > known:
            self.warn(f"{counted(problems, 'problem')} while reading: press {self.key('problems')}")

    @on(finding.OffersMade)
    def _take_offers(self, message: finding.OffersMade) -> None:
        self.offers = message.offers
        if message.offers.comparison.statements != self._cut.statements:
            self.find_changed(self._cut)
        self._show_found(replace(self.view, origins=message.offers.origins))
        self._paint_matches_title()

    @on(finding.OfferFound)
    def _take_offer(self, message: finding.OfferFound) -> None:
        if not self.view.whole.holds(message.offer.claim):
            return  # it was cut otherwise meanwhile
        self._found[message.offer.claim.id] = message.offer
        if message.offer.claim.id == self.view.claim.id:
            view = with_new_offer(self.view, message.offer)
            self._show_found(view if view.passage else self._with_source(view))

    @on(finding.Explained)
    def _take_explanations(self, message: finding.Explained) -> None:
        if message.claim not in self._found:
            return
        self._explained[message.claim] = message.explanations
        if message.claim == self.view.claim.id:
            self._show_found(replace(self.view, explanations=message.explanations))

    def _show_found(self, view: View) -> None:
        """Show what was found; the word on what the reviewer did stays."""
        message = self._message
        self.go(view)
        if message:
            self.tell(message)

    @on(finding.FindingTold)
    def _tell_progress(self, message: finding.FindingTold) -> None:
        self.finding_words = message.words
        self._paint_matches_title()

    @on(finding.MatchingFailed)
    def _tell_failure(self, message: finding.MatchingFailed) -> None:
        self.warn(f"Matching stopped: {message.error}", severity="error")


def _source_statements(comparison: Comparison) -> list[tuple[Statement, ...]]:
    return [comparison.statements[source.id] for source in comparison.sources]
