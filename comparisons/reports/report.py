"""The report: what every format shows, as one value.

Owns `Report` and its parts. A report tells what reviewers entered and what the documents say; it
concludes nothing. How it looks is the business of the formats beside this module.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from comparisons.adjudication import Resolution
from comparisons.agreement import Agreement
from comparisons.coverage import Cell, cell_of
from comparisons.documents import Document
from comparisons.evidence import Evidence, Stance
from comparisons.matching.points import Explanation
from comparisons.progress import Progress
from comparisons.statements import Statement
from comparisons.verdicts import Decision


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportedEvidence:
    """One piece of evidence with what is known about it."""

    evidence: Evidence
    document: Document | None
    """The source; none when it is not among the documents that could be read."""
    in_place: bool
    """Whether the source still has these words where they were linked."""
    explanation: Explanation
    """What it shares with the statement and where they part; empty when it is not in place."""
    origins: tuple[str, ...] = ()
    """The names of the origin groups that it belongs to."""

    @property
    def origin(self) -> str:
        """Who said it first, as far as the comparison file tells."""
        return self.document.provenance.origin if self.document else ""


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportedDecision:
    """What one reviewer entered for one statement."""

    reviewer: str
    decision: Decision
    digest: str
    """The digest of the briefing that its target is quoted from."""
    evidence: tuple[ReportedEvidence, ...] = ()
    """What stands, in the order of linking."""
    in_place: bool = True
    """Whether the briefing still has the words that were judged."""
    resolution: Resolution | None = None
    """What it is of, when it was adjudicated; None for a reviewer's own."""

    def linked_by(self, evidence: Evidence) -> str:
        """Return who linked a passage: the reviewer, or whichever adjudicator did."""
        return self.resolution.entered_by(evidence.linked) if self.resolution else self.reviewer

    @property
    def sources(self) -> frozenset[str]:
        """The sources that the reviewer linked or found silent."""
        linked = {item.evidence.source for item in self.evidence}
        return frozenset(linked | set(self.decision.checked))


@dataclass(frozen=True, kw_only=True, slots=True)
class ReportedStatement:
    """One statement of the briefing with all that was entered for it."""

    number: int
    """From 1, in the order of the briefing."""
    statement: Statement
    decisions: tuple[ReportedDecision, ...] = ()
    """One a reviewer, in the order of the report's reviewers; none where nothing was entered."""

    def cell(self, source: str) -> Cell:
        """Return what the reviewers recorded of a source for this statement."""
        return cell_of([item.decision for item in self.decisions], source)

    @property
    def not_judged(self) -> bool:
        """Whether it was marked as no claim, and nobody gave a verdict."""
        return self.statement.no_claim and not any(each.decision.verdict for each in self.decisions)


@dataclass(frozen=True, kw_only=True, slots=True)
class Tally:
    """How far one reviewer came."""

    reviewer: str
    progress: Progress


@dataclass(frozen=True, kw_only=True, slots=True)
class Statistics:
    """The figures at the top of a report."""

    statements: int
    """Statements that may be judged."""
    no_claims: int
    """Statements that were marked as no claims and are not judged."""
    tallies: tuple[Tally, ...]
    """One a reviewer."""
    sources: int
    linked_sources: int
    """Sources of which at least one passage is linked."""
    origins: int
    """Different origins that the sources name."""
    without_origin: int
    """Sources that name none."""
    evidence: dict[Stance, int]
    """Standing pieces of evidence by stance."""
    oldest: Document | None = None
    """The source that was published first, among those that say when."""
    newest: Document | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class OriginNote:
    """A group of linked passages and statements that are probably one text."""

    name: str
    carriers: tuple[str, ...]
    """The ids of the sources that carry it."""
    origin: str
    """Who said it first, where the carriers name the same."""
    includes_briefing: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """All that a report tells."""

    title: str
    made: str
    """When it was made: RFC 3339, UTC."""
    version: str
    """The version of the program."""
    address: str
    """Where the page of the report will be published; empty when nobody said."""
    criteria: str
    """The desk's own criteria for a verdict, if the comparison file states them."""
    briefing: Document
    sources: tuple[Document, ...]
    reviewers: tuple[str, ...]
    statistics: Statistics
    statements: tuple[ReportedStatement, ...]
    lost: tuple[ReportedDecision, ...] = ()
    """Decisions on words of which nothing close is left in the briefing."""
    agreement: Agreement | None = None
    """How far the reviewers agree; none for a report on a single one."""
    resolutions: Mapping[str, Resolution] = field(default_factory=dict[str, Resolution])
    """What was adjudicated, by the statement's id; never a reviewer's verdict."""
    adjudicated: Mapping[str, ReportedDecision] = field(default_factory=dict[str, ReportedDecision])
    """The adjudicated verdicts that stand, by the statement's id, with what is known of evidence;
    `reviewer` is the adjudicator."""
    origins: tuple[OriginNote, ...] = ()
    """The groups that linked passages belong to."""
    problems: tuple[str, ...] = ()
    """What could not be read."""

    def decisions(self) -> Iterator[tuple[ReportedStatement | None, ReportedDecision]]:
        """Go through all decisions with their statements; lost ones have none."""
        for item in self.statements:
            for decision in item.decisions:
                yield item, decision
        for decision in self.lost:
            yield None, decision

    @property
    def covered_sources(self) -> tuple[str, ...]:
        """The ids of all sources, those that were read first and then others named."""
        named = {id_ for _, decision in self.decisions() for id_ in decision.sources}
        known = tuple(source.id for source in self.sources)
        return known + tuple(sorted(named - set(known)))

    def title_of(self, source: str) -> str:
        """Return how a source is called, or its id when it was not read."""
        found = next((item for item in self.sources if item.id == source), None)
        return found.title if found else source
