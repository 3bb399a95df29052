"""Help: all keys in words, from the one table.

Owns how the table of keys is laid out to read, on the screen and in the docs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui.keys import Group, Key, key_name
from tui.presenting.adjudicating import LEGEND
from tui.presenting.items import Dressing, Item

KEY_MARGIN = 14
"""Cells for the names of the keys."""


_VERDICTS = ("verdict.corroborated", "verdict.disputed", "verdict.unverified")
_BEFORE = ("opening.", "making.")
_STANCES = ("link.supports", "link.opposes", "link.context")
_VERDICTS_AND_STANCES = (
    "✓ corroborated   ✗ disputed   ? unverified   · unreviewed (no verdict yet)",
    "– no claim: you said that there is nothing to check; passed over and counted apart",
    "+ supports   − opposes   ≈ context   ○ checked: read, says nothing about the statement",
)


def legend(keys: Sequence[Key]) -> tuple[str, ...]:
    """Return the signs in words: those of the desk, if its keys are among these.

    Where a comparison is only chosen or made, there are none.
    """
    if any(key.id.startswith(_BEFORE) for key in keys):
        return ()
    if not _is_desk(keys):
        return (*_VERDICTS_AND_STANCES, *_differences(keys))
    problems, again = key_name(keys, "problems"), key_name(keys, "again")
    reveal = key_name(keys, "reveal")
    return (
        *_VERDICTS_AND_STANCES,
        f"✎ there is a note   ⚑ look here: {problems} says why   ↻ look again: {again} says why",
        f"= others gave the same verdict   ≠ another one   • others have one (after {reveal})",
        "▸ the row opens to the source's next matches",
        "o1: 2 carriers   one text that two sources carry: o1 is its name here",
        "Underlined words stand in both texts; bold ones are where they part.",
        "Words that a search found are bold and underlined.",
        "The program offers and explains matches. The verdict is yours.",
        "Letters of Cyrillic keyboards do what their places do; the digits work on any keyboard.",
        "⌫ Backspace   ⏎ Enter   ⇧ Shift   ^ Ctrl: ^p is Ctrl and p",
        "Keys, theme and name can be set in a file; `claimdesk keys` says where, and prints all.",
    )


def _differences(keys: Sequence[Key]) -> tuple[str, ...]:
    """Return the signs of the differences, where these are adjudicated."""
    if not any(key.id.startswith("adjudication.") for key in keys):
        return ()
    return (LEGEND, "✎ a reason was given")


def first_steps(keys: Sequence[Key]) -> tuple[str, ...]:
    """Return the way through the work at the desk, for whoever sees it for the first time."""

    def named(*ids: str) -> str:
        return " ".join(key_name(keys, id_) for id_ in ids)

    matches = named("match.next", "match.previous")
    return (
        f"Read the statement; {named('next', 'previous')} go to another one.",
        f"{matches} go through its matches; the source shows each in its place. "
        f"{named('details')} says what the two share, {named('pane.next')} goes to the next pane.",
        f"{named(*_STANCES)} link what you found: it supports, opposes, or is context. "
        f"{named('checked')} records that a source was read and says nothing about it.",
        f"{named(*_VERDICTS)} give your verdict, save it and go on; {named('undo')} undoes.",
        f"{named('note')} writes a note, {named('search')} searches all documents, "
        f"{named('filter')} shows only some statements. Of other reviewers {named('reveal')} shows "
        f"what they found, {named('adjudicate')} where you differ.",
        f"{named('unreviewed.next')} goes to the next open one, {named('matrix')} shows what is "
        f"covered, {named('report')} passes on a report, {named('quit')} ends.",
    )


def help_items(
    keys: Sequence[Key], *, config: str = ""
) -> tuple[tuple[Item, ...], tuple[Dressing, ...]]:
    """Return the help as items and what stands in their margins.

    `config` is where the config file is; the words must be safe to show.
    """
    lines = [*_steps(keys), *_sections(keys), *_legend(keys)]
    if config:
        words = f"Your config file: {config}"
        lines.append((Item(text=words, choosable=False), Dressing()))
    return tuple(item for item, _ in lines), tuple(dressing for _, dressing in lines)


def _steps(keys: Sequence[Key]) -> Iterator[tuple[Item, Dressing]]:
    if _is_desk(keys):
        yield Item(text="The way through", style="heading", choosable=False), Dressing()
        for number, words in enumerate(first_steps(keys), start=1):
            step = ((f" {number:<{KEY_MARGIN - 1}}", "linked"),)
            yield Item(text=words, choosable=False), Dressing(margin=step)


def _is_desk(keys: Sequence[Key]) -> bool:
    return any(key.id == "problems" for key in keys)


def _sections(keys: Sequence[Key]) -> Iterator[tuple[Item, Dressing]]:
    groups = {key.group for key in keys}
    for group in (group for group in Group if group in groups):
        yield Item(text=group.value, style="heading", choosable=False, gap=1), Dressing()
        for key in keys:
            if key.group is group:
                shown = ((f" {key.shown:<{KEY_MARGIN - 1}}", "linked"),)
                yield Item(text=key.words, choosable=False), Dressing(margin=shown)


def _legend(keys: Sequence[Key]) -> Iterator[tuple[Item, Dressing]]:
    lines = legend(keys)
    if lines:
        yield Item(text="Signs", style="heading", choosable=False, gap=1), Dressing()
    for line in lines:
        yield Item(text=line, choosable=False), Dressing()
