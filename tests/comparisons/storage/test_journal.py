"""Journal: every change is taken down, tampering shows, and what was lost comes back."""

import os
import random
import stat
from collections.abc import Callable
from pathlib import Path

import pytest

from comparisons.storage.chain import read_chain
from comparisons.storage.journal import Entry, Journal, place_of, read, recoverable
from tests.comparisons.storage.builders import a_review, with_note, without_decisions


@pytest.fixture(autouse=True)
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The user's own folder."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


def entries(count: int) -> list[Entry]:
    """Changes to a few statements, one after the other."""
    review, made = a_review(), list[Entry]()
    for number in range(count):
        review = with_note(review, number % 3, f"Note {number}, “ünï” 🧾.", minute=number)
        id_ = f"s{number % 3:010x}"
        made.append(Entry.of(review, id_, words=f"note {number}", at=f"at {number}"))
    return made


def written(comparison: Path, count: int) -> Path:
    """A journal with some entries."""
    journal = Journal(comparison)
    for entry in entries(count):
        assert journal.append(entry) == ()
    return place_of(comparison)


def test_what_was_appended_is_read(tmp_path: Path) -> None:
    """All entries come back in order, also from a journal that was opened twice."""
    first, second = Journal(tmp_path), Journal(tmp_path)
    made = entries(6)
    for number, entry in enumerate(made):
        assert (first, second)[number % 2].append(entry) == ()
    account = read(tmp_path)
    assert account.entries == tuple(made)
    assert account.whole


def test_nobody_else_may_read_it(tmp_path: Path, state: Path) -> None:
    """The journal and its folders are private."""
    file = written(tmp_path, 1)
    assert file.is_relative_to(state)
    assert stat.S_IMODE(file.stat().st_mode) == 0o600
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_switched_off_it_leaves_no_trace(tmp_path: Path, state: Path) -> None:
    """For sensitive work nothing is written at all."""
    assert Journal(tmp_path, enabled=False).append(entries(1)[0]) == ()
    assert not state.exists()


def test_each_comparison_has_its_own_journal(tmp_path: Path) -> None:
    """By the folder it lies in, also when it is reached by a link."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").symlink_to("a")
    written(tmp_path / "a", 2)
    assert len(read(tmp_path / "b").entries) == 2
    assert read(tmp_path / "c").entries == ()


def edited(lines: list[bytes], chance: random.Random) -> list[bytes]:
    """Change one character of one line."""
    place = chance.randrange(len(lines))
    line = bytearray(lines[place])
    spot = chance.randrange(len(line))
    line[spot] = chance.choice([byte for byte in range(32, 127) if byte != line[spot]])
    return [*lines[:place], bytes(line), *lines[place + 1 :]]


def removed(lines: list[bytes], chance: random.Random) -> list[bytes]:
    """Leave out one line, though not the last: that a chain cannot show."""
    place = chance.randrange(len(lines) - 1)
    return [*lines[:place], *lines[place + 1 :]]


def swapped(lines: list[bytes], chance: random.Random) -> list[bytes]:
    """Exchange two lines."""
    one, other = chance.sample(range(len(lines)), 2)
    turned = list(lines)
    turned[one], turned[other] = lines[other], lines[one]
    return turned


def doubled(lines: list[bytes], chance: random.Random) -> list[bytes]:
    """Put one line in twice."""
    place = chance.randrange(len(lines))
    return [*lines[:place], lines[place], *lines[place:]]


@pytest.mark.parametrize("tamper", [edited, removed, swapped, doubled])
def test_tampering_is_noticed(
    tmp_path: Path, tamper: Callable[[list[bytes], random.Random], list[bytes]]
) -> None:
    """Every one of 200 changed journals is found out."""
    lines = written(tmp_path, 12).read_bytes().splitlines()
    chance = random.Random(20230920)  # noqa: S311 - not for secrets
    for _ in range(200):
        changed = tamper(lines, chance)
        if changed != lines:
            assert read_chain(b"\n".join(changed) + b"\n").damaged


def test_a_damaged_line_does_not_take_the_others_along(tmp_path: Path) -> None:
    """All other entries are read; the damaged line is named."""
    file = written(tmp_path, 5)
    lines = file.read_bytes().splitlines(keepends=True)
    file.write_bytes(b"".join([*lines[:2], b'{"rubbish\n', *lines[3:]]))
    account = read(tmp_path)
    assert len(account.entries) == 4
    assert not account.whole
    assert f"{file}:3" in [problem.place for problem in account.problems]


def test_after_a_crash_in_the_middle_of_a_line_the_journal_goes_on(tmp_path: Path) -> None:
    """The torn line is named; what is appended after it can be read."""
    file = written(tmp_path, 3)
    file.write_bytes(file.read_bytes()[:-20])
    assert Journal(tmp_path).append(entries(4)[3]) == ()
    account = read(tmp_path)
    assert [entry.words for entry in account.entries] == ["note 0", "note 1", "note 3"]
    assert [problem.place for problem in account.problems] == [f"{file}:3"]


def test_what_cannot_be_written_is_told_and_leaves_no_half_line(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A full disk stops neither the work nor the next entry."""
    file = written(tmp_path, 1)
    before = file.read_bytes()
    journal = Journal(tmp_path)

    def full(_descriptor: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr(os, "fsync", full)
        (problem,) = journal.append(entries(2)[1])
    assert "No space left" in problem.reason
    assert file.read_bytes() == before
    assert journal.append(entries(2)[1]) == ()
    assert read(tmp_path).whole


def test_a_pipe_or_a_link_in_its_place_is_told(tmp_path: Path) -> None:
    """Nothing hangs, and nothing is written through a link."""
    file = place_of(tmp_path)
    os.mkfifo(file)
    assert Journal(tmp_path).append(entries(1)[0])
    assert not read(tmp_path).whole
    file.unlink()
    file.symlink_to(tmp_path / "victim")
    assert Journal(tmp_path).append(entries(1)[0])
    assert not read(tmp_path).whole
    assert not (tmp_path / "victim").exists()


def test_the_last_state_of_every_decision_can_be_recovered(tmp_path: Path) -> None:
    """The verdict file is gone: the journal has all of it."""
    made = entries(9)
    written(tmp_path, 9)
    whole = made[-1].review
    offered = recoverable(without_decisions(whole), read(tmp_path).entries)
    assert offered.review.decisions == {
        id_: next(e for e in reversed(made) if id_ in e.review.decisions).review.decisions[id_]
        for id_ in offered.review.decisions
    }
    assert len(offered.changed) == 3


def test_nothing_is_offered_when_the_file_has_it_all(tmp_path: Path) -> None:
    """Old entries are no news to a review that went on since."""
    review = a_review()
    journal = Journal(tmp_path)
    for number in range(6):
        review = with_note(review, number % 2, f"Note {number}.", minute=number)
        journal.append(Entry.of(review, f"s{number % 2:010x}", words="note", at=""))
    offered = recoverable(review, read(tmp_path).entries)
    assert offered.changed == ()
    assert offered.review == review


def test_another_reviewer_s_entries_are_not_offered(tmp_path: Path) -> None:
    """Two people may work in one comparison on one machine."""
    written(tmp_path, 3)
    assert recoverable(a_review("ben"), read(tmp_path).entries).changed == ()
