"""What the reviewer enters, and the timeline of it.

Owns how a change becomes the review that stands, and undo and redo. Every change is kept for the
journal; what reaches the disk is the business of `saving`.
"""

from __future__ import annotations

import threading
from collections.abc import Sequence
from dataclasses import replace
from types import MappingProxyType
from typing import TYPE_CHECKING

from comparisons.comparison import Comparison
from comparisons.corrections import Correction
from comparisons.errors import Problem
from comparisons.evidence import Evidence, quote_from
from comparisons.rechecking import Recheck, brought_up
from comparisons.review import Review
from comparisons.session.moments import whole_second
from comparisons.session.standing import StandingReview
from comparisons.spans import Span
from comparisons.undo import Step, Timeline
from comparisons.verdicts import Decision, PastValue

if TYPE_CHECKING:
    from comparisons.recovering import Recovery


class ChangingReview(StandingReview):
    """A review that changes, step by step; any step can be undone."""

    def __init__(
        self,
        *,
        comparison: Comparison,
        review: Review,
        read_only: str = "",
        problems: Sequence[Problem] = (),
    ) -> None:
        super().__init__(
            comparison=comparison, review=review, read_only=read_only, problems=problems
        )
        self._untold: tuple[Step, ...] = ()
        """Changes that the journal does not have yet."""
        self._timeline: Timeline = Timeline(start=review)
        self._orphans_seen: set[str] = set()
        self._changing = threading.Lock()

    @property
    def start(self) -> Review:
        """The review as it was when the sitting began."""
        return self._timeline.start

    @property
    def last_step(self) -> Step | None:
        """What would be undone next."""
        return self._timeline.done[-1] if self._timeline.done else None

    def change(self, decision: Decision, words: str) -> bool:
        """Take over a changed decision; tell whether it is a change at all."""
        with self._changing:
            if decision.id not in self._review.decisions:
                self._confirmed.add((decision.id, decision.target))
            return self._take(self._review.with_decision(decision), words, (decision.id,))

    def confirm(self, recheck: Recheck, words: str, *, span: Span | None = None) -> bool:
        """Take over that a decision or its evidence holds for the words that stand there now.

        `span` is where the reviewer found the words, if not where the program did; an orphan has
        no other place. The old quote stays in the decision's history.
        """
        place = span or recheck.anchor.span
        decision = self._review.decisions[recheck.decision]
        if place is None or self.read_only:
            return False
        if recheck.evidence is not None:
            return self.change(self._linked_anew(decision, recheck.evidence, place), words)
        target = quote_from(self.comparison.briefing, place)
        with self._changing:
            asked_for_nothing_new = target == decision.target
            self._confirmed.add((decision.id, target))
            self._standing = None
            confirmed = decision.with_target(target, at=self.now())
            taken = self._take(self._review.with_decision(confirmed), words, (decision.id,))
        return taken or asked_for_nothing_new

    def _linked_anew(self, decision: Decision, old: Evidence, place: Span) -> Decision:
        source, at = self.comparison.documents[old.source], self.now()
        quote = quote_from(source, place)
        new = replace(old, digest=source.digest, quote=quote, linked=at)
        return decision.without_evidence(old, at=at).with_evidence(new)

    def correct(self, correction: Correction, words: str) -> bool:
        """Take over a correction of the statements; tell whether it changes anything.

        Decisions stay with their words; those that now stand in another cut wait to be looked at.
        """
        with self._changing:
            before = self.comparison.statements.get(correction.document)
            review = self._with_cut(self._review.with_correction(correction))
            after = self.corrected(self._read, review).comparison
            if after.statements.get(correction.document) == before:
                return False
            return self._take(review, words, ())

    def take_back(self, correction: Correction, words: str) -> bool:
        """Withdraw a correction; it stays in the file, and others that rest on it may wait."""
        with self._changing:
            if correction.withdrawn or correction not in self._review.corrections:
                return False
            withdrawn = replace(correction, withdrawn=self.now())
            review = self._with_cut(self._review.with_correction(withdrawn))
            return self._take(review, words, ())

    def _with_cut(self, review: Review) -> Review:
        """Return a review of the briefing as it is now with the statements as they are cut now."""
        briefing = self._read.briefing
        if review.briefing_digest != briefing.digest:
            return review
        return review.begun_on(briefing, self.corrected(self._read, review).comparison.claims)

    def mark_orphans_seen(self, words: str) -> bool:
        """Take down that the reviewer has seen the list of orphans; they stay in it."""
        with self._changing:
            self._orphans_seen |= {item.decision for item in self.orphans() if not item.evidence}
            return self._take(self._review, words, ())

    def settle(self, decision_id: str, picked: PastValue, words: str, *, keep: bool) -> bool:
        """Take over the reviewer's choice in a clash; both values stay in the history.

        `picked` is one of the decision's clashes. With `keep`, what stands beside it goes on
        standing; without, the picked value stands from now on.
        """
        from comparisons.merging.settling import keep_standing, settle

        decision = self._review.decisions[decision_id]
        if picked not in decision.clashes:
            return False
        if keep:
            return self.change(keep_standing(decision, picked), words)
        return self.change(settle(decision, picked, at=self.now()), words)

    def reveal(self) -> bool:
        """Take down that the reviewer asked to see what the others found.

        It is no step that can be undone: what was seen was seen.
        """
        with self._changing:
            if self.read_only:
                return False
            times = (*self._review.revealed, self.now())
            self._review = replace(self._review, revealed=times)
            return True

    def _take(self, review: Review, words: str, ids: tuple[str, ...]) -> bool:
        """Go on with a changed review, as one of today's briefing if nothing stands against it."""
        if self.read_only:
            return False
        if review.briefing_digest != self.comparison.briefing.digest:
            before = review.decisions
            standing = self._stand(review, self.corrected(self._read, review).comparison)
            review = brought_up(standing, seen=self._orphans_seen, at=self.now())
            moved = (id_ for id_, item in review.decisions.items() if item is not before[id_])
            ids = tuple(dict.fromkeys((*ids, *moved)))
        if review is self._review:
            return False
        step = self._step(review, words, ids)
        self._timeline = self._timeline.with_step(step)
        return True

    def _step(self, review: Review, words: str, ids: tuple[str, ...]) -> Step:
        """Go on with another review; the journal gets the step with the next save."""
        step = Step(
            review=review,
            words=words,
            at=whole_second(),
            statements=ids,
            corrections=_changed(self._review, review),
        )
        self._review = review
        self._untold = (*self._untold, step)
        return step

    def undo(self) -> Step | None:
        """Go one step back; return what was undone."""
        with self._changing:
            return self._travel(self._timeline.undo(), "undone")

    def redo(self) -> Step | None:
        """Go one step forward again; return what was redone."""
        with self._changing:
            return self._travel(self._timeline.redo(), "redone")

    def _travel(self, moved: tuple[Timeline, Step] | None, words: str) -> Step | None:
        if moved is None:
            return None
        self._timeline, step = moved
        restored = self._review.restored_to(
            self._timeline.review, statements=step.statements, at=self.now()
        )
        self._step(restored, f"{words}: {step.words}", step.statements)
        return step

    def take_in(self, decisions: Sequence[Decision], words: str) -> bool:
        """Take over several decisions at once, as one change that can be undone."""
        with self._changing:
            review = self._review
            for decision in decisions:
                if decision.id not in review.decisions:
                    self._confirmed.add((decision.id, decision.target))
                review = review.with_decision(decision)
            return self._take(review, words, tuple(decision.id for decision in decisions))

    def recover(self, recovery: Recovery, words: str) -> bool:
        """Take over what was offered, as a change that can be undone."""
        from comparisons.merging import merge

        with self._changing:
            found = {id_: item.decision for id_, item in recovery.decisions.items()}
            known = replace(
                self._review,
                decisions=MappingProxyType(found),
                corrections=recovery.corrections,
            )
            united = merge(None, self._review, known)
            news = bool(united.changed or united.corrections)
            return news and self._take(united.review, words, united.changed)


def _changed(before: Review, after: Review) -> tuple[Correction, ...]:
    """Return the corrections that are not as they were."""
    if before.corrections is after.corrections:
        return ()
    return tuple(item for item in after.corrections if item not in before.corrections)
