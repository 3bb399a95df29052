"""Filters in words: what can be chosen, and what of the briefing is shown.

Owns the words for each filter. What fits one is the business of the core.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from comparisons.documents import Document
from comparisons.filtering import UNREVIEWED, Filter, FilterKind
from comparisons.verdicts import Verdict
from tui.presenting.items import Dressing, Item
from tui.presenting.signs import shortened, verdict_glyph, visible
from tui.presenting.view import View

MARGIN = 8
"""Cells for how many statements fit."""
TITLE_CELLS = 48
LISTED_CELLS = 200
"""Cells of a name where it has a row of its own, which cuts it where there is no room."""

_HEADINGS = {
    FilterKind.VERDICT: "Verdict",
    FilterKind.AGAIN: "State",
    FilterKind.CLAIMANT: "Claimant",
    FilterKind.SOURCE: "Source: linked, or with the best match",
}

Choice = tuple[Filter | None, Item, Dressing]
"""What is chosen by an entry (nothing by a heading), and how it looks."""


def filter_words(wanted: Filter, documents: Mapping[str, Document], cells: int) -> str:
    """Return a filter in a few words."""
    match wanted.kind:
        case FilterKind.VERDICT:
            return wanted.value
        case FilterKind.CLAIMANT:
            name = shortened(wanted.value, cells)
            return f"said by {visible(name)}" if name else "no claimant named"
        case FilterKind.SOURCE:
            title = documents[wanted.value].title if wanted.value in documents else wanted.value
            return visible(shortened(title, cells))
        case _:
            return wanted.kind.value


def shown_words(view: View, cells: int) -> str:
    """Return what of the briefing is shown: `12 of 45: disputed`; nothing when all of it is."""
    if view.filter is None:
        return ""
    shown, total = len(view.briefing.statements), len(view.whole.statements)
    return f"{shown} of {total}: {filter_words(view.filter, view.documents, cells)}"


def filter_choices(
    offered: Sequence[tuple[Filter, int]], documents: Mapping[str, Document]
) -> tuple[Choice, ...]:
    """Return all filters as entries under headings; what fits no statement cannot be chosen."""
    return tuple(_entries(offered, documents))


def _entries(
    offered: Sequence[tuple[Filter, int]], documents: Mapping[str, Document]
) -> Iterator[Choice]:
    told: set[str] = set()
    for wanted, count in offered:
        heading = _HEADINGS.get(wanted.kind, "")
        if heading and heading not in told:
            item = Item(text=heading, style="heading", choosable=False, gap=1 if told else 0)
            yield None, item, Dressing()
            told.add(heading)
        item = Item(
            text=f"{_glyph(wanted)}{filter_words(wanted, documents, LISTED_CELLS)}",
            style="text" if count else "faint",
            most_rows=1,
            choosable=count > 0,
        )
        yield wanted, item, Dressing(margin=((f"{count:>{MARGIN - 2}}  ", "faint"),))


def _glyph(wanted: Filter) -> str:
    if wanted.kind is not FilterKind.VERDICT:
        return ""
    verdict = None if wanted.value == UNREVIEWED else Verdict(wanted.value)
    return f"{verdict_glyph(verdict)} "
