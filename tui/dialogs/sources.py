"""The list of sources with their states, and the provenance of the chosen one.

Owns the choice and nothing else.
"""

from __future__ import annotations

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container

from comparisons.documents import Document
from tui.dialogs.dialog import Dialog
from tui.presenting.counts import counted
from tui.presenting.items import Dressing
from tui.presenting.signs import shortened, visible
from tui.presenting.sources import (
    FIELD_MARGIN,
    HEADINGS,
    LIST_MARGIN,
    Sources,
    provenance_lines,
    source_lines,
)
from tui.widgets.line_pane import LinePane


class SourcesDialog(Dialog[str | None]):
    """Returns the id of the source to go to, or none."""

    DEFAULT_CSS = """
    SourcesDialog {
        align: center middle;
        #frame { width: 94%; max-width: 120; height: 92%; border: round $primary; }
        #sources { height: 2fr; }
        #provenance { height: 3fr; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("escape,q,I", "dismiss(None)", "Back"),
        ("down,j", "move(1)", "Down"),
        ("up,k", "move(-1)", "Up"),
        ("pagedown", "page(1)", "Page down"),
        ("pageup", "page(-1)", "Page up"),
        ("home", "edge(-1)", "First"),
        ("end", "edge(1)", "Last"),
        ("space", "scroll(3)", "Scroll the provenance"),
        ("enter", "take", "Go there"),
    ]
    sources_pane = getters.query_one("#sources", LinePane)
    provenance_pane = getters.query_one("#provenance", LinePane)

    def __init__(self, sources: Sources, place: int) -> None:
        super().__init__()
        self._sources = sources
        self._lines = source_lines(sources)
        self._place = place + HEADINGS
        self._told: tuple[Dressing, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the list and what is told below it."""
        with Container(id="frame"):
            yield LinePane(margin=LIST_MARGIN, id="sources")
            yield LinePane(margin=FIELD_MARGIN, id="provenance")

    def on_mount(self) -> None:
        """Show the list at the source where the reviewer is."""
        self.provenance_pane.can_focus = False
        self.sources_pane.focus()
        count = len(self._sources.documents)
        self.sources_pane.entitle(counted(count, "source"), "⏎ shows it   Esc goes back")
        items = tuple(item for item, _ in self._lines)
        self.sources_pane.show(items, lambda place: self._lines[place][1], chosen=self._place)
        self._tell()

    @property
    def _source(self) -> Document:
        """The chosen source."""
        return self._sources.documents[self.sources_pane.chosen - HEADINGS]

    def _tell(self) -> None:
        source = self._source
        lines = provenance_lines(self._sources, source)
        self._told = tuple(dressing for _, dressing in lines)
        title = shortened(visible(source.title), 100)
        self.provenance_pane.entitle(title, scrolling="Space scrolls")
        self.provenance_pane.show(tuple(item for item, _ in lines), self._dress)

    def _dress(self, place: int) -> Dressing:
        return self._told[place]

    def _choose(self, item: int) -> None:
        self.sources_pane.choose(item)
        self._tell()

    def action_move(self, by: int) -> None:
        """Choose another source."""
        self._choose(self.sources_pane.neighbour(by))

    def action_page(self, by: int) -> None:
        """Choose a source about one window further on."""
        self._choose(self.sources_pane.page(by))

    def action_edge(self, direction: int) -> None:
        """Choose the first or the last source."""
        self._choose(self.sources_pane.edge(direction))

    def action_scroll(self, rows: int) -> None:
        """Scroll what is told."""
        self.provenance_pane.scroll_rows(rows)

    def action_take(self) -> None:
        """Return the chosen source."""
        self.dismiss(self._source.id)

    @on(LinePane.Chosen, "#sources")
    def _choose_clicked(self, message: LinePane.Chosen) -> None:
        self._choose(message.item)
