"""Reviewing: the desk at which a person decides.

Owns verdicts, notes, undo and the second look. Nothing here chooses a verdict.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from comparisons.evidence import carried_to
from comparisons.statements import Statement
from comparisons.undo import Step
from comparisons.verdicts import Decision, Verdict
from tui.keys import DESK, bindings
from tui.presenting.others import progress_lines
from tui.presenting.signs import verdict_word
from tui.presenting.summary import summary_items
from tui.screens.desk.taking_in import TakingInScreen

if TYPE_CHECKING:
    from tui.presenting.looking_again import Answer, Entry


class ReviewingScreen(TakingInScreen):
    """Takes what the reviewer enters."""

    BINDINGS = bindings(DESK)

    def action_decide(self, word: str) -> None:
        """Give the statement a verdict, save it, and go on to the next one."""
        if self.refuses_changes():
            return
        verdict, decision = Verdict(word), self.decision
        if verdict is Verdict.CORROBORATED and decision.evidence:
            self._tell_of_one_origin(decision)
        self.change(decision.decided(verdict, at=self.session.now()), word)
        self.action_statement(1)

    def _tell_of_one_origin(self, decision: Decision) -> None:
        """Say so when all that supports the statement comes from one origin.

        What the documents declare counts at once, copies as soon as they are found.
        """
        from comparisons.matching.origins import no_origins, one_origin_notice

        comparison = self.session.comparison
        origins = self.copies.origins if self.copies else no_origins(comparison.briefing.id)
        notice = one_origin_notice(decision.standing_evidence, comparison.documents, origins)
        if notice:
            self.warn(notice)

    def action_withdraw(self) -> None:
        """Withdraw the evidence at the chosen passage; in the briefing, the verdict."""
        decision = self.decision
        if self.pane is not self.desk.briefing:
            self.withdraw_evidence()
        elif decision.verdict is None:
            self.tell("This statement has no verdict to withdraw.")
        else:
            word = verdict_word(decision.verdict)
            self.change(decision.decided(None, at=self.session.now()), f"{word} withdrawn")

    async def action_note(self) -> None:
        """Write a note on the statement."""
        from tui.dialogs.note import NoteDialog

        claim, decision = self.view.claim, self.decision

        def take(note: str | None) -> None:
            if note is not None and claim.id == self.view.claim.id:
                self.change(self.decision.with_note(note, at=self.session.now()), "note")

        # Waited for here, so that what is typed at once is typed into the note.
        title = f"Note on statement {self.view.number}"
        await self.app.push_screen(NoteDialog(title, decision.note), take)

    def action_carry_over(self) -> None:
        """Give the twins of the statement its verdict and evidence; each keeps its own note."""
        twins, decision = self.twins(), self.decision
        if self.refuses_changes():
            return
        if not twins or decision.verdict is None:
            self.tell("This statement has no twin." if not twins else "Decide this one first.")
            return
        claims = {claim.id: claim for claim in self.session.comparison.claims}
        for twin in twins:
            carried = self.session.decision_on(claims[twin])
            carried = carried.decided(decision.verdict, at=self.session.now())
            for evidence in carried_to(claims[twin].text, decision.standing_evidence):
                carried = carried.with_evidence(evidence)
            self.change(carried, f"carried over to {self.number_of(twin)}")
        self.tell(f"Carried over to {', '.join(str(self.number_of(twin)) for twin in twins)}.")

    def action_undo(self) -> None:
        """Undo the last change; sources that were taken in since are taken out first."""
        if self.take_back_sources():
            return
        step = self.session.undo()
        self._tell_step(step, "Undone", "Nothing to undo.")

    def action_redo(self) -> None:
        """Redo what was undone."""
        step = self.session.redo()
        self._tell_step(step, "Redone", "Nothing to redo.")

    def _tell_step(self, step: Step | None, done: str, otherwise: str) -> None:
        if step is None:
            self.tell(otherwise)
            return
        self.show_review()
        claim = self._claim_of(step)
        if claim is not None:
            self.visit(claim)
        for correction in step.corrections[-1:]:
            self.visit_correction(correction)
        self.tell(f"{done}: {step.words}")

    def _claim_of(self, step: Step) -> Statement | None:
        """Return the first statement of the briefing on which a step changed the decision."""
        anchors, whole = self.session.standing.anchors, self.view.whole
        ids = (id_ for decided in step.statements for id_ in anchors[decided].statements)
        return whole.statement_at(min((whole.item_of[id_] for id_ in ids), default=-1))

    async def action_look_again(self) -> None:
        """Walk through what waits for the reviewer's word."""
        from tui.dialogs.looking_again import LookingAgainDialog
        from tui.presenting.looking_again import entries

        def waiting() -> Sequence[Entry]:
            return entries(self.session, self.recoveries, self.seen)

        def answered(entry: Entry, answer: Answer) -> Sequence[Entry]:
            self._answer(entry, answer)
            return waiting()

        def take(is_done: bool | None) -> None:  # noqa: FBT001 - a dialog's result
            if is_done:
                self.tell("Nothing waits for a second look.")

        if now := waiting():
            self.app.clear_notifications()  # they would say that this is to be pressed
            await self.app.push_screen(LookingAgainDialog(now, answered), take)
        else:
            take(is_done=True)

    def _answer(self, entry: Entry, answer: Answer) -> None:
        """Do what the reviewer said to an entry; what it replaces is kept."""
        from tui.presenting.looking_again import Answer

        session = self.session
        if entry.recovery is not None:
            self.recoveries = tuple(item for item in self.recoveries if item is not entry.recovery)
            session.recover(entry.recovery, "recovered")
        elif entry.clash is not None:
            session.settle(*entry.clash, "clash settled", keep=answer is Answer.KEEP)
        elif entry.correction is not None and answer is Answer.TAKE_BACK:
            session.take_back(entry.correction, "correction taken back")
        elif entry.correction is not None:
            self.seen = (*self.seen, entry.correction)
        elif entry.recheck is not None and answer is Answer.HOLDS:
            session.confirm(entry.recheck, "holds for the words now")
        else:
            self.seen = (*self.seen, *entry.orphans)
            session.mark_orphans_seen("orphans seen")
        self.show_review()

    def check_action(self, action: str, parameters: tuple[object, ...]) -> bool | None:
        """Take no key that changes anything while the window is too small to show it."""
        if self.has_class("-small"):
            return action in ("leave", "help")
        return super().check_action(action, parameters)

    async def action_leave(self) -> None:
        """Show what was done, and end the program if the reviewer wants to."""
        from tui.dialogs.leaving import LeavingDialog

        session = self.session
        known, reviewer = self.colleagues, session.review.reviewer
        others = known.others_than(reviewer) if known is not None else ()
        items = summary_items(
            others=progress_lines(others, session.comparison),
            progress=session.progress(),
            start=session.start,
            review=session.review,
            file=session.verdict_file,
            saving=self.saving_words,
        )

        def take(is_leaving: bool | None) -> None:  # noqa: FBT001 - a dialog's result
            if is_leaving:
                self.app.exit()

        await self.app.push_screen(LeavingDialog(items), take)
