"""Undo and redo, as lists of reviews.

Owns the `Timeline` of one sitting. It decides which review to go back to; that nothing is lost on
the way is the business of `Review.restored_to`.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from comparisons.corrections import Correction
from comparisons.review import Review


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """One change: the review it led to, and a few words on what was done."""

    review: Review
    words: str
    """Such as `disputed, statement 4`; shown when the change is undone or redone."""
    at: str = ""
    """When it was made: RFC 3339, UTC."""
    statements: tuple[str, ...] = ()
    """The ids of the decisions it changed."""
    corrections: tuple[Correction, ...] = ()
    """The corrections that it made or took back, as it left them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Timeline:
    """The reviews of one sitting: where it started, what was done, what was undone."""

    start: Review
    done: tuple[Step, ...] = ()
    undone: tuple[Step, ...] = ()
    """The last one undone comes first."""

    @property
    def review(self) -> Review:
        """The review that the done steps led to."""
        return self.done[-1].review if self.done else self.start

    def with_step(self, step: Step) -> Timeline:
        """Return the timeline after a change; what was undone can then not be redone."""
        return replace(self, done=(*self.done, step), undone=())

    def undo(self) -> tuple[Timeline, Step] | None:
        """Return the timeline one step back and the step that was undone, if there is one."""
        if not self.done:
            return None
        step = self.done[-1]
        return replace(self, done=self.done[:-1], undone=(step, *self.undone)), step

    def redo(self) -> tuple[Timeline, Step] | None:
        """Return the timeline one step on and the step that was redone, if there is one."""
        if not self.undone:
            return None
        step = self.undone[0]
        return replace(self, done=(*self.done, step), undone=self.undone[1:]), step
