"""Keys: the one table from which bindings, footer, help, palette and docs are made.

Owns which key does what and the words for it. What an action does is the business of the screen
that carries it out.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from types import MappingProxyType

from textual.binding import Binding


@enum.unique
class Group(enum.Enum):
    """What a key is for; the help screen has one section a group."""

    DECIDE = "Decide"
    LINK = "Link evidence"
    MOVE = "Move"
    VIEW = "View"
    PROGRAM = "Program"
    MATRIX = "In the matrix"
    ADJUDICATION = "Where reviewers differ"


@dataclass(frozen=True, slots=True)
class Key:
    """One action and the keys that ask for it."""

    id: str
    """Stable name, for remapping."""
    keys: str
    """Textual's key names, separated by commas; the first one is shown."""
    action: str
    """The screen's action, with its arguments."""
    short: str
    """One or two words for the footer."""
    words: str
    """What it does, in one short sentence; for help and the palette."""
    group: Group
    footer: int = 0
    """Rank in the footer, 1 first; 0 keeps it out."""

    @property
    def shown(self) -> str:
        """The key as a person reads it."""
        return ", ".join(_SHOWN.get(key, key) for key in self.keys.split(","))

    @property
    def first(self) -> str:
        """The first key, as a person reads it."""
        return self.shown.split(", ")[0]


_SHOWN = {
    "backspace": "⌫",
    "question_mark": "?",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
    "shift+tab": "⇧Tab",
    "ctrl+p": "^p",
    "ctrl+q": "^q",
    "enter": "⏎",
    "space": "Space",
    "tab": "Tab",
    "home": "Home",
    "end": "End",
    "slash": "/",
    "colon": ":",
    "minus": "-",
    "exclamation_mark": "!",
    "shift+right": "⇧→",
    "shift+left": "⇧←",
    "shift+down": "⇧↓",
    "shift+up": "⇧↑",
    "escape": "Esc",
    "f3": "F3",
    "shift+f3": "⇧F3",
}


DESK = (
    Key(
        "verdict.corroborated",
        "c,1",
        "decide('corroborated')",
        "corroborated",
        "Mark the statement corroborated, save, go on",
        Group.DECIDE,
        1,
    ),
    Key(
        "verdict.disputed",
        "d,2",
        "decide('disputed')",
        "disputed",
        "Mark the statement disputed, save, go on",
        Group.DECIDE,
        2,
    ),
    Key(
        "verdict.unverified",
        "u,3",
        "decide('unverified')",
        "unverified",
        "Mark the statement unverified, save, go on",
        Group.DECIDE,
        3,
    ),
    Key(
        "note",
        "n",
        "note",
        "note",
        "Write a note on the statement",
        Group.DECIDE,
        9,
    ),
    Key(
        "withdraw",
        "backspace",
        "withdraw",
        "withdraw",
        "Withdraw the chosen evidence; in the briefing, the verdict",
        Group.DECIDE,
        12,
    ),
    Key(
        "twins",
        "t",
        "carry_over",
        "to twins",
        "Carry verdict and evidence over to the statements that say nearly the same",
        Group.DECIDE,
    ),
    Key(
        "correct",
        "E",
        "correct",
        "correct",
        "Correct the statement: split, join, bounds, who claims it, or no claim",
        Group.DECIDE,
        16,
    ),
    Key("undo", "z", "undo", "undo", "Undo the last change", Group.DECIDE, 10),
    Key("redo", "y", "redo", "redo", "Redo what was undone", Group.DECIDE),
    Key(
        "link.supports",
        "s",
        "link('supports')",
        "supports",
        "Link the chosen passage: it supports the statement",
        Group.LINK,
        4,
    ),
    Key(
        "link.opposes",
        "o",
        "link('opposes')",
        "opposes",
        "Link the chosen passage: it opposes the statement",
        Group.LINK,
        5,
    ),
    Key(
        "link.context",
        "x",
        "link('context')",
        "context",
        "Link the chosen passage as context",
        Group.LINK,
        6,
    ),
    Key(
        "link.ask",
        "enter",
        "link_asking",
        "link",
        "Link the chosen passage and be asked for the stance",
        Group.LINK,
    ),
    Key(
        "checked",
        "v",
        "checked",
        "checked",
        "Record that the source was read and says nothing about the statement",
        Group.LINK,
        7,
    ),
    Key(
        "dismiss",
        "minus",
        "put_aside",
        "dismiss",
        "Put the chosen match aside for this statement, or bring it back",
        Group.LINK,
        18,
    ),
    Key(
        "select",
        "w",
        "select",
        "select words",
        "Select words in the focused pane; a second time, set where the selection starts",
        Group.LINK,
        19,
    ),
    Key(
        "extend.right",
        "shift+right",
        "extend(1,0)",
        "a word more",
        "Extend the selection by a word",
        Group.LINK,
    ),
    Key(
        "extend.left",
        "shift+left",
        "extend(-1,0)",
        "a word less",
        "Extend the selection by a word backwards",
        Group.LINK,
    ),
    Key(
        "extend.down",
        "shift+down",
        "extend(0,1)",
        "a statement more",
        "Extend the selection by a statement",
        Group.LINK,
    ),
    Key(
        "extend.up",
        "shift+up",
        "extend(0,-1)",
        "a statement less",
        "Extend the selection by a statement backwards",
        Group.LINK,
    ),
    Key(
        "evidence",
        "L",
        "evidence",
        "evidence",
        "List the evidence of this decision: go to it, or withdraw it",
        Group.LINK,
        20,
    ),
    Key(
        "copy",
        "C",
        "copy",
        "copy",
        "Copy the selection, the passage or the statement with its provenance",
        Group.LINK,
        21,
    ),
    Key("next", "j", "statement(1)", "next", "Next statement", Group.MOVE),
    Key("previous", "k", "statement(-1)", "previous", "Previous statement", Group.MOVE),
    Key("match.next", "J", "match(1)", "next match", "Next match", Group.MOVE),
    Key("match.previous", "K", "match(-1)", "previous match", "Previous match", Group.MOVE),
    Key(
        "unreviewed.next",
        "right_square_bracket",
        "unreviewed(1)",
        "next open",
        "Next unreviewed statement",
        Group.MOVE,
        11,
    ),
    Key(
        "unreviewed.previous",
        "left_square_bracket",
        "unreviewed(-1)",
        "previous open",
        "Previous unreviewed statement",
        Group.MOVE,
    ),
    Key(
        "jump",
        "colon",
        "jump",
        "go to",
        "Go to a statement by its number",
        Group.MOVE,
    ),
    Key("hit.next", "f3", "hit(1)", "next hit", "Next hit of the last search", Group.MOVE),
    Key(
        "hit.previous",
        "shift+f3",
        "hit(-1)",
        "hit before",
        "Previous hit of the last search",
        Group.MOVE,
    ),
    Key("down", "down", "move(1)", "down", "Down in the focused pane", Group.MOVE),
    Key("up", "up", "move(-1)", "up", "Up in the focused pane", Group.MOVE),
    Key("page.down", "pagedown", "page(1)", "page down", "One page down", Group.MOVE),
    Key("page.up", "pageup", "page(-1)", "page up", "One page up", Group.MOVE),
    Key("first", "home", "end(-1)", "first", "First of the focused pane", Group.MOVE),
    Key("last", "end", "end(1)", "last", "Last of the focused pane", Group.MOVE),
    Key(
        "row.open",
        "right,l",
        "open_row(True)",
        "open row",
        "Show the source's next matches",
        Group.MOVE,
    ),
    Key(
        "row.close",
        "left,h",
        "open_row(False)",
        "close row",
        "Show only the source's best match",
        Group.MOVE,
    ),
    Key("pane.next", "tab", "pane(1)", "next pane", "Go to the next pane", Group.VIEW, 13),
    Key("pane.previous", "shift+tab", "pane(-1)", "pane back", "Go to the pane before", Group.VIEW),
    Key(
        "expand",
        "space",
        "expand",
        "expand",
        "Give the pane the whole screen, and back",
        Group.VIEW,
    ),
    Key(
        "ranking",
        "g",
        "ranking",
        "ranking",
        "Show matches by source, or all in one ranking",
        Group.VIEW,
        14,
    ),
    Key(
        "details",
        "i",
        "details",
        "details",
        "Show what two statements share and where they part",
        Group.VIEW,
        8,
    ),
    Key("search", "slash", "search", "search", "Search all documents", Group.VIEW, 15),
    Key(
        "sources",
        "I",
        "sources",
        "sources",
        "Show where each source comes from, and what is recorded from it",
        Group.VIEW,
        22,
    ),
    Key(
        "criteria",
        "exclamation_mark",
        "criteria",
        "criteria",
        "Show the criteria for a verdict, as the comparison states them",
        Group.VIEW,
    ),
    Key(
        "matrix",
        "m",
        "matrix",
        "matrix",
        "Show all statements and sources in one table: what is covered, where nobody looked",
        Group.VIEW,
        17,
    ),
    Key(
        "filter",
        "f",
        "filter",
        "filter",
        "Show only some statements, or all again",
        Group.VIEW,
        16,
    ),
    Key(
        "archive",
        "a",
        "ask",
        "archive",
        "Ask the archive for the statement: what was said of it elsewhere",
        Group.VIEW,
    ),
    Key(
        "back",
        "escape",
        "back",
        "back",
        "Stop asking or looking for matches; then show all statements again",
        Group.VIEW,
    ),
    Key("blind", "b", "blind", "blind", "Hide or show the program's scores", Group.VIEW),
    Key(
        "reveal",
        "R",
        "reveal",
        "others",
        "Ask to see what the other reviewers found; then, read it",
        Group.VIEW,
    ),
    Key(
        "adjudicate",
        "D",
        "adjudicate",
        "differences",
        "Show where reviewers differ, side by side, to decide it",
        Group.VIEW,
    ),
    Key(
        "problems",
        "p",
        "problems",
        "problems",
        "Show problems while reading, and what to look at in the briefing",
        Group.VIEW,
    ),
    Key(
        "again",
        "r",
        "look_again",
        "look again",
        "Look again at what changed, clashes, or could be recovered",
        Group.VIEW,
    ),
    Key(
        "report",
        "P",
        "report",
        "pass on",
        "Pass on what you found: a page, text, tables, or data for other programs",
        Group.PROGRAM,
    ),
    Key(
        "import",
        "T",
        "take_in",
        "take in",
        "Take in annotations, claim reviews or a list of sources, after a look",
        Group.PROGRAM,
    ),
    Key(
        "edit",
        "e",
        "edit",
        "edit file",
        "Open the verdict file in your editor",
        Group.PROGRAM,
    ),
    Key(
        "add",
        "A",
        "add_source",
        "add source",
        "Add a source: a file you name, or one that lies in the sources' folder",
        Group.PROGRAM,
    ),
    Key("help", "question_mark,f1", "help", "keys", "Show all keys", Group.PROGRAM, 0),
    Key(
        "palette", "ctrl+p", "app.command_palette", "commands", "Search all commands", Group.PROGRAM
    ),
    Key("quit", "q,ctrl+q", "leave", "quit", "Show the summary and quit", Group.PROGRAM, 0),
)
"""The keys of the main screen, in the order of the help screen."""


MATRIX = (
    Key("matrix.up", "up,k", "matrix_move(-1,0)", "up", "Statement above", Group.MATRIX),
    Key("matrix.down", "down,j", "matrix_move(1,0)", "down", "Statement below", Group.MATRIX),
    Key("matrix.left", "left,h", "matrix_move(0,-1)", "left", "Source at the left", Group.MATRIX),
    Key(
        "matrix.right", "right,l", "matrix_move(0,1)", "right", "Source to the right", Group.MATRIX
    ),
    Key("matrix.page.down", "pagedown", "matrix_page(1)", "page", "One page down", Group.MATRIX),
    Key("matrix.page.up", "pageup", "matrix_page(-1)", "page", "One page up", Group.MATRIX),
    Key("matrix.first", "home", "matrix_end(-1)", "first", "First statement", Group.MATRIX),
    Key("matrix.last", "end", "matrix_end(1)", "last", "Last statement", Group.MATRIX),
    Key(
        "matrix.take",
        "enter",
        "matrix_take",
        "go there",
        "Go to the statement and the source",
        Group.MATRIX,
        1,
    ),
    Key(
        "matrix.unseen.next",
        "right_square_bracket",
        "matrix_unseen(1)",
        "next unseen",
        "Next statement at which nobody looked: nothing linked, no source checked",
        Group.MATRIX,
        2,
    ),
    Key(
        "matrix.unseen.previous",
        "left_square_bracket",
        "matrix_unseen(-1)",
        "previous unseen",
        "Previous statement at which nobody looked",
        Group.MATRIX,
    ),
    Key(
        "matrix.help", "question_mark,f1", "matrix_help", "keys", "Show these keys", Group.MATRIX, 3
    ),
    Key("matrix.close", "escape,m,q", "matrix_close", "back", "Back to the desk", Group.MATRIX),
)
"""The keys of the matrix."""

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

NO_CHANGES: Mapping[str, str] = MappingProxyType({})
"""What a user who is content with the keys changes."""


def remapped(table: Sequence[Key], changes: Mapping[str, str]) -> tuple[Key, ...]:
    """Return a table with the keys that the user gave to some of its actions."""
    return tuple(replace(key, keys=changes.get(key.id, key.keys)) for key in table)


def key_name(table: Iterable[Key], id_: str) -> str:
    """Return the first key of an action, as a person reads it."""
    return next(key.first for key in table if key.id == id_)


ADJUDICATION = (
    Key(
        "adjudication.corroborated",
        "c,1",
        "decide('corroborated')",
        "corroborated",
        "Resolve the statement as corroborated, save, go on",
        Group.ADJUDICATION,
        1,
    ),
    Key(
        "adjudication.disputed",
        "d,2",
        "decide('disputed')",
        "disputed",
        "Resolve the statement as disputed, save, go on",
        Group.ADJUDICATION,
        2,
    ),
    Key(
        "adjudication.unverified",
        "u,3",
        "decide('unverified')",
        "unverified",
        "Resolve the statement as unverified, save, go on",
        Group.ADJUDICATION,
        3,
    ),
    Key(
        "adjudication.note",
        "n",
        "note",
        "reason",
        "Write the reason for the resolution",
        Group.ADJUDICATION,
        4,
    ),
    Key(
        "adjudication.supports",
        "s",
        "take('supports')",
        "supports",
        "Take the chosen passage over: it supports the statement",
        Group.ADJUDICATION,
        8,
    ),
    Key(
        "adjudication.opposes",
        "o",
        "take('opposes')",
        "opposes",
        "Take the chosen passage over: it opposes the statement",
        Group.ADJUDICATION,
        9,
    ),
    Key(
        "adjudication.context",
        "x",
        "take('context')",
        "context",
        "Take the chosen passage over as context",
        Group.ADJUDICATION,
        10,
    ),
    Key(
        "adjudication.withdraw",
        "backspace",
        "withdraw",
        "reopen",
        "Reopen the statement; in the resolution, withdraw the chosen evidence",
        Group.ADJUDICATION,
        7,
    ),
    Key("adjudication.undo", "z", "undo", "undo", "Undo the last change", Group.ADJUDICATION, 11),
    Key("adjudication.redo", "y", "redo", "redo", "Redo what was undone", Group.ADJUDICATION),
    Key(
        "adjudication.accept",
        "A",
        "accept",
        "accept agreed",
        "List the statements on which all agree, to accept them together",
        Group.ADJUDICATION,
        12,
    ),
    Key(
        "adjudication.filter",
        "f",
        "filter",
        "filter",
        "Show conflicts only, what is not resolved, or all statements",
        Group.ADJUDICATION,
        6,
    ),
    Key(
        "adjudication.next",
        "j",
        "statement(1)",
        "next",
        "Next statement of the list",
        Group.ADJUDICATION,
    ),
    Key(
        "adjudication.previous",
        "k",
        "statement(-1)",
        "previous",
        "Previous statement of the list",
        Group.ADJUDICATION,
    ),
    Key(
        "adjudication.down",
        "down",
        "move(1)",
        "down",
        "Down in the focused pane",
        Group.ADJUDICATION,
    ),
    Key("adjudication.up", "up", "move(-1)", "up", "Up in the focused pane", Group.ADJUDICATION),
    Key(
        "adjudication.reviewers.next",
        "right,l",
        "reviewers(1)",
        "more reviewers",
        "Show the columns of further reviewers",
        Group.ADJUDICATION,
    ),
    Key(
        "adjudication.reviewers.previous",
        "left,h",
        "reviewers(-1)",
        "reviewers back",
        "Show the columns of the reviewers before",
        Group.ADJUDICATION,
    ),
    Key(
        "adjudication.pane.next",
        "tab",
        "pane(1)",
        "next pane",
        "Go to the next column",
        Group.ADJUDICATION,
        5,
    ),
    Key(
        "adjudication.pane.previous",
        "shift+tab",
        "pane(-1)",
        "pane back",
        "Go to the column before",
        Group.ADJUDICATION,
    ),
    Key(
        "adjudication.help",
        "question_mark,f1",
        "help",
        "keys",
        "Show these keys",
        Group.ADJUDICATION,
    ),
    Key(
        "adjudication.leave",
        "q,escape,ctrl+q",
        "leave",
        "leave",
        "Back to the desk, or out of the program",
        Group.ADJUDICATION,
    ),
)
"""The keys of the adjudication screen."""


def bindings(table: tuple[Key, ...] = DESK, *, typing: bool = False) -> list[Binding]:
    """Return Textual's bindings for a table of keys.

    Each key is carried out before the next one is looked at, so that what is typed right after a
    key that opens a dialog is typed into the dialog. Where a line to type in stands on the same
    screen (`typing`), that line has the first word.
    """
    return [
        Binding(key.keys, key.action, key.words, show=False, id=key.id, priority=not typing)
        for key in table
    ]
