"""The stance dialog: asks how a passage bears on the statement.

Owns the question and nothing else; no stance is chosen beforehand.
"""

from __future__ import annotations

from textual.app import ComposeResult
from textual.containers import Container
from textual.content import Content
from textual.widgets import Static

from comparisons.evidence import Stance
from tui.dialogs.dialog import Dialog
from tui.own_keys import own_key, same_key
from tui.presenting.signs import shortened, stance_glyph, visible


class StanceDialog(Dialog[Stance | None]):
    """Returns the stance, or none when the reviewer goes back."""

    DEFAULT_CSS = """
    StanceDialog {
        align: center middle;
        #frame {
            width: 80%; max-width: 80; height: auto; padding: 1 2;
            border: round $primary; background: $background;
        }
        #passage { margin-bottom: 1; }
    }
    """
    BINDINGS = [  # noqa: RUF012 - Textual's own form
        *(same_key(f"link.{stance.value}", f"take('{stance.value}')") for stance in Stance),
        ("escape,q", "dismiss(None)", "Back"),
    ]

    def __init__(self, passage: str) -> None:
        super().__init__()
        self._passage = passage

    def compose(self) -> ComposeResult:
        """Show the passage and the three stances."""
        with Container(id="frame"):
            yield Static(Content(shortened(visible(self._passage), 300)), id="passage")
            yield Static(Content("How does this passage bear on the statement?"))
            for stance in Stance:
                key = own_key(self, f"link.{stance.value}")
                yield Static(Content(f"  {key}  {stance_glyph(stance)} {stance.value}"))
            yield Static(Content("  Esc  back, nothing is linked"))

    def action_take(self, word: str) -> None:
        """Return the stance."""
        self.dismiss(Stance(word))
