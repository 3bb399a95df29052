"""Filtering: which statements are shown, and the ways to go straight to one.

Owns the filter of the briefing's pane, the jump by number, the way through the matrix and the walk
through the hits of a search. Nothing here changes the review.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING

from tui.keys import NO_CHANGES
from tui.presenting.signs import shortened, visible
from tui.presenting.view_changes import with_filter, with_sought
from tui.screens.desk.looking import LookingScreen

if TYPE_CHECKING:
    from comparisons.comparison import Comparison
    from comparisons.filtering import Filter
    from comparisons.matching.search import SearchHit, SearchIndex
    from comparisons.session import Session
    from comparisons.statements import Statement
    from tui.presenting.matrix import Matrix

QUERY_CELLS = 30


class FilteringScreen(LookingScreen):
    """Shows some statements only, and goes straight to one."""

    def __init__(
        self, session: Session, *, blind: bool = False, keys: Mapping[str, str] = NO_CHANGES
    ) -> None:
        super().__init__(session, blind=blind, keys=keys)
        self._index: tuple[Comparison, SearchIndex] | None = None
        """What was searched last, and its index."""
        self._query = ""
        self._hits: Sequence[SearchHit] = ()
        """What the last search found."""
        self._hit = 0

    async def action_filter(self) -> None:
        """Ask which statements to show; a second time, show all again."""
        from comparisons.filtering import choices
        from tui.dialogs.filter import FilterDialog
        from tui.presenting.filters import filter_choices

        if self.view.filter is not None:
            self.show_all()
            return
        comparison = self.session.comparison
        offered = filter_choices(choices(comparison, self.known), comparison.documents)
        # Waited for here, so that no key that follows at once reaches the desk instead.
        await self.app.push_screen(FilterDialog(offered), self._show_only)

    def _show_only(self, wanted: Filter | None) -> None:
        from comparisons.filtering import fitting

        if wanted is None:
            return
        comparison = self.session.comparison
        ids = fitting(wanted, comparison, self.known)
        here = self.view.claim
        first = next((claim for claim in comparison.claims if claim.id in ids), here)
        if here.id not in ids:
            self.visit(first)
        self.go(with_filter(self.view, wanted, ids))

    def show_all(self) -> None:
        """Show all statements of the briefing."""
        self.go(with_filter(self.view, None, ()))
        self.tell("All statements are shown.")

    def action_back(self) -> None:
        """Stop looking for matches; with nothing to stop, show all statements again."""
        if self.is_finding:
            self.cancel_finding()
        elif self.view.filter is not None:
            self.show_all()
        else:
            self.tell("Nothing to stop and nothing to leave: all statements are shown.")

    async def action_jump(self) -> None:
        """Ask for a number and go to the statement that has it."""
        from tui.dialogs.number import NumberDialog

        claims = self.session.comparison.claims

        def take(number: int | None) -> None:
            if number is not None:
                if self.desk.is_enlarged:
                    self.attend(self.desk.briefing)
                self.visit(claims[number - 1])

        await self.app.push_screen(NumberDialog(len(claims)), take)

    async def action_matrix(self) -> None:
        """Show all statements and sources in one table, and go to the chosen place."""
        from tui.screens.matrix import MatrixScreen

        claims = self.session.comparison.claims
        matrix = self._matrix_now(row=self.view.number - 1, column=self._column_here())
        screen = MatrixScreen(matrix, lambda now: self._matrix_now(row=now.row, column=now.column))

        def take(chosen: tuple[str, str] | None) -> None:
            if chosen is not None:
                claim, source = chosen
                self.visit(next(each for each in claims if each.id == claim))
                self.visit_source(source)

        await self.app.push_screen(screen, take)

    def _matrix_now(self, *, row: int, column: int) -> Matrix:
        from comparisons.coverage import Coverage
        from tui.presenting.matrix import Matrix

        coverage = Coverage(
            comparison=self.session.comparison, decisions=self.view.decisions, offers=self._found
        )
        note = self.finding_words if self.is_finding else ""
        return Matrix(coverage=coverage, blind=self.view.blind, row=row, column=column, note=note)

    def _column_here(self) -> int:
        shown = self.view.source.document.id if self.view.source else ""
        sources = [source.id for source in self.session.comparison.sources]
        return sources.index(shown) if shown in sources else 0

    def visit_source(self, source: str) -> None:
        """Go to a source's row in the match list, or to the source if it has none yet."""
        rows = self.view.rows
        place = next((place for place, row in enumerate(rows) if row.source == source), None)
        if place is None:
            self.show_source(source)
        else:
            self.choose_row(place)

    # Searching

    async def action_search(self) -> None:
        """Search all documents and go to what is chosen."""
        from tui.dialogs.search import Found, SearchDialog

        if not self.sources_read:
            self.tell("The documents are still being read.")
            return
        documents = self.session.comparison.documents

        def take(found: Found | None) -> None:
            if found is not None:
                self._query, self._hits, self._hit = found.query, found.hits, found.place
                self._show_hit()

        await self.app.push_screen(SearchDialog(documents, self._search_index), take)

    def _search_index(self) -> SearchIndex:
        """Return the index of all statements as they are cut now; called in a thread.

        It is made when it is first asked for: for 100,000 statements it takes tens of megabytes.
        """
        from comparisons.matching.search import SearchIndex

        comparison = self.session.comparison
        if self._index is None or self._index[0] is not comparison:
            statements = (*comparison.claims, *comparison.source_statements())
            self._index = (comparison, SearchIndex(statements))
        return self._index[1]

    def action_hit(self, by: int) -> None:
        """Go to the next or the previous hit of the last search, going round at the end."""
        if not self._hits:
            self.tell(f"Nothing was searched yet: {self.key('search')} searches all documents.")
            return
        self._hit = (self._hit + by) % len(self._hits)
        self._show_hit()

    def _show_hit(self) -> None:
        hit = self._hits[self._hit]
        self.visit_anywhere(hit.statement)
        self.go(with_sought(self.view, hit))
        query = visible(shortened(self._query, QUERY_CELLS))
        nearby = f"{self.key('hit.next')} next, {self.key('hit.previous')} previous"
        self.tell(f"Hit {self._hit + 1} of {len(self._hits)} for “{query}”: {nearby}")

    def visit_anywhere(self, statement: Statement) -> None:
        """Go to a statement of any document."""
        if statement.document_id == self.session.comparison.briefing.id:
            self.attend(self.desk.briefing)
            self.visit(statement)
        else:
            self.visit_passage(statement)
