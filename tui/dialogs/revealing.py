"""The revealing dialog: does the reviewer want to see what the others found?

Owns the question, in plain words. Nothing is shown or taken down here.
"""

from __future__ import annotations

from collections.abc import Sequence

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.screen import ModalScreen
from textual.widgets import Static

from tui.own_keys import own_key, same_key


class RevealingDialog(ModalScreen[bool]):
    """Returns whether to show what the others found."""

    DEFAULT_CSS = """
    RevealingDialog {
        align: center middle;
        #frame {
            width: 90%; max-width: 76; height: auto; padding: 1 2;
            border: round $primary; background: $background;
        }
        Static { margin-bottom: 1; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        same_key("reveal", "dismiss(True)"),
        ("escape,q", "dismiss(False)", "Back"),
    ]

    def __init__(self, *, unreviewed: int, progress: Sequence[str]) -> None:
        super().__init__()
        self._unreviewed = unreviewed
        self._progress = progress

    def compose(self) -> ComposeResult:
        """Ask; the words must be safe to show."""
        with Container(id="frame"):
            yield Static(Content("Show what the others found?"))
            yield Static(
                Content(
                    "Until now you judge without knowing their verdicts. If you see them, that is"
                    " written into your verdict file with the time, and it cannot be taken back."
                )
            )
            if self._unreviewed:
                yield Static(Content(f"{self._unreviewed} of your statements are unreviewed."))
            yield Static(Content("\n".join(self._progress)))
            yield Static(Content(f"{own_key(self, 'reveal')}  show them     Esc  go on without"))
