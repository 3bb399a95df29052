"""Taking in: what other programs pass on, at the desk, after a look.

Owns the step from a file to the review or to the list of sources, and the way back. Nothing is
taken in that the reviewer did not mark.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from comparisons.errors import ClaimdeskError
from tui.screens.desk.linking import LinkingScreen

if TYPE_CHECKING:
    from comparisons.importing_sources import AddedSources
    from comparisons.imports.incoming import Incoming
    from comparisons.imports.plans import Line, Said
    from comparisons.undo import Step
    from tui.presenting.taking_in import Look

TITLE = "Take in a file"
KINDS = "path: annotations or claim reviews (.json), sources (.csv)"


class TakingInScreen(LinkingScreen):
    """Takes in what other programs pass on."""

    @dataclass
    class FileRead(Message):
        """A foreign file can be looked at."""

        file: Path
        incoming: Incoming
        lines: tuple[Line, ...]

    @dataclass
    class FileRefused(Message):
        """It could not be read, or not be taken in."""

        error: Exception

    @dataclass
    class SourcesTaken(Message):
        """The comparison file names more sources."""

        file: Path
        added: AddedSources

    @dataclass
    class SourcesTakenBack(Message):
        """The comparison file does not name them any more."""

        words: str

    _sources_taken: tuple[Step | None, AddedSources] | None = None
    """Sources that can be taken back while nothing was entered after them."""

    async def action_take_in(self) -> None:
        """Ask for a file, and show what it would add."""
        from comparisons.imports.incoming import ENDINGS
        from tui.dialogs.choosing_file import FileDialog

        if self.refuses_changes():
            return
        if self._documents is None:
            self.tell("The sources are still being read.")
            return
        dialog = FileDialog(
            TITLE, Path.cwd(), wanted=lambda path: path.suffix.lower() in ENDINGS, words=KINDS
        )

        def take(file: Path | None) -> None:
            if file is not None:
                self.tell("Reading …")
                self._read_file(file, self.view.claim.id)

        # Waited for here, so that what is typed at once is typed into the line.
        await self.app.push_screen(dialog, take)

    @work(thread=True, exclusive=True, group="taking in", exit_on_error=False)
    def _read_file(self, file: Path, claim: str) -> None:
        """Read a file and work out what it would add; compute only."""
        from comparisons.importing import Choice, annotations_plan, read_incoming
        from comparisons.importing_sources import source_lines
        from comparisons.imports.incoming import Kind

        session = self.session
        try:
            incoming = read_incoming(file)
            if incoming.kind is Kind.ANNOTATIONS:
                choice = Choice(reviewer=session.review.reviewer, statement=claim)
                lines = annotations_plan(session, incoming, choice).lines
            else:
                lines = source_lines(session.folder, file, incoming)
        except Exception as error:  # noqa: BLE001 - shown to the reviewer
            self.post_message(self.FileRefused(error))
        else:
            self.post_message(self.FileRead(file, incoming, lines))

    @on(FileRefused)
    def _show_refused(self, message: FileRefused) -> None:
        self.tell("Nothing was taken in.")
        self.warn(str(message.error), severity="error")

    @on(FileRead)
    async def _show_file(self, message: FileRead) -> None:
        from tui.dialogs.taking_in import TakingInDialog
        from tui.presenting.taking_in import Look

        self.tell("")
        claim = self.view.claim.id
        look = Look(
            incoming=message.incoming,
            comparison=self.session.comparison,
            lines=message.lines,
        )

        def take(chosen: Look | None) -> None:
            if chosen is None:
                self.tell("Nothing was taken in.")
            elif chosen.incoming.candidates:
                self._take_annotations(chosen, claim)
            else:
                self._add_marked(message.file, chosen.incoming, chosen.marked)

        again = partial(self._again, message.incoming, claim)
        await self.app.push_screen(TakingInDialog(look, again), take)

    def _again(self, incoming: Incoming, claim: str, place: int, said: Said) -> Line:
        """Tell what comes of one thing when something is said of it."""
        from comparisons.importing import Choice, annotations_plan

        choice = Choice(
            reviewer=self.session.review.reviewer,
            statement=claim,
            only={place},
            said={place: said},
        )
        return annotations_plan(self.session, incoming, choice).lines[0]

    def _take_annotations(self, look: Look, claim: str) -> None:
        """Take over what is marked as one change."""
        from comparisons.importing import Choice, annotations_plan, take_in
        from comparisons.imports.plans import Fate

        choice = Choice(
            reviewer=self.session.review.reviewer,
            statement=claim,
            only=look.marked,
            said=look.said,
        )
        try:
            plan = annotations_plan(self.session, look.incoming, choice)
            changed = take_in(self.session, plan, look.incoming)
        except ClaimdeskError as error:
            self.warn(str(error), severity="error")
            return
        if changed:
            self.show_review()
        added = sum(line.fate is Fate.ADDS for line in plan.lines)
        self.tell(f"Took in {added} from {look.incoming.name}; {self.key('undo')} undoes it.")

    # Sources

    @work(thread=True, exclusive=True, group="adding", exit_on_error=False)
    def _add_marked(self, file: Path, incoming: Incoming, marked: frozenset[int]) -> None:
        """Add sources; runs in a worker."""
        from comparisons.importing_sources import add_sources

        with self._one_look:
            try:
                added = add_sources(self.session.folder, file, incoming, only=marked)
            except Exception as error:  # noqa: BLE001 - shown to the reviewer
                self.post_message(self.FileRefused(error))
                return
            if self._documents is not None:
                self._documents.look()  # what was done here is no news
        self.post_message(self.SourcesTaken(file, added))

    @on(SourcesTaken)
    def _show_taken(self, message: SourcesTaken) -> None:
        added = message.added
        for line in added.lines:
            if line.reason:
                self.warn(f"{line.what}: {line.reason}", severity="error")
        for problem in added.problems:
            self.warn(str(problem))
        if added.entries:
            self._sources_taken = (self.session.last_step, added)
            self.find_offers()
            names = ", ".join(entry.id for entry in added.entries)
            words = f"Added {names} from {message.file.name}; {self.key('undo')} undoes it."
            self.warn(words, severity="information")

    def take_back_sources(self) -> bool:
        """Take sources out again if they were taken in last; tell whether they were."""
        taken = self._sources_taken
        if taken is None or taken[0] is not self.session.last_step:
            return False
        self._sources_taken = None
        self._take_out(taken[1])
        return True

    @work(thread=True, exclusive=True, group="adding", exit_on_error=False)
    def _take_out(self, added: AddedSources) -> None:
        """Take sources out of the comparison file; runs in a worker."""
        from comparisons.adding import remove_sources

        folder = self.session.folder
        with self._one_look:
            try:
                remove_sources(folder, added.entries)
            except Exception as error:  # noqa: BLE001 - shown to the reviewer
                self.post_message(self.FileRefused(error))
                return
            if self._documents is not None:
                self._documents.leave(folder / entry.path for entry in added.entries)
                self._documents.look()  # what was done here is no news
        names = ", ".join(entry.id for entry in added.entries)
        words = f"Undone: {names} added. The copied files stay in the folder."
        self.post_message(self.SourcesTakenBack(words))

    @on(SourcesTakenBack)
    def _show_taken_back(self, message: SourcesTakenBack) -> None:
        self.find_offers()
        self.warn(message.words, severity="information")
