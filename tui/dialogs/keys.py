"""The keys of a screen, to read.

Owns nothing but the step from a screen's keys to the dialog that shows them.
"""

from __future__ import annotations

from collections.abc import Sequence

from tui.dialogs.reading import ReadingDialog
from tui.keys import Key
from tui.presenting.help import KEY_MARGIN, help_items


def keys_dialog(keys: Sequence[Key], title: str = "Keys") -> ReadingDialog:
    """Return the dialog that shows some keys."""
    items, dressings = help_items(keys)
    return ReadingDialog(title, items, dress=dressings.__getitem__, margin=KEY_MARGIN)
