"""The adjudication screen: where reviewers differ, side by side, to be decided by a person.

Owns the moves and what the adjudicator enters; what that leads to is the business of the core. No
verdict is chosen before a key is pressed, and no reviewer's file is changed.
"""

from __future__ import annotations

from dataclasses import replace

from textual import on

from comparisons.evidence import Evidence, Stance
from comparisons.undo import Step
from comparisons.verdicts import Decision, Verdict
from tui.keys import ADJUDICATION, bindings
from tui.presenting.adjudicating import preview_items
from tui.presenting.signs import verdict_word
from tui.screens.comparing import ComparingScreen
from tui.widgets.key_bar import KeyBar
from tui.widgets.line_pane import LinePane


class AdjudicatingScreen(ComparingScreen):
    """Takes what the adjudicator enters."""

    BINDINGS = bindings(ADJUDICATION)

    _warned = False
    """Whether the adjudicator knows that something is not saved."""

    # Changes

    def show_and_save(self) -> None:
        """Show what was entered, and save it."""
        self._warned = False
        super().show_and_save()

    @property
    def _decision(self) -> Decision | None:
        return self.sitting.decision_on(self.item.statement) if self.item else None

    def _change(self, decision: Decision, words: str) -> bool:
        """Take over a changed decision, show it and save it."""
        if self.sitting.read_only:
            self.warn(f"Read only: {self.sitting.read_only}")
            return False
        number = self.item.number if self.item else 0
        changed = self.sitting.change(decision, f"{words}, statement {number}")
        if changed:
            self.show_and_save()
        return changed

    def action_decide(self, word: str) -> None:
        """Resolve the statement with a verdict, save it, and go on to the next one."""
        decision = self._decision
        if decision is None:
            self.tell(f"There is no difference here: {self.key('filter')} shows other statements.")
            return
        if self._change(decision.decided(Verdict(word), at=self.sitting.now()), word):
            self.action_statement(1)

    def action_take(self, word: str) -> None:
        """Take a reviewer's passage over as evidence of the resolution, with a stance."""
        decision, evidence = self._decision, self.chosen_evidence()
        if decision is None or evidence is None:
            pane, down = self.key("pane.next"), self.key("down")
            self.tell(f"Choose a passage first: {pane} goes to a reviewer, {down} to a passage.")
            return
        self._change(
            decision.with_evidence(self._taken_over(evidence, Stance(word))),
            f"taken over as {word}",
        )

    def _taken_over(self, evidence: Evidence, stance: Stance) -> Evidence:
        """Return a reviewer's passage as the adjudicator's evidence."""
        return replace(evidence, stance=stance, linked=self.sitting.now(), shown=None, withdrawn="")

    def action_withdraw(self) -> None:
        """Withdraw the chosen evidence of the resolution; in the list, reopen the statement."""
        decision = self._decision
        if decision is None:
            return
        own = self.chosen_evidence() if self.is_in_resolution else None
        if own is not None:
            self._change(
                decision.without_evidence(own, at=self.sitting.now()), "evidence withdrawn"
            )
        elif decision.verdict is None:
            self.tell("This statement is not resolved.")
        else:
            word = verdict_word(decision.verdict)
            self._change(decision.decided(None, at=self.sitting.now()), f"{word} reopened")

    async def action_note(self) -> None:
        """Write the reason for the resolution."""
        from tui.dialogs.note import NoteDialog

        item = self.item
        if item is None:
            return
        statement = item.statement

        def take(note: str | None) -> None:
            if note is not None:
                decision = self.sitting.decision_on(statement)
                self._change(decision.with_note(note, at=self.sitting.now()), "reason")

        # Waited for here, so that what is typed at once is typed into the reason.
        title = f"Reason for the resolution of statement {item.number}"
        before = self.sitting.decision_on(statement).note
        await self.app.push_screen(NoteDialog(title, before), take)

    def action_undo(self) -> None:
        """Undo the last change."""
        self._tell_step(self.sitting.undo(), "Undone", "Nothing to undo.")

    def action_redo(self) -> None:
        """Redo what was undone."""
        self._tell_step(self.sitting.redo(), "Redone", "Nothing to redo.")

    def _tell_step(self, step: Step | None, done: str, otherwise: str) -> None:
        if step is None:
            self.tell(otherwise)
            return
        self.show_and_save()
        self.tell(f"{done}: {step.words}")

    async def action_accept(self) -> None:
        """List every statement on which all agree, and take them over on an explicit key."""
        from tui.dialogs.accepting import AcceptingDialog

        offered = self.sitting.acceptable()
        if not offered or self.sitting.read_only:
            self.tell(self.sitting.read_only or "No statement on which all agree is left.")
            return

        def take(accepted: bool | None) -> None:  # noqa: FBT001 - as Textual calls it
            if accepted:
                count = self.sitting.accept(offered)
                self.show_and_save()
                self.tell(f"{count} accepted; {self.key('undo')} undoes all of them.")

        dialog = AcceptingDialog(preview_items(offered), len(offered))
        await self.app.push_screen(dialog, take)

    async def action_help(self) -> None:
        """Show all keys of this screen."""
        from tui.dialogs.keys import keys_dialog

        await self.app.push_screen(keys_dialog(self.keys, "Keys"))

    def action_leave(self) -> None:
        """Go back to the desk, or end the program when there is none below.

        While the file lacks something it is saved again first; asked once more, the screen goes.
        """
        if not self.sitting.is_saved and not self._warned:
            self._warned = True
            self.save()
            self.warn(
                "Not everything is saved yet; it is being saved again. Once the header says saved, "
                "leave; asked again before that, what is not saved is lost.",
                severity="error",
            )
        elif self.above_desk:
            self.dismiss()
        else:
            self.app.exit()

    @on(LinePane.Chosen)
    def _chosen_with_mouse(self, message: LinePane.Chosen) -> None:
        self.choose_in(message.host, message.item)

    @on(KeyBar.Asked)
    async def _do_asked(self, message: KeyBar.Asked) -> None:
        await self.run_action(message.action)
