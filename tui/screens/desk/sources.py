"""Sources: documents that come or change while the desk is open.

Owns the watch over the comparison's documents and the adding of a source; it only asks the
matching to begin anew. Nothing a reviewer entered is touched: what stands in changed words is
marked to be looked at again, as at any opening.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from comparisons.errors import ClaimdeskError
from tui.screens.desk import finding
from tui.screens.desk.saving import SavingScreen

if TYPE_CHECKING:
    from comparisons.watching import Watch

LOOK_SECONDS = 1.0
"""How often the documents are looked at; a dropped file is taken when two looks agree."""
BRIEFING_CHANGED = "The briefing's file was changed. Close the desk and open it again to see it."


class SourcesScreen(SavingScreen):
    """Takes in sources while the desk is open."""

    @dataclass
    class Changed(Message):
        """The documents on disk are not what was read."""

        added: tuple[str, ...] = ()
        """Paths of sources that were added, within the comparison."""
        faults: tuple[str, ...] = ()

    _documents: Watch | None = None

    def on_mount(self) -> None:
        """Look at the documents now and then."""
        self._one_look = threading.Lock()
        self._looking = self.set_interval(LOOK_SECONDS, self.look_at_documents)

    def take_sources(self, news: finding.SourcesTaken) -> None:
        """Begin to watch the documents that were read."""
        super().take_sources(news)
        if self._documents is None:
            self._start_watch()

    @work(thread=True, exclusive=True, group="documents", exit_on_error=False)
    def _start_watch(self) -> None:
        from comparisons.watching import Watch

        self._documents = Watch(self.session.folder)

    def on_screen_suspend(self) -> None:
        """Look no more below a dialog."""
        self._looking.pause()

    def on_screen_resume(self) -> None:
        """Look again."""
        self._looking.resume()

    @work(thread=True, exclusive=True, group="documents", exit_on_error=False)
    def look_at_documents(self) -> None:
        """Take in what was dropped into the folder of the sources, or changed."""
        with self._one_look:
            self._look()

    def _look(self) -> None:
        """Look once; runs in a worker that holds `_one_look`."""
        happened = self._documents.look() if self._documents is not None else None
        if happened is None:
            return
        if happened.briefing_changed:
            self.post_message(self.Changed(faults=(BRIEFING_CHANGED,)))
        if happened.dropped:
            self.post_message(self._added(happened.dropped))
        elif happened.changed:
            self.post_message(self.Changed())

    def _added(self, files: Iterable[Path]) -> Changed:
        """Add files to the comparison; runs in a worker."""
        from comparisons.adding import add_source

        added: list[str] = []
        faults: list[str] = []
        for file in files:
            try:
                found = add_source(self.session.folder, file)
            except ClaimdeskError as error:
                faults.append(f"Not added: {error}")
            else:
                added.append(found.entry.path)
        if self._documents is not None:
            self._documents.look()  # what was done here is no news
        return self.Changed(added=tuple(added), faults=tuple(faults))

    @on(Changed)
    def _read_anew(self, message: Changed) -> None:
        for fault in message.faults:
            self.warn(fault, severity="error")
        if message.faults and not message.added:
            return
        self.find_offers()
        words = f"Added {', '.join(message.added)}" if message.added else "Documents changed"
        self.warn(f"{words}; reading and matching anew.", severity="information")

    async def action_add_source(self) -> None:
        """Ask for a file and add it to the sources."""
        from comparisons.adding import unlisted
        from comparisons.opening import read_file
        from comparisons.reading import is_readable
        from tui.dialogs.choosing_file import FileDialog

        folder = self.session.folder
        try:
            offered = unlisted(folder, read_file(folder)[0])
        except ClaimdeskError as error:
            self.warn(str(error), severity="error")
            return
        title = "Add a source"
        dialog = FileDialog(title, Path.cwd(), wanted=is_readable, offered=offered)

        def take(file: Path | None) -> None:
            if file is not None:
                self._add(file)

        await self.app.push_screen(dialog, take)

    @work(thread=True, group="adding", exit_on_error=False)
    def _add(self, file: Path) -> None:
        with self._one_look:
            self.post_message(self._added((file,)))
