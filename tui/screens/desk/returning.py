"""Returning: a reviewer who comes back finds the desk as it was left.

Owns the step from the desk to a `Place` and back. It changes no review, and what it cannot find any
more it leaves alone.
"""

from __future__ import annotations

from dataclasses import replace

from textual import work

from comparisons.matching.matches import Match
from comparisons.session import Session
from comparisons.statements import Statement
from tui.presenting.choices import LONGEST_TITLE
from tui.presenting.signs import shortened
from tui.presenting.view import View
from tui.presenting.view_changes import with_claim
from tui.screens.desk import finding
from tui.screens.desk.revealing import RevealingScreen
from tui.settings.places import NOWHERE, PANES, Place, remember_place
from tui.settings.preferences import Preferences
from tui.settings.remembered import recall, remember

REMEMBER_SECONDS = 20.0
"""How often the place is written down besides on leaving."""
OPENED_SECONDS = 0.5
"""How long that waits, so that it is in nobody's way."""


class ReturningScreen(RevealingScreen):
    """Goes back to where the reviewer was, and writes down where they are."""

    def __init__(
        self,
        session: Session,
        *,
        blind: bool = False,
        preferences: Preferences | None = None,
        place: Place = NOWHERE,
    ) -> None:
        preferences = preferences or Preferences(remembers=False)
        super().__init__(session, blind=blind or place.blind, keys=preferences.keys)
        self._remembers = preferences.remembers
        self._written = place
        self._is_recent = False
        claim = _claim_at(self.view, place)
        self._awaited = NOWHERE if claim is None else place
        """The place whose matches are not found yet."""
        if claim is not None:
            opened = frozenset(place.opened)
            view = with_claim(self.view, claim, None)
            self.view = replace(view, ranked=place.ranked, opened=opened)

    def on_mount(self) -> None:
        """Give the panes their shares, and the keys to the pane that had them."""
        if self._awaited.statement:
            pane = self.desk.panes[PANES.index(self._awaited.pane)]
            self.desk.briefing.keep_row(self._awaited.rows[0])
            if self._awaited.expanded:
                self.desk.enlarge(pane)
            self.call_after_refresh(pane.focus)
        if self._remembers:
            self.set_timer(OPENED_SECONDS, self._remember_opened)
            self.set_interval(REMEMBER_SECONDS, self._remember_now_and_then)

    @work(thread=True, group="remembering", exit_on_error=False)
    def _remember_opened(self) -> None:
        self._write_opened()

    def _write_opened(self) -> None:
        """Put the comparison first among the recent ones."""
        self._is_recent = True
        title = shortened(self.session.comparison.title, LONGEST_TITLE)
        remember(recall().with_opened(self.session.folder.resolve(), title))

    def take_offer(self, news: finding.OfferTaken) -> None:
        """Go back to the passage at which the reviewer was the last time."""
        super().take_offer(news)
        if news.offer.claim.id == self._awaited.statement:
            self.call_later(self._show_passage)

    def _show_passage(self) -> None:
        """Choose the row and the passage that were chosen, if the reviewer is still there."""
        place, self._awaited = self._awaited, NOWHERE
        view = self.view
        if view.claim.id != place.statement:
            return
        near = [number for number, row in enumerate(view.rows) if row.source == place.source]
        exact = [number for number in near if _start(view.rows[number].match) == place.start]
        if near:
            self.choose_row((exact or near)[0])
        if not exact:
            self._choose_by_hand(place)
        for pane, row in zip(self.desk.panes[1:], place.rows[1:], strict=True):
            pane.keep_row(row)

    def _choose_by_hand(self, place: Place) -> None:
        """Choose a passage that no row of the match list offers."""
        statements = self.session.comparison.statements.get(place.source, ())
        found = next((each for each in statements if each.span.start == place.start), None)
        source = self.view.source
        if found is not None and source is not None and source.document.id == place.source:
            self.choose_passage(source.item_of[found.id])

    def place(self) -> Place:
        """Return where the reviewer is now."""
        view = self.view
        passage = view.passage.statement if view.passage else None
        panes = self.desk.panes
        rows = [pane.chosen_row for pane in panes]
        return Place(
            statement=view.claim.id,
            pane=PANES[panes.index(self.desk.current)],
            source=view.source.document.id if view.source else "",
            start=passage.span.start if passage else -1,
            rows=(rows[0], rows[1], rows[2]),
            expanded=self.desk.is_enlarged,
            ranked=view.ranked,
            blind=view.blind,
            opened=tuple(sorted(view.opened)),
        )

    def _remember_now_and_then(self) -> None:
        place = self.place()
        if place != self._written and not self._awaited.statement:
            self._written = place
            self._remember(place)

    @work(thread=True, exclusive=True, group="remembering", exit_on_error=False)
    def _remember(self, place: Place) -> None:
        self._write(place)

    def _write(self, place: Place) -> None:
        remember_place(self.session.folder, self.session.review.reviewer, place)

    def on_unmount(self) -> None:
        """Write down where the reviewer was, whatever ends the screen."""
        if self._remembers and not self._is_recent:
            self._write_opened()
        if self._remembers and not self._awaited.statement:
            self._write(self.place())


def _claim_at(view: View, place: Place) -> Statement | None:
    item = view.briefing.item_of.get(place.statement)
    return None if item is None else view.briefing.statement_at(item)


def _start(match: Match | None) -> int:
    return -1 if match is None else match.statement.span.start
