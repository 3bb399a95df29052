"""The view: all that decides what the desk shows, as one frozen value.

Owns the place in the briefing, in the match list and in a source, and what can be told of two of
them. The screen replaces one view by the next (`view_changes`) and paints the difference.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from comparisons.comparison import Comparison
from comparisons.dismissals import dismissed_among
from comparisons.documents import Document
from comparisons.offers import Offer, key_of
from comparisons.selecting import Selection
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision
from tui.presenting.items import Item
from tui.presenting.laying_out import DocumentItems, lay_out
from tui.presenting.match_list import (
    WIDE_TITLE,
    Look,
    Row,
)
from tui.presenting.others import Found

if TYPE_CHECKING:
    from comparisons.archived import ArchiveOffer
    from comparisons.filtering import Filter
    from comparisons.matching.matches import Match
    from comparisons.matching.origins import Origins
    from comparisons.matching.points import Explanation


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """The place in a source at which the reviewer looks."""

    statement: Statement
    match: Match | None = None
    """What the program offered there; None when the reviewer went there alone."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sought:
    """Words of one statement that a search found."""

    document: str
    """The document's id."""
    spans: tuple[Span, ...]
    """Where they stand in it."""


@dataclass(frozen=True, kw_only=True, slots=True)
class View:
    """What the desk shows at one moment."""

    whole: DocumentItems
    """The briefing with all its statements."""
    briefing: DocumentItems
    """What the briefing's pane shows of it."""
    claim: Statement
    decisions: Mapping[str, Decision]
    """What was decided at each statement of the briefing, by its id."""
    again: frozenset[str] = frozenset()
    """Ids of statements whose decision was made on other words: look again."""
    offer: Offer | None = None
    """None while the matches are being looked for."""
    rows: tuple[Row, ...] = ()
    row_items: tuple[Item, ...] = ()
    row: int = 0
    source: DocumentItems | None = None
    passage: Passage | None = None
    explanation: Explanation | None = None
    """Of the claim and the passage."""
    archived: ArchiveOffer | None = None
    """What an archive offers for the claim, once it was asked."""
    explanations: Mapping[tuple[str, str], Explanation] = field(default_factory=dict)
    """Of the claim and its matches, by `key_of` the match, as far as they are known."""
    opened: frozenset[str] = frozenset()
    """Sources whose rows are open."""
    ranked: bool = False
    """Whether the matches stand in one ranking instead of by source."""
    others: Mapping[str, Found] = field(default_factory=dict[str, Found])
    """What others found, by the statement's id; empty until the reviewer asked to see it."""
    share: frozenset[str] | None = None
    """Ids of the statements that the reviewer is asked to judge; None stands for all."""
    blind: bool = False
    wide: bool = True
    title_cells: int = WIDE_TITLE
    flagged: frozenset[str] = frozenset()
    """Ids of the briefing's statements that carry a flag."""
    origins: Origins | None = None
    documents: Mapping[str, Document]
    selection: Selection | None = None
    """Words that are being selected."""
    sought: Sought | None = None
    """What a search found in the claim or in the passage, if it led there."""
    part: Span | None = None
    """Words of the claim, by their place in the briefing, on which the next evidence bears."""
    filter: Filter | None = None
    """By what the briefing's statements are filtered."""

    @property
    def decision(self) -> Decision | None:
        """What was decided about the claim, if anything."""
        return self.decisions.get(self.claim.id)

    @property
    def number(self) -> int:
        """The claim's number in the briefing, from 1."""
        return self.whole.number_at(self.whole.item_of[self.claim.id])

    @property
    def look(self) -> Look:
        """What the rows are drawn with."""
        return Look(
            documents=self.shown_documents,
            decision=self.decision,
            blind=self.blind,
            wide=self.wide,
            title_cells=self.title_cells,
        )

    @property
    def shown_documents(self) -> Mapping[str, Document]:
        """The documents of the comparison, and those that an archive offers for the claim."""
        if self.archived is None:
            return self.documents
        return {**self.documents, **self.archived.documents}

    def is_archived(self, document: str) -> bool:
        """Tell whether a document is only in an archive."""
        return self.archived is not None and document in self.archived.documents

    def sought_in(self, statement: Statement) -> tuple[Span, ...]:
        """Return where a search found something in the document of a statement."""
        found = self.sought
        return found.spans if found and found.document == statement.document_id else ()

    def explained(self, statement: Statement) -> Explanation | None:
        """Return what is known of what the claim shares with a match."""
        key = key_of(statement)
        known = self.explanations.get(key)
        return self.archived.explanations.get(key) if not known and self.archived else known


def first_view(
    comparison: Comparison,
    decisions: Mapping[str, Decision],
    *,
    blind: bool,
    share: frozenset[str] | None = None,
) -> View:
    """Return the view with which a sitting begins: at the first unreviewed one that is asked."""
    claims = comparison.claims
    asked = [claim for claim in claims if share is None or claim.id in share]
    claim = next((claim for claim in asked if _is_open(decisions, claim)), claims[0])
    whole = lay_out(comparison.briefing, claims)
    return View(
        whole=whole,
        briefing=whole,
        claim=claim,
        decisions=decisions,
        share=share,
        flagged=flagged_in(comparison),
        blind=blind,
        documents=comparison.documents,
    )


def _is_open(decisions: Mapping[str, Decision], claim: Statement) -> bool:
    """Tell whether a statement is a claim that has no verdict."""
    decision = decisions.get(claim.id)
    return not claim.no_claim and (decision is None or decision.verdict is None)


def flagged_in(comparison: Comparison) -> frozenset[str]:
    """Return the ids of the briefing's statements that carry a flag."""
    return frozenset(id_ for flag in comparison.flags for id_ in flag.statement_ids)


def dismissed_in(view: View) -> frozenset[tuple[str, str]]:
    """Return the matches of the claim that are put aside, by `key_of` the match."""
    if view.offer is None or view.decision is None or not view.decision.dismissed:
        return frozenset()
    matched = (match.statement for match in view.offer.matches)
    return dismissed_among(view.decision.dismissed, matched)


def unreviewed_from(view: View, direction: int) -> Statement | None:
    """Return the nearest unreviewed statement in a direction, going round at the end."""
    claims = view.briefing.statements
    start = view.briefing.position_of(view.claim)
    for step in range(1, len(claims) + 1):
        claim = claims[(start + direction * step) % len(claims)]
        asked = view.share is None or claim.id in view.share
        if asked and _is_open(view.decisions, claim):
            return claim
    return None


def recorded_in(view: View) -> tuple[object, ...]:
    """Return what is recorded of passages and sources, by which rows and sources are drawn."""
    decision = view.decision
    return (decision.evidence, decision.checked) if decision else ((), ())


def marked_by(view: View) -> tuple[object, ...]:
    """Return all by which words of the claim are marked."""
    return (view.claim, view.explanation, view.selection, view.part, view.sought)


def changed_decisions(before: View, after: View) -> set[str]:
    """Return the ids of the briefing's statements on which two views show different decisions."""
    old, new, shown = before.decisions, after.decisions, after.briefing.item_of
    if before.others is not after.others:
        return set(shown)
    if old is new and before.again is after.again:
        return set()
    changed = {id_ for id_, decision in new.items() if old.get(id_) is not decision}
    return (changed | (old.keys() - new.keys()) | (before.again ^ after.again)) & shown.keys()
