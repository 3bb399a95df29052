"""The dialog to take in: what a foreign file would add, to be marked thing by thing.

Owns the marks and what is said; what comes of it is worked out by the function it is given, and
done by the screen.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container

from comparisons.evidence import Stance
from comparisons.imports.plans import Fate, Line, Said
from tui.dialogs.dialog import Dialog
from tui.keys import bindings
from tui.keys.exchange import TAKING
from tui.own_keys import own_key, own_keys
from tui.presenting.items import Dressing
from tui.presenting.taking_in import (
    FIELD_MARGIN,
    LIST_MARGIN,
    Look,
    detail_lines,
    list_dressing,
    list_items,
    title,
)
from tui.widgets.key_bar import KeyBar
from tui.widgets.line_pane import LinePane

_LAST = ("taking.help", "taking.back")


class TakingInDialog(Dialog[Look | None]):
    """Returns what was marked and said, or none when the reviewer goes back."""

    DEFAULT_CSS = """
    TakingInDialog {
        align: center middle;
        #frame { width: 96%; max-width: 130; height: 94%; border: round $primary; }
        #things { height: 2fr; }
        #about { height: 3fr; max-height: 14; }
    }
    """
    BINDINGS = bindings(TAKING)
    things = getters.query_one("#things", LinePane)
    about = getters.query_one("#about", LinePane)

    def __init__(self, look: Look, again: Callable[[int, Said], Line]) -> None:
        """`again` tells what comes of one thing when something is said of it."""
        super().__init__()
        self._look = look
        self._again = again
        self._told: tuple[Dressing, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the list, what is known of the chosen thing, and the keys."""
        with Container(id="frame"):
            yield LinePane(margin=LIST_MARGIN, id="things")
            yield LinePane(margin=FIELD_MARGIN, id="about")
            keys = own_keys(self, TAKING)
            yield KeyBar(keys, last=[key for key in keys if key.id in _LAST])

    def on_mount(self) -> None:
        """Show the list; nothing is marked."""
        self.about.can_focus = False
        scrolling = own_key(self, "taking.about", TAKING)
        self.about.entitle("The chosen one", scrolling=f"{scrolling} scrolls")
        self.things.focus()
        self._show(0)
        self._entitle("Nothing is marked yet.")

    @property
    def _place(self) -> int:
        return self.things.chosen

    def _show(self, place: int) -> None:
        self.things.show(list_items(self._look), self._dress, chosen=place)
        self._tell()

    def _dress(self, place: int) -> Dressing:
        return list_dressing(self._look, place)

    def _tell(self) -> None:
        """Show what is known of the chosen thing."""
        self._entitle(f"{len(self._look.marked)} marked")
        lines = detail_lines(self._look, self._place)
        self._told = tuple(dressing for _, dressing in lines)
        self.about.show(tuple(item for item, _ in lines), self._told.__getitem__)

    def _entitle(self, words: str) -> None:
        self.things.entitle(title(self._look), words)

    # Moving

    def action_move(self, by: int) -> None:
        """Choose another thing."""
        self._choose(self.things.neighbour(by))

    def action_page(self, by: int) -> None:
        """Choose a thing about one window further on."""
        self._choose(self.things.page(by))

    def action_edge(self, direction: int) -> None:
        """Choose the first or the last thing."""
        self._choose(self.things.edge(direction))

    def action_scroll(self, rows: int) -> None:
        """Scroll what is known of the chosen thing."""
        self.about.scroll_rows(rows)

    def _choose(self, place: int) -> None:
        self.things.choose(place)
        self._tell()

    @on(LinePane.Chosen, "#things")
    def _choose_clicked(self, message: LinePane.Chosen) -> None:
        self._choose(message.item)

    # Marking and saying

    def action_mark(self) -> None:
        """Mark the chosen thing, or not any more."""
        place = self._place
        if place in self._look.fit:
            self._look = self._look.toggled(place)
            self._show(place)
        else:
            self._entitle(_REASONS[self._look.lines[place].fate])

    def action_mark_all(self) -> None:
        """Mark all that can be taken in; when all are marked, none."""
        look = self._look
        marked = frozenset[int]() if look.marked == look.fit else look.fit
        self._look = replace(look, marked=marked)
        self._show(self._place)

    def action_stance(self, word: str) -> None:
        """Say how the chosen passage bears on its statement, and mark it."""
        place = self._place
        if not self._look.can_be_linked(place):
            self._entitle("A stance is said of a passage of a source.")
            return
        self._say(place, replace(self._look.said_of(place), stance=Stance(word)))
        self._look = replace(self._look, marked=self._look.marked | (self._look.fit & {place}))
        self._show(place)

    def action_stance_of_all(self, word: str) -> None:
        """Say how all passages bear of which nothing is said, and mark them."""
        waiting = self._look.waiting
        for place in waiting:
            self._say(place, replace(self._look.said_of(place), stance=Stance(word)))
        self._look = replace(
            self._look, marked=self._look.marked | (self._look.fit & frozenset(waiting))
        )
        self._show(self._place)
        if not waiting:
            self._entitle("No passage waits for a stance.")

    def action_statement(self, by: int) -> None:
        """Say that the chosen passage bears on another statement."""
        look, place = self._look, self._place
        here = look.lines[place].statement
        if not look.can_be_linked(place) or here is None:
            self._entitle("Only a passage of a source bears on a statement.")
        elif look.incoming.candidates[place].about is not None:
            self._entitle("The file says which statement.")
        else:
            claims = look.comparison.claims
            at = min(max(claims.index(here) + by, 0), len(claims) - 1)
            self._say(place, replace(look.said_of(place), statement=claims[at]))
            self._show(place)

    def _say(self, place: int, said: Said) -> None:
        look = self._look.with_line(place, said, self._again(place, said))
        self._look = replace(look, marked=look.marked & look.fit)

    # Leaving

    def action_take(self) -> None:
        """Hand over what is marked."""
        if self._look.marked:
            self.dismiss(self._look)
        else:
            self._entitle("Nothing is marked: Space marks.")

    async def action_help(self) -> None:
        """Show the keys of this dialog."""
        from tui.dialogs.keys import keys_dialog

        await self.app.push_screen(keys_dialog(own_keys(self, TAKING)))

    def action_leave(self) -> None:
        """Take nothing in."""
        self.dismiss(None)

    @on(KeyBar.Asked)
    async def _run_clicked(self, message: KeyBar.Asked) -> None:
        await self.run_action(message.action)


_REASONS = {
    Fate.WAITS: "It waits for your word; see below.",
    Fate.KNOWN: "It is in here already.",
    Fate.LEFT: "It cannot be taken in; the reason is below.",
    Fate.ADDS: "",
    Fate.WITHDRAWS: "",
}
