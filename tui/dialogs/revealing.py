"""The revealing dialog: does the reviewer want to see what the others found?

Owns the question, in plain words. Nothing is shown or taken down here.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from tui.dialogs.dialog import Dialog
from tui.own_keys import own_key, same_key


class RevealingDialog(Dialog[bool]):
    """Returns whether to show what the others found."""

    DEFAULT_CSS = """
    RevealingDialog {
        align: center middle;
        #frame {
            width: 90%; max-width: 76; height: auto; max-height: 100%; padding: 1 2;
            border: round $primary; background: $background;
        }
        Static { margin-bottom: 1; }
        #keys { margin-bottom: 0; dock: bottom; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        same_key("reveal", "dismiss(True)"),
        ("escape,q", "dismiss(False)", "Back"),
    ]

    def __init__(self, *, unreviewed: int, progress: Sequence[str]) -> None:
        super().__init__()
        own = [f"Your unreviewed statements: {unreviewed}"] if unreviewed else []
        self._progress = [*own, *progress]

    def compose(self) -> ComposeResult:
        """Ask; the words must be safe to show."""
        with Container(id="frame"):
            yield Static(Content("Show what the others found?"))
            yield Static(
                Content(
                    "You have not seen their verdicts so far. If you look at them, your verdict"
                    " file will say so, with the time; that cannot be taken back."
                )
            )
            yield Static(Content("\n".join(self._progress)))
            key = own_key(self, "reveal")
            yield Static(Content(f"{key}  show them     Esc  go on without"), id="keys")
