"""Titles: what stands beside the name of the briefing's pane, in ever fewer words.

Owns what gives way where there is little room: words first that can be read elsewhere as well.
"""

from __future__ import annotations

from tui.presenting.documents import claimant_words
from tui.presenting.others import others_counted, others_signs, others_words
from tui.presenting.view import View

SHORT_CELLS = 24
"""Cells of what a filter asks for, beside others' verdicts in little room."""


def briefing_notes(view: View) -> tuple[str, ...]:
    """Return who makes the claim, what is shown and what others found, the fullest words first."""
    claimant, found = claimant_words(view.claim), view.others.get(view.claim.id, ())
    shown = short = ""
    if view.filter is not None:
        from tui.presenting.filters import TITLE_CELLS, shown_words

        shown, short = (shown_words(view, cells) for cells in (TITLE_CELLS, SHORT_CELLS))
    ways = (
        (claimant, shown, others_words(found)),
        (claimant, shown, others_signs(found)),
        (shown, others_signs(found)),
        (short, others_counted(found)),
    )
    notes = ("   ".join(filter(None, way)) for way in ways)
    return tuple(filter(None, notes))
