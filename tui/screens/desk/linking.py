"""Linking: what a reviewer makes of the passages of the sources.

Owns evidence, sources checked and matches put aside. No stance is ever chosen here but by a key.
"""

from __future__ import annotations

from dataclasses import replace

from comparisons.dismissals import dismissed_among
from comparisons.documents import title_of
from comparisons.evidence import Evidence, Part, Shown, Stance, part_of
from comparisons.offers import key_of
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision
from tui.presenting.signs import visible
from tui.screens.desk.asking import NO_SOURCE, AskingScreen, Link


class LinkingScreen(AskingScreen):
    """Links passages, records silence, puts matches aside."""

    def action_link(self, word: str) -> None:
        """Link the selected words, or the chosen passage, with a stance."""
        if self.is_in_briefing:
            self.take_part()
        passage = self.view.passage
        if passage is None:
            self.tell(self.passage_missing)
            return
        match, part = passage.match, self._part()
        link = Link(
            claim=self.view.claim.id,
            source=passage.statement.document_id,
            span=self._words_to_link(passage.statement.span),
            stance=Stance(word),
            shown=Shown(rank=match.rank, score=round(match.score, 4)) if match else None,
            part=part,
        )
        if self.view.is_archived(link.source):
            self.link_from_archive(link)
            return
        evidence = self.evidence_of(link)
        if self.change(self.decision.with_evidence(evidence), link.words):
            self.go(replace(self.view, selection=None, part=None))

    def _words_to_link(self, otherwise: Span) -> Span:
        selection = self.view.selection
        return otherwise if selection is None or self.is_in_briefing else selection.span

    def _part(self) -> Part | None:
        """Return the words of the statement on which the evidence shall bear."""
        claim, span = self.view.claim, self.view.part
        return None if span is None else part_of(claim.text, span.shifted(-claim.span.start))

    async def action_link_asking(self) -> None:
        """Ask for the stance, then link; words of the briefing become the part instead."""
        from tui.dialogs.stance import StanceDialog

        if self.is_in_briefing:
            self.take_part()
            return
        passage = self.view.passage
        if passage is None:
            self.tell(self.passage_missing)
            return
        span = self._words_to_link(passage.statement.span)
        words = span.cut(self.view.shown_documents[passage.statement.document_id].text)

        def take(stance: Stance | None) -> None:
            if stance is not None:
                self.action_link(stance.value)

        await self.app.push_screen(StanceDialog(words), take)

    def action_checked(self) -> None:
        """Record that the chosen source says nothing about the statement, or take that back."""
        row = self.view.rows[self.view.row] if self.view.rows else None
        if row is None or not row.source:
            found = self.session.comparison.sources
            self.tell("Choose a source in the match list first." if found else self.passage_missing)
            return
        if row.archived:
            self.tell(NO_SOURCE)
            return
        decision = self.decision
        source = visible(title_of(self.session.comparison.documents, row.source))
        if row.source in decision.checked:
            back = decision.without_checked(row.source, at=self.session.now())
            if self.change(back, "checked taken back"):
                self.tell(f"Taken back: {source} is not recorded as checked any more.")
        elif self.change(decision.with_checked(row.source), f"{source} checked"):
            self.tell(f"Checked: {source} was read and says nothing about the statement.")

    def action_put_aside(self) -> None:
        """Put the chosen match aside for this statement, or bring it back."""
        passage = self.view.passage
        if passage is None or passage.match is None:
            on, back = self.key("match.next"), self.key("match.previous")
            self.tell(f"Choose a match first: {on} and {back} go through the list.")
            return
        statement, decision = passage.statement, self.decision
        if self.view.is_archived(statement.document_id):
            self.tell(NO_SOURCE)
            return
        at = self.session.now()
        if key_of(statement) in dismissed_among(decision.dismissed, self._matched()):
            back = decision.without_dismissed(statement, at=at)
            if self.change(back, "match brought back"):
                self.tell("Brought back: it stands in its old place.")
        elif self.change(decision.with_dismissed(statement, at=at), "match dismissed"):
            again, undo = self.key("dismiss"), self.key("undo")
            self.tell(f"Dismissed, now last in its list: {again} or {undo} brings it back.")

    def _matched(self) -> list[Statement]:
        offer = self.view.offer
        return [match.statement for match in offer.matches] if offer else []

    def withdraw_evidence(self) -> None:
        """Withdraw the evidence at the chosen passage."""
        evidence = self._evidence_here(self.decision)
        if evidence is None:
            self.tell("Nothing is linked at this passage.")
        else:
            self._withdraw(evidence)

    def _withdraw(self, evidence: Evidence) -> None:
        gone = self.decision.without_evidence(evidence, at=self.session.now())
        self.change(gone, "evidence withdrawn")

    def _evidence_here(self, decision: Decision) -> Evidence | None:
        passage = self.view.passage
        if passage is None:
            return None
        statement = passage.statement
        linked = decision.linked_to(statement.document_id)
        return next((item for item in linked if item.quote.span.overlaps(statement.span)), None)

    async def action_evidence(self, place: int = 0) -> None:
        """List the evidence of the decision; go to a piece of it, or withdraw it."""
        from tui.dialogs.evidence import ChosenEvidence, EvidenceDialog
        from tui.presenting.evidence_list import evidence_entries

        decision, documents = self.decision, self.session.comparison.documents
        others = self.view.others.get(self.view.claim.id, ()) if self.is_revealed else ()
        entries = evidence_entries(decision, documents, blind=self.view.blind, others=others)
        if not entries:
            self.tell("Nothing was linked to this statement yet.")
            return

        async def take(chosen: ChosenEvidence | None) -> None:
            if chosen is not None and chosen.withdraw:
                self._withdraw(chosen.evidence)
                await self.action_evidence(chosen.place)
            elif chosen is not None:
                self._visit_evidence(chosen.evidence, by=chosen.by)

        title = f"Evidence on statement {self.view.number}"
        await self.app.push_screen(EvidenceDialog(title, entries, place), take)

    def _visit_evidence(self, evidence: Evidence, *, by: str) -> None:
        comparison = self.session.comparison
        statements = comparison.statements.get(evidence.source, ())
        place = self.session.place_of(evidence)
        there = next((item for item in statements if place and item.span.overlaps(place)), None)
        if there is None:
            way_out = "" if by else f": {self.key('again')} shows what became of them"
            self.tell(f"The source has these words no more{way_out}.")
        else:
            self.visit_passage(there)
