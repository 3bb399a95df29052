"""The dialog to correct a statement: choose what, move the mark, see what comes of it, take it.

Owns the keys of the draft. What a draft comes to is the business of `presenting.correcting`, and
nothing is changed here.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Input

from comparisons.corrections import Correction
from tui.dialogs.dialog import Dialog
from tui.keys import CORRECTING, Key, bindings
from tui.own_keys import own_keys
from tui.presenting.correcting import MARGIN, lines_of, title_of
from tui.presenting.drafts import (
    MOVED,
    Draft,
    Tool,
    correction_of,
    extended,
    moved,
    offered,
    unused_keys,
    with_tool,
)
from tui.widgets.key_bar import KeyBar
from tui.widgets.line_pane import LinePane

LONGEST_NAME = 200
MOST_ROWS = 34
"""Rows of the dialog, where there are that many."""


class CorrectingDialog(Dialog[tuple[Tool, Correction] | None]):
    """Returns a correction with the tool that made it, or none when all stays as it is."""

    DEFAULT_CSS = """
    CorrectingDialog {
        align: center middle;
        #frame { width: 94%; max-width: 110; height: 100%; max-height: 34; border: round $primary; }
        Input, Input:focus { height: 1; border: none; padding: 0 1; background: $panel; }
        Input { display: none; }
        &.-typing Input { display: block; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        *bindings(CORRECTING, typing=True),
        *((tool.value, f"use('{tool.value}')", tool.name) for tool in Tool),
    ]
    pane = getters.query_one("#draft", LinePane)
    line = getters.query_one(Input)
    bar = getters.query_one(KeyBar)

    def __init__(self, title: str, draft: Draft) -> None:
        super().__init__()
        self._title = title
        self._draft = draft

    def compose(self) -> ComposeResult:
        """Lay out the draft, the line to type in, and the keys."""
        with Container(id="frame"):
            yield LinePane(margin=MARGIN, id="draft")
            yield Input(placeholder="who makes the claim", max_length=LONGEST_NAME)
            keys = own_keys(self, CORRECTING)
            yield KeyBar(keys, last=[key for key in keys if key.id == "correct.leave"])

    def on_mount(self) -> None:
        """Show the statement and what can be corrected."""
        self._show(self._draft)

    def on_resize(self) -> None:
        """Give the choices the room that there is; the chosen one stays chosen."""
        chosen = self.pane.chosen
        self._show(self._draft)
        if self._draft.tool is None:
            self.pane.choose(chosen)

    @property
    def _rows(self) -> int:
        """The rows for the draft: without the frame, the title and the keys."""
        return min(self.app.size.height, MOST_ROWS) - 4

    def _show(self, draft: Draft) -> None:
        self._draft = draft
        keys = own_keys(self, CORRECTING)
        self.pane.entitle(title_of(self._title, draft))
        self._fill(keys)
        if not self.pane.shows_all:
            self._fill(keys, rows=self._rows)
        typing = draft.tool is Tool.NAME_TYPED
        self.set_class(typing, "-typing")
        useless = unused_keys(draft)
        self.bar.show([key for key in keys if key.id not in useless])
        (self.line if typing else self.pane).focus()

    def _fill(self, keys: Sequence[Key], *, rows: int = 0) -> None:
        """Show the draft, whole or shortened to so many rows."""
        lines, at = lines_of(self._draft, keys, rows=rows)
        dressings = [dressing for _, dressing in lines]
        items = tuple(item for item, _ in lines)
        center = self._draft.tool is None
        self.pane.show(items, dressings.__getitem__, chosen=at, center=center)

    def action_use(self, letter: str) -> None:
        """Take a tool, if it is of any use here."""
        tool = Tool(letter)
        if self._draft.tool is None and tool in dict(offered(self._draft)):
            self.line.value = ""
            self._show(with_tool(self._draft, tool))

    def action_word(self, by: int) -> None:
        """Move the mark by some words."""
        if self._draft.tool in MOVED:
            self._show(moved(self._draft, by))

    def action_extend(self, by: int) -> None:
        """Mark more or fewer words."""
        self._show(extended(self._draft, by))

    def action_choose(self, by: int) -> None:
        """Go up or down in the list of what can be corrected."""
        if self._draft.tool is None:
            self.pane.choose(self.pane.neighbour(by))
        else:
            self.pane.scroll_rows(by)

    def action_take(self) -> None:
        """Use what is chosen; with a tool in hand, hand over the correction."""
        tool = self._draft.tool
        if tool is None:
            self._choose_at(self.pane.chosen)
            return
        correction = correction_of(self._draft)
        if correction is None:
            self.app.bell()
        else:
            self.dismiss((tool, correction))

    def action_leave(self) -> None:
        """Put the tool away; without one, leave everything as it is."""
        if self._draft.tool is None:
            self.dismiss(None)
        else:
            self._show(with_tool(self._draft, None))

    def _choose_at(self, item: int) -> None:
        lines, first = lines_of(self._draft)
        choices = offered(self._draft)
        if first <= item < len(lines):
            self.action_use(choices[item - first][0].value)

    @on(LinePane.Chosen)
    def _choose_clicked(self, message: LinePane.Chosen) -> None:
        if self._draft.tool is None:
            self._choose_at(message.item)

    @on(Input.Changed)
    def _preview_name(self, message: Input.Changed) -> None:
        if self._draft.tool is Tool.NAME_TYPED:
            self._show(replace(self._draft, name=message.value))

    @on(Input.Submitted)
    def _take_name(self, message: Input.Submitted) -> None:
        message.stop()
        self.action_take()

    @on(KeyBar.Asked)
    async def _run_clicked(self, message: KeyBar.Asked) -> None:
        await self.run_action(message.action)
