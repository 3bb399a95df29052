"""Correcting: the reviewer has statements cut otherwise, or says who makes a claim.

Owns the way from the dialog to the session and back to the statement. Matches follow by themselves
(`matching`), and no verdict is touched.
"""

from __future__ import annotations

from comparisons.corrections import Correction
from comparisons.spans import Span
from comparisons.statements import Statement
from tui.presenting.drafts import Tool, draft_of
from tui.presenting.signs import shortened, visible
from tui.screens.desk.sources import SourcesScreen

_DONE = {
    Tool.SPLIT: "split",
    Tool.JOIN_NEXT: "joined with the next one",
    Tool.JOIN_PREVIOUS: "joined with the one before",
    Tool.START: "begins elsewhere",
    Tool.END: "ends elsewhere",
    Tool.NAME_MARKED: "claimant set",
    Tool.NAME_TYPED: "claimant set",
    Tool.NOBODY: "claimant cleared",
    Tool.NO_CLAIM: "no claim",
    Tool.TAKE_BACK: "correction taken back",
}

TITLE_CELLS = 30
"""Cells of a source's title, so that what is corrected has room beside it."""


class CorrectingScreen(SourcesScreen):
    """Corrects statements."""

    async def action_correct(self) -> None:
        """Ask what to correct about the statement at hand, and do it."""
        from tui.dialogs.correcting import CorrectingDialog

        session, statement = self.session, self._statement_here()
        if self.refuses_changes():
            return
        document = session.comparison.documents[statement.document_id]
        statements = tuple(session.comparison.statements[document.id])
        number = statements.index(statement) + 1
        title = shortened(document.title, TITLE_CELLS)
        of = f" of {title}" if document.id != session.comparison.briefing.id else ""
        draft = draft_of(document, statements, number, session.review, at=session.now())

        def take(answer: tuple[Tool, Correction] | None) -> None:
            if answer is not None:
                tool, correction = answer
                again = tool is Tool.NO_CLAIM and statement.no_claim
                done = "a claim after all" if again else _DONE[tool]
                self._correct(tool, correction, f"{done}, statement {number}{of}")

        # Waited for here, so that no key that follows at once reaches the desk instead.
        dialog = CorrectingDialog(f"Correct statement {number}{visible(of)}", draft)
        await self.app.push_screen(dialog, take)

    def _statement_here(self) -> Statement:
        """Return the statement in the source's pane if that has the focus, else the briefing's."""
        passage = self.view.passage
        in_source = self.pane is self.desk.source and passage is not None
        found = passage.statement if in_source and passage is not None else self.view.claim
        known = self.session.comparison.statements[found.document_id]
        return next(item for item in known if item.id == found.id)

    def _correct(self, tool: Tool, correction: Correction, words: str) -> None:
        change = self.session.take_back if tool is Tool.TAKE_BACK else self.session.correct
        if not change(correction, words):
            self.tell("Nothing is different by that.")
            return
        self.show_review()
        self.visit_correction(correction)
        self.tell(f"{words[:1].upper()}{words[1:]} ({self.key('undo')} undoes it)")

    def visit_correction(self, correction: Correction) -> None:
        """Go to the first statement of the briefing that a correction is about."""
        place = correction.target.span
        if correction.document == self.session.comparison.briefing.id and not self._is_at(place):
            claims = self.session.comparison.claims
            found = next((claim for claim in claims if claim.span.overlaps(place)), None)
            if found is not None:
                self.visit(found)

    def _is_at(self, place: Span) -> bool:
        return self.view.claim.span.overlaps(place)
