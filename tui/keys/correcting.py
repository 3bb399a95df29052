"""The keys of the dialog that corrects a statement.

Owns nothing but the table; what a key is, is said in `key`.
"""

from __future__ import annotations

from tui.keys.key import Group, Key

CORRECTING = (
    Key("correct.left", "left", "word(-1)", "left", "Move the mark a word back", Group.MOVE, 2),
    Key("correct.right", "right", "word(1)", "right", "Move the mark a word on", Group.MOVE, 3),
    Key("correct.less", "shift+left", "extend(-1)", "less", "Mark a word less", Group.MOVE, 4),
    Key("correct.more", "shift+right", "extend(1)", "more", "Mark a word more", Group.MOVE, 5),
    Key("correct.up", "up", "choose(-1)", "up", "Up", Group.MOVE),
    Key("correct.down", "down", "choose(1)", "down", "Down", Group.MOVE),
    Key("correct.take", "enter", "take", "take it", "Take it over", Group.DECIDE, 1),
    Key("correct.leave", "escape", "leave", "back", "Back; nothing is changed", Group.PROGRAM),
)
"""The keys of the dialog that corrects a statement, besides a letter for each tool."""
