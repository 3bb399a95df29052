"""A session: one reviewer's sitting over one comparison.

Owns the current `Review` and its timeline, and the way to the verdict file and the journal.
Changes are made in memory by pure functions and saved by `save`, which may be called from another
thread; it knows no screen and words nothing for one.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from importlib import import_module
from pathlib import Path
from types import MappingProxyType

from comparisons.comparison import Comparison
from comparisons.errors import ComparisonError, Problem
from comparisons.evidence import Evidence, Quote, Shown, Stance, quote_from
from comparisons.merging import merge
from comparisons.merging.settling import keep_standing, settle
from comparisons.opening import open_briefing, with_sources
from comparisons.progress import Progress, progress_of
from comparisons.rechecking import Recheck, Standing, brought_up, standing_of
from comparisons.recovering import Recovery, copies_beside, from_copy, from_journal
from comparisons.review import Review
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.storage import atomic
from comparisons.storage.conflict_copies import copies_of
from comparisons.storage.journal import Entry, Journal
from comparisons.storage.reviewer_files import file_name
from comparisons.storage.verdict_store import VerdictStore
from comparisons.undo import Step, Timeline
from comparisons.verdicts import Decision, PastValue

VERDICTS = "verdicts"
"""The folder of the verdict files, one a reviewer."""


@dataclass(frozen=True, kw_only=True, slots=True)
class SaveReport:
    """What came of a save."""

    review: Review
    """The review as it now stands in the file."""
    problems: tuple[Problem, ...]
    merged: bool
    """Whether the file had been changed elsewhere and both were united."""


class Session:
    """A comparison, one reviewer's review of it, and what was done so far."""

    def __init__(
        self,
        *,
        comparison: Comparison,
        store: VerdictStore,
        review: Review,
        journal: Journal,
        read_only: str = "",
        problems: Sequence[Problem] = (),
    ) -> None:
        self.folder = journal.comparison
        self.comparison = comparison
        self.read_only = read_only
        """Why nothing can be changed; empty when everything can."""
        self._problems = tuple(problems)
        self._store = store
        self._journal = journal
        self._untold: tuple[Entry, ...] = ()
        """Changes that the journal does not have yet."""
        self._timeline: Timeline = Timeline(start=review)
        self._review = review
        self._saved = review
        self._standing: Standing | None = None
        self._confirmed: set[tuple[str, Quote]] = set()
        self._orphans_seen: set[str] = set()
        self._last_moment = ""
        self._saving = threading.Lock()
        self._changing = threading.Lock()

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, in documents and verdicts."""
        return (*self.comparison.problems, *self._problems)

    def read_sources(self) -> Comparison:
        """Read the sources; slow for many of them, so call it off the screen's thread.

        The comparison is taken over by `take_sources`, where nothing else happens at once.
        """
        return with_sources(self.comparison, self.folder)

    def take_sources(self, comparison: Comparison) -> None:
        """Go on with a comparison whose sources were read."""
        self.comparison = comparison

    def prepare_saving(self) -> None:
        """Import what a save needs, so that the first one is as quick as the others."""
        for name in ("comparisons.formats.verdict_file", "filelock"):
            import_module(name)

    @property
    def review(self) -> Review:
        """The review as it stands now."""
        return self._review

    @property
    def start(self) -> Review:
        """The review as it was when the sitting began."""
        return self._timeline.start

    @property
    def verdict_file(self) -> Path:
        """The file that holds the review."""
        return self._store.file

    @property
    def is_saved(self) -> bool:
        """Whether the file holds everything that was entered."""
        return self._review is self._saved

    def now(self) -> str:
        """Return this moment as the files write it: RFC 3339, UTC.

        Whole seconds, unless two changes fall into one: no two changes have the same time, so
        that a merge can tell them apart.
        """
        moment = datetime.now(UTC)
        text = f"{moment:%Y-%m-%dT%H:%M:%S}Z"
        if text[:19] <= self._last_moment[:19]:
            text = max(f"{moment:%Y-%m-%dT%H:%M:%S.%f}Z", _after(self._last_moment))
        self._last_moment = text
        return text

    # What stands where

    @property
    def standing(self) -> Standing:
        """How the review stands in the documents as they are now."""
        now, review, comparison = self._standing, self._review, self.comparison
        if now is None or now.review is not review or now.comparison is not comparison:
            now = self._stand(review)
            self._standing = now
        return now

    def _stand(self, review: Review) -> Standing:
        return standing_of(
            review, self.comparison, confirmed=self._confirmed, before=self._standing
        )

    def decisions_at(self, statement: Statement) -> tuple[Decision, ...]:
        """Return the decisions whose words stand at a statement now, whatever their ids."""
        return self.standing.at.get(statement.id, ())

    def decision_on(self, statement: Statement) -> Decision:
        """Return the first decision at a statement, or an empty one ready to be filled."""
        found = self.decisions_at(statement)
        if found:
            return found[0]
        target = quote_from(self.comparison.briefing, statement.span)
        return Decision(id=self._free_id(statement.id), target=target)

    def _free_id(self, wanted: str) -> str:
        """Return an id that no decision has; an id once written is only a name."""
        if wanted not in self._review.decisions:
            return wanted
        taken = {*self._review.decisions, *(claim.id for claim in self.comparison.claims)}
        names = (f"{wanted}-{number}" for number in range(2, len(taken) + 3))
        return next(name for name in names if name not in taken)

    def decisions_by_statement(self) -> Mapping[str, Decision]:
        """Return the decision to show at each statement, by the statement's id."""
        return MappingProxyType({id_: found[0] for id_, found in self.standing.at.items()})

    def progress(self) -> Progress:
        """Count the verdicts at the statements of the briefing as it is now."""
        return progress_of(
            self._review, self.comparison.claims, decisions=self.decisions_by_statement()
        )

    def rechecks(self) -> tuple[Recheck, ...]:
        """Return what the reviewer has to look at again: the words changed, or may be elsewhere."""
        return tuple(item for item in self.standing.found if not item.is_orphan)

    def orphans(self) -> tuple[Recheck, ...]:
        """Return the quotes of which nothing close is left."""
        return tuple(item for item in self.standing.found if item.is_orphan)

    # Changes

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
        decision = self._review.decisions[decision_id]
        if picked not in decision.clashes:
            return False
        if keep:
            return self.change(keep_standing(decision, picked), words)
        return self.change(settle(decision, picked, at=self.now()), words)

    def _take(self, review: Review, words: str, ids: tuple[str, ...]) -> bool:
        """Go on with a changed review, as one of today's briefing if nothing stands against it."""
        if self.read_only:
            return False
        if review.briefing_digest != self.comparison.briefing.digest:
            before = review.decisions
            standing = self._stand(review)
            review = brought_up(standing, seen=self._orphans_seen, at=self.now())
            moved = (id_ for id_, item in review.decisions.items() if item is not before[id_])
            ids = tuple(dict.fromkeys((*ids, *moved)))
        if review is self._review:
            return False
        self._review = review
        self._timeline = self._timeline.with_step(Step(review=review, words=words, statements=ids))
        self._tell(words, ids)
        return True

    def _tell(self, words: str, ids: Sequence[str]) -> None:
        """Keep what was done for the journal, which gets it with the next save."""
        at = f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S}Z"
        entries = (Entry.of(self._review, id_, words=words, at=at) for id_ in ids)
        self._untold = (*self._untold, *entries)

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
        earlier = self._timeline.review
        restored = self._review.restored_to(earlier, statements=step.statements, at=self.now())
        self._review = replace(
            restored,
            briefing_digest=earlier.briefing_digest,
            briefing_statements=earlier.briefing_statements,
        )
        self._tell(f"{words}: {step.words}", step.statements)
        return step

    # Evidence

    def evidence_from(
        self, source: str, span: Span, stance: Stance, *, shown: Shown | None = None
    ) -> Evidence:
        """Make evidence of a passage; `shown` is what the program offered there, if it did."""
        document = self.comparison.documents[source]
        return Evidence(
            source=source,
            digest=document.digest,
            stance=stance,
            quote=quote_from(document, span),
            linked=self.now(),
            shown=shown,
        )

    # What the file lacks

    def recoverable(self) -> Recovery | None:
        """Return what the journal knows that the review lacks; call it off the screen's thread."""
        if not self._journal.enabled:
            return None
        return from_journal(self._review, self.folder)

    def copies(self) -> tuple[Path, ...]:
        """Return the copies of the verdict file that a sync tool or an editor left beside it."""
        return copies_of(self.verdict_file)

    def recoverable_from(self, copy: Path) -> Recovery | None:
        """Return what a copy of the verdict file holds that the review lacks.

        Raises:
            FormatError: the copy is no verdict file that can be read.
            ComparisonError: it is not of this reviewer or not on this briefing.
        """
        return from_copy(self._review, copy)

    def recover(self, recovery: Recovery, words: str) -> bool:
        """Take over what was offered, as a change that can be undone."""
        with self._changing:
            found = {id_: item.decision for id_, item in recovery.decisions.items()}
            known = replace(self._review, decisions=MappingProxyType(found))
            united = merge(None, self._review, known)
            return bool(united.changed) and self._take(united.review, words, united.changed)

    # The file

    def save(self) -> SaveReport:
        """Save the review as it stands; returns only when it is durable.

        Raises:
            SaveError: nothing was written; the file is as it was.
        """
        with self._saving:
            wanted, problems = self._write_journal()
            if wanted is self._saved:
                return SaveReport(review=wanted, problems=problems, merged=False)
            saved = self._store.save(wanted)
            self._saved = wanted
            if saved.merged:
                self._take_over(wanted, saved.review)
            problems += saved.problems
            return SaveReport(review=self._review, problems=problems, merged=saved.merged)

    def _write_journal(self) -> tuple[Review, tuple[Problem, ...]]:
        """Bring the journal up to the review as it stands, which is returned; say what failed."""
        with self._changing:
            wanted, entries, self._untold = self._review, self._untold, ()
        found = [problem for entry in entries for problem in self._journal.append(entry)]
        return wanted, tuple(dict.fromkeys(found))

    def notice_outside(self) -> SaveReport | None:
        """Unite the review with what was changed in the file elsewhere, if anything was."""
        with self._saving:
            if not self._store.changed_outside():
                return None
            wanted, problems = self._write_journal()
            saved = self._store.reload_merged(wanted)
            if saved.merged:
                self._take_over(wanted, saved.review)
            problems += saved.problems
            return SaveReport(review=self._review, problems=problems, merged=saved.merged)

    def _take_over(self, wanted: Review, united: Review) -> None:
        """Go on from a united review, together with what was entered in the meantime.

        Undo starts anew then: a step back must not take away what somebody else entered.
        """
        with self._changing:
            if self._review is wanted:
                self._review = self._saved = united
            else:
                self._review = merge(wanted, self._review, united).review
            self._timeline = Timeline(start=self._review)


def _after(moment: str) -> str:
    """Return the next microsecond, for two changes in one and for a clock that went back."""
    later = datetime.fromisoformat(moment) + timedelta(microseconds=1)
    return f"{later:%Y-%m-%dT%H:%M:%S.%f}Z"


def open_session(folder: Path, reviewer: str, *, journal: bool = True) -> Session:
    """Open a comparison for a reviewer; its sources are read by `read_sources`.

    Without `journal` no trace of the work is kept outside the comparison's folder.

    Raises:
        ComparisonError: the folder holds no comparison that can be opened.
        FormatError: one of its YAML files is not what its schema asks for.
    """
    comparison = open_briefing(folder)
    atomic.sweep(folder / VERDICTS)
    store = VerdictStore(folder / VERDICTS / file_name(reviewer), reviewer)
    loaded = store.load()
    briefing = comparison.briefing
    review = loaded.review
    if review is not None and review.briefing_path != briefing.path:
        raise ComparisonError(
            str(store.file),
            f"its verdicts are on another briefing, {review.briefing_path!r}.",
            f"This comparison's briefing is {briefing.path!r}; move the file away or correct it.",
        )
    if review is None:
        empty = Review(reviewer=reviewer, briefing_path=briefing.path, briefing_digest="")
        review = empty.begun_on(briefing, comparison.claims)
    return Session(
        comparison=comparison,
        store=store,
        review=review,
        journal=Journal(folder, enabled=journal),
        read_only=loaded.read_only,
        problems=(*loaded.problems, *copies_beside(store.file)),
    )
