"""Kept: what was made for the desk once and is wanted again.

Owns how much of it is kept, and what makes room for it. It makes nothing itself; what is made of
documents or offers that are no longer those at hand is never given back.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from tui.presenting.view import View, with_passage

if TYPE_CHECKING:
    from comparisons.documents import Document
    from comparisons.matching.points import Explanation
    from comparisons.offers import Offers
    from comparisons.statements import Statement
    from tui.presenting.documents import DocumentItems

    Pair = tuple[Statement, Statement, Offers]
    """A statement of the briefing and one of a source, and the offers that bring them together."""

KEPT_VIEWS = 16
"""Statements of which it is kept how they looked when they were left."""
KEPT_EXPLANATIONS = 200
"""Pairs whose explanation is kept beside those of the best match of each source."""
KEPT_ITEMS = 30_000
"""How much of the sources stays laid out."""


class Kept:
    """Keeps views, explanations and sources laid out; what was not used for longest goes first."""

    def __init__(self) -> None:
        self._views: dict[str, View] = {}
        self._explanations: dict[Pair, Explanation] = {}
        self._layouts: dict[str, DocumentItems] = {}

    def view_of(self, claim: Statement) -> View | None:
        """Return how a statement looked when it was last left, without the source."""
        return self._views.get(claim.id)

    def keep_view(self, view: View) -> None:
        """Keep how the statement at hand looks."""
        self._views.pop(view.claim.id, None)
        self._views[view.claim.id] = with_passage(view, None, None, None)
        if len(self._views) > KEPT_VIEWS:
            del self._views[next(iter(self._views))]

    def explanation_of(self, pair: Pair) -> Explanation | None:
        """Return what is known of what two statements share."""
        found = self._explanations.pop(pair, None)
        if found is not None:
            self._explanations[pair] = found
        return found

    def keep_explanation(self, pair: Pair, explanation: Explanation) -> None:
        """Keep what two statements share."""
        self._explanations[pair] = explanation
        if len(self._explanations) > KEPT_EXPLANATIONS:
            del self._explanations[next(iter(self._explanations))]

    def layout_of(
        self, document: Document, statements: Sequence[Statement]
    ) -> DocumentItems | None:
        """Return a source laid out, if that was done with these very statements."""
        found = self._layouts.pop(document.id, None)
        if found is None or found.document is not document or found.statements is not statements:
            return None
        self._layouts[document.id] = found
        return found

    def keep_layout(self, layout: DocumentItems) -> None:
        """Keep a source laid out, be it as long as it may; others make room for it."""
        self._layouts.pop(layout.document.id, None)
        self._layouts[layout.document.id] = layout
        while len(self._layouts) > 1 and self._items() > KEPT_ITEMS:
            del self._layouts[next(iter(self._layouts))]

    def _items(self) -> int:
        return sum(len(each.items) for each in self._layouts.values())
