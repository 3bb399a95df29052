"""Changing: the one place where the review changes at the desk, and what is shown and saved then.

Owns the step from a changed decision to the session. Which change it is comes from `linking` and
`reviewing`.
"""

from __future__ import annotations

from comparisons.verdicts import Decision
from tui.screens.desk.returning import ReturningScreen


class ChangingScreen(ReturningScreen):
    """Takes over what is changed, shows it and saves it."""

    @property
    def decision(self) -> Decision:
        """The decision on the statement at hand, or an empty one ready to be filled."""
        return self.session.decision_on(self.view.claim)

    def change(self, decision: Decision, words: str) -> bool:
        """Take over a changed decision, show it and save it."""
        if self.refuses_changes():
            return False
        changed = self.session.change(decision, f"{words}, statement {self.view.number}")
        if changed:
            self.show_review()
        else:
            self.tell("That is recorded already.")
        return changed
