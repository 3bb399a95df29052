"""The writing dialog: what a new comparison would consist of, and whether to write it.

Owns the last look before files are written. Making the comparison is the business of the core.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static

from comparisons.errors import ClaimdeskError, Problem
from comparisons.new_comparison import new_comparison, planned
from tui.dialogs.dialog import Dialog
from tui.presenting.marked_files import plan_items
from tui.presenting.paths import meant
from tui.presenting.signs import visible
from tui.widgets.line_pane import LinePane, undressed


class WritingDialog(Dialog[Path | None]):
    """Returns the folder that was written, or none."""

    DEFAULT_CSS = """
    WritingDialog {
        align: center middle;
        #frame { width: 94%; height: 90%; border: round $primary; background: $background; }
        Input, Input:focus { height: 1; border: none; padding: 0 1; background: $panel; }
        Static { height: 1; padding: 0 1; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("escape", "dismiss(None)", "Back"),
        ("ctrl+s", "write", "Write"),
        ("pagedown", "scroll(5)", "Page down"),
        ("pageup", "scroll(-5)", "Page up"),
    ]
    folder = getters.query_one("#folder", Input)
    title_line = getters.query_one("#title", Input)
    pane = getters.query_one("#plan", LinePane)
    answer = getters.query_one("#answer", Static)

    @dataclass
    class Written(Message):
        """The comparison is there."""

        folder: Path
        problems: tuple[Problem, ...]

    @dataclass
    class Refused(Message):
        """It could not be written."""

        error: Exception

    def __init__(self, briefing: Path, sources: Sequence[Path]) -> None:
        super().__init__()
        self._briefing = briefing
        self._sources = tuple(sources)
        self._busy = False

    def compose(self) -> ComposeResult:
        """Lay out the two lines and the plan."""
        with Container(id="frame"):
            yield Static(Content("Folder of the new comparison:"))
            yield Input(visible(self._briefing.stem) + "-comparison", id="folder")
            yield Static(Content("Title (without one, the briefing's own or the folder's name):"))
            yield Input(id="title")
            yield LinePane(margin=1, id="plan")
            yield Static(Content("⏎ writes and opens it   Tab next line   Esc goes back"))
            yield Static(Content(""), id="answer")

    def on_mount(self) -> None:
        """Show the plan for the folder that is offered."""
        self.pane.can_focus = False
        self.pane.entitle("What would be written", scrolling="PgDn PgUp scroll")
        self.folder.focus()
        self._show()

    @property
    def _target(self) -> Path:
        return meant(self.folder.value.strip(), Path.cwd())

    @on(Input.Changed, "#folder")
    def _show(self) -> None:
        self.pane.show(plan_items(planned(self._briefing, self._sources), self._target), undressed)

    @on(Input.Submitted)
    def _submit(self, message: Input.Submitted) -> None:
        message.stop()
        self.action_write()

    def action_scroll(self, rows: int) -> None:
        """Scroll the plan by some rows."""
        self.pane.scroll_rows(rows)

    def action_write(self) -> None:
        """Write the comparison."""
        if not self.folder.value.strip():
            self._tell("Name a folder first.")
        elif not self._busy:
            self._busy = True
            self._tell("Writing …")
            self._write(self._target, self.title_line.value)

    @work(thread=True, exit_on_error=False)
    def _write(self, folder: Path, title: str) -> None:
        """Read and copy the files off the screen's thread; post what came of it."""
        try:
            _, problems = new_comparison(
                folder, briefing=self._briefing, sources=self._sources, title=title
            )
        except (ClaimdeskError, OSError, ValueError) as error:
            self.post_message(self.Refused(error))
        else:
            self.post_message(self.Written(folder, problems))

    @on(Written)
    def _open(self, message: Written) -> None:
        for problem in message.problems:
            self.notify(visible(str(problem)), severity="warning", markup=False)
        self.dismiss(message.folder)

    @on(Refused)
    def _refuse(self, message: Refused) -> None:
        self._busy = False
        self._tell(f"Not written: {message.error}")

    def _tell(self, words: str) -> None:
        self.answer.update(Content(visible(words)))
