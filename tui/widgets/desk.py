"""The desk: briefing, source and matches, side by side or stacked.

Owns the arrangement of the three panes. It decides nothing and changes nothing; what the panes
show comes from the screen.
"""

from __future__ import annotations

from collections.abc import Callable

from textual import getters
from textual.app import ComposeResult
from textual.containers import Container

from comparisons.statements import Statement
from tui.presenting.documents import (
    BRIEFING_MARGIN,
    SOURCE_MARGIN,
    DocumentItems,
    document_title,
)
from tui.presenting.items import Dressing
from tui.presenting.match_list import MARGIN as MATCH_MARGIN
from tui.presenting.signs import visible
from tui.widgets.line_pane import LinePane, undressed


class Desk(Container):
    """Holds the three panes."""

    DEFAULT_CSS = """
    Desk {
        layout: vertical; height: 1fr;
        #texts { layout: horizontal; height: 3fr; }
        #source { margin-left: 1; }
        #matches { height: 2fr; }
        &.-stacked #texts { layout: vertical; height: 2fr; }
        &.-stacked #source { margin-left: 0; }
        &.-stacked #matches { height: 1fr; }
        &.-expanded LinePane { display: none; }
        &.-expanded LinePane.-expanded { display: block; margin-left: 0; }
        &.-expanded #texts { height: 1fr; }
        &.-expanded #texts.-empty { display: none; }
    }
    """
    briefing = getters.query_one("#briefing", LinePane)
    source = getters.query_one("#source", LinePane)
    matches = getters.query_one("#matches", LinePane)

    def compose(self) -> ComposeResult:
        """Lay out the panes."""
        with Container(id="texts"):
            yield LinePane(margin=BRIEFING_MARGIN, id="briefing")
            yield LinePane(margin=SOURCE_MARGIN, id="source")
        yield LinePane(margin=MATCH_MARGIN, id="matches")

    @property
    def panes(self) -> tuple[LinePane, LinePane, LinePane]:
        """The panes in the order in which they are visited."""
        return (self.briefing, self.source, self.matches)

    def stack(self, *, stacked: bool) -> None:
        """Put briefing and source one below the other, or side by side."""
        self.set_class(stacked, "-stacked")

    def enlarge(self, pane: LinePane | None) -> None:
        """Give one pane the whole desk, or each its share again."""
        self.set_class(pane is not None, "-expanded")
        for each in self.panes:
            each.set_class(each is pane, "-expanded")
        self.query_one("#texts").set_class(pane is self.matches, "-empty")

    def show_briefing(
        self,
        laid_out: DocumentItems,
        dress: Callable[[int], Dressing],
        *,
        chosen: Statement,
        note: str = "",
    ) -> None:
        """Show the briefing at one of its statements; `note` says what of it is shown."""
        self.briefing.show(laid_out.items, dress, chosen=laid_out.item_of[chosen.id])
        self.briefing.entitle(f"Briefing  {document_title(laid_out.document)}", note)

    def show_source(
        self,
        laid_out: DocumentItems | None,
        dress: Callable[[int], Dressing],
        *,
        chosen: Statement | None,
    ) -> None:
        """Show a source at one of its statements, or none."""
        if laid_out is None:
            self.source.show((), undressed)
            self.source.entitle("Source")
            return
        place = laid_out.item_of[chosen.id] if chosen is not None else 0
        self.source.show(laid_out.items, dress, chosen=place, center=True)
        published = visible(laid_out.document.provenance.published[:10])
        self.source.entitle(f"Source  {document_title(laid_out.document)}", published)
