"""Help: all keys in words, from the one table.

Owns how the table of keys is laid out to read, on the screen and in the docs.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tui.keys import Group, Key, key_name
from tui.presenting.items import Dressing, Item

KEY_MARGIN = 14
"""Cells for the names of the keys."""


_VERDICTS_AND_STANCES = (
    "✓ corroborated   ✗ disputed   ? unverified   · unreviewed (nobody decided yet)",
    "– no claim: you said that there is nothing to check; passed over and counted apart",
    "+ supports   − opposes   ≈ context   ○ checked: read, says nothing about the statement",
)


def legend(keys: Sequence[Key]) -> tuple[str, ...]:
    """Return the signs in words: those of the desk, if its keys are among these."""
    if not any(key.id == "problems" for key in keys):
        return _VERDICTS_AND_STANCES
    problems, again = key_name(keys, "problems"), key_name(keys, "again")
    reveal = key_name(keys, "reveal")
    return (
        *_VERDICTS_AND_STANCES,
        f"✎ there is a note   ⚑ look here: {problems} says why   ↻ look again: {again} says why",
        f"= others gave the same verdict   ≠ another one   • others have one (after {reveal})",
        "▸ the row opens to the source's next matches",
        "Underlined words stand in both texts; bold ones in the other colour are where they part.",
        "The program offers and explains matches. The verdict is yours.",
        "Letters of Cyrillic keyboards do what their places do; the digits work on any keyboard.",
        "Keys, theme and name can be set in a file: `claimdesk keys` says where.",
    )


def help_items(keys: Sequence[Key]) -> tuple[tuple[Item, ...], tuple[Dressing, ...]]:
    """Return the help as items and what stands in their margins."""
    lines = [*_sections(keys), *_legend(keys)]
    return tuple(item for item, _ in lines), tuple(dressing for _, dressing in lines)


def _sections(keys: Sequence[Key]) -> Iterator[tuple[Item, Dressing]]:
    groups = {key.group for key in keys}
    for group in (group for group in Group if group in groups):
        yield Item(text=group.value, style="heading", choosable=False, gap=1), Dressing()
        for key in keys:
            if key.group is group:
                shown = ((f" {key.shown:<{KEY_MARGIN - 1}}", "linked"),)
                yield Item(text=key.words, choosable=False), Dressing(margin=shown)


def _legend(keys: Sequence[Key]) -> Iterator[tuple[Item, Dressing]]:
    yield Item(text="Signs", style="heading", choosable=False, gap=1), Dressing()
    for line in legend(keys):
        yield Item(text=line, choosable=False), Dressing()
