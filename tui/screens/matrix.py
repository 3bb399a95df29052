"""The matrix screen: statements and sources at a glance, and the way to each place.

Owns the moves about the table. It changes nothing in the review.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from textual import getters, on
from textual.app import ComposeResult
from textual.screen import Screen

from tui.keys import MATRIX, bindings
from tui.own_keys import own_keys
from tui.presenting.matrix import Matrix
from tui.widgets.key_bar import KeyBar
from tui.widgets.matrix_pane import MatrixPane

LOOK_SECONDS = 0.5
"""How often the table is made anew while matches are being found."""


class MatrixScreen(Screen[tuple[str, str] | None]):
    """Returns the statement and the source to go to, or none when the reviewer goes back."""

    BINDINGS = bindings(MATRIX)
    DEFAULT_CSS = "MatrixScreen { layout: vertical; }"
    pane = getters.query_one(MatrixPane)

    def __init__(self, matrix: Matrix, renewed: Callable[[Matrix], Matrix]) -> None:
        super().__init__()
        self._matrix = matrix
        self._renewed = renewed
        """Makes the table anew from what is known by then."""

    def compose(self) -> ComposeResult:
        """Lay out the table and the keys."""
        yield MatrixPane(self._matrix)
        keys = own_keys(self, MATRIX)
        yield KeyBar(keys, last=[key for key in keys if key.id == "matrix.close"])

    def on_mount(self) -> None:
        """Follow the matching as long as it goes on."""
        self.pane.focus()
        if self._matrix.note:
            self._timer = self.set_interval(LOOK_SECONDS, self._renew)

    def _renew(self) -> None:
        self._show(self._renewed(self._matrix))
        if not self._matrix.note:
            self._timer.stop()

    def _show(self, matrix: Matrix) -> None:
        self._matrix = matrix
        self.pane.show(matrix)

    def _go(self, row: int, column: int) -> None:
        matrix = self._matrix
        row = min(max(row, 0), len(matrix.claims) - 1)
        column = min(max(column, 0), max(len(matrix.sources) - 1, 0))
        if (row, column) != (matrix.row, matrix.column):
            self._show(replace(matrix, row=row, column=column))

    def action_matrix_move(self, rows: int, columns: int) -> None:
        """Go to a cell beside the chosen one."""
        self._go(self._matrix.row + rows, self._matrix.column + columns)

    def action_matrix_page(self, by: int) -> None:
        """Go on by about one window."""
        self._go(self._matrix.row + by * self.pane.window, self._matrix.column)

    def action_matrix_end(self, direction: int) -> None:
        """Go to the first or the last statement."""
        self._go(0 if direction < 0 else len(self._matrix.claims), self._matrix.column)

    def action_matrix_unseen(self, direction: int) -> None:
        """Go to the nearest statement at which nobody looked, going round at the end."""
        matrix = self._matrix
        count = len(matrix.claims)
        for step in range(1, count + 1):
            row = (matrix.row + direction * step) % count
            if matrix.claims[row].id in matrix.coverage.unseen:
                self._go(row, matrix.column)
                return
        self.notify("Something is recorded for every statement.", markup=False)

    def action_matrix_take(self) -> None:
        """Return the chosen cell, to go there."""
        source = self._matrix.source
        if source is None:
            self.notify("There is no source to go to yet.", markup=False)
        else:
            self.dismiss((self._matrix.claim.id, source.id))

    def action_matrix_close(self) -> None:
        """Go back to where one was."""
        self.dismiss(None)

    async def action_matrix_help(self) -> None:
        """Show the keys of the table."""
        from tui.dialogs.keys import keys_dialog

        await self.app.push_screen(keys_dialog(own_keys(self, MATRIX)))

    @on(MatrixPane.Chosen)
    def _choose_clicked(self, message: MatrixPane.Chosen) -> None:
        if (message.row, message.column) == (self._matrix.row, self._matrix.column):
            self.action_matrix_take()
        else:
            self._go(message.row, message.column)

    @on(KeyBar.Asked)
    async def _run_clicked(self, message: KeyBar.Asked) -> None:
        await self.run_action(message.action)
