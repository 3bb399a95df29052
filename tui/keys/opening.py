"""The keys of the screens on which a comparison is chosen or made.

Owns nothing but the tables; what a key is, is said in `key`.
"""

from __future__ import annotations

from tui.keys.key import Group, Key

_LIST = (
    Key("down", "down,j", "move(1)", "down", "Down in the list", Group.MOVE),
    Key("up", "up,k", "move(-1)", "up", "Up in the list", Group.MOVE),
    Key("page.down", "pagedown", "page(1)", "page down", "One page down", Group.MOVE),
    Key("page.up", "pageup", "page(-1)", "page up", "One page up", Group.MOVE),
    Key("first", "home", "edge(-1)", "first", "First of the list", Group.MOVE),
    Key("last", "end", "edge(1)", "last", "Last of the list", Group.MOVE),
)

OPENING = (
    Key("opening.open", "enter", "open", "open", "Open the chosen one", Group.PROGRAM, 1),
    Key("opening.folder", "o", "folder", "folder", "Open a folder elsewhere", Group.PROGRAM, 2),
    Key(
        "opening.new",
        "n",
        "new",
        "new",
        "Make a comparison from files",
        Group.PROGRAM,
        3,
    ),
    Key("opening.name", "w", "name", "your name", "Say who decides", Group.PROGRAM, 4),
    Key(
        "opening.forget",
        "backspace",
        "forget",
        "off the list",
        "Take a recent comparison off the list; its files stay",
        Group.PROGRAM,
        5,
    ),
    *_LIST,
    Key(
        "opening.back", "escape", "back", "back", "Back to the desk, if one is open", Group.PROGRAM
    ),
    Key("opening.help", "question_mark,f1", "help", "keys", "Show these keys", Group.PROGRAM),
    Key("quit", "q,ctrl+q", "leave", "quit", "Quit", Group.PROGRAM),
)
"""The keys of the opening screen."""

MAKING = (
    Key("making.enter", "enter,right,l", "enter", "open folder", "Open the folder", Group.MOVE, 5),
    Key("making.up", "left,h", "parent", "up", "To the folder above", Group.MOVE, 6),
    Key(
        "making.briefing",
        "b",
        "briefing",
        "briefing",
        "This file is the briefing",
        Group.DECIDE,
        1,
    ),
    Key(
        "making.source",
        "s,space",
        "source",
        "source",
        "This file is a source, or not any more",
        Group.DECIDE,
        2,
    ),
    Key(
        "making.all",
        "a",
        "all",
        "all",
        "All files here but the briefing are sources",
        Group.DECIDE,
        3,
    ),
    Key("making.type", "slash", "type", "path", "Type the path of a file", Group.MOVE, 7),
    Key("making.on", "n", "go_on", "go on", "See what would be written", Group.DECIDE, 4),
    *_LIST,
    Key("making.help", "question_mark,f1", "help", "keys", "Show these keys", Group.PROGRAM),
    Key("making.back", "escape,q", "back", "back", "Back, nothing is written", Group.PROGRAM),
)
"""The keys of the screen on which a comparison is made from files."""
