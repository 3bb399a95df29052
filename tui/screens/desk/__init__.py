"""The desk: the one screen on which a review is made, in floors that stand upon each other.

Each floor is a class that adds what one thing needs to those below it, and knows none above; a key
is answered on the floor that owns what it does. From above:

    reviewing    verdicts, notes, undo, the second look: the screen that is opened
    taking_in    what other programs passed on
    linking      evidence, sources checked, matches put aside
    asking       a large archive
    changing     the one place where the review changes
    returning    where the reviewer was the last time
    revealing    what other reviewers found
    correcting   statements cut otherwise
    sources      sources that come or change while the desk is open
    saving       the way to the verdict file, and what was changed there
    reading      help, problems, details, reports
    selecting    words, with keys or the mouse
    filtering    some statements only, the matrix, the search
    looking      moves, panes, arrangements
    matching     the process that looks for matches, and its news (`finding`)
    showing      the current view, and the one method that paints

`commands` tells the palette of all of them.
"""
