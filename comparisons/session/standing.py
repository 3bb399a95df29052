"""The review as it stands in the documents of now.

Owns what a sitting can tell without changing anything: the comparison, which decision is at which
statement, the counts, what waits to be looked at again.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from comparisons.assignments import share_of
from comparisons.comparison import Comparison
from comparisons.corrected_comparison import CorrectedComparison, correct
from comparisons.corrections import Correction
from comparisons.documents import Document
from comparisons.errors import Problem
from comparisons.evidence import Evidence, Part, Quote, Shown, Stance, quote_from
from comparisons.progress import Progress, progress_of
from comparisons.rechecking import Recheck, Standing, standing_of
from comparisons.review import Review
from comparisons.session.moments import Moments
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision


class StandingReview:
    """A comparison and one reviewer's review of it, as they are at this moment."""

    def __init__(
        self,
        *,
        comparison: Comparison,
        review: Review,
        read_only: str = "",
        problems: Sequence[Problem] = (),
    ) -> None:
        self._read = comparison
        """As the program reads and cuts the documents, without corrections."""
        self._corrected: CorrectedComparison | None = None
        self.read_only = read_only
        """Why nothing can be changed; empty when everything can."""
        self._problems = tuple(problems)
        self._review = review
        self._standing: Standing | None = None
        self._confirmed: set[tuple[str, Quote]] = set()
        self._moments = Moments()
        self._asked: tuple[Comparison, Sequence[Statement]] | None = None
        """What the reviewer is asked to judge, in the comparison as it was last asked for."""

    @property
    def comparison(self) -> Comparison:
        """The documents and their statements, as the reviewer corrected them."""
        return self.corrected(self._read, self._review).comparison

    @property
    def waiting_corrections(self) -> tuple[Correction, ...]:
        """Corrections that fit the documents of now no longer; they stay in the file."""
        return self.corrected(self._read, self._review).waiting

    def corrected(self, comparison: Comparison, review: Review) -> CorrectedComparison:
        """Return a comparison as a review corrects it; the last one is kept."""
        known = self._corrected
        if (
            known is None
            or known.before is not comparison
            or known.corrections != review.corrections
        ):
            known = correct(comparison, review.corrections)
            self._corrected = known
        return known

    @property
    def problems(self) -> tuple[Problem, ...]:
        """What could not be read, in documents and verdicts."""
        return (*self._read.problems, *self._problems)

    def take_sources(self, comparison: Comparison) -> None:
        """Go on with a comparison whose sources were read."""
        self._read = comparison

    def take_source(self, source: Document, statements: Sequence[Statement]) -> None:
        """Go on with one source more, or with another text of it."""
        before = self._read
        others = (each for each in before.sources if each.id != source.id)
        self._read = replace(
            before,
            sources=(*others, source),
            statements={**before.statements, source.id: statements},
        )

    @property
    def review(self) -> Review:
        """The review as it stands now."""
        return self._review

    def now(self) -> str:
        """Return this moment as the files write it; no two changes have the same one."""
        return self._moments.now()

    @property
    def standing(self) -> Standing:
        """How the review stands in the documents as they are now."""
        now, review, comparison = self._standing, self._review, self.comparison
        if now is None or now.review is not review or now.comparison is not comparison:
            now = self._stand(review, comparison)
            self._standing = now
        return now

    def _stand(self, review: Review, comparison: Comparison) -> Standing:
        return standing_of(review, comparison, confirmed=self._confirmed, before=self._standing)

    def decisions_at(self, statement: Statement) -> tuple[Decision, ...]:
        """Return the decisions whose words stand at a statement now, whatever their ids."""
        return self.standing.decisions_at(statement)

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

    @property
    def share(self) -> frozenset[str] | None:
        """The ids of the statements that the reviewer is asked to judge; None stands for all."""
        return share_of(self.comparison.reviewers, self._review.reviewer, self.comparison.claims)

    def progress(self) -> Progress:
        """Count the verdicts at the statements that the reviewer is asked to judge."""
        standing = self.standing
        if self._asked is None or self._asked[0] is not standing.comparison:
            share, claims = self.share, standing.comparison.claims
            asked = [claim for claim in claims if share is None or claim.id in share]
            self._asked = (standing.comparison, asked)
        return progress_of(standing.review, self._asked[1], decisions=standing.shown)

    def rechecks(self) -> tuple[Recheck, ...]:
        """Return what the reviewer has to look at again: the words changed, or may be elsewhere."""
        return tuple(item for item in self.standing.found if not item.is_orphan)

    def orphans(self) -> tuple[Recheck, ...]:
        """Return the quotes of which nothing close is left."""
        return tuple(item for item in self.standing.found if item.is_orphan)

    def place_of(self, evidence: Evidence) -> Span | None:
        """Return where the words of evidence stand now; None when they are lost."""
        document = self.comparison.documents.get(evidence.source)
        if document is None or document.digest == evidence.digest:
            return evidence.quote.span if document else None
        found = self.standing.passages.get((evidence.quote, document.digest))
        return found.span if found else None

    def evidence_from(
        self,
        source: str,
        span: Span,
        stance: Stance,
        *,
        shown: Shown | None = None,
        part: Part | None = None,
    ) -> Evidence:
        """Make evidence of a passage.

        `shown` is what the program offered there, if it did; `part` are the words of the statement
        on which alone it bears.
        """
        document = self.comparison.documents[source]
        return Evidence(
            source=source,
            digest=document.digest,
            stance=stance,
            quote=quote_from(document, span),
            linked=self.now(),
            shown=shown,
            part=part,
        )
