"""Selecting: words chosen by hand, in the briefing or in a source.

Owns the way from keys and the mouse to a selection, and the part of a statement on which the next
evidence bears. Linking is the business of `linking`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from textual import on, work
from textual.message import Message

from comparisons import selecting
from comparisons.errors import ClaimdeskError
from comparisons.evidence import Stance
from comparisons.selecting import Selection
from comparisons.statements import Statement
from tui.presenting.copying import copied_text
from tui.presenting.signs import shortened, visible
from tui.presenting.view import Passage
from tui.presenting.view_changes import with_passage
from tui.screens.desk.filtering import FilteringScreen
from tui.widgets.desk import Desk

WORDS_SHOWN = 40


class SelectingScreen(FilteringScreen):
    """Selects words."""

    @dataclass
    class Copied(Message):
        """A text is ready for the clipboard."""

        what: str
        text: str
        kept: str
        """Where it was kept besides."""

    @property
    def is_in_briefing(self) -> bool:
        """Whether words of the briefing are being selected."""
        selection = self.view.selection
        return selection is not None and selection.document == self.session.comparison.briefing.id

    @property
    def passage_missing(self) -> str:
        """What to do where a passage is needed and none is chosen."""
        if self.sources_read and not self.session.comparison.sources:
            return f"There is no source yet: {self.key('add')} adds one."
        pane, down = self.key("pane.next"), self.key("down")
        return f"Choose a passage first: {pane} goes to the source, {down} to a statement in it."

    def action_select(self) -> None:
        """Begin to select words in the focused pane; then set where the selection starts."""
        selection = self.view.selection
        selection = self._begun() if selection is None else selecting.fixed(selection)
        if selection is not None:
            self._select(selection)
            stances = " ".join(self.key(f"link.{stance.value}") for stance in Stance)
            how = f"← → go, ⇧ extends, {self.key('select')} starts here, {stances} link, Esc"
            self.tell(f"Select words: {how}")

    def _begun(self) -> Selection | None:
        view = self.view
        if self.pane is self.desk.briefing:
            return selecting.begun((view.claim,), 0)
        if view.source is None or view.passage is None:
            self.tell(self.passage_missing)
            return None
        self.attend(self.desk.source)
        at = view.source.position_of(view.passage.statement)
        return selecting.begun(view.source.statements, at)

    def _select(self, selection: Selection) -> None:
        """Take over a selection; in a source the passage goes along with it."""
        before = self.view.selection
        view = replace(self.view, selection=selection)
        passage = view.passage
        in_source = view.source is not None and selection.document == view.source.document.id
        if in_source and (passage is None or passage.statement is not selection.statement):
            statement = selection.statement
            passage = Passage(statement=statement, match=self._match_at(statement))
            view = with_passage(view, view.source, passage, self.explanation(view, passage))
        self.go(view)
        if before is not None and (before.caret, before.span) == (selection.caret, selection.span):
            self.tell("No further word is that way.")

    def action_extend(self, words: int, statements: int) -> None:
        """Let the selection grow by words or statements, beginning one if there is none."""
        selection = self.view.selection or self._begun()
        if selection is None:
            return
        selection = selecting.growing(selection)
        if words:
            self._select(selecting.by_words(selection, words))
        else:
            self._select(selecting.by_statements(selection, statements))

    def action_move(self, by: int) -> None:
        """Go on in the focused pane, or with the selection."""
        selection = self.view.selection
        if selection is None:
            super().action_move(by)
        else:
            self._select(selecting.by_statements(selection, by))

    def action_open_row(self, opened: bool) -> None:  # noqa: FBT001 - a key's argument
        """Open or close a row, or go a word on with the selection."""
        selection = self.view.selection
        if selection is None:
            super().action_open_row(opened)
        else:
            self._select(selecting.by_words(selection, 1 if opened else -1))

    def action_end(self, direction: int) -> None:
        """Go to the first or the last item, or with the selection to the end of its statement."""
        selection = self.view.selection
        if selection is None:
            super().action_end(direction)
        else:
            self._select(selecting.at_edge(selection, direction))

    def action_back(self) -> None:
        """Leave the selection, then the part of the statement, then the filter."""
        view = self.view
        if view.selection is not None:
            self.go(replace(view, selection=None))
        elif view.part is not None:
            self.go(replace(view, part=None))
            self.tell("The next evidence bears on the whole statement.")
        else:
            super().action_back()

    def action_pane(self, by: int) -> None:
        """Focus another pane; words of the briefing that were not taken with Enter are let go."""
        if self.is_in_briefing:
            self.go(replace(self.view, selection=None))
        super().action_pane(by)

    def take_part(self) -> None:
        """Let the next evidence bear on the selected words of the statement."""
        view = self.view
        if view.selection is None:
            return
        span = view.selection.span
        words = span.cut(self.session.comparison.briefing.text)
        self.go(replace(view, selection=None, part=span))
        shown = visible(shortened(words, WORDS_SHOWN))
        self.tell(f"The next evidence bears on “{shown}” only; Esc takes that back.")

    # Copying

    def action_copy(self) -> None:
        """Copy the selection, or what the focused pane is at, with its provenance."""
        view, documents = self.view, self.view.shown_documents
        passage = view.passage
        if view.selection is not None:
            what, document, span = "the selection", view.selection.document, view.selection.span
        elif self.pane is self.desk.briefing:
            what, document, span = "the statement", view.claim.document_id, view.claim.span
        elif passage is not None:
            statement = passage.statement
            what, document, span = "the passage", statement.document_id, statement.span
        else:
            self.tell("Choose a passage first: there is nothing to copy here.")
            return
        self._copy(f"{what} ({len(span)} characters)", copied_text(documents[document], span))

    @work(thread=True, group="copying", exit_on_error=False)
    def _copy(self, what: str, text: str) -> None:
        """Keep the copy in a file as well; not every terminal takes it."""
        try:
            file = self.session.keep_copied(text)
        except ClaimdeskError as error:
            self.post_message(self.Copied(what, text, f"no file: {error}"))
        else:
            kept = f"and to {file}" if file else "to no file: nothing is kept outside"
            self.post_message(self.Copied(what, text, kept))

    @on(Copied)
    def _tell_copied(self, message: Copied) -> None:
        self.app.copy_to_clipboard(message.text)
        self.warn(f"Copied {message.what} to the clipboard {message.kept}", severity="information")

    # The mouse

    @on(Desk.Dragged)
    def _select_dragged(self, message: Desk.Dragged) -> None:
        view = self.view
        if message.pane is self.desk.briefing:
            claim = view.briefing.statement_at(message.first[0])
            if claim is not None:
                self._drag_in_claim(claim, message)
        elif message.pane is self.desk.source and view.source is not None:
            source = view.source
            numbers = [source.number_at(item) for item, _ in (message.first, message.last)]
            if all(numbers):
                first = (numbers[0] - 1, message.first[1])
                last = (numbers[1] - 1, message.last[1])
                self._select(selecting.dragged(source.statements, first, last))

    def _drag_in_claim(self, claim: Statement, message: Desk.Dragged) -> None:
        self.visit(claim)
        further = message.last[0] - message.first[0]
        last = message.last[1] if not further else len(claim.text) if further > 0 else 0
        self._select(selecting.dragged((claim,), (0, message.first[1]), (0, last)))
