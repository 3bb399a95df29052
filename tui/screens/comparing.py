"""Comparing: the differences between reviewers as they are painted, and the moves among them.

Owns the list of statements, the columns of findings below it, and the workers that save and that
watch the files. What the adjudicator enters is the business of `adjudicating`.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from operator import is_not

from textual import events, getters, on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.message import Message
from textual.notifications import SeverityLevel
from textual.screen import Screen

from comparisons.adjudicating import Adjudicating
from comparisons.adjudication import Adjudication
from comparisons.agreement import Agreement, Compared
from comparisons.errors import ClaimdeskError, Problem
from comparisons.evidence import Evidence
from tui.keys import ADJUDICATION, Key, key_name
from tui.own_keys import own_keys
from tui.presenting.adjudicating import (
    COLUMN_MARGIN,
    LEGEND,
    LIST_MARGIN,
    Column,
    Shown,
    list_dressing,
    list_item,
    nothing_item,
    resolution_column,
    reviewer_column,
    shown_in,
)
from tui.presenting.items import Dressing, Item
from tui.presenting.signs import visible
from tui.presenting.summary import NOT_SAVED, TRIED_AGAIN
from tui.widgets.key_bar import KeyBar
from tui.widgets.line_pane import LinePane, undressed
from tui.widgets.pane_host import PaneHost
from tui.widgets.status_line import StatusLine

MOST_COLUMNS = 8
"""Columns of findings, the resolution's among them, that stand side by side."""
COLUMN_CELLS = 26
"""The least width of a column."""
_LAST = ("adjudication.help", "adjudication.leave")
LEGEND_FROM = 110
"""Columns from which on there is room for what the signs mean."""
OUTSIDE_SECONDS = 1.0
"""How often the files are looked at for changes made elsewhere."""
AGAIN_SECONDS = 5.0
"""How often a save that failed is tried again."""


class ComparingScreen(Screen[None]):
    """Shows where reviewers differ, and what each found."""

    DEFAULT_CSS = """
    ComparingScreen {
        layout: vertical;
        #differences { height: 2fr; }
        #columns { layout: horizontal; height: 3fr; }
        #columns LinePane { margin-left: 1; }
        #columns #column0 { margin-left: 0; }
        #columns LinePane.-away { display: none; }
    }
    """
    header = getters.query_one("#header", StatusLine)
    differences = getters.query_one("#differences", LinePane)

    @dataclass
    class Saved(Message):
        """The adjudication file holds what was entered."""

        problems: tuple[Problem, ...] = ()
        reviews_changed: bool = False

    @dataclass
    class Failed(Message):
        """The adjudication file could not be written or read."""

        error: Exception

    def __init__(self, sitting: Adjudicating, *, above_desk: bool = True) -> None:
        super().__init__()
        self.sitting = sitting
        self.above_desk = above_desk
        """Whether the desk is open below this screen."""
        self.shown = Shown.DIFFERENCES
        self.items: tuple[Compared, ...] = ()
        self._rows: tuple[Item, ...] = ()
        """The statements as the list shows them; the very same are not laid out again."""
        self._counts = (0, 0)
        """How many of the differences are resolved, and how many there are."""
        self._painted: tuple[Adjudication, Agreement] | None = None
        """What the list and the columns show."""
        self._place = 0
        self._first = 0
        """The first reviewer whose column is shown."""
        self._columns: list[Column] = []
        self._saving_words = "no changes"
        self._message = ""

    @property
    def item(self) -> Compared | None:
        """The statement that is looked at."""
        return self.items[self._place] if self.items else None

    @property
    def keys(self) -> Sequence[Key]:
        """The keys of this screen as the user wants them."""
        return own_keys(self, ADJUDICATION)

    def key(self, action: str) -> str:
        """Return the first key of an action, as a person reads it."""
        return key_name(self.keys, f"adjudication.{action}")

    def compose(self) -> ComposeResult:
        """Lay out the list and the columns."""
        yield StatusLine(id="header")
        yield LinePane(margin=LIST_MARGIN, id="differences")
        with Container(id="columns"):
            for number in range(MOST_COLUMNS):
                yield LinePane(margin=COLUMN_MARGIN, id=f"column{number}")
        last = [key for key in self.keys if key.id in _LAST]
        yield KeyBar(self.keys, last=last)

    def on_mount(self) -> None:
        """Show the differences, and watch the files."""
        self.differences.focus()
        self._watches = (
            self.set_interval(OUTSIDE_SECONDS, self.look_outside),
            self.set_interval(AGAIN_SECONDS, self.save_again),
        )
        if self.sitting.read_only:
            self._saving_words = "read only"
            self.warn(f"Read only: {self.sitting.read_only}")
        for problem in self.sitting.colleagues.problems:
            self.warn(str(problem))
        self.show_list()

    def on_screen_suspend(self) -> None:
        """Watch no more below a dialog."""
        for watch in self._watches:
            watch.pause()

    def on_screen_resume(self) -> None:
        """Watch again."""
        for watch in self._watches:
            watch.resume()

    def on_resize(self, event: events.Resize) -> None:
        """Show as many columns as there is room for, and reviewers."""
        del event
        self.show_list()

    def _fit_columns(self) -> None:
        fitting = max(self.size.width // COLUMN_CELLS, 2)
        needed = 1 + max(len(self.sitting.agreement.reviewers), 1)
        for number, pane in enumerate(self._panes()):
            pane.set_class(number >= min(fitting, needed), "-away")
        self._first = min(self._first, self._furthest)

    @property
    def _furthest(self) -> int:
        """The last reviewer that may stand first: no column is left empty while others are away."""
        shown = sum(not pane.has_class("-away") for pane in self._panes()) - 1
        return max(len(self.sitting.agreement.reviewers) - shown, 0)

    def _panes(self) -> list[LinePane]:
        return list(self.query("#columns LinePane").results(LinePane))

    # Painting

    def show_list(self) -> None:
        """Show the statements of the filter, at the one looked at if it is among them."""
        here = self.item.number if self.item else 0
        self._painted = (self.sitting.adjudication, self.sitting.agreement)
        self._count()
        found = shown_in(self.sitting.agreement, self.shown, self.sitting.is_resolved)
        if found != self.items:
            self._rows = tuple(list_item(item) for item in found)
        self.items = found
        places = [place for place, item in enumerate(found) if item.number == here]
        self._place = places[0] if places else min(self._place, max(len(found) - 1, 0))
        self._fit_columns()
        if found:
            self.differences.show(self._rows, self._list_dressing, chosen=self._place)
        else:
            keys, agreed = (self.key("filter"), self.key("accept")), self.sitting.acceptable()
            self.differences.show((nothing_item(*keys, len(agreed)),), undressed)
        self._paint_columns()
        self.paint_header()

    def _count(self) -> None:
        """Count the differences once for all moves until something changes."""
        items = self.sitting.agreement.statements
        differing = [item for item in items if item.relation.is_difference]
        self._counts = (sum(map(self.sitting.is_resolved, differing)), len(differing))

    def _list_dressing(self, place: int) -> Dressing:
        item = self.items[place]
        return list_dressing(item, self.sitting.resolution_at(item))

    def _paint_columns(self) -> None:
        item, reviewers = self.item, self.sitting.agreement.reviewers
        panes = [pane for pane in self._panes() if not pane.has_class("-away")]
        names = reviewers[self._first : self._first + len(panes) - 1]
        self._entitle_list(len(names), len(reviewers))
        self._columns = []
        if item is not None:
            documents = self.sitting.comparison.documents
            self._columns = [resolution_column(self.sitting.resolution_at(item), documents)]
            self._columns += [reviewer_column(name, item, documents) for name in names]
        empty = Column(title="", right="", items=(), dressings=(), evidence=())
        for number, pane in enumerate(panes):
            column = self._columns[number] if number < len(self._columns) else empty
            pane.show(column.items, column.dressings.__getitem__)
            first = pane.edge(-1)
            pane.choose(first)
            pane.entitle(column.title, column.right)

    def _entitle_list(self, shown: int, reviewers: int) -> None:
        """Say which statements are listed, and which reviewers have a column if not all have."""
        right = LEGEND if self.size.width >= LEGEND_FROM else ""
        if shown < reviewers:
            first, last = self._first + 1, self._first + shown
            keys = f"{self.key('reviewers.previous')} {self.key('reviewers.next')}"
            right = f"reviewers {first} to {last} of {reviewers} ({keys})"
        self.differences.entitle(self.shown.title(len(self.items), self.key("filter")), right)

    def paint_header(self) -> None:
        """Show title or message, the adjudicator, how much is resolved, and whether it is saved."""
        sitting = self.sitting
        done, differing = self._counts
        counts = f"{visible(sitting.by)} · {done} of {differing} resolved · "
        # A message that matters now gets the room of what stands in the header all the time.
        if self._message and self.size.width < LEGEND_FROM:
            counts = ""
        left = self._message or f"Adjudication: {sitting.comparison.title}"
        self.header.show(f" {visible(left)}", f"  {counts}{self._saving_words} ")

    def tell(self, words: str) -> None:
        """Show a short message in the header until the next move."""
        self._message = words
        self.paint_header()

    def warn(self, words: str, *, severity: SeverityLevel = "warning") -> None:
        """Show a message that should not be missed; its words are shown as they are."""
        self.notify(visible(words), severity=severity, markup=False)

    # Moving

    def action_statement(self, by: int) -> None:
        """Go to the next or the previous statement of the list."""
        self._go(min(max(self._place + by, 0), max(len(self.items) - 1, 0)))

    def _go(self, place: int) -> None:
        self._place, self._message = place, ""
        self.differences.choose(place)
        self._paint_columns()
        self.paint_header()

    def action_move(self, by: int) -> None:
        """Move in the focused pane."""
        pane = self._focused()
        if pane is self.differences:
            self.action_statement(by)
            return
        before = pane.chosen
        pane.choose(pane.neighbour(by))
        if pane.chosen == before:
            pane.scroll_rows(by)

    def action_pane(self, by: int) -> None:
        """Go to the next pane: the list, then the columns."""
        panes = [self.differences, *(each for each in self._panes() if not each.has_class("-away"))]
        place = panes.index(self._focused())
        panes[(place + by) % len(panes)].focus()

    def action_reviewers(self, by: int) -> None:
        """Show the columns of further reviewers."""
        self._first = min(max(self._first + by, 0), self._furthest)
        self._paint_columns()

    def action_filter(self) -> None:
        """Show other statements: conflicts, those not resolved, or all."""
        self.shown = self.shown.next
        self.show_list()

    def choose_in(self, host: PaneHost, item: int) -> None:
        """Choose an item with the mouse."""
        if host is self.differences:
            self._go(item)
        elif isinstance(host, LinePane):
            host.choose(item)

    def _focused(self) -> LinePane:
        focused = self.focused
        return focused if isinstance(focused, LinePane) else self.differences

    @property
    def is_in_resolution(self) -> bool:
        """Whether keys go to the column of the resolution."""
        return self._focused().id == "column0"

    def chosen_evidence(self) -> Evidence | None:
        """Return the passage that is chosen in the focused column, if one is."""
        pane = self._focused()
        panes = self._panes()
        if pane not in panes or panes.index(pane) >= len(self._columns):
            return None
        evidence = self._columns[panes.index(pane)].evidence
        return evidence[pane.chosen] if pane.chosen < len(evidence) else None

    # Files

    def show_and_save(self) -> None:
        """Show what was entered, and save it."""
        self._saving_words = "saving"
        self.show_list()
        self.save()

    def save_again(self) -> None:
        """Try a save again that failed."""
        if self._saving_words == NOT_SAVED and not self.sitting.is_saved:
            self.save()

    @work(thread=True, group="saving", exit_on_error=False)
    def save(self) -> None:
        """Save the adjudication; the screen says so only when it is durable."""
        try:
            problems = self.sitting.save()
        except Exception as error:  # noqa: BLE001 - shown to the adjudicator
            self.post_message(self.Failed(error))
        else:
            self.post_message(self.Saved(problems))

    @work(thread=True, exclusive=True, group="outside", exit_on_error=False)
    def look_outside(self) -> None:
        """Take in what reviewers or another adjudicator entered meanwhile."""
        try:
            changed = self.sitting.look_at_reviews()
            problems = self.sitting.notice_outside()
        except ClaimdeskError as error:
            self.post_message(self.Failed(error))
        else:
            if changed or problems is not None:
                self.post_message(self.Saved(problems or (), reviews_changed=changed))

    @on(Saved)
    def _show_saved(self, message: Saved) -> None:
        if self.sitting.is_saved and self._saving_words != "no changes":
            self._saving_words = "saved"
        now = (self.sitting.adjudication, self.sitting.agreement)
        if self._painted is None or any(map(is_not, self._painted, now)):
            self.show_list()
        self.paint_header()
        if message.reviews_changed:
            self.tell("A reviewer's file was changed; what is shown is new.")
        for problem in message.problems:
            self.warn(str(problem))

    @on(Failed)
    def _show_not_saved(self, message: Failed) -> None:
        self._saving_words = NOT_SAVED
        self.paint_header()
        self.warn(f"Not saved: {message.error} {TRIED_AGAIN}", severity="error")
