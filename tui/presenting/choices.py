"""Choices: the comparisons that can be opened, as a list to read.

Owns the words of the opening screen's list. Titles, paths and problems come from files and are made
safe here; nothing is opened.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from comparisons.opening import Glimpse
from tui.presenting.items import PLAIN, Dressing, Item
from tui.presenting.signs import shortened, visible
from tui.settings.remembered import Recent

MARGIN = 4
LONGEST_TITLE = 200
NOTHING = "No comparison was opened before, and none is in this folder or below it."


@dataclass(frozen=True, kw_only=True, slots=True)
class Choice:
    """One line of the list, and what choosing it means."""

    item: Item
    dressing: Dressing = PLAIN
    folder: Path | None = None
    """The comparison it opens."""
    recent: str = ""
    """The recent comparison that can be taken off the list."""
    problem: str = ""
    """Why it cannot be opened."""
    action: str = ""
    """What else it does."""


def choices(
    recent: Sequence[Recent],
    seen: Mapping[str, Glimpse],
    found: Sequence[Glimpse] | None,
    *,
    reviewer: str,
    names: Mapping[str, str],
    problem: str = "",
) -> tuple[Choice, ...]:
    """Return the list; `found` is None while it is being looked for, `names` are the keys'.

    `problem` is why the comparison chosen last could not be opened.
    """
    listed = [each for each in found or () if each.folder not in {Path(r.folder) for r in recent}]
    lines = [
        *_section("Opened before", [_recent(each, seen.get(each.folder)) for each in recent]),
        *_section("Here and below", [_found(each) for each in listed]),
    ]
    if found is None:
        lines.append(_words("Looking for comparisons here and below …"))
    elif not lines:
        lines.append(_words(NOTHING))
    who = visible(reviewer) if reviewer else "asked before the first comparison opens"
    more = (
        ("folder", "Open a folder elsewhere"),
        ("new", "Make a comparison from files"),
        ("name", f"Who decides: {who}"),
    )
    if problem:
        words = Item(text=f"Not opened: {visible(problem)}", style="different", choosable=False)
        lines.insert(0, Choice(item=words))
    return (*lines, *_section("More", [_action(each, words, names) for each, words in more]))


def _section(title: str, lines: Sequence[Choice]) -> Iterator[Choice]:
    if lines:
        yield Choice(item=Item(text=title, style="heading", choosable=False, gap=1))
        yield from lines


def _words(text: str) -> Choice:
    return Choice(item=Item(text=text, style="faint", choosable=False, gap=1))


def _recent(recent: Recent, glimpse: Glimpse | None) -> Choice:
    title = glimpse.title if glimpse and glimpse.title else recent.title
    problem = glimpse.problem if glimpse else ""
    path = Path(recent.folder)
    line = _comparison(title or path.name, path, problem, recent.at[:10])
    return Choice(
        item=line[0], dressing=line[1], folder=path, recent=recent.folder, problem=problem
    )


def _found(glimpse: Glimpse) -> Choice:
    title = glimpse.title or glimpse.folder.resolve().name
    item, dressing = _comparison(title, glimpse.folder, glimpse.problem, "")
    return Choice(item=item, dressing=dressing, folder=glimpse.folder, problem=glimpse.problem)


def _comparison(title: str, folder: Path, problem: str, day: str) -> tuple[Item, Dressing]:
    path = visible(str(folder))
    words = f"{path}   cannot be opened: {visible(problem)}" if problem else path
    name = shortened(visible(title), LONGEST_TITLE)
    style = "faint" if problem else "strong"
    head = ((name, style), (f"   {visible(day)}" if day else "", "faint"))
    margin = (("  ! " if problem else "    ", "different"),)
    return Item(text=words, style="faint", headed=True), Dressing(head=head, margin=margin)


def _action(action: str, words: str, names: Mapping[str, str]) -> Choice:
    head = ((f"  {names[action]} ", "linked"),)
    return Choice(item=Item(text=words), dressing=Dressing(margin=head), action=action)
