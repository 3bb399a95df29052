"""Revealing: what the other reviewers found, for a reviewer who asks to see it.

Owns the watch over the others' verdict files and the one way by which their verdicts reach the
desk: an explicit question, and its answer taken down in the reviewer's own file. Until then only
how much each has decided is known here.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message
from textual.screen import Screen

from comparisons.errors import ClaimdeskError
from comparisons.session import Session
from comparisons.storage.verdict_folder import VerdictFolder
from tui.keys import NO_CHANGES
from tui.presenting.others import MARGIN, others_at, others_lines, progress_lines
from tui.presenting.signs import visible
from tui.screens.desk import finding
from tui.screens.desk.correcting import CorrectingScreen

if TYPE_CHECKING:
    from comparisons.adjudicating import Adjudicating
    from comparisons.agreement import Judgements
    from comparisons.colleagues import Colleagues
    from comparisons.storage.verdict_folder import FoundReviews

OTHERS_SECONDS = 3.0
"""How often the others' files are looked at."""


class RevealingScreen(CorrectingScreen):
    """Keeps others' verdicts hidden, and shows them when asked."""

    @dataclass
    class OthersRead(Message):
        """The others' files hold something new."""

        colleagues: Colleagues

    @dataclass
    class AdjudicationOpened(Message):
        """All reviews were read, and differences can be decided."""

        sitting: Adjudicating

    @dataclass
    class AdjudicationFailed(Message):
        """The reviews could not be read, or one's own not be saved."""

        error: Exception

    def __init__(
        self, session: Session, *, blind: bool = False, keys: Mapping[str, str] = NO_CHANGES
    ) -> None:
        super().__init__(session, blind=blind, keys=keys)
        self._blind_sitting = blind
        self._verdicts = VerdictFolder(session.verdict_file.parent)
        self._read_before: tuple[FoundReviews, object] | None = None
        self._holding: Screen[None] | None = None
        self.colleagues: Colleagues | None = None
        """None until the files were read."""

    @property
    def is_revealed(self) -> bool:
        """Whether the reviewer asked for others' verdicts, and did not begin this sitting blind."""
        return bool(self.session.review.revealed) and not self._blind_sitting

    def on_mount(self) -> None:
        """Look at the others' files now and then."""
        self._others_watch = self.set_interval(OTHERS_SECONDS, self.look_at_others)

    def on_screen_suspend(self) -> None:
        """Look no more below a dialog."""
        self._others_watch.pause()

    def on_screen_resume(self) -> None:
        """Look again."""
        self._others_watch.resume()

    def take_sources(self, news: finding.SourcesTaken) -> None:
        """Look for the others' files too."""
        super().take_sources(news)
        self.look_at_others()

    @work(thread=True, exclusive=True, group="others", exit_on_error=False)
    def look_at_others(self) -> None:
        """Read the others' files if any changed; compute only."""
        from comparisons.colleagues import colleagues_in

        found, comparison = self._verdicts.read(), self.session.comparison
        if self._read_before == (found, comparison):
            return
        self._read_before = (found, comparison)
        self.post_message(self.OthersRead(colleagues_in(found, comparison)))

    @on(OthersRead)
    async def _take_others(self, message: OthersRead) -> None:
        first, self.colleagues = self.colleagues is None, message.colleagues
        self._show_others()
        if first and self._holding is not None and self.app.screen is self._holding:
            self.app.pop_screen()
            await self._ask_to_reveal()

    def _show_others(self) -> None:
        if self.is_revealed and self.colleagues is not None:
            judged, reviewer = self.colleagues.judged, self.session.review.reviewer
            self.go(replace(self.view, others=others_at(judged, reviewer)))

    async def action_reveal(self) -> None:
        """Ask whether to show what the others found; once shown, read it for this statement."""
        if self.is_revealed:
            await self._read_others()
        elif self.colleagues is None:
            await self._hold("Reading the others' files …")
        else:
            await self._ask_to_reveal()

    async def _hold(self, words: str) -> None:
        """Take the keys until something is there that was asked for."""
        from tui.dialogs.holding import HoldingDialog

        self._holding = HoldingDialog(words)
        await self.app.push_screen(self._holding)

    async def _ask_to_reveal(self) -> None:
        from tui.dialogs.revealing import RevealingDialog

        others = self._others()
        if not others:
            self.tell(self._nobody_else())
            return
        progress = self.session.progress()
        dialog = RevealingDialog(
            unreviewed=progress.unreviewed,
            progress=progress_lines(others, self.session.comparison),
        )

        def take(asked: bool | None) -> None:  # noqa: FBT001 - as Textual calls it
            if asked:
                self._reveal()

        await self.app.push_screen(dialog, take)

    def _others(self) -> Sequence[Judgements]:
        """Return what everybody else found, as far as it could be read."""
        known = self.colleagues
        return known.others_than(self.session.review.reviewer) if known is not None else ()

    def _nobody_else(self) -> str:
        """Say why there is nothing of others; of a file that cannot be read, only its name."""
        own, known = self.session.verdict_file.name, self.colleagues
        places = {problem.place for problem in known.problems} if known is not None else ()
        unread = sorted(place for place in places if Path(place).name != own)
        if unread:
            names = visible(", ".join(unread))
            return f"Nothing of others can be read ({names}); claimdesk check tells why."
        return "Nobody else has a verdict file in this comparison yet."

    def _reveal(self) -> None:
        """Take the answer down, and show the verdicts only if that could be done."""
        if not self.session.reveal():
            self.refuses_changes()
            return
        self._blind_sitting = False
        self.saving_words = "saving"
        self.save()
        self._show_others()
        self.tell(
            "Others' verdicts are shown: = the same, ≠ another. "
            f"{self.key('reveal')} reads what they found."
        )

    async def _read_others(self) -> None:
        found = self.view.others.get(self.view.claim.id, ())
        lines = others_lines(found, self.session.comparison.documents)
        await self._read(
            f"What others found on statement {self.view.number}",
            [item for item, _ in lines],
            dress=[dressing for _, dressing in lines].__getitem__,
            margin=MARGIN,
        )

    async def action_adjudicate(self) -> None:
        """Open the statements at which reviewers differ."""
        if not self.is_revealed:
            hidden = f"Others' verdicts are hidden: {self.key('reveal')} shows them first."
            alone = self.colleagues is not None and not self._others()
            self.tell(self._nobody_else() if alone else hidden)
            return
        await self._hold("Reading all reviews …")
        self._open_adjudication()

    @work(thread=True, exclusive=True, group="adjudicating", exit_on_error=False)
    def _open_adjudication(self) -> None:
        """Read all reviews; the worker only posts messages."""
        from comparisons.adjudicating import open_adjudication

        session = self.session
        try:
            session.save()
            sitting = open_adjudication(session.folder, session.review.reviewer)
        except ClaimdeskError as error:
            self.post_message(self.AdjudicationFailed(error))
        else:
            self.post_message(self.AdjudicationOpened(sitting))

    @on(AdjudicationOpened)
    def _show_adjudication(self, message: AdjudicationOpened) -> None:
        from tui.screens.adjudicating import AdjudicatingScreen

        if self.app.screen is self._holding:  # else the reviewer went back meanwhile
            self.app.switch_screen(AdjudicatingScreen(message.sitting))

    @on(AdjudicationFailed)
    def _show_no_adjudication(self, message: AdjudicationFailed) -> None:
        if self.app.screen is self._holding:
            self.app.pop_screen()
        self.warn(f"Differences cannot be shown: {message.error}", severity="error")
