"""Asking: what an archive offers for the statement at hand, and evidence out of it.

Owns the question in the background, and the way of a passage from the archive into the
comparison: its document becomes a source first, so that the verdict file needs no archive.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on, work
from textual.message import Message

from comparisons.documents import Document, title_of
from comparisons.evidence import Evidence, Part, Shown, Stance
from comparisons.spans import Span
from comparisons.telling import StoppedError
from tui.presenting.counts import counted
from tui.presenting.signs import visible
from tui.presenting.view_changes import with_archived
from tui.screens.desk import finding
from tui.screens.desk.changing import ChangingScreen

if TYPE_CHECKING:
    from comparisons.archived import ArchiveOffer, Inquiry, Kept

HOW_TO_GIVE = (
    "No archive was given: claimdesk review FOLDER --archive ARCHIVE, or archive in the config file"
)
NO_SOURCE = "This document is in the archive, not among the sources: s o x links it and takes it in"


@dataclass(frozen=True, kw_only=True, slots=True)
class Link:
    """What is to be linked with a statement."""

    claim: str
    source: str
    span: Span
    stance: Stance
    shown: Shown | None
    part: Part | None

    @property
    def words(self) -> str:
        """What is done by it."""
        return f"linked as {self.stance.value}{' to a part' if self.part else ''}"


class AskingScreen(ChangingScreen):
    """Asks an archive, and links what is in it."""

    archive: Path | None = None
    """The folder of the archive; None when none was given."""

    @dataclass
    class Told(Message):
        """How far a question is."""

        inquiry: Inquiry
        words: str

    @dataclass
    class Answered(Message):
        """The archive answered."""

        inquiry: Inquiry
        offer: ArchiveOffer

    @dataclass
    class AskingFailed(Message):
        """The archive could not be asked."""

        inquiry: Inquiry
        error: Exception

    @dataclass
    class TakenIn(Message):
        """A document of the archive is a source now, and its passage can be linked."""

        link: Link
        exact: str
        """The words as the archive has them."""
        kept: Kept

    @dataclass
    class NotTakenIn(Message):
        """A document of the archive could not become a source."""

        error: Exception

    _inquiry: Inquiry | None = None
    _taking_in: Link | None = None
    _taken_in: tuple[str, ...] = ()
    """Ids of the sources that came out of the archive since the sources were read."""

    def action_ask(self) -> None:
        """Ask the archive for the statement at hand."""
        if self.archive is None:
            self.tell(HOW_TO_GIVE)
        elif self._inquiry is not None:
            number = self.number_of(self._inquiry.claim.id)
            self.tell(f"The archive is being asked for statement {number}: Esc stops it.")
        elif not self.sources_read:
            self.tell("The sources are still being read.")
        else:
            self._begin_asking(self.archive)

    def _begin_asking(self, archive: Path) -> None:
        from comparisons.archived import Inquiry

        self._inquiry = Inquiry(archive, self.session.comparison, self.view.claim)
        self._show_asking("asking the archive")
        self._ask(self._inquiry)

    def _show_asking(self, words: str) -> None:
        self.asking_words = words
        self._paint_matches_title()

    @work(thread=True, group="asking", exit_on_error=False)
    def _ask(self, inquiry: Inquiry) -> None:
        """Ask; the worker only posts messages."""

        def tell(what: str, done: int, total: int) -> None:
            self.post_message(self.Told(inquiry, f"{what} {done:,} of {total:,}"))

        try:
            offer = inquiry.answer(tell)
        except StoppedError:
            return
        except Exception as error:  # noqa: BLE001 - shown to the reviewer
            self.post_message(self.AskingFailed(inquiry, error))
        else:
            self.post_message(self.Answered(inquiry, offer))

    @on(Told)
    def _tell_how_far(self, message: Told) -> None:
        if message.inquiry is self._inquiry:
            self._show_asking(message.words)

    @on(AskingFailed)
    def _tell_failure_to_ask(self, message: AskingFailed) -> None:
        if message.inquiry is self._inquiry:
            self._inquiry = None
            self._show_asking("")
            self.warn(str(message.error), severity="error")

    @on(Answered)
    def _take_answer(self, message: Answered) -> None:
        if message.inquiry is not self._inquiry:
            return
        self._inquiry = None
        self._show_asking("")
        claim = message.offer.claim
        if not self.view.whole.holds(claim):
            self.tell("The statement was cut otherwise meanwhile: ask again.")
            return
        self._archived[claim.id] = message.offer.without(self.session.comparison.sources)
        self._show_archived()
        offered = self._archived[claim.id]
        found = f"{counted(len(offered.matches), 'match', 'matches')} below the sources"
        self.tell(
            f"Statement {self.number_of(claim.id)}, from the archive: "
            f"{found if offered.matches else 'nothing more that shares words'}"
        )

    def _show_archived(self) -> None:
        """Show what the archive offers for the statement at hand, at the row that is chosen."""
        archived = self._archived.get(self.view.claim.id)
        if archived is not self.view.archived:
            view = with_archived(self.view, archived)
            self.go(view if view.passage else self.with_source(view))

    def action_back(self) -> None:
        """Stop asking; with nothing asked, go back as elsewhere."""
        if self._inquiry is None:
            super().action_back()
            return
        self._stop_asking()
        self._show_asking("")
        self.tell("Stopped asking the archive.")

    def _stop_asking(self) -> None:
        if self._inquiry is not None:
            self._inquiry.stop()
            self._inquiry = None

    def on_unmount(self) -> None:
        """Ask no more when the desk is left."""
        self._stop_asking()

    async def action_correct(self) -> None:
        """Correct a statement, unless its document is only in the archive."""
        passage = self.view.passage
        in_source = self.pane is self.desk.source and passage is not None
        if in_source and passage and self.view.is_archived(passage.statement.document_id):
            self.tell(NO_SOURCE)
        else:
            await super().action_correct()

    # Linking

    def evidence_of(self, link: Link) -> Evidence:
        """Make evidence of what is to be linked."""
        return self.session.evidence_from(
            link.source, link.span, link.stance, shown=link.shown, part=link.part
        )

    def link_from_archive(self, link: Link) -> None:
        """Take the document of a passage in, and link the passage when it is a source."""
        if self.refuses_changes():
            return
        if self._taking_in is not None:
            self.tell("A document is being taken in from the archive; try again in a moment.")
        else:
            self._taking_in = link
            self.tell("Taking the document in from the archive …")
            self._take_in(link, self.view.shown_documents[link.source])

    @work(thread=True, group="adding", exit_on_error=False)
    def _take_in(self, link: Link, document: Document) -> None:
        """Copy and read the document; the worker only posts messages."""
        from comparisons.archived import keep

        try:
            with self._one_look:
                self._look()
                kept = keep(self.session.folder, self.session.comparison, document)
                if self._documents is not None:
                    self._documents.look()  # what was done here is no news
        except Exception as error:  # noqa: BLE001 - shown to the reviewer
            self.post_message(self.NotTakenIn(error))
        else:
            self.post_message(self.TakenIn(link, link.span.cut(document.text), kept))

    @on(NotTakenIn)
    def _tell_not_taken_in(self, message: NotTakenIn) -> None:
        self._taking_in = None
        self.warn(f"Not linked: {message.error}", severity="error")

    @on(TakenIn)
    def _link_taken_in(self, message: TakenIn) -> None:
        self._taking_in = None
        kept, link = message.kept, replace(message.link, source=message.kept.document.id)
        session = self.session
        if kept.is_new:
            session.take_source(kept.document, kept.statements)
            self._taken_in = (*self._taken_in, link.source)
        claim = next((item for item in session.comparison.claims if item.id == link.claim), None)
        there = session.comparison.documents.get(link.source)
        self.take_review()
        if claim is None or there is None or link.span.cut(there.text) != message.exact:
            title = title_of(session.comparison.documents, link.source)
            self.warn(f"Not linked: {title} is a source now; link its passage there.")
            return
        decision = session.decision_on(claim).with_evidence(self.evidence_of(link))
        stays = f"{link.words} ({there.title} stays a source)"
        if session.change(decision, f"{stays}, statement {self.number_of(claim.id)}"):
            self.show_review()
        self._go_to_taken_in(link)
        undo = self.key("undo")
        done = f"{link.words.capitalize()} ({undo} undoes that)"
        self.tell(f"{done}; {visible(there.title)} is a source now")

    def _go_to_taken_in(self, link: Link) -> None:
        """Leave the archive's document for the source that it became."""
        self._leave_out_sources(self.session.comparison.sources)
        if self.view.claim.id != link.claim:
            return
        self.go(replace(self.view, selection=None, part=None))
        statements = self.session.comparison.statements[link.source]
        passage = next((item for item in statements if item.span.overlaps(link.span)), None)
        self._show_archived()
        if passage is not None:
            self.visit_passage(passage)

    def _leave_out_sources(self, sources: Sequence[Document]) -> None:
        self._archived = {id_: offer.without(sources) for id_, offer in self._archived.items()}

    def take_sources(self, news: finding.SourcesTaken) -> None:
        """Read the sources once more if that began before one of them came."""
        super().take_sources(news)
        taken_in, self._taken_in = self._taken_in, ()
        self._leave_out_sources(news.comparison.sources)
        if any(source not in news.comparison.documents for source in taken_in):
            self.find_offers()
