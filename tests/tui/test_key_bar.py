"""The footer: as many keys as fit, and none that would be a hint."""

from __future__ import annotations

import pytest

from tui.keys import ADJUDICATION, DESK, Key
from tui.keys.exchange import TAKING
from tui.widgets.key_bar import KeyBar

STANCES = {"supports", "opposes", "context"}
VERDICTS = {"corroborated", "disputed", "unverified"}


def words_at(width: int, table: tuple[Key, ...] = DESK) -> list[str]:
    """Return the words of the footer at a width."""
    last = [key for key in table if key.id.endswith(("help", "quit", "leave"))]
    return [key.short for key, _ in KeyBar(table, last=last)._fitting(width)]


@pytest.mark.parametrize("table", [DESK, ADJUDICATION, TAKING])
def test_stances_and_verdicts_stand_there_all_or_none(table: tuple[Key, ...]) -> None:
    """One of them alone would be a hint."""
    for width in range(20, 260):
        shown = set(words_at(width, table))
        assert shown & STANCES in (set(), STANCES), width
        assert shown & VERDICTS in (set(), VERDICTS), width


def test_where_the_stances_have_no_room_the_key_that_asks_for_one_stands() -> None:
    """And only there."""
    assert "link" in words_at(80)
    assert "link" not in words_at(120)
    assert set(words_at(120)) > STANCES


def test_keys_stand_where_they_are_drawn() -> None:
    """A click meets the key whose word it hits."""
    bar = KeyBar(DESK, last=())
    places = bar._fitting(120)
    ends = [start + len(f" {key.first} {key.short} ") for key, start in places]
    assert [start for _, start in places] == [0, *ends[:-1]]
