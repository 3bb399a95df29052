"""Ends: what is said when a key leads nowhere.

Owns the words for each pane of the desk. Whether something moved is the business of the screen.
"""

from __future__ import annotations

from collections.abc import Callable

from tui.presenting.view import View

KeyName = Callable[[str], str]
"""Returns the first key of an action, as a person reads it."""


def end_of_briefing(view: View, by: int, key: KeyName) -> str:
    """Say that there is no further statement in the briefing's pane."""
    shown = "" if view.filter is None else f" shown; {key('filter')} shows all again"
    return f"This is the {_edge(by)} statement{shown}."


def end_of_source(view: View, by: int, key: KeyName) -> str:
    """Say that there is no further statement in the source's pane."""
    if view.source is None:
        return no_match(view, key)
    if not view.source.statements:
        return "This source holds no statement."
    return f"This is the {_edge(by)} statement of the source."


def end_of_matches(view: View, by: int, key: KeyName) -> str:
    """Say that there is no further row in the list of matches."""
    return f"This is the {_edge(by)} match." if view.rows else no_match(view, key)


def no_match(view: View, key: KeyName) -> str:
    """Say why there is no match."""
    if view.offer is None:
        return "No match was found yet; they are looked for one statement after the other."
    if not view.documents.keys() - {view.claim.document_id}:
        return f"There is no source yet: {key('add')} adds one."
    return "No source offers a match for this statement."


def row_that_stays(view: View, key: KeyName, *, opened: bool) -> str:
    """Say why a row neither opens nor closes."""
    if not view.rows:
        return no_match(view, key)
    row = view.rows[view.row]
    if view.ranked:
        return f"A ranking has no rows to open: {key('ranking')} shows the matches by source."
    if opened and row.source in view.opened:
        return "The row is open already."
    return "This source has no further match." if opened else "The row is closed already."


def _edge(by: int) -> str:
    return "last" if by > 0 else "first"
