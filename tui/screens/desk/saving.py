"""Saving: what was entered reaches the verdict file, and what was changed there comes in.

Owns the workers that save and that watch the file; they only post messages. The header says saved
only when it is durable.
"""

from __future__ import annotations

import asyncio
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from functools import cached_property

from textual import on
from textual.app import SuspendNotSupported
from textual.message import Message

from comparisons.errors import ClaimdeskError
from comparisons.session import SaveReport
from tui.presenting.summary import NOT_SAVED, TRIED_AGAIN
from tui.screens.desk.reading import ReadingScreen

FRAME_SECONDS = 0.01
"""How long a save waits: its thread and the screen take turns, and the key's frame comes first."""
OUTSIDE_SECONDS = 1.0
"""How often the verdict file is looked at for changes made elsewhere."""
AGAIN_SECONDS = 5.0
"""How often a save that failed is tried again."""


class SavingScreen(ReadingScreen):
    """Saves at once and takes in what was changed elsewhere."""

    @dataclass
    class Saved(Message):
        """The verdict file holds what was entered."""

        report: SaveReport

    @dataclass
    class SavingFailed(Message):
        """The verdict file could not be written."""

        error: Exception

    _fault = ""
    """Why the last save failed; nothing when it did not."""
    _due: asyncio.TimerHandle | None = None
    """A save that begins in a moment."""
    _pending: Future[None] | None = None
    """What was given to the thread last."""

    @cached_property
    def _saver(self) -> ThreadPoolExecutor:
        """One thread for all that touches the verdict file: a worker each costs more than a frame.

        The program ends only when everything that was entered went through it.
        """
        return ThreadPoolExecutor(max_workers=1, thread_name_prefix="saving")

    def on_unmount(self) -> None:
        """Let the thread end when its last save is done."""
        self._save_what_is_due()
        self._saver.shutdown(wait=False)

    def on_mount(self) -> None:
        """Watch the verdict file, and say what kept the comparison from opening whole."""
        self._watches = (
            self.set_interval(OUTSIDE_SECONDS, self.notice_outside),
            self.set_interval(AGAIN_SECONDS, self.save_again),
        )
        if self.refuses_changes():
            self.saving_words = "read only"

    def on_screen_suspend(self) -> None:
        """Watch no more below a dialog: whatever runs there makes Textual paint everything."""
        for watch in self._watches:
            watch.pause()

    def on_screen_resume(self) -> None:
        """Watch again."""
        for watch in self._watches:
            watch.resume()

    def show_review(self) -> None:
        """Show the review after a change, and save it."""
        self.saving_words = "saving"
        self.take_review()
        self.save()

    def save(self) -> None:
        """Save the review off the screen's thread; the screen says so only when it is durable."""
        if self._due is None:
            loop = asyncio.get_running_loop()
            self._due = loop.call_later(FRAME_SECONDS, self._save_what_is_due)

    def save_again(self) -> None:
        """Try a save again that failed: a full disk is emptied, a file made writable meanwhile."""
        if self._fault and not self.session.is_saved and not self.is_saving:
            self.save()

    def _save_what_is_due(self) -> None:
        """Give the thread the save that waits, if one does."""
        if self._due is not None:
            self._due.cancel()
            self._due = None
            self._pending = self._saver.submit(self._save)

    @property
    def is_saving(self) -> bool:
        """Whether something is on its way to the verdict file, or looked for there."""
        return self._due is not None or (self._pending is not None and not self._pending.done())

    def _save(self) -> None:
        try:
            report = self.session.save()
        except Exception as error:  # noqa: BLE001 - shown to the reviewer
            self.post_message(self.SavingFailed(error))
        else:
            self.post_message(self.Saved(report))

    def may_go(self) -> bool:
        """Tell whether the file holds everything; if not, say so and save again."""
        if self.session.is_saved:
            return True
        why = f" ({self._fault.rstrip('.')})" if self._fault else ""
        self.app.clear_notifications()  # they told the same reason
        self.warn(
            f"Nothing else was opened: {self.session.verdict_file.name} lacks what was decided "
            f"here{why}. It is being saved again; once the header says saved, open the other one.",
            severity="error",
        )
        self.saving_words = "saving"
        self.paint_header()
        self.save()
        return False

    def notice_outside(self) -> None:
        """Take in what was changed in the verdict file elsewhere."""
        if not self.is_saving:
            self._pending = self._saver.submit(self._notice_outside)

    def _notice_outside(self) -> None:
        try:
            report = self.session.notice_outside()
        except ClaimdeskError as error:
            self.post_message(self.SavingFailed(error))
        else:
            if report is not None:
                self.post_message(self.Saved(report))

    @on(Saved)
    def _show_saved(self, message: Saved) -> None:
        if self.session.is_saved:
            self.saving_words, self._fault = "saved", ""
        if message.report.merged:
            self.take_review()
        self.paint_header()
        if message.report.merged:
            self.tell("The verdict file was changed elsewhere too; both are united now.")
        for problem in message.report.problems:
            self.warn(str(problem))

    @on(SavingFailed)
    def _show_not_saved(self, message: SavingFailed) -> None:
        known, self._fault = self._fault, str(message.error)
        if self.session.read_only and self.session.is_saved:  # told on opening; nothing is lost
            return
        self.saving_words = NOT_SAVED
        self.paint_header()
        if known != self._fault:  # the file is looked at every second
            self.warn(f"Not saved: {message.error} {TRIED_AGAIN}", severity="error")

    def action_edit(self) -> None:
        """Open the verdict file in the reviewer's editor; what changed there is taken in after."""
        from tui.editor import edit

        if not self.session.verdict_file.exists():
            self.tell("There is no verdict file yet; decide a statement first.")
            return
        self._save_what_is_due()
        try:
            with self.app.suspend():
                fault = edit(self.session.verdict_file)
        except SuspendNotSupported:
            fault = "This terminal cannot stand aside for an editor."
        if fault:
            self.warn(fault, severity="error")
        self.notice_outside()
