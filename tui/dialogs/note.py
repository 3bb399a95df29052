"""The note dialog: a few lines of the reviewer's own words.

Owns the editing of one note. Line ends and blanks at their ends are tidied, and signs that would
not be seen are not taken in; nothing else is changed.
"""

from __future__ import annotations

import unicodedata

from textual import getters, on
from textual.app import ComposeResult, SuspendNotSupported
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static, TextArea

from tui.dialogs.dialog import Dialog
from tui.presenting.signs import visible

KEYS = "^s keeps it   ^o your editor   Esc changes nothing"
NOT_KEPT = "Not kept yet: ^s keeps it   Esc again drops it"
"""What the first Esc says where something was typed."""


def tidied(note: str) -> str:
    """Return a note as it is stored: plain line ends, no blanks before them, NFC."""
    lines = unicodedata.normalize("NFC", note).replace("\r\n", "\n").replace("\r", "\n").split("\n")
    return "\n".join(visible(line.expandtabs(4)).rstrip() for line in lines).strip("\n")


class NoteDialog(Dialog[str | None]):
    """Returns the note, or none when the reviewer goes back."""

    DEFAULT_CSS = """
    NoteDialog {
        align: center middle;
        #frame { width: 90%; max-width: 90; height: 60%; min-height: 9; border: round $primary; }
        #title, #keys { height: 1; padding: 0 1; background: $panel; }
        TextArea, TextArea:focus { height: 1fr; border: none; padding: 0 1; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        ("ctrl+s", "keep", "Keep"),
        ("ctrl+o", "edit", "In your editor"),
        ("escape", "leave", "Back"),
    ]
    area = getters.query_one(TextArea)
    keys = getters.query_one("#keys", Static)

    def __init__(self, title: str, note: str) -> None:
        super().__init__()
        self._title = title
        self._note = note
        self._shown = "\n".join(visible(line) for line in note.split("\n"))
        self._warned_of: str | None = None
        """The words of which it was said that they are not kept yet."""

    def compose(self) -> ComposeResult:
        """Lay out the editor."""
        with Container(id="frame"):
            yield Static(Content(self._title), id="title")
            yield TextArea(self._shown, soft_wrap=True, show_line_numbers=False)
            yield Static(Content(KEYS), id="keys")

    def on_mount(self) -> None:
        """Go to the end of the note."""
        self.area.focus()
        self.area.move_cursor(self.area.document.end)

    def action_edit(self) -> None:
        """Go on with the note in the reviewer's own editor; what it leaves is shown here again."""
        from tui.editor import edit_text

        try:
            with self.app.suspend():
                text, fault = edit_text(self.area.text)
        except SuspendNotSupported:
            text, fault = self.area.text, "This terminal cannot stand aside for an editor."
        if fault:
            self.notify(visible(fault), severity="error", markup=False)
        elif text.rstrip("\n") != self.area.text:
            self.area.text = tidied(text)
            self.area.move_cursor(self.area.document.end)

    @on(TextArea.Changed)
    def _show_keys(self) -> None:
        """Say what Esc does."""
        self.keys.update(Content(NOT_KEPT if self.area.text == self._warned_of else KEYS))

    def action_leave(self) -> None:
        """Go back; what was typed is dropped only when that is asked for twice."""
        if self.area.text in (self._shown, self._warned_of):
            self.dismiss(None)
        else:
            self._warned_of = self.area.text
            self._show_keys()

    def action_keep(self) -> None:
        """Return the note; an untouched one comes back as it was."""
        untouched = self.area.text == self._shown
        self.dismiss(self._note if untouched else tidied(self.area.text))
