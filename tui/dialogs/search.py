"""The search dialog: any statement of any document, found while one types.

Owns the typing and the list of hits. What counts as a hit is the business of `matching.search`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.widgets import Input

from comparisons.documents import Document
from comparisons.matching.search import SearchHit, SearchIndex
from tui.dialogs.dialog import Dialog
from tui.presenting.items import Dressing, Item, Mark
from tui.presenting.signs import visible
from tui.widgets.line_pane import LinePane

MOST_HITS = 200
ASKED = "Search all documents"


@dataclass(frozen=True, kw_only=True, slots=True)
class Found:
    """What a search found, and which hit was chosen."""

    query: str
    hits: tuple[SearchHit, ...]
    place: int


class SearchDialog(Dialog[Found | None]):
    """Returns the hits and the chosen one, or none when the reviewer goes back."""

    DEFAULT_CSS = """
    SearchDialog {
        align: center middle;
        #frame { width: 94%; height: 90%; border: round $primary; }
        Input, Input:focus { height: 1; border: none; padding: 0 1; background: $panel; }
    }
    """

    @dataclass
    class Ready(Message):
        """All statements can be searched."""

        index: SearchIndex

    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("escape", "dismiss(None)", "Back"),
        ("down", "move(1)", "Down"),
        ("up", "move(-1)", "Up"),
        ("pagedown", "page(1)", "Page down"),
        ("pageup", "page(-1)", "Page up"),
    ]
    pane = getters.query_one("#hits", LinePane)

    def __init__(
        self, documents: Mapping[str, Document], prepare: Callable[[], SearchIndex]
    ) -> None:
        super().__init__()
        self._prepare = prepare
        self._index: SearchIndex | None = None
        self._documents = documents
        self._hits: tuple[SearchHit, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the line to type in and the hits below it."""
        with Container(id="frame"):
            yield Input(placeholder="words to look for", select_on_focus=False)
            yield LinePane(margin=2, id="hits")

    def on_mount(self) -> None:
        """Begin with nothing typed."""
        self.pane.can_focus = False
        self._make_ready()
        self._show("")

    @work(thread=True, group="matching", exit_on_error=False)
    def _make_ready(self) -> None:
        """Prepare the index: it takes seconds for very many statements."""
        self.post_message(self.Ready(self._prepare()))

    @on(Ready)
    def _take_index(self, message: Ready) -> None:
        self._index = message.index
        self._search(self.query_one(Input).value)

    @on(Input.Changed)
    def _search_typed(self, message: Input.Changed) -> None:
        self._search(message.value)

    def _search(self, query: str) -> None:
        if self._index is not None:
            self._hits = self._index.search(query, top=MOST_HITS)
        self._show(query)

    def _show(self, query: str) -> None:
        if self._index is None:
            self.pane.entitle("Preparing the search; type on", "Esc goes back")
            return
        count = len(self._hits)
        found = f"{count} or more found" if count == MOST_HITS else f"{count} found"
        words = (found if count else "Nothing found: try fewer words") if query else ASKED
        self.pane.entitle(words, "⏎ goes there   Esc goes back")
        items = tuple(Item(text=visible(hit.statement.text), headed=True) for hit in self._hits)
        self.pane.show(items, self._dress)

    def _dress(self, place: int) -> Dressing:
        hit = self._hits[place]
        title = visible(self._documents[hit.statement.document_id].title)
        note = "" if hit.exact else "spelled otherwise  "
        marks = tuple(Mark(start=span.start, end=span.end, style="sought") for span in hit.spans)
        return Dressing(head=((note, "faint"), (title, "strong")), marks=marks)

    def action_move(self, by: int) -> None:
        """Choose another hit."""
        self.pane.choose(self.pane.neighbour(by))

    def action_page(self, by: int) -> None:
        """Choose a hit about one window further on."""
        self.pane.choose(self.pane.page(by))

    @on(Input.Submitted)
    def _take(self, message: Input.Submitted) -> None:
        message.stop()
        self._leave(self.pane.chosen)

    @on(LinePane.Chosen)
    def _take_clicked(self, message: LinePane.Chosen) -> None:
        self._leave(message.item)

    def _leave(self, place: int) -> None:
        query = self.query_one(Input).value
        found = Found(query=query, hits=self._hits, place=place) if self._hits else None
        self.dismiss(found)
