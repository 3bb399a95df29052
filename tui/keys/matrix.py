"""The keys of the matrix.

Owns nothing but the table; what a key is, is said in `key`.
"""

from __future__ import annotations

from tui.keys.key import Group, Key

MATRIX = (
    Key("matrix.up", "up,k", "matrix_move(-1,0)", "up", "Statement above", Group.MATRIX),
    Key("matrix.down", "down,j", "matrix_move(1,0)", "down", "Statement below", Group.MATRIX),
    Key("matrix.left", "left,h", "matrix_move(0,-1)", "left", "Source to the left", Group.MATRIX),
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
        "Next statement not looked at: nothing linked, no source checked",
        Group.MATRIX,
        2,
    ),
    Key(
        "matrix.unseen.previous",
        "left_square_bracket",
        "matrix_unseen(-1)",
        "previous unseen",
        "Previous statement not looked at",
        Group.MATRIX,
    ),
    Key(
        "matrix.help", "question_mark,f1", "matrix_help", "keys", "Show these keys", Group.MATRIX, 3
    ),
    Key("matrix.close", "escape,m,q", "matrix_close", "back", "Back to the desk", Group.MATRIX),
)
"""The keys of the matrix."""
