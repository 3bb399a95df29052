"""Dismissals: put aside for one statement, brought back on the same key, never lost."""

from comparisons.dismissals import (
    Dismissals,
    bringing_back,
    dismissed_among,
    dismissing,
    restored,
    united,
)
from comparisons.evidence import quote_from
from comparisons.verdicts import Decision
from tests.builders import a_document, a_statement

SOURCE = a_document("Smoke rose. Nobody came. Smoke rose.")
SMOKE = a_statement("Smoke rose.", document=SOURCE)
NOBODY = a_statement("Nobody came.", document=SOURCE)


def at(minute: int) -> str:
    """A time of one hour."""
    return f"2026-11-22T15:{minute:02}:00Z"


def test_a_match_is_put_aside_and_brought_back() -> None:
    """What was brought back stays in the file with the time at which that was done."""
    aside = dismissing((), SMOKE, at=at(1))
    assert dismissed_among(aside, [SMOKE, NOBODY]) == {("source", SMOKE.id)}
    back = bringing_back(aside, SMOKE, at=at(2))
    assert not dismissed_among(back, [SMOKE, NOBODY])
    assert [(item.at, item.withdrawn) for item in back] == [(at(1), at(2))]
    again = dismissing(back, SMOKE, at=at(3))
    assert dismissed_among(again, [SMOKE]) == {("source", SMOKE.id)}
    assert [(item.at, item.withdrawn) for item in again] == [(at(1), at(2)), (at(3), "")]


def test_bringing_one_back_leaves_the_others() -> None:
    """Each match by itself."""
    both = dismissing(dismissing((), SMOKE, at=at(1)), NOBODY, at=at(2))
    left = bringing_back(both, SMOKE, at=at(3))
    assert dismissed_among(left, [SMOKE, NOBODY]) == {("source", NOBODY.id)}


def test_the_same_words_are_found_in_a_changed_source() -> None:
    """The words moved: they stay put aside. Other words are new to the reviewer."""
    aside = dismissing(dismissing((), SMOKE, at=at(1)), NOBODY, at=at(2))
    later = a_document("It was calm. Smoke rose. Nobody left.")
    moved = [
        a_statement(words, document=later)
        for words in ("It was calm.", "Smoke rose.", "Nobody left.")
    ]
    assert dismissed_among(aside, moved) == {("source", moved[1].id)}


def test_words_of_another_source_are_not_meant() -> None:
    """A dismissal is of one source."""
    other = a_statement("Smoke rose.", document=a_document("Smoke rose.", id="other"))
    assert not dismissed_among(dismissing((), SMOKE, at=at(1)), [other])


def test_both_sides_have_it() -> None:
    """A union; who brought it back knows more."""
    ours = dismissing((), SMOKE, at=at(1))
    theirs = bringing_back(ours, SMOKE, at=at(2))
    assert united(ours, theirs) == united(theirs, ours) == theirs
    other: Dismissals = dismissing((), NOBODY, at=at(3))
    assert set(united(ours, other)) == {*ours, *other}


def test_an_undo_is_a_change_of_its_own() -> None:
    """What was put aside after that moment is withdrawn; what was brought back is put aside."""
    nothing: Dismissals = ()
    aside = dismissing(nothing, SMOKE, at=at(1))
    undone = restored(aside, nothing, at=at(2))
    assert [(item.at, item.withdrawn) for item in undone] == [(at(1), at(2))]
    back = bringing_back(aside, SMOKE, at=at(3))
    redone = restored(back, aside, at=at(4))
    assert [(item.at, item.withdrawn) for item in redone] == [(at(1), at(3)), (at(4), "")]


def test_a_decision_goes_back_with_its_dismissals() -> None:
    """Undo works on them as on all else."""
    target = quote_from(SOURCE, NOBODY.span)
    empty = Decision(id="s1", target=target)
    aside = empty.with_dismissed(SMOKE, at=at(1))
    undone = aside.restored_to(empty, at=at(2))
    assert not dismissed_among(undone.dismissed, [SMOKE])
    assert undone.restored_to(aside, at=at(3)).dismissed[-1].at == at(3)
