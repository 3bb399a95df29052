"""Verdict store: a file is read, saved, united with what others wrote, or left alone."""

import os
import threading
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

import pytest

from comparisons.errors import ComparisonError, SaveError
from comparisons.formats.verdict_file import read
from comparisons.storage.conflict_copies import copies_of
from comparisons.storage.locking import held
from comparisons.storage.verdict_store import VerdictStore
from tests.comparisons.storage.builders import a_review, with_note


@pytest.fixture
def file(tmp_path: Path) -> Path:
    """Where Anna's verdicts go; the folder is not there yet."""
    return tmp_path / "verdicts" / "anna.yaml"


def test_what_was_saved_is_loaded(file: Path) -> None:
    """A new file is made with its folder, and reads back the same."""
    assert VerdictStore(file, "anna").load().review is None
    saved = VerdictStore(file, "anna").save(a_review(notes=3))
    assert (saved.merged, saved.problems) == (False, ())
    loaded = VerdictStore(file, "anna").load()
    assert loaded.review == saved.review == a_review(notes=3)
    assert loaded.read_only == ""


def test_what_another_session_wrote_is_united(file: Path) -> None:
    """Two sessions of one reviewer save in turn; both end with everything."""
    here, there = VerdictStore(file, "anna"), VerdictStore(file, "anna")
    start = here.save(a_review(notes=1)).review
    there.load()
    here.save(with_note(start, 5, "From here.", minute=10))
    assert there.changed_outside()
    saved = there.save(with_note(start, 6, "From there.", minute=11))
    assert saved.merged
    assert [item.note for item in saved.review.decisions.values()] == [
        "Note 0.",
        "From there.",
        "From here.",
    ]
    assert here.changed_outside()
    assert here.reload_merged(start).review == saved.review
    assert not here.changed_outside()


def test_a_caller_that_did_not_take_over_the_merge_loses_nothing(file: Path) -> None:
    """A review that was typed on while the last save ran still keeps what that save brought."""
    here, there = VerdictStore(file, "anna"), VerdictStore(file, "anna")
    start = here.save(a_review(notes=1)).review
    there.save(with_note(start, 6, "From there.", minute=11))
    typed = with_note(start, 7, "First.", minute=12)
    here.save(with_note(typed, 6, "Also here.", minute=12))
    typed = with_note(with_note(typed, 6, "Again.", minute=13), 7, "Second.", minute=13)
    saved = here.save(typed)
    notes = {item.note for item in saved.review.decisions.values()}
    notes |= {past.note for item in saved.review.decisions.values() for past in item.history}
    assert notes >= {"Note 0.", "From there.", "Also here.", "Again.", "First.", "Second."}
    assert VerdictStore(file, "anna").load().review == saved.review


def test_a_file_that_went_away_is_written_again_in_full(file: Path) -> None:
    """What was in the file is not forgotten because somebody removed it."""
    here, there = VerdictStore(file, "anna"), VerdictStore(file, "anna")
    start = here.save(a_review(notes=1)).review
    there.save(with_note(start, 6, "From there.", minute=11))
    here.reload_merged(start)
    file.unlink()
    assert here.changed_outside()
    here.save(start)
    assert len(read(file.read_bytes(), place="").review.decisions) == 2


def test_a_clash_is_reported(file: Path) -> None:
    """Two notes on one statement: both are in the file, and the caller hears of it."""
    here, there = VerdictStore(file, "anna"), VerdictStore(file, "anna")
    start = here.save(a_review()).review
    there.load()
    here.save(with_note(start, 1, "Mine.", minute=1))
    saved = there.save(with_note(start, 1, "Also mine.", minute=2))
    assert saved.clashes == ("s0000000001",)
    assert "Mine." in file.read_text()


@pytest.mark.parametrize(
    ("content", "reason"),
    [
        (b"<<<<<<< ours\nschema: claimdesk-verdicts/1\n", r":1:1: .*conflict"),
        (b"schema: claimdesk-verdicts/1\nschema: x\n...\n", r":2:1: .*twice"),
        (b"schema: [[[\n...\n", r":\d+:\d+: "),
        (b"\xff\xfe\x00", "UTF|utf|text|character"),
        (b"", "."),
    ],
)
def test_a_file_that_cannot_be_read_is_never_overwritten(
    file: Path, content: bytes, reason: str
) -> None:
    """It is told with its line, opened read-only, and left as it is."""
    file.parent.mkdir()
    file.write_bytes(content)
    store = VerdictStore(file, "anna")
    loaded = store.load()
    assert loaded.review is None
    assert loaded.read_only
    with pytest.raises(SaveError, match=reason):
        store.save(a_review(notes=2))
    assert file.read_bytes() == content
    assert store.changed_outside()


def test_a_file_that_was_cut_off_is_read_but_not_written(file: Path) -> None:
    """Without its last line a file may have lost verdicts; nobody writes that down as the truth."""
    VerdictStore(file, "anna").save(a_review(notes=2))
    cut = file.read_bytes().removesuffix(b"...\n")
    file.write_bytes(cut)
    store = VerdictStore(file, "anna")
    assert "cut off" in store.load().read_only
    with pytest.raises(SaveError, match="cut off"):
        store.save(a_review(notes=3))
    assert file.read_bytes() == cut


def test_a_file_damaged_while_open_is_not_overwritten(file: Path) -> None:
    """Even right after a good save, what cannot be read is left alone."""
    store = VerdictStore(file, "anna")
    store.save(a_review(notes=2))
    file.write_text("reviewer: [")
    with pytest.raises(SaveError):
        store.save(a_review(notes=3))
    assert file.read_text() == "reviewer: ["


def test_nobody_writes_the_file_of_another(file: Path) -> None:
    """The name inside the file counts, whatever the file is called."""
    VerdictStore(file, "anna").save(a_review("anna", notes=1))
    before = file.read_bytes()
    with pytest.raises(ComparisonError, match="'anna', not of 'Anna'"):
        VerdictStore(file, "Anna").load()
    with pytest.raises(ComparisonError, match="'anna', not of 'ben'"):
        VerdictStore(file, "ben").save(a_review("ben", notes=2))
    with pytest.raises(ComparisonError, match="'ben', not of 'anna'"):
        VerdictStore(file, "anna").save(a_review("ben", notes=2))
    assert file.read_bytes() == before


def test_a_folder_in_the_file_s_place_is_told(file: Path) -> None:
    """It is no fault of the program, and nothing is written."""
    file.mkdir(parents=True)
    loaded = VerdictStore(file, "anna").load()
    assert loaded.review is None
    assert "no regular file" in loaded.read_only


def test_a_pipe_in_the_file_s_place_does_not_hang(file: Path) -> None:
    """Nothing waits for somebody to write into a pipe."""
    file.parent.mkdir()
    os.mkfifo(file)
    store = VerdictStore(file, "anna")
    assert "regular file" in store.load().read_only
    with pytest.raises(SaveError, match="regular file"):
        store.save(a_review())


def test_a_file_in_use_is_told_with_who_uses_it(file: Path) -> None:
    """After a short wait the message says who holds the file and that nothing is lost."""
    store = VerdictStore(file, "anna")
    store.save(a_review())
    taken, done = threading.Event(), threading.Event()

    def hold() -> None:
        with held(file):
            taken.set()
            done.wait(30)

    holder = threading.Thread(target=hold)
    holder.start()
    assert taken.wait(10)
    with pytest.raises(SaveError, match=rf"in use by process {os.getpid()} on .*kept here"):
        store.save(a_review(notes=1))
    done.set()
    holder.join()
    assert store.save(a_review(notes=1)).review == a_review(notes=1)


def test_without_locks_the_file_is_still_looked_at_first(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a disk that knows no locks a save goes on and unites all the same."""

    def no_locks(_descriptor: int, _operation: int) -> None:
        raise OSError(38, "Function not implemented")

    monkeypatch.setattr("fcntl.flock", no_locks)
    with held(file.parent.parent / "x") as locked:
        assert not locked
    here, there = VerdictStore(file, "anna"), VerdictStore(file, "anna")
    start = here.save(a_review(notes=1)).review
    there.save(with_note(start, 6, "From there.", minute=11))
    assert len(here.save(start).review.decisions) == 2


def test_a_touched_file_has_not_changed(file: Path) -> None:
    """A new time alone is looked into once and then known."""
    store = VerdictStore(file, "anna")
    store.save(a_review(notes=1))
    os.utime(file, ns=(1, 1))
    assert not store.changed_outside()
    file.write_bytes(file.read_bytes().replace(b"Note 0.", b"Note 1."))
    os.utime(file, ns=(1, 1))
    assert not VerdictStore(file, "anna").load().read_only


def test_links_to_the_file_share_its_lock_and_its_place(file: Path, tmp_path: Path) -> None:
    """A verdict file may be a link; the file it points to is written."""
    real = tmp_path / "elsewhere.yaml"
    VerdictStore(real, "anna").save(a_review(notes=1))
    file.parent.mkdir()
    file.symlink_to(real)
    saved = VerdictStore(file, "anna").save(a_review())
    assert file.is_symlink()
    assert len(saved.review.decisions) == 1
    assert (tmp_path / ".elsewhere.yaml.lock").exists()


def test_an_edit_in_the_middle_of_a_save_is_not_overwritten(
    file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An editor knows no lock: what it writes while we write is looked at and united."""
    store = VerdictStore(file, "anna")
    review = store.save(a_review(notes=2)).review
    synced, edits = atomic_sync(), [1]

    def sync_and_edit(*arguments: object) -> bool:
        if edits:
            edits.pop()
            file.write_text(file.read_text().replace("Note 0.", "Edited by hand."))
        return synced(*arguments)

    monkeypatch.setattr("comparisons.storage.atomic._sync_file", sync_and_edit)
    saved = store.save(with_note(review, 1, "Changed here.", minute=30))
    notes = {item.note for item in saved.review.decisions.values()}
    assert notes == {"Edited by hand.", "Changed here."}
    assert read(file.read_bytes(), place="").review == saved.review
    assert [path.name for path in file.parent.glob(".*.tmp")] == []


def test_a_file_that_never_rests_is_told(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing goes on for ever; what is kept here is not lost."""
    store = VerdictStore(file, "anna")
    review = store.save(a_review(notes=2)).review
    synced = atomic_sync()

    def sync_and_touch(*arguments: object) -> bool:
        file.write_bytes(b"# again\n" + file.read_bytes())
        return synced(*arguments)

    monkeypatch.setattr("comparisons.storage.atomic._sync_file", sync_and_touch)
    with pytest.raises(SaveError, match="keeps changing"):
        store.save(with_note(review, 1, "Changed here.", minute=30))


def atomic_sync() -> Callable[..., bool]:
    """The function that brings a file to the disk."""
    return import_module("comparisons.storage.atomic")._sync_file


def laid_out_oddly(file: Path) -> bytes:
    """Lay a saved file out so that a change cannot be put into its lines."""
    text = file.read_text().replace(
        "- id: s0000000000\n    target:", "- ? id\n    : s0000000000\n    target:"
    )
    file.write_text(text)
    return text.encode()


def test_a_layout_that_could_not_be_kept_is_kept_beside(file: Path) -> None:
    """The old file stays as NAME.orig, and the reviewer is told."""
    review = VerdictStore(file, "anna").save(a_review(notes=1)).review
    before = laid_out_oddly(file)
    store = VerdictStore(file, "anna")
    store.load()
    saved = store.save(with_note(review, 0, "New.", minute=9))
    (problem,) = saved.problems
    assert "anna.yaml.orig" in problem.remedy
    assert file.with_name("anna.yaml.orig").read_bytes() == before
    assert copies_of(file) == (file.with_name("anna.yaml.orig"),)
    assert VerdictStore(file, "anna").load().review == saved.review


def test_an_original_that_is_there_is_not_overwritten(file: Path) -> None:
    """Somebody's own NAME.orig stays; the next free name is taken."""
    review = VerdictStore(file, "anna").save(a_review(notes=1)).review
    before = laid_out_oddly(file)
    mine = file.with_name("anna.yaml.orig")
    mine.write_text("mine")
    VerdictStore(file, "anna").save(with_note(review, 0, "New.", minute=9))
    assert mine.read_text() == "mine"
    assert file.with_name("anna.yaml.2.orig").read_bytes() == before


def test_an_original_that_cannot_be_kept_does_not_stop_the_save(file: Path) -> None:
    """What the reviewer entered is saved; that the layout is lost is told."""
    review = VerdictStore(file, "anna").save(a_review(notes=1)).review
    laid_out_oddly(file)
    file.with_name("anna.yaml.orig").mkdir()
    saved = VerdictStore(file, "anna").save(with_note(review, 0, "New.", minute=9))
    assert "could not be kept" in saved.problems[0].remedy
    assert VerdictStore(file, "anna").load().review == saved.review
