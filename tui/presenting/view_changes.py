"""View changes: the next view, from a view and what happened.

Owns how the place in the briefing, in the match list and in a source follow from a change of one of
them. Pure: each returns a new view.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace
from heapq import merge
from typing import TYPE_CHECKING

from comparisons.comparison import Comparison
from comparisons.offers import Offer
from comparisons.spans import Span
from comparisons.statements import Statement
from tui.presenting.counts import counted
from tui.presenting.laying_out import DocumentItems, lay_out, part_of
from tui.presenting.match_list import (
    Row,
    items_of,
    rows_by_source,
    rows_from_archive,
    rows_ranked,
)
from tui.presenting.signs import shortened, visible

if TYPE_CHECKING:
    from comparisons.archived import ArchiveOffer
    from comparisons.filtering import Filter
    from comparisons.matching.points import Explanation
    from comparisons.matching.search import SearchHit
from tui.presenting.view import Passage, Sought, View, dismissed_in, flagged_in

ARCHIVE_CELLS = 24
"""Cells for the name of an archive."""


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
        sought=None,
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
        flagged=flagged_in(comparison),
        documents=comparison.documents,
        selection=None,
        sought=None,
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
        return f"the archive “{name}” has nothing more that shares words"
    documents = counted(len(archived.rows), "document")
    return f"the archive “{name}”, by wording: the best {len(archived.matches)}, in {documents}"


def with_sought(view: View, hit: SearchHit) -> View:
    """Return the view with the words marked that a search found in its claim or its passage."""
    start = hit.statement.span.start
    spans = tuple(Span(start + span.start, start + span.end) for span in hit.spans)
    return replace(view, sought=Sought(document=hit.statement.document_id, spans=spans))


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
    selection, sought = view.selection, view.sought
    shown = {view.claim.document_id, source.document.id if source else ""}
    return replace(
        view,
        source=source,
        passage=passage,
        explanation=explanation,
        selection=selection if selection and selection.document in shown else None,
        sought=sought if sought and sought.document == view.claim.document_id else None,
    )
