"""The dialog to pass on: a preview of the report, its format, and where to write it.

Owns the choice and the writing; it changes nothing in the review. Making and writing go on in a
thread, which tells how far it is.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from textual import getters, on, work
from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.message import Message
from textual.widgets import Input, Static
from textual.worker import get_current_worker

from comparisons.reports.formats import Format
from comparisons.telling import StoppedError, Tell
from tui.dialogs.dialog import Dialog
from tui.keys import bindings
from tui.keys.exchange import PASSING
from tui.own_keys import own_keys
from tui.presenting.items import Item
from tui.presenting.signs import visible
from tui.widgets.key_bar import KeyBar
from tui.widgets.line_pane import LinePane, undressed

if TYPE_CHECKING:
    from comparisons.errors import Problem
    from comparisons.reports.report import Report

TITLE = "Pass on: what you found, as a report or as data"
MOST_LINES = 2_000
"""Lines of a preview."""
_FORMATS = tuple(form for form in Format if form is not Format.CSV_AGREEMENT)
"""Those of one's own review; agreement is between several."""


class ReportDialog(Dialog[str | None]):
    """Returns what was written where, in words; none when the reviewer goes back."""

    AUTO_FOCUS = "Input"

    DEFAULT_CSS = """
    ReportDialog {
        align: center middle;
        #frame { width: 94%; max-width: 120; height: 90%; border: round $primary; }
        LinePane { height: 1fr; }
        #form, #state, #there { height: 1; padding: 0 1; }
        #form { height: 2; border-top: solid $primary; &:ansi { border-top: solid $foreground; } }
        Input, Input:focus { height: 1; border: none; padding: 0 1; background: $panel; }
    }
    """
    BINDINGS = bindings(PASSING)
    pane = getters.query_one("#preview", LinePane)
    form = getters.query_one("#form", Static)
    place = getters.query_one(Input)
    there = getters.query_one("#there", Static)
    state = getters.query_one("#state", Static)

    @dataclass
    class Told(Message):
        """How far the making of the report is."""

        words: str

    @dataclass
    class Made(Message):
        """The report is there to be looked at."""

        report: Report

    @dataclass
    class Previewed(Message):
        """The report in one format."""

        form: Format
        text: str

    @dataclass
    class Written(Message):
        """The report is in its file."""

        file: Path
        problems: tuple[Problem, ...]

    @dataclass
    class Failed(Message):
        """It could not be made or written."""

        error: Exception

    def __init__(self, make: Callable[[Tell], Report], folder: Path) -> None:
        super().__init__()
        self._make = make
        self._folder = folder
        self._report: Report | None = None
        self._form = 0

    def compose(self) -> ComposeResult:
        """Lay out preview, format, destination and state."""
        with Container(id="frame"):
            yield LinePane(margin=1, id="preview")
            yield Static(id="form")
            yield Input(placeholder="the file to write", select_on_focus=False)
            yield Static(id="there")
            yield Static(id="state")
            keys = own_keys(self, PASSING)
            yield KeyBar(keys, last=[key for key in keys if key.id == "report.back"])

    def on_mount(self) -> None:
        """Begin to make the report."""
        self.pane.can_focus = False
        self.pane.entitle(TITLE)
        self.place.focus()
        self._show_form()
        self._tell("Making the report …")
        self._begin()

    def _tell(self, words: str) -> None:
        self.state.update(Content(visible(words)))

    # Making

    @work(thread=True, exclusive=True, group="report", exit_on_error=False)
    def _begin(self) -> None:
        """Make the report; stop when the dialog is closed."""
        worker = get_current_worker()

        def tell(what: str, done: int, total: int) -> None:
            if worker.is_cancelled:
                raise StoppedError
            self.post_message(self.Told(f"{what}: {done} of {total}"))

        try:
            report = self._make(tell)
        except StoppedError:
            return
        except Exception as error:  # noqa: BLE001 - shown to the reviewer
            self.post_message(self.Failed(error))
        else:
            self.post_message(self.Made(report))

    @on(Told)
    def _show_progress(self, message: Told) -> None:
        if self._report is None:
            self._tell(message.words)

    @on(Made)
    def _show_made(self, message: Made) -> None:
        self._report = message.report
        self._tell("Nothing is written yet.")
        self._preview(message.report, self._chosen)

    # Format and preview

    @property
    def _chosen(self) -> Format:
        return _FORMATS[self._form]

    def action_form(self, by: int) -> None:
        """Choose another format; a destination of one's own stays."""
        usual = self._chosen.file_name
        self._form = (self._form + by) % len(_FORMATS)
        if self.place.value in ("", usual):
            self.place.value = ""
        self._show_form()
        if self._report is not None:
            self._preview(self._report, self._chosen)

    def _show_form(self) -> None:
        form = self._chosen
        words = f"{form.value} ({self._form + 1} of {len(_FORMATS)}): {form.words}"
        self.form.update(Content(f"Format  {words}"))
        if not self.place.value:
            self.place.value = form.file_name
            self.place.cursor_position = len(self.place.value)

    @work(thread=True, exclusive=True, group="preview", exit_on_error=False)
    def _preview(self, report: Report, form: Format) -> None:
        """Make the text of a format; the page is previewed as Markdown."""
        from comparisons.reports.formats import rendered

        shown = Format.MARKDOWN if form is Format.HTML else form
        text = rendered(report, shown).decode("utf-8-sig")
        if not get_current_worker().is_cancelled:
            self.post_message(self.Previewed(form, text))

    @on(Previewed)
    def _show_preview(self, message: Previewed) -> None:
        if message.form is not self._chosen:
            return
        is_page = message.form is Format.HTML
        self.pane.entitle(TITLE, "seen here as Markdown" if is_page else "")
        lines = message.text.splitlines()[:MOST_LINES]
        items = [Item(text=visible(line) or " ", choosable=False) for line in lines]
        self.pane.show(tuple(items), undressed)

    def action_scroll(self, rows: int) -> None:
        """Scroll the preview by some rows."""
        self.pane.scroll_rows(rows)

    # Writing

    @property
    def _file(self) -> Path:
        """Where the report goes; a bare name stands for the comparison's folder."""
        return self._folder.absolute() / Path(self.place.value.strip()).expanduser()

    @on(Input.Changed)
    def _show_destination(self) -> None:
        """Tell the whole destination; what does not fit is left out at its beginning."""
        file = visible(str(self._file)) if self.place.value.strip() else ""
        room = max(self.there.size.width - len("Writes ") - 2, 20)
        shown = file if len(file) <= room else f"…{file[1 - room :]}"
        self.there.update(Content(f"Writes {shown}" if file else "Name the file to write."))

    def on_resize(self) -> None:
        """Tell the destination as far as there is room."""
        self._show_destination()

    def action_write(self) -> None:
        """Write the report where the reviewer says."""
        if self._report is None:
            self._tell("The report is still being made.")
        elif not self.place.value.strip():
            self._tell("Name the file to write.")
        else:
            self._tell("Writing …")
            self._write(self._report, self._chosen, self._file)

    def action_leave(self) -> None:
        """Write nothing."""
        self.dismiss(None)

    @on(Input.Submitted)
    def _write_submitted(self, message: Input.Submitted) -> None:
        message.stop()
        self.action_write()

    @on(KeyBar.Asked)
    async def _run_clicked(self, message: KeyBar.Asked) -> None:
        await self.run_action(message.action)

    @work(thread=True, exclusive=True, group="writing", exit_on_error=False)
    def _write(self, report: Report, form: Format, file: Path) -> None:
        """Write the report as a whole or not at all."""
        from comparisons.reporting import write_report
        from comparisons.reports.formats import rendered

        try:
            problems = write_report(rendered(report, form), file, folder=self._folder)
        except Exception as error:  # noqa: BLE001 - shown to the reviewer
            self.post_message(self.Failed(error))
        else:
            self.post_message(self.Written(file, problems))

    @on(Written)
    def _end_written(self, message: Written) -> None:
        told = " ".join(str(problem) for problem in message.problems)
        self.dismiss(f"Wrote {message.file}. {told}".strip())

    @on(Failed)
    def _show_failed(self, message: Failed) -> None:
        self._tell(f"Not written: {message.error}")
