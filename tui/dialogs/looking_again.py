"""The dialog to look again: one entry after the other, each answered by a key or left alone.

Owns the walk through the entries. What an answer does is the business of the screen.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial

from textual import events, getters
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from tui.dialogs.dialog import Dialog
from tui.presenting.items import PLAIN, Dressing
from tui.presenting.looking_again import MARGIN, Answer, Entry, answer_words
from tui.widgets.line_pane import LinePane


class LookingAgainDialog(Dialog[bool]):
    """Returns whether every entry was answered.

    It stays open from one answer to the next, so that no key typed meanwhile reaches the desk.
    """

    DEFAULT_CSS = """
    LookingAgainDialog {
        align: center middle;
        #frame { width: 94%; max-width: 120; height: 80%; border: round $primary; }
        #answers { height: auto; padding: 0 1; background: $panel; }
        #columns { layout: horizontal; height: 1fr; }
        #columns.-empty { display: none; }
        #now { margin-left: 1; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("escape,q", "dismiss(False)", "Back"),
        ("down,j,right", "turn(1)", "Next"),
        ("up,left", "turn(-1)", "Previous"),
    ]
    pane = getters.query_one("#entry", LinePane)
    then = getters.query_one("#then", LinePane)
    now = getters.query_one("#now", LinePane)
    answers = getters.query_one("#answers", Static)

    def __init__(
        self, entries: Sequence[Entry], answered: Callable[[Entry, Answer], Sequence[Entry]]
    ) -> None:
        super().__init__()
        self._entries = entries
        self._answered = answered
        """Does what was answered, and returns the entries that still wait."""
        self._place = 0

    def compose(self) -> ComposeResult:
        """Lay out the entry and its answers."""
        with Container(id="frame"):
            yield LinePane(margin=MARGIN, id="entry")
            with Container(id="columns"):
                yield LinePane(margin=1, id="then")
                yield LinePane(margin=1, id="now")
            yield Static(id="answers")

    def on_mount(self) -> None:
        """Show the first entry."""
        self.pane.focus()
        self._show()

    @property
    def _entry(self) -> Entry:
        return self._entries[self._place]

    def _show(self) -> None:
        entry = self._entry
        self.pane.entitle(entry.title, f"{self._place + 1} of {len(self._entries)}")
        dressings = [dressing for _, dressing in entry.lines]
        self.pane.show(tuple(item for item, _ in entry.lines), dressings.__getitem__)
        for pane, title, column in (
            (self.then, "As it was", entry.then),
            (self.now, "As it is now", entry.now),
        ):
            pane.entitle(title)
            items, dressing = ((column[0],), column[1]) if column else ((), PLAIN)
            pane.show(items, partial(_always, dressing))
        self.query_one("#columns").set_class(entry.then is None, "-empty")
        self.answers.update(Content(answer_words(entry, len(self._entries))))

    def action_turn(self, by: int) -> None:
        """Go to another entry."""
        self._place = (self._place + by) % len(self._entries)
        self._show()

    def on_key(self, event: events.Key) -> None:
        """Take an answer to the entry."""
        for answer, _ in self._entry.answers:
            if event.key == answer.value:
                event.stop()
                self._take(answer)
                return

    def _take(self, answer: Answer) -> None:
        self._entries = self._answered(self._entry, answer)
        if self._entries:
            self._place = 0
            self._show()
        else:
            self.dismiss(result=True)


def _always(dressing: Dressing, _: int) -> Dressing:
    return dressing
