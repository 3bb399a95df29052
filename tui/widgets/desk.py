"""The desk: header, briefing, source and matches in one widget, arranged as there is room.

Owns the arrangement of the header and the three panes. It decides nothing and changes nothing;
what they show comes from the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import ClassVar

from textual.geometry import Region, Size

from comparisons.statements import Statement
from tui.presenting.documents import (
    BRIEFING_MARGIN,
    SOURCE_MARGIN,
    archived_title,
    document_title,
)
from tui.presenting.items import Dressing
from tui.presenting.laying_out import DocumentItems
from tui.presenting.match_list import MARGIN as MATCH_MARGIN
from tui.presenting.signs import shortened, visible
from tui.widgets.arrangement import arranged, enlarged
from tui.widgets.header_row import HeaderRow
from tui.widgets.hosting import Part
from tui.widgets.pane import Pane, undressed
from tui.widgets.pane_host import PaneHost

HEADER_ROWS = 1
ARCHIVED_CELLS = 53
"""Cells for the title of a document of an archive."""


class Desk(PaneHost):
    """Holds the header and the three panes."""

    COMPONENT_CLASSES: ClassVar[set[str]] = {"pane--header", "pane--header-strong"}
    DEFAULT_CSS = """
    Desk {
        & > .pane--header { color: $foreground; background: $primary-muted; }
        & > .pane--header-strong {
            color: $foreground; background: $primary-muted; text-style: bold;
        }
        &:ansi, &:nocolor {
            & > .pane--header { background: $background; text-style: reverse; }
            & > .pane--header-strong { background: $background; text-style: reverse bold; }
        }
    }
    """

    def __init__(self, header_words: Callable[[int], tuple[str, str]]) -> None:
        super().__init__((BRIEFING_MARGIN, SOURCE_MARGIN, MATCH_MARGIN), id="desk")
        self.header = HeaderRow(self, header_words)
        self.briefing, self.source, self.matches = self.panes
        self._enlarged: Pane | None = None
        self.source.entitle("Source")

    @property
    def parts(self) -> Sequence[Part]:
        """All that is drawn in it, from above."""
        return (self.header, *self.panes)

    def place_panes(self) -> None:
        """Give the header the first row, and each pane its place."""
        self.header.move_to(Region(0, 0, self.size.width, HEADER_ROWS))
        super().place_panes()

    def places(self, size: Size) -> Sequence[Region]:
        """Return where each pane is."""
        room = Size(size.width, size.height - HEADER_ROWS)
        if self._enlarged is None:
            places = arranged(room)
        else:
            places = enlarged(room, self.panes.index(self._enlarged))
        return [place.translate((0, HEADER_ROWS)) if place else place for place in places]

    @property
    def is_enlarged(self) -> bool:
        """Whether one pane has the whole desk."""
        return self._enlarged is not None

    def enlarge(self, pane: Pane | None) -> None:
        """Give one pane the whole desk, or each its share again."""
        self._enlarged = pane
        self.place_panes()

    def show_briefing(
        self,
        laid_out: DocumentItems,
        dress: Callable[[int], Dressing],
        *,
        chosen: Statement,
    ) -> None:
        """Show the briefing at one of its statements."""
        self.briefing.show(laid_out.items, dress, chosen=laid_out.item_of[chosen.id])

    def entitle_briefing(self, laid_out: DocumentItems, notes: Sequence[str]) -> None:
        """Set the title of the briefing's pane, with the fullest note on its right that fits."""
        self.briefing.entitle(f"Briefing  {document_title(laid_out.document)}", *notes)

    def show_source(
        self,
        laid_out: DocumentItems | None,
        dress: Callable[[int], Dressing],
        *,
        chosen: Statement | None,
        archived: bool = False,
    ) -> None:
        """Show a source at one of its statements, or none; it may be a document of an archive."""
        if laid_out is None:
            self.source.show((), undressed)
            self.source.entitle("Source")
            return
        place = laid_out.item_of[chosen.id] if chosen is not None else 0
        self.source.show(laid_out.items, dress, chosen=place, center=True)
        document = laid_out.document
        published = visible(document.provenance.published[:10])
        title = (
            f"In the archive  {shortened(archived_title(document), ARCHIVED_CELLS)}"
            if archived
            else f"Source  {document_title(document)}"
        )
        self.source.entitle(title, published)
