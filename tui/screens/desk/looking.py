"""Looking: moving about the desk; nothing changes in the review.

Owns the moves between the desk's places, and the ways to look at them. Painting is the business of
`showing`, what a reviewer enters that of `reviewing`.
"""

from __future__ import annotations

from dataclasses import replace

from textual import on

from comparisons.matching.matches import Match
from comparisons.offers import key_of
from comparisons.statements import Statement
from tui.presenting.ends import (
    end_of_briefing,
    end_of_matches,
    end_of_source,
    row_that_stays,
)
from tui.presenting.laying_out import DocumentItems
from tui.presenting.view import Passage, unreviewed_from
from tui.presenting.view_changes import at_row, with_claim, with_passage, with_rows
from tui.screens.desk.matching import MatchingScreen
from tui.widgets.desk import Desk
from tui.widgets.key_bar import KeyBar
from tui.widgets.pane import Pane

KEPT_VIEWS = 16
"""Statements of which it is kept how they looked when they were left."""


class LookingScreen(MatchingScreen):
    """Moves about the desk."""

    # Moving

    def action_statement(self, by: int) -> None:
        """Go to another statement of the briefing."""
        before = self.view
        self.visit(before.briefing.neighbour(before.claim, by))
        if self.view is before:
            self.tell(end_of_briefing(before, by, self.key))

    def visit(self, claim: Statement) -> None:
        """Go to a statement of the briefing and show its matches."""
        claim = self.view.whole.at(claim)
        if claim.id != self.view.claim.id:
            self._keep_as_left()
            offer, before = self._found.get(claim.id), self._left.get(claim.id)
            archived = self._archived.get(claim.id)
            view = with_claim(self.view, claim, offer, archived, before=before)
            view = replace(view, explanations=self._explained.get(claim.id, {}))
            self.go(self.with_source(self.refiltered(view)))
            self.resume_finding()

    def _keep_as_left(self) -> None:
        """Keep how the statement at hand looks, for the way back to it."""
        left, view = self._left, self.view
        left.pop(view.claim.id, None)
        if len(left) >= KEPT_VIEWS:
            del left[next(iter(left))]
        left[view.claim.id] = with_passage(view, None, None, None)

    def action_unreviewed(self, direction: int) -> None:
        """Go to the nearest unreviewed statement in a direction."""
        claim = unreviewed_from(self.view, direction)
        if claim is None:
            self.tell("Every statement has a verdict.")
        else:
            self.visit(claim)

    def action_match(self, by: int) -> None:
        """Go to another row of the match list."""
        before = self.view
        self.choose_row(self.desk.matches.neighbour(by))
        if self.view is before:
            self.tell(end_of_matches(before, by, self.key))
        else:
            self._tell_unseen(f"Match {self.view.row + 1} of {len(self.view.rows)}")

    def choose_row(self, row: int) -> None:
        """Go to a row of the match list and show its source."""
        if self.view.rows and row != self.view.row:
            self.go(self.with_source(at_row(self.view, row)))

    def choose_passage(self, item: int) -> None:
        """Go to a statement of the shown source."""
        view = self.view
        statement = view.source.statement_at(item) if view.source else None
        at = view.passage.statement if view.passage else None
        if statement is not None and statement != at:
            match = self._match_at(statement)
            passage = Passage(statement=statement, match=match)
            self.go(with_passage(view, view.source, passage, self.explanation(view, passage)))

    def _match_at(self, statement: Statement) -> Match | None:
        key = key_of(statement)
        offers = filter(None, (self.view.offer, self.view.archived))
        matches = (match for offer in offers for match in offer.matches)
        return next((match for match in matches if key_of(match.statement) == key), None)

    def visit_passage(self, statement: Statement) -> None:
        """Go to a statement of any source, wherever its matches are."""
        source = self._laid_out(statement.document_id)
        statement = source.at(statement)
        passage = Passage(statement=statement, match=self._match_at(statement))
        explanation = self.explanation(self.view, passage)
        self.attend(self.desk.source)
        self.go(with_passage(self.view, source, passage, explanation))

    def _laid_out(self, source: str) -> DocumentItems:
        return self.sources.laid_out(source, self.view, self.session.comparison)

    def show_source(self, source: str) -> None:
        """Show a source from its first statement on."""
        statements = self._laid_out(source).statements
        if statements:
            self.visit_passage(statements[0])
        else:
            self.tell("This source holds no statement.")

    def _choose_in(self, pane: Pane, item: int) -> None:
        """Go to an item of a pane."""
        if pane is self.desk.briefing:
            claim = self.view.briefing.statement_at(item)
            if claim is not None:
                self.visit(claim)
        elif pane is self.desk.source:
            self.choose_passage(item)
        else:
            self.choose_row(item)

    @property
    def pane(self) -> Pane:
        """The pane that keys go to."""
        return self.desk.current

    def action_move(self, by: int) -> None:
        """Go on in the focused pane."""
        self._go_on(self.pane.neighbour(by), by)

    def action_page(self, by: int) -> None:
        """Go on by about one window in the focused pane."""
        self._go_on(self.pane.page(by), by)

    def action_end(self, direction: int) -> None:
        """Go to the first or the last item of the focused pane."""
        self._go_on(self.pane.edge(direction), direction)

    def _go_on(self, item: int, by: int) -> None:
        """Go to an item of the focused pane, or say that there is no further one."""
        before, desk = self.view, self.desk
        self._choose_in(self.pane, item)
        if self.view is before:
            ends = (end_of_briefing, end_of_source, end_of_matches)
            self.tell(ends[desk.panes.index(self.pane)](before, by, self.key))

    @on(Desk.Chosen)
    def _choose_clicked(self, message: Desk.Chosen) -> None:
        self._choose_in(message.pane, message.item)

    @on(KeyBar.Asked)
    async def _run_clicked(self, message: KeyBar.Asked) -> None:
        await self.run_action(message.action)

    # What the desk looks like

    def action_pane(self, by: int) -> None:
        """Focus another pane."""
        panes = self.desk.panes
        self.attend(panes[(panes.index(self.pane) + by) % len(panes)])

    def attend(self, pane: Pane) -> None:
        """Let keys go to a pane; where one has the whole desk, this one has it now."""
        if self.desk.is_enlarged:
            self.desk.enlarge(pane)
        pane.focus()

    def action_expand(self) -> None:
        """Give the focused pane the whole desk, or each its share again."""
        self.desk.enlarge(None if self.desk.is_enlarged else self.pane)

    def action_open_row(self, opened: bool) -> None:  # noqa: FBT001 - a key's argument
        """Show the next matches of the chosen row's source, or only its best one."""
        view = self.view
        row_here = view.rows[view.row] if view.rows else None
        source = row_here.source if row_here is not None else ""
        can_open = row_here is not None and row_here.more and not row_here.opened
        if view.ranked or not (can_open if opened else source in view.opened):
            self.tell(row_that_stays(view, self.key, opened=opened))
            return
        sources = view.opened | {source} if opened else view.opened - {source}
        view = with_rows(replace(view, opened=sources))
        row = next(place for place, row in enumerate(view.rows) if row.source == source)
        pane = self.desk.matches
        pane.choose(row)  # where a row is closed at one of its next matches
        self.go(self.with_source(at_row(view, row)))
        if opened:
            pane.reveal(row + view.rows[row].more)
        self._tell_unseen("The row is open" if opened else "The row is closed")

    def _tell_unseen(self, words: str) -> None:
        """Say what happened in the list of matches while another pane has the whole desk."""
        if self.desk.is_enlarged and self.pane is not self.desk.matches:
            self.tell(f"{words}; {self.key('expand')} shows the list of matches.")

    def action_ranking(self) -> None:
        """Show the matches by source, or all in one ranking."""
        view = with_rows(replace(self.view, ranked=not self.view.ranked))
        self.go(self.with_source(at_row(view, 0)))
        self._tell_unseen(f"Matches {'in one ranking' if view.ranked else 'by source'}")

    def action_blind(self) -> None:
        """Hide or show the program's scores."""
        view = with_rows(replace(self.view, blind=not self.view.blind))
        chosen = self.view.rows[self.view.row] if self.view.rows else None
        self.go(at_row(view, view.rows.index(chosen)) if chosen in view.rows else view)
        self._tell_unseen(f"Scores {'hidden' if self.view.blind else 'shown'}")
