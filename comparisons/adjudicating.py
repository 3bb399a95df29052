"""Adjudicating: one sitting over the statements at which reviewers differ.

Owns the way from all reviews and `adjudication.yaml` to what is decided, and back to that file.
It reads the reviewers' files and never writes them; it gives no verdict by itself.
"""

from __future__ import annotations

import threading
from collections.abc import Iterable
from pathlib import Path

from comparisons.adjudication import Adjudication, Heard, Resolution, merge_adjudications
from comparisons.agreement import Agreement, Compared, Relation, agreement_of
from comparisons.colleagues import VERDICTS, Colleagues, colleagues_in, cut_by_all
from comparisons.comparison import Comparison
from comparisons.errors import ComparisonError, Problem
from comparisons.opening import open_comparison
from comparisons.session.changing import ChangingReview
from comparisons.storage import atomic
from comparisons.storage.adjudication_store import AdjudicationStore
from comparisons.storage.durable_store import Understood
from comparisons.storage.reviewer_files import checked_name, file_name
from comparisons.storage.verdict_folder import FoundReviews, VerdictFolder
from comparisons.undo import Step, Timeline
from comparisons.verdicts import Decision


class Adjudicating(ChangingReview):
    """A comparison, what its reviewers found, and what is decided where they differ."""

    def __init__(
        self,
        *,
        comparison: Comparison,
        by: str,
        found: Understood[Adjudication],
        store: AdjudicationStore,
        verdicts: VerdictFolder,
    ) -> None:
        adjudication = found.value
        super().__init__(
            comparison=comparison,
            review=adjudication.review,
            read_only=found.read_only,
            problems=found.problems,
        )
        self.by = by
        """The adjudicator's name."""
        self.adjudication = adjudication
        self._saved = adjudication
        self._store = store
        self._verdicts = verdicts
        self._as_read = comparison
        """As the program cuts the documents, whatever the reviewers corrected."""
        self._saving = threading.Lock()
        self._reviews: FoundReviews | None = None
        """The reviews as they were last read."""
        self.colleagues = Colleagues()
        self.agreement: Agreement = agreement_of((), comparison)
        self.look_at_reviews()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, in documents, in the adjudication and in the reviews."""
        return (*super().problems, *self.colleagues.problems)

    def look_at_reviews(self) -> bool:
        """Read the reviews again; tell whether anything is new."""
        reviews = self._verdicts.read()
        if reviews is self._reviews:
            return False
        self._reviews = reviews
        cut = cut_by_all(self._as_read, reviews)
        found = colleagues_in(reviews, cut)
        if found == self.colleagues:
            return False
        self.colleagues = found
        self.take_sources(cut)
        self.agreement = agreement_of(found.judged, self.comparison)
        return True

    def resolution_at(self, item: Compared) -> Resolution | None:
        """Return what was decided on a statement, if anything was entered there."""
        found = self.decisions_at(item.statement)
        return self.adjudication.resolutions.get(found[0].id) if found else None

    def is_resolved(self, item: Compared) -> bool:
        """Tell whether an adjudicated verdict stands at a statement."""
        found = self.resolution_at(item)
        return found is not None and found.decision.verdict is not None

    def acceptable(self) -> tuple[Compared, ...]:
        """Return the statements at which all found the same and nothing is decided yet."""
        same = self.agreement.of(Relation.SAME)
        return tuple(item for item in same if not self.is_resolved(item))

    # Changes

    def change(self, decision: Decision, words: str) -> bool:
        """Take over a changed decision; tell whether it is a change at all."""
        changed = super().change(decision, words)
        self._bring_up()
        return changed

    def accept(self, items: Iterable[Compared]) -> int:
        """Take over the verdict that all gave at some statements, as one step; return how many."""
        at, review, ids = self.now(), self._review, list[str]()
        for item in items:
            verdicts = {decision.verdict for decision in item.decisions.values()} - {None}
            if len(verdicts) == 1:
                decision = self.decision_on(item.statement)
                review = review.with_decision(decision.decided(verdicts.pop(), at=at))
                ids.append(decision.id)
        with self._changing:
            self._take(review, f"{len(ids)} accepted", tuple(ids))
        self._bring_up()
        return len(ids)

    def undo(self) -> Step | None:
        """Go one step back; return what was undone."""
        step = super().undo()
        self._bring_up()
        return step

    def redo(self) -> Step | None:
        """Go one step forward again; return what was redone."""
        step = super().redo()
        self._bring_up()
        return step

    def _bring_up(self) -> None:
        """Bring the adjudication up to the decisions, with who entered them and who was heard."""
        known, standing = self.adjudication.resolutions, self.standing
        changed = {
            id_
            for id_, decision in self._review.decisions.items()
            if id_ not in known or known[id_].decision is not decision
        }
        heard = {
            decision.id: self._heard(item)
            for item in self.agreement.statements
            for decision in standing.decisions_at(item.statement)
            if decision.id in changed
        }
        with self._changing:
            self._untold = ()  # the file itself says who entered what when
            self.adjudication = self.adjudication.taken_over(self._review, by=self.by, heard=heard)

    def _heard(self, item: Compared) -> tuple[Heard, ...]:
        """Return the reviewers' verdicts on a statement as they stand now."""
        return tuple(
            Heard(at="", reviewer=name, verdict=decision.verdict, reviewed=decision.reviewed)
            for name, decision in item.decisions.items()
        )

    # The file

    @property
    def file(self) -> Path:
        """The file that holds the adjudication."""
        return self._store.file

    @property
    def is_saved(self) -> bool:
        """Whether the file holds everything that was entered."""
        return self.adjudication == self._saved

    def save(self) -> tuple[Problem, ...]:
        """Save the adjudication as it stands; returns only when it is durable.

        Raises:
            SaveError: nothing was written; the file is as it was.
        """
        with self._saving:
            wanted = self.adjudication
            written = self._store.save(wanted)
            with self._changing:
                self._saved = wanted
                if written.value != wanted:
                    self._take_over(wanted, written.value)
            return written.problems

    def notice_outside(self) -> tuple[Problem, ...] | None:
        """Take in what was changed in the file elsewhere, if anything was."""
        return self.save() if self._store.changed_outside() else None

    def _take_over(self, wanted: Adjudication, united: Adjudication) -> None:
        if self.adjudication is wanted:
            self._saved = united
        else:
            united = merge_adjudications(wanted, self.adjudication, united).adjudication
        self.adjudication = united
        self._review = united.review
        self._timeline = Timeline(start=self._review)


def open_adjudication(folder: Path, by: str) -> Adjudicating:
    """Open a comparison for an adjudicator; all its documents and reviews are read.

    Raises:
        ComparisonError: the folder holds no comparison, or the adjudicator still reviews blind.
        FormatError: one of its YAML files is not what its schema asks for.
    """
    comparison = open_comparison(folder)
    by, verdicts = checked_name(by), VerdictFolder(folder / VERDICTS)
    reviews = verdicts.read()
    _refuse_the_blind(reviews, by)
    store = AdjudicationStore(folder)
    loaded = store.load()
    begun = Adjudication(briefing_path=comparison.briefing.path, briefing_digest="")
    claims = cut_by_all(comparison, reviews).claims
    adjudication = loaded.value or begun.taken_over(
        begun.review.begun_on(comparison.briefing, claims), by=by, heard={}
    )
    if adjudication.briefing_path != comparison.briefing.path:
        raise ComparisonError(
            str(store.file),
            f"it is on another briefing, {adjudication.briefing_path!r}.",
            f"This comparison's briefing is {comparison.briefing.path!r}; move the file away.",
        )
    atomic.sweep(folder)
    return Adjudicating(
        comparison=comparison,
        by=by,
        found=Understood(value=adjudication, read_only=loaded.read_only, problems=loaded.problems),
        store=store,
        verdicts=verdicts,
    )


def _refuse_the_blind(found: FoundReviews, by: str) -> None:
    """Refuse who reviews here too and has not asked yet to see what the others found.

    However much is decided already: verdicts may still be changed, and should be one's own. A file
    of theirs that cannot be read tells nothing, so that it is taken for one of a blind reviewer.
    """
    own = [item.review for item in found.reviews if checked_name(item.review.reviewer) == by]
    if any(not review.revealed for review in own):
        raise ComparisonError(
            by,
            "you review this briefing yourself and have not seen yet what the others found.",
            "Press R at the desk first; it is taken down in your verdict file.",
        )
    unread = [item for item in found.problems if item.place.partition(":")[0] == file_name(by)]
    if unread and not own:
        raise ComparisonError(
            by,
            f"you review this briefing yourself, and {unread[0]}",
            "Mend it first, so that it can be told whether you judge blind.",
        )
