"""Source views: sources laid out, and passages explained, kept for the way back to them.

Owns how much of both is kept, and the step from a chosen row to what is shown of its source. It
knows no widget; what a passage shares with a statement is worked out by the core.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from comparisons.comparison import Comparison
from tui.presenting.laying_out import DocumentItems, lay_out
from tui.presenting.view import Passage, View
from tui.presenting.view_changes import with_passage

if TYPE_CHECKING:
    from comparisons.matching.points import Explanation
    from comparisons.statements import Statement

KEPT_EXPLANATIONS = 100
"""Pairs explained when looked at that are kept."""
KEPT_ITEMS = 30_000
"""How much of the sources stays laid out."""


class SourceViews:
    """What the desk shows of the sources of one comparison."""

    def __init__(self) -> None:
        self._laid_out: dict[str, DocumentItems] = {}
        self._explained: dict[tuple[Statement, Statement], Explanation] = {}

    def forget(self, *, laid_out: bool) -> None:
        """Forget what was explained, and how sources were laid out if they are others now."""
        self._explained.clear()
        if laid_out:
            self._laid_out.clear()

    def with_source(self, view: View, comparison: Comparison) -> View:
        """Return the view with the source at the chosen row's match."""
        if not view.rows:
            return with_passage(view, None, None, None)
        row = view.rows[view.row]
        if not row.source:
            return view
        passage = Passage(statement=row.match.statement, match=row.match) if row.match else None
        source = self.laid_out(row.source, view, comparison)
        return with_passage(view, source, passage, self.explanation(view, passage, comparison))

    def explanation(
        self, view: View, passage: Passage | None, comparison: Comparison
    ) -> Explanation | None:
        """Return what the claim of a view shares with a passage, and where they part."""
        if passage is None:
            return None
        statement = passage.statement
        known = view.explained(statement)
        if known is None and statement.document_id not in comparison.documents:
            return _explained_from_archive(view, statement, comparison)
        return known or self._explain(view.claim, statement, comparison)

    def _explain(self, claim: Statement, other: Statement, comparison: Comparison) -> Explanation:
        pair, kept = (claim, other), self._explained
        if pair not in kept:
            from comparisons.offers import explained

            if len(kept) >= KEPT_EXPLANATIONS:
                del kept[next(iter(kept))]
            kept[pair] = explained(comparison, claim, other)
        return kept[pair]

    def laid_out(self, source: str, view: View, comparison: Comparison) -> DocumentItems:
        """Return a source, or a document of the archive that a view shows, as items."""
        archived = view.archived
        if archived is not None and source in archived.documents:
            return lay_out(archived.documents[source], archived.statements[source])
        found = self._laid_out.pop(source, None)
        if found is None:
            found = lay_out(comparison.documents[source], comparison.statements[source])
        self._laid_out[source] = found
        while len(self._laid_out) > 1 and self._items() > KEPT_ITEMS:
            del self._laid_out[next(iter(self._laid_out))]
        return found

    def _items(self) -> int:
        return sum(len(each.items) for each in self._laid_out.values())


def _explained_from_archive(
    view: View, statement: Statement, comparison: Comparison
) -> Explanation:
    """Explain a statement of an archive, or of a source that just came out of one."""
    from comparisons.archived import explain_archived

    document = view.shown_documents[statement.document_id]
    return explain_archived(comparison, view.claim, statement, document)
