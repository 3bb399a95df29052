"""Correcting: a statement among its neighbours, and what a correction would make of them.

Owns how a draft is shown, in signs that need no colour. It changes nothing.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from comparisons.correcting import corrected
from comparisons.statements import Statement
from tui.keys import CORRECTING, Key, key_name
from tui.presenting.documents import claimant_words
from tui.presenting.drafts import MOVED, Draft, Tool, correction_of, offered
from tui.presenting.items import Dressing, Item
from tui.presenting.signs import visible

MARGIN = 7
"""Cells for the number of a statement, or for a key."""
HEADINGS = 3
"""Rows of both headings and the empty one between."""
LEAST_OWN = 2
"""Rows that the statement keeps, however few there are."""


def title_of(title: str, draft: Draft) -> str:
    """Return the title of the dialog: what is corrected, and once that is chosen, how."""
    if draft.tool is None:
        return title
    return f"{title}: {dict(offered(draft))[draft.tool]}"


def lines_of(
    draft: Draft, keys: Sequence[Key] = CORRECTING, *, rows: int = 0
) -> tuple[tuple[tuple[Item, Dressing], ...], int]:
    """Return the statement with its neighbours and what would come of it, and where to look.

    While one chooses what to correct, the statements leave room for the choices in so many `rows`.
    """
    lines = [_heading("As it is", gap=0)]
    number = draft.number - draft.place
    most_own, most_beside = _room(draft, rows) if rows and draft.tool is None else (0, 0)
    for place, item in enumerate(draft.statements):
        own = place == draft.place
        line, dressing = _line(f"{number + place}", _with_mark(draft, item), item, faint=not own)
        lines.append((replace(line, most_rows=most_own if own else most_beside), dressing))
    if draft.tool is None:
        lines.append(_heading("What is to be corrected?"))
        first = len(lines)
        lines += [_choice(tool, words) for tool, words in offered(draft)]
        return tuple(lines), first
    lines.append(_heading("As it would be"))
    if draft.tool is Tool.TAKE_BACK:
        lines.append(_plain("the words as the program cut them before that correction"))
        return tuple(lines), len(lines) - 1
    first = len(lines)
    lines += _preview(draft, number, keys)
    return tuple(lines), first


def _room(draft: Draft, rows: int) -> tuple[int, int]:
    """Return the most rows of the statement and of each neighbour, so that all choices fit."""
    left = rows - HEADINGS - len(offered(draft))
    beside = max(left // 4, 1)
    return max(left - beside * (len(draft.statements) - 1), LEAST_OWN), beside


def _preview(draft: Draft, number: int, keys: Sequence[Key]) -> Iterator[tuple[Item, Dressing]]:
    correction = correction_of(draft)
    if correction is None:
        yield _plain(_unchanged(draft, keys))
        return
    found = corrected(draft.statements, (correction,), draft.document)
    for place, item in enumerate(found.statements):
        if item not in draft.statements:
            yield _line(f"{number + place}", item.text, item, faint=False)


def _unchanged(draft: Draft, keys: Sequence[Key]) -> str:
    """Say that nothing would change, and which keys move the mark."""
    if draft.tool not in MOVED:
        return "as it is"
    back, on = key_name(keys, "correct.left"), key_name(keys, "correct.right")
    return f"as it is: {back} {on} move by a word"


def _with_mark(draft: Draft, item: Statement) -> str:
    """Return a statement's words with the mark in them, in signs that need no colour."""
    start, text = item.span.start, item.text
    if draft.tool is Tool.SPLIT and item is draft.statement:
        cut = draft.words[draft.first].start - start
        return f"{text[:cut]}‖ {text[cut:]}"
    if draft.tool is Tool.NAME_MARKED:
        begin = draft.words[draft.first].start - start
        end = draft.words[draft.after - 1].end - start
        for place, sign in ((end, "]"), (begin, "[")):
            if 0 <= place <= len(text):
                text = f"{text[:place]}{sign}{text[place:]}"
    return text


def _line(number: str, text: str, item: Statement, *, faint: bool) -> tuple[Item, Dressing]:
    notes = (claimant_words(item), "no claim" if item.no_claim else "")
    note = ", ".join(filter(None, notes))
    shown = visible(text) + (f"  ({note})" if note else "")
    style = "faint" if faint else "text"
    margin = ((f" {number:>4}  ", "faint"),)
    return Item(text=shown, style=style, choosable=False, gap=0), Dressing(margin=margin)


def _plain(words: str) -> tuple[Item, Dressing]:
    return Item(text=words, choosable=False), Dressing(margin=((" " * MARGIN, "faint"),))


def _heading(words: str, *, gap: int = 1) -> tuple[Item, Dressing]:
    return Item(text=words, style="heading", choosable=False, gap=gap), Dressing()


def _choice(tool: Tool, words: str) -> tuple[Item, Dressing]:
    key = "⌫" if tool is Tool.TAKE_BACK else tool.value
    return Item(text=words), Dressing(margin=((f"    {key}  ", "linked"),))
