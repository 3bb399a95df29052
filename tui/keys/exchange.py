"""The keys of the dialogs that pass on and take in.

Owns nothing but the tables; what a key is, is said in `key`.
"""

from __future__ import annotations

from tui.keys.key import Group, Key

PASSING = (
    Key("report.write", "enter", "write", "write", "Write the report there", Group.PROGRAM, 1),
    Key("report.form", "tab", "form(1)", "format", "Another format", Group.PROGRAM, 2),
    Key(
        "report.form.before", "shift+tab", "form(-1)", "back", "The format before", Group.PROGRAM, 0
    ),
    Key("report.down", "down", "scroll(1)", "preview", "Down in the preview", Group.MOVE, 3),
    Key("report.up", "up", "scroll(-1)", "preview", "Up in the preview", Group.MOVE),
    Key("report.page.down", "pagedown", "scroll(10)", "page", "A page down", Group.MOVE),
    Key("report.page.up", "pageup", "scroll(-10)", "page", "A page up", Group.MOVE),
    Key("report.back", "escape", "leave", "back", "Back; nothing is written", Group.PROGRAM),
)
"""The keys of the dialog that passes on."""

TAKING = (
    Key("taking.take", "enter", "take", "take in", "Take in what is marked", Group.LINK, 1),
    Key("taking.mark", "space", "mark", "mark", "Mark it, or not any more", Group.LINK, 4),
    Key(
        "taking.all",
        "a",
        "mark_all",
        "all",
        "Mark all that can be taken in, or none",
        Group.LINK,
        3,
    ),
    Key(
        "taking.supports",
        "s",
        "stance('supports')",
        "supports",
        "The passage supports the statement",
        Group.LINK,
        2,
    ),
    Key(
        "taking.opposes",
        "o",
        "stance('opposes')",
        "opposes",
        "The passage opposes the statement",
        Group.LINK,
        2,
    ),
    Key(
        "taking.context",
        "x",
        "stance('context')",
        "context",
        "The passage gives context",
        Group.LINK,
        2,
    ),
    Key(
        "taking.all.supports",
        "S",
        "stance_of_all('supports')",
        "all support",
        "All passages of which no stance is said support their statements",
        Group.LINK,
    ),
    Key(
        "taking.all.opposes",
        "O",
        "stance_of_all('opposes')",
        "all oppose",
        "All passages of which no stance is said oppose their statements",
        Group.LINK,
    ),
    Key(
        "taking.all.context",
        "X",
        "stance_of_all('context')",
        "all context",
        "All passages of which no stance is said give context",
        Group.LINK,
    ),
    Key(
        "taking.statement.next",
        "right",
        "statement(1)",
        "statement",
        "The passage bears on the next statement",
        Group.LINK,
        5,
    ),
    Key(
        "taking.statement.previous",
        "left",
        "statement(-1)",
        "statement",
        "The passage bears on the statement before",
        Group.LINK,
    ),
    Key("taking.down", "down,j", "move(1)", "down", "Down in the list", Group.MOVE),
    Key("taking.up", "up,k", "move(-1)", "up", "Up in the list", Group.MOVE),
    Key("taking.page.down", "pagedown", "page(1)", "page down", "One page down", Group.MOVE),
    Key("taking.page.up", "pageup", "page(-1)", "page up", "One page up", Group.MOVE),
    Key("taking.first", "home", "edge(-1)", "first", "First of the list", Group.MOVE),
    Key("taking.last", "end", "edge(1)", "last", "Last of the list", Group.MOVE),
    Key("taking.about", "tab", "scroll(3)", "scroll", "Scroll what is known of it", Group.MOVE),
    Key(
        "taking.about.up",
        "shift+tab",
        "scroll(-3)",
        "scroll back",
        "Scroll what is known of it back",
        Group.MOVE,
    ),
    Key("taking.help", "question_mark,f1", "help", "keys", "Show these keys", Group.PROGRAM),
    Key("taking.back", "escape,q", "leave", "back", "Back; nothing is taken in", Group.PROGRAM),
)
"""The keys of the dialog that takes in."""
