"""At once: the same comes back, in its order, however many processes work."""

import os
import signal
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TypeVar

import pytest

from comparisons.at_once import each_at_once

MODULE = "comparisons.at_once"
HERE = os.getpid()

T = TypeVar("T")


def words_of(file: Path) -> tuple[str, int]:
    """Read a file, and tell which process did."""
    return file.read_text(), os.getpid()


def words_or_death(file: Path) -> str:
    """Read a file; in a process that was started for it, end as if the system had ended that."""
    if os.getpid() != HERE:
        os.kill(os.getpid(), signal.SIGKILL)
    return file.read_text()


def read_each(read: Callable[[Path], T], files: Sequence[Path], *, worth: int = 100) -> list[T]:
    """Read files, of which a hundred bytes are usually worth a process."""
    sizes = [file.stat().st_size for file in files]
    return list(each_at_once(read, files, weights=sizes, worth=worth))


def words_or_fault(file: Path) -> str:
    """Read a file; in a process that was started for it, fail as no work should."""
    if os.getpid() != HERE:
        raise ValueError(file.name)
    return file.read_text()


@pytest.fixture
def files(tmp_path: Path) -> list[Path]:
    """Files of very different sizes."""
    found: list[Path] = []
    for number in range(7):
        found.append(tmp_path / f"{number}.yaml")
        found[-1].write_text(f"{number}" * (1 + 50 * (number % 3)))
    return found


@pytest.fixture
def four_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    """A machine of four."""
    monkeypatch.setattr(f"{MODULE}._processors", lambda: 4)


@pytest.mark.usefixtures("four_processors")
def test_what_others_read_comes_back_in_the_order_of_the_files(files: list[Path]) -> None:
    """And every one is read once."""
    found = read_each(words_of, files)
    assert [words for words, _ in found] == [file.read_text() for file in files]
    readers = {by for _, by in found}
    assert os.getpid() in readers
    assert 1 < len(readers) <= 4


@pytest.mark.usefixtures("four_processors")
@pytest.mark.parametrize("work", [words_or_death, words_or_fault])
def test_what_another_process_failed_to_read_is_read_here(
    files: list[Path], work: Callable[[Path], str], capfd: pytest.CaptureFixture[str]
) -> None:
    """As when the system runs out of memory: slower, nothing is lost, and nothing is printed."""
    assert read_each(work, files) == [file.read_text() for file in files]
    assert capfd.readouterr() == ("", "")


@pytest.mark.usefixtures("four_processors")
def test_a_fault_of_the_work_itself_is_told_here(files: list[Path]) -> None:
    """In whichever process it came first."""
    files[-1].unlink()
    with pytest.raises(FileNotFoundError):
        list(each_at_once(words_of, files, weights=[100] * len(files), worth=100))


@pytest.mark.usefixtures("four_processors")
def test_little_is_read_here(files: list[Path]) -> None:
    """A process would take longer to start."""
    assert {by for _, by in read_each(words_of, files, worth=10_000)} == {os.getpid()}
    assert read_each(words_of, []) == []


def test_a_program_with_threads_is_not_split(files: list[Path]) -> None:
    """A copy of it could wait forever for a lock that nobody holds there."""
    done = threading.Event()
    thread = threading.Thread(target=done.wait)
    thread.start()
    try:
        assert {by for _, by in read_each(words_of, files)} == {os.getpid()}
    finally:
        done.set()
        thread.join()
