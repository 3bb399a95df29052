"""The file dialog: one file, typed or chosen from those that begin as typed.

Owns the line to type in and the list below it. It opens no file and knows no documents.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from textual import getters, on
from textual.app import ComposeResult
from textual.containers import Container
from textual.widgets import Input

from tui.dialogs.dialog import Dialog
from tui.presenting.items import Dressing, Item
from tui.presenting.paths import Place, meant, places
from tui.presenting.signs import visible
from tui.widgets.line_pane import LinePane

NONE_BEGINS_SO = "Nothing there begins so"
NONE_HERE = "Nothing here: type a path"


class FileDialog(Dialog[Path | None]):
    """Returns the chosen file, or none when the reviewer goes back."""

    DEFAULT_CSS = """
    FileDialog {
        align: center middle;
        #frame { width: 94%; height: 90%; border: round $primary; }
        Input, Input:focus { height: 1; border: none; padding: 0 1; background: $panel; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("escape", "dismiss(None)", "Back"),
        ("down", "move(1)", "Down"),
        ("up", "move(-1)", "Up"),
        ("pagedown", "page(1)", "Page down"),
        ("pageup", "page(-1)", "Page up"),
        ("tab", "complete", "Complete"),
    ]
    pane = getters.query_one("#files", LinePane)
    line = getters.query_one(Input)

    def __init__(
        self,
        title: str,
        base: Path,
        *,
        wanted: Callable[[Path], bool],
        offered: Sequence[Path] = (),
        words: str = "path of a file",
    ) -> None:
        """`offered` files are listed while nothing is typed; `base` is where typing begins.

        `words` stand in the line until something is typed.
        """
        super().__init__()
        self._title = title
        self._base = base
        self._wanted = wanted
        self._asked = words
        self._offered = tuple(Place(path=file) for file in offered)
        self._places: tuple[Place, ...] = ()

    def compose(self) -> ComposeResult:
        """Lay out the line to type in and the files below it."""
        with Container(id="frame"):
            yield Input(placeholder=self._asked, select_on_focus=False)
            yield LinePane(margin=2, id="files")

    def on_mount(self) -> None:
        """Begin with nothing typed."""
        self.pane.can_focus = False
        self._show("")

    @on(Input.Changed)
    def _look(self, message: Input.Changed) -> None:
        self._show(message.value)

    def _show(self, typed: str) -> None:
        here = places(typed, self._base, wanted=self._wanted)
        self._places = here if typed else (*self._offered, *here)
        none = NONE_BEGINS_SO if typed else NONE_HERE
        title = self._title if self._places else none
        self.pane.entitle(title, "⏎ takes it   Tab completes   Esc goes back")
        items = tuple(Item(text=self._words(place)) for place in self._places)
        self.pane.show(items, lambda _: Dressing())

    def _words(self, place: Place) -> str:
        mark = os.sep if place.is_folder else ""
        path = place.path
        inside = path.is_relative_to(self._base)
        return visible(str(path.relative_to(self._base) if inside else path)) + mark

    def action_move(self, by: int) -> None:
        """Choose another file of the list."""
        self.pane.choose(self.pane.neighbour(by))

    def action_page(self, by: int) -> None:
        """Choose a file about one window further on."""
        self.pane.choose(self.pane.page(by))

    def action_complete(self) -> None:
        """Put the chosen file or folder into the line."""
        if self._places:
            self._complete(self._places[self.pane.chosen])

    def _complete(self, place: Place) -> None:
        self.line.value = str(place.path) + (os.sep if place.is_folder else "")
        self.line.cursor_position = len(self.line.value)

    @on(Input.Submitted)
    def _take(self, message: Input.Submitted) -> None:
        message.stop()
        answer = self.answer(meant(message.value, self._base)) if message.value else None
        if answer is not None:
            self.dismiss(answer)
        elif self._places:
            self._take_place(self._places[self.pane.chosen])

    @on(LinePane.Chosen)
    def _take_clicked(self, message: LinePane.Chosen) -> None:
        self._take_place(self._places[message.item])

    def _take_place(self, place: Place) -> None:
        answer = self.answer(place.path)
        if answer is not None:
            self.dismiss(answer)
        elif place.is_folder:
            self._complete(place)

    def answer(self, path: Path) -> Path | None:
        """Return what a path stands for as an answer, or none if it is no answer yet."""
        return path if path.is_file() else None
