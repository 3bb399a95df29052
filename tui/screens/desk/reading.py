"""Reading: what the desk can show beside itself, without a change in the review.

Owns help, problems and flags, the details of a match, and the report.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from tui.keys import ADJUDICATION, MATRIX, remapped
from tui.presenting.documents import flag_items
from tui.presenting.items import Dressing, Item
from tui.presenting.signs import visible
from tui.screens.desk.selecting import SelectingScreen
from tui.widgets.line_pane import undressed


class ReadingScreen(SelectingScreen):
    """Opens what is read."""

    async def action_help(self) -> None:
        """Show all keys."""
        from tui.presenting.help import KEY_MARGIN, help_items
        from tui.settings.config import config_file

        others = remapped((*MATRIX, *ADJUDICATION), self.changed_keys)
        items, dressings = help_items((*self.keys, *others), config=visible(str(config_file())))
        await self._read("All keys", items, dress=dressings.__getitem__, margin=KEY_MARGIN)

    async def action_problems(self) -> None:
        """Show what could not be read, and what to look at in the briefing."""
        session = self.session
        items = [
            *flag_items(session.comparison),
            *(Item(text=visible(str(each)), choosable=False, gap=1) for each in session.problems),
        ]
        self.app.clear_notifications()  # they would cover what they tell to press for
        words = "The briefing and its sources could be read, and nothing is flagged."
        await self._read("Problems and flags", items or [Item(text=words, choosable=False)])

    async def action_criteria(self) -> None:
        """Show the criteria for a verdict that the comparison states."""
        criteria = self.session.comparison.criteria.strip()
        if not criteria:
            self.tell("comparison.yaml states no criteria: add the field `criteria`.")
            return
        lines = [visible(line) for line in criteria.split("\n")]
        await self._read("Criteria", [Item(text=line or " ", choosable=False) for line in lines])

    async def action_sources(self) -> None:
        """Show where each source comes from and what is recorded from it, and go to one."""
        from comparisons.coverage import Coverage
        from tui.dialogs.sources import SourcesDialog
        from tui.presenting.sources import Sources

        view, session = self.view, self.session
        if not session.comparison.sources:
            self.tell(f"There is no source yet: {self.key('add')} adds one.")
            return
        coverage = Coverage(
            comparison=session.comparison, decisions=view.decisions, offers=self._found
        )
        sources = Sources(
            coverage=coverage, claim=view.claim, problems=session.problems, blind=view.blind
        )

        def take(chosen: str | None) -> None:
            if chosen is not None:
                self.visit_source(chosen)

        await self.app.push_screen(SourcesDialog(sources, self._column_here()), take)

    async def action_details(self) -> None:
        """Show what the statement and the passage share and where they part."""
        from tui.dialogs.reading import row_cells
        from tui.presenting.explanations import KIND_MARGIN, explanation_items

        view = self.view
        if view.explanation is None or view.passage is None:
            self.tell("Choose a match first.")
        else:
            items, dressings = explanation_items(view, row_cells(self.size.width))
            await self._read(
                "What they share, and where they part",
                items,
                dress=dressings.__getitem__,
                margin=KIND_MARGIN,
            )

    async def action_report(self) -> None:
        """Show a report on what was found, and write it where the reviewer says."""
        from comparisons.reporting import report_of
        from tui.dialogs.report import ReportDialog

        session = self.session
        make = partial(report_of, session.comparison, [session.standing])

        def take(told: str | None) -> None:
            if told:
                self.tell(told)

        dialog = ReportDialog(lambda tell: make(tell=tell), session.folder)
        await self.app.push_screen(dialog, take)

    async def _read(
        self,
        title: str,
        items: Sequence[Item],
        *,
        dress: Callable[[int], Dressing] = undressed,
        margin: int = 1,
    ) -> None:
        from tui.dialogs.reading import ReadingDialog

        await self.app.push_screen(ReadingDialog(title, items, dress=dress, margin=margin))
