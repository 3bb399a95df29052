"""The list of evidence: go to a piece of it, or withdraw it.

Owns the choice and nothing else; what withdrawing does is the business of the screen.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container

from comparisons.evidence import Evidence
from tui.dialogs.dialog import Dialog
from tui.own_keys import own_key, same_key
from tui.presenting.evidence_list import MARGIN, EvidenceEntry
from tui.presenting.items import Dressing
from tui.presenting.others import NAME_CELLS
from tui.presenting.signs import shortened, visible
from tui.widgets.line_pane import LinePane


@dataclass(frozen=True, kw_only=True, slots=True)
class ChosenEvidence:
    """A piece of evidence, and what to do with it."""

    evidence: Evidence
    place: int
    """Its place in the list."""
    withdraw: bool
    by: str = ""
    """The colleague who linked it; empty for the reviewer's own."""


class EvidenceDialog(Dialog[ChosenEvidence | None]):
    """Returns a piece of evidence to go to or to withdraw, or none."""

    DEFAULT_CSS = """
    EvidenceDialog {
        align: center middle;
        #frame { width: 94%; max-width: 120; height: 80%; border: round $primary; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("escape,q", "dismiss(None)", "Back"),
        same_key("evidence", "dismiss(None)"),
        ("down,j", "move(1)", "Down"),
        ("up,k", "move(-1)", "Up"),
        ("pagedown", "scroll(10)", "Page down"),
        ("pageup", "scroll(-10)", "Page up"),
        ("enter", "take(False)", "Go there"),
        same_key("withdraw", "take(True)"),
    ]
    pane = getters.query_one("#evidence", LinePane)

    def __init__(self, title: str, entries: Sequence[EvidenceEntry], place: int) -> None:
        super().__init__()
        self._title = title
        self._entries = entries
        self._place = place

    def compose(self) -> ComposeResult:
        """Lay out the list."""
        with Container(id="frame"):
            yield LinePane(margin=MARGIN, id="evidence")

    def on_mount(self) -> None:
        """Show the list."""
        self.pane.focus()
        items = tuple(entry.item for entry in self._entries)
        self.pane.show(items, self._dress, chosen=self._place)
        self._entitle(self._title)

    def _entitle(self, words: str) -> None:
        """Show words, and the keys that do something at the chosen piece."""
        entry = self._entries[self.pane.chosen]
        goes = "⏎ goes there" if entry.evidence else ""
        withdraws = f"{own_key(self, 'withdraw')} withdraws" if entry.can_be_withdrawn else ""
        self.pane.entitle(words, "   ".join(filter(None, (goes, withdraws, "Esc goes back"))))

    def _dress(self, place: int) -> Dressing:
        return self._entries[place].dressing

    def action_move(self, by: int) -> None:
        """Choose another piece; past the last one, scroll through the history."""
        before = self.pane.chosen
        self._choose(self.pane.neighbour(by))
        if self.pane.chosen == before:
            self.pane.scroll_rows(by)

    def _choose(self, place: int) -> None:
        self.pane.choose(place)
        self._entitle(self._title)

    def action_scroll(self, rows: int) -> None:
        """Scroll by some rows."""
        self.pane.scroll_rows(rows)

    def action_take(self, withdraw: bool) -> None:  # noqa: FBT001 - a key's argument
        """Return the chosen piece."""
        place = self.pane.chosen
        evidence, by = self._entries[place].evidence, self._entries[place].by
        if evidence is None:
            self._entitle("Nothing is linked here.")
        elif withdraw and by:
            self._entitle(f"Only {visible(shortened(by, NAME_CELLS))} can withdraw this.")
        elif withdraw and evidence.withdrawn:
            self._entitle("It is withdrawn already; link it anew to have it back.")
        else:
            self.dismiss(ChosenEvidence(evidence=evidence, place=place, withdraw=withdraw, by=by))

    @on(LinePane.Chosen)
    def _choose_clicked(self, message: LinePane.Chosen) -> None:
        self._choose(message.item)
