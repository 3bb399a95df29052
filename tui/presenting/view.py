"""The view: all that decides what the desk shows, as one frozen value.

Owns the place in the briefing, in the match list and in a source, and how each follows from a
change of another. Pure: the screen replaces one view by the next and paints the difference.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from heapq import merge
from typing import TYPE_CHECKING

from comparisons.comparison import Comparison
from comparisons.dismissals import dismissed_among
from comparisons.documents import Document
from comparisons.offers import Offer, key_of
from comparisons.selecting import Selection
from comparisons.spans import Span
from comparisons.statements import Statement
from comparisons.verdicts import Decision
from tui.presenting.counts import counted
from tui.presenting.items import Item
from tui.presenting.laying_out import DocumentItems, lay_out, part_of
from tui.presenting.match_list import (
    WIDE_TITLE,
    Look,
    Row,
    items_of,
    rows_by_source,
    rows_from_archive,
    rows_ranked,
)
from tui.presenting.others import Found
from tui.presenting.signs import shortened, visible

if TYPE_CHECKING:
    from comparisons.archived import ArchiveOffer
    from comparisons.filtering import Filter
    from comparisons.matching.matches import Match
    from comparisons.matching.origins import Origins
    from comparisons.matching.points import Explanation


ARCHIVE_CELLS = 24
"""Cells for the name of an archive."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Passage:
    """The place in a source at which the reviewer looks."""

    statement: Statement
    match: Match | None = None
    """What the program offered there; None when the reviewer went there alone."""


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
        flagged=_flagged(comparison),
        blind=blind,
        documents=comparison.documents,
    )


def _is_open(decisions: Mapping[str, Decision], claim: Statement) -> bool:
    """Tell whether a statement is a claim that has no verdict."""
    decision = decisions.get(claim.id)
    return not claim.no_claim and (decision is None or decision.verdict is None)


def _flagged(comparison: Comparison) -> frozenset[str]:
    return frozenset(id_ for flag in comparison.flags for id_ in flag.statement_ids)


def with_claim(
    view: View,
    claim: Statement,
    offer: Offer | None,
    archived: ArchiveOffer | None = None,
    *,
    before: View | None = None,
) -> View:
    """Return the view at another statement of the briefing, its matches closed.

    `before` is the view as that statement was last left, if it was: what still holds of it need
    not be made anew.
    """
    changed = replace(
        view,
        claim=view.whole.at(claim),
        offer=offer,
        archived=archived,
        opened=frozenset(),
        explanations={},
        selection=None,
        part=None,
    )
    return at_row(with_rows(changed, before=before), 0)


def with_comparison(view: View, comparison: Comparison) -> View:
    """Return the view on a comparison that was read or cut anew, at the same statement.

    A source that was shown and is not what it was is left; the matches show it again. Matches in
    a source that is gone are left too.
    """
    briefing = lay_out(comparison.briefing, comparison.claims)
    view = replace(
        view,
        whole=briefing,
        briefing=briefing,
        claim=briefing.at(view.claim),
        flagged=_flagged(comparison),
        documents=comparison.documents,
        selection=None,
        part=None,
    )
    listed = (row.source for row in view.rows if row.source and not row.archived)
    if any(source not in comparison.documents for source in listed):
        view = with_offer(view, None)
    if view.source is None or view.is_archived(view.source.document.id):
        return view
    now = comparison.documents.get(view.source.document.id)
    same = (
        now is not None
        and now.digest == view.source.document.digest
        and comparison.statements[now.id] == view.source.statements
    )
    return view if same else with_passage(with_offer(view, None), None, None, None)


def with_new_offer(view: View, offer: Offer) -> View:
    """Return the view with the matches of its claim found anew, at the row where it was."""
    return _at_same_row(view, with_rows(replace(view, offer=offer)))


def _at_same_row(before: View, view: View) -> View:
    """Return a view at the row at which another one is, or at the first."""
    row = before.rows[before.row] if before.rows else None
    wanted = row and (row.source, _statement_in(row))
    places = (
        place
        for place, each in enumerate(view.rows)
        if (each.source, _statement_in(each)) == wanted
    )
    return at_row(view, next(places, 0))


def _statement_in(row: Row) -> str:
    return row.match.statement.id if row.match is not None else ""


def with_filter(view: View, wanted: Filter | None, ids: Collection[str]) -> View:
    """Return the view with only some statements shown, and always the one it is at."""
    if wanted is None:
        return replace(view, filter=None, briefing=view.whole)
    shown = {*ids, view.claim.id}
    if view.filter == wanted and shown == set(view.briefing.item_of):
        return view
    return replace(view, filter=wanted, briefing=part_of(view.whole, shown))


def with_offer(view: View, offer: Offer | None) -> View:
    """Return the view with the matches of its claim, the best one chosen."""
    return at_row(with_rows(replace(view, offer=offer)), 0)


def with_archived(view: View, archived: ArchiveOffer | None) -> View:
    """Return the view with what an archive offers for its claim, at the row where it was."""
    return _at_same_row(view, with_rows(replace(view, archived=archived)))


def with_rows(view: View, *, before: View | None = None) -> View:
    """Return the view with its rows made from the offer, or with those of an earlier view of it.

    The very same rows need not be laid out and drawn again.
    """
    if before is not None and _rows_from(before) == _rows_from(view):
        return replace(view, rows=before.rows, row_items=before.row_items)
    if view.ranked:
        rows = _ranked(view)
    else:
        offered = view.offer.rows if view.offer else ()
        rows = rows_by_source(offered, view.opened, dismissed_in(view))
        if view.archived is not None:
            words = archive_words(view.archived)
            rows += rows_from_archive(view.archived.rows, view.opened, words)
    return replace(view, rows=rows, row_items=items_of(rows, view.look))


def _rows_from(view: View) -> tuple[object, ...]:
    """Return all that the rows are made from."""
    offered = (id(view.offer), id(view.archived))
    return (*offered, view.ranked, view.blind, view.wide, view.opened, dismissed_in(view))


def _ranked(view: View) -> tuple[Row, ...]:
    """Return all matches in one ranking; of equal scores a source's come first."""
    matches = view.offer.matches if view.offer else ()
    if view.archived is None:
        return rows_ranked(matches, dismissed_in(view), blind=view.blind)
    both = tuple(merge(matches, view.archived.matches, key=lambda match: -match.score))
    return rows_ranked(both, dismissed_in(view), view.archived.documents, blind=view.blind)


def archive_words(archived: ArchiveOffer) -> str:
    """Return what the line above an archive's rows says."""
    name = visible(shortened(archived.archive, ARCHIVE_CELLS))
    if not archived.rows:
        return f"the archive {name} has nothing more that shares words"
    documents = counted(len(archived.rows), "document")
    return f"the archive {name}, by wording: the best {len(archived.matches)}, in {documents}"


def dismissed_in(view: View) -> frozenset[tuple[str, str]]:
    """Return the matches of the claim that are put aside, by `key_of` the match."""
    if view.offer is None or view.decision is None or not view.decision.dismissed:
        return frozenset()
    matched = (match.statement for match in view.offer.matches)
    return dismissed_among(view.decision.dismissed, matched)


def at_row(view: View, row: int) -> View:
    """Return the view at a row of the match list; the source follows in `with_source`."""
    return replace(view, row=min(max(row, 0), max(len(view.rows) - 1, 0)))


def with_passage(
    view: View,
    source: DocumentItems | None,
    passage: Passage | None,
    explanation: Explanation | None,
) -> View:
    """Return the view at a passage of a source."""
    selection = view.selection
    shown = {view.claim.document_id, source.document.id if source else ""}
    return replace(
        view,
        source=source,
        passage=passage,
        explanation=explanation,
        selection=selection if selection and selection.document in shown else None,
    )


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


def changed_decisions(before: View, after: View) -> set[str]:
    """Return the ids of the briefing's statements on which two views show different decisions."""
    old, new = before.decisions, after.decisions
    if before.others is not after.others:
        return set(after.briefing.item_of)
    if old is new and before.again is after.again:
        return set()
    changed = {id_ for id_ in {*old, *new} if old.get(id_) is not new.get(id_)}
    return (changed | (before.again ^ after.again)) & after.briefing.item_of.keys()
