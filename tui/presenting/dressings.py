"""Dressings: what is drawn around each item of the desk's panes, as the view has it.

Owns which margin, marks and words stand at a statement, a row and a passage. Pure: it only reads
the view; which item is chosen is decided there.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from comparisons.spans import Span
from comparisons.statements import Statement
from tui.presenting.counts import counted
from tui.presenting.documents import briefing_margin, marks_within, source_margin, stances_on
from tui.presenting.items import Dressing, Margin, Mark
from tui.presenting.match_list import dressing_of
from tui.presenting.others import others_sign

if TYPE_CHECKING:
    from comparisons.matching.origins import OriginGroup
    from comparisons.matching.points import Explanation
    from tui.presenting.view import View


def claim_dressing(view: View, place: int) -> Dressing:
    """Return what is drawn around an item of the briefing."""
    margin, claim = claim_margin(view, place), view.claim
    if place != view.briefing.item_of.get(claim.id):
        return Dressing(margin=margin)
    common = [words.left for words in view.explanation.common] if view.explanation else []
    different = view.explanation.different if view.explanation else ()
    parted = [point.left_span for point in different if point.left_span]
    selected = _selected(view, [view.part] if view.part else [])
    marks = _marks(claim, common, parted, sought=view.sought_in(claim), selected=selected)
    return Dressing(margin=margin, marks=marks)


def claim_margin(view: View, place: int) -> Margin:
    """Return the margin of an item of the briefing."""
    number = view.briefing.number_at(place)
    if not number:
        return ()
    claim = view.briefing.known[number - 1]
    decision = view.decisions.get(claim.id)
    return briefing_margin(
        number,
        decision,
        others=others_sign(decision and decision.verdict, view.others.get(claim.id, ())),
        flag="↻" if claim.id in view.again else "⚑" if claim.id in view.flagged else " ",
        no_claim=claim.no_claim,
    )


def _selected(view: View, otherwise: list[Span]) -> list[Span]:
    """Return the places that are being selected in the claim, or what was selected before."""
    selection = view.selection
    here = selection is not None and selection.document == view.claim.document_id
    return [selection.span] if selection is not None and here else otherwise


def row_dressing(view: View, place: int) -> Dressing:
    """Return what is drawn around a row of the match list."""
    row = view.rows[place]
    if row.match is None:
        return dressing_of(row, view.look)
    statement = row.match.statement
    explanation = view.explained(statement)
    origin = view.origins.group_of(statement) if view.origins else None
    return dressing_of(
        row,
        view.look,
        marks=() if explanation is None else _match_marks(statement, explanation),
        chips=_chips(explanation),
        origin=origin_words(origin),
    )


def origin_words(origin: OriginGroup | None) -> str:
    """Return the words for an origin group: its name, and how many carry it."""
    if origin is None:
        return ""
    also = " and the briefing" if origin.includes_briefing else ""
    return f"{origin.name}: {counted(len(origin.carriers), 'carrier')}{also}"


def source_dressing(view: View, place: int) -> Dressing:
    """Return what is drawn around an item of the source."""
    statement = view.source.statement_at(place) if view.source else None
    if statement is None or view.source is None:
        return Dressing()
    margin = source_margin(view.source.number_at(place), stances_on(view.decision, statement))
    passage, selection = view.passage, view.selection
    here = selection is not None and selection.document == statement.document_id
    selected = [selection.span] if selection is not None and here else []
    if passage is None or passage.statement.id != statement.id:
        return Dressing(margin=margin, marks=_marks(statement, [], [], selected=selected))
    sought = view.sought_in(statement)
    marks = _match_marks(statement, view.explanation, sought=sought, selected=selected)
    return Dressing(margin=margin, marks=marks)


def _match_marks(
    statement: Statement,
    explanation: Explanation | None,
    *,
    sought: Sequence[Span] = (),
    selected: Sequence[Span] = (),
) -> tuple[Mark, ...]:
    common = [words.right for words in explanation.common] if explanation else []
    different = explanation.different if explanation else ()
    parted = [point.right_span for point in different if point.right_span]
    return _marks(statement, common, parted, sought=sought, selected=selected)


def _marks(
    statement: Statement,
    common: list[Span],
    parted: list[Span],
    *,
    sought: Sequence[Span] = (),
    selected: Sequence[Span] = (),
) -> tuple[Mark, ...]:
    """Return marks without overlaps: the selection first, what was sought, then differences."""
    chosen: list[Mark] = []
    for mark in (
        *marks_within(selected, statement, "selected"),
        *marks_within(sought, statement, "sought"),
        *marks_within(parted, statement, "different"),
        *marks_within(common, statement, "same"),
    ):
        if all(mark.end <= other.start or other.end <= mark.start for other in chosen):
            chosen.append(mark)
    return tuple(sorted(chosen, key=lambda mark: mark.start))


def _chips(explanation: Explanation | None) -> Sequence[str]:
    if explanation is None:
        return ()
    from comparisons.matching.chips import chips_of  # the first frame has none

    return chips_of(explanation)
