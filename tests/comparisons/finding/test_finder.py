"""The finder and its process: carried out, followed, stopped, and never left behind."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from comparisons.finding.finder import Finder, Process
from comparisons.finding.news import Ended, Failed, News, OfferFound, SourcesRead
from comparisons.finding.orders import Order
from comparisons.opening import open_briefing, open_comparison
from tests.benchmarks.screen_programs import write_comparison
from tests.builders import SEEDS

HARBOUR = SEEDS / "harbour-fire"
PATIENCE = 60.0
_ORPHAN = """
import sys
from pathlib import Path
from comparisons.finding.finder import Finder
from comparisons.finding.orders import Order
from comparisons.opening import open_briefing
folder = Path(sys.argv[1])
finder = Finder()
for _ in finder.carry_out(Order(comparison=open_briefing(folder), folder=folder)):
    print(finder._helper._process.pid, flush=True)
"""


@pytest.fixture
def finder() -> Iterator[Finder]:
    """A finder whose process ends with the test."""
    finder = Finder()
    yield finder
    finder.stop()


@pytest.fixture(scope="module")
def long(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A comparison that takes many seconds."""
    folder = tmp_path_factory.mktemp("long") / "comparison"
    write_comparison(folder, statements=50_000)
    return folder


def an_order(folder: Path = HARBOUR) -> Order:
    """Ask for everything."""
    return Order(comparison=open_briefing(folder), folder=folder)


def pid_of(finder: Finder) -> int:
    """Return the process behind a finder."""
    assert isinstance(finder._helper, Process)
    return finder._helper._process.pid


def is_there(pid: int) -> bool:
    """Tell whether a process is still at work; one that only waits to be buried is not."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def until(is_so: Callable[[], bool]) -> bool:
    """Wait until something is so."""
    end = time.monotonic() + PATIENCE
    while not is_so() and time.monotonic() < end:
        time.sleep(0.01)
    return is_so()


def test_a_process_of_its_own_finds_what_was_ordered(finder: Finder) -> None:
    """All of it comes through the pipe, the end last."""
    order = an_order()
    news = list(finder.carry_out(order))
    assert pid_of(finder) != os.getpid()
    offered = [one.offer.claim for one in news if isinstance(one, OfferFound)]
    assert sorted(offered) == sorted(claim.id for claim in order.comparison.claims)
    assert isinstance(news[-1], Ended)
    (read,) = [one for one in news if isinstance(one, SourcesRead)]
    assert read.comparison == open_comparison(HARBOUR)


def test_one_process_carries_out_one_order_after_the_other(finder: Finder) -> None:
    """The second one needs no start."""
    list(finder.carry_out(an_order()))
    first = pid_of(finder)
    assert isinstance(list(finder.carry_out(an_order()))[-1], Ended)
    assert pid_of(finder) == first


def test_a_newer_order_ends_the_one_before(finder: Finder, long: Path) -> None:
    """Whoever waits for the older one is not left waiting, and the newer one is whole."""
    older: list[News] = []
    begun = threading.Event()

    def wait() -> None:
        for one in finder.carry_out(an_order(long)):
            older.append(one)
            begun.set()

    thread = threading.Thread(target=wait)
    thread.start()
    assert begun.wait(PATIENCE)
    newer = list(finder.carry_out(an_order()))
    thread.join(PATIENCE)
    assert not thread.is_alive()
    assert isinstance(older[-1], Ended)
    assert not any(isinstance(one, SourcesRead) for one in older)
    assert any(isinstance(one, OfferFound) for one in newer)


def test_a_stop_ends_the_work_and_its_news_at_once(finder: Finder, long: Path) -> None:
    """No failure is told: it was wanted. The next order is carried out by another process."""
    told = finder.carry_out(an_order(long))
    news = [next(told)]
    pid = pid_of(finder)
    finder.stop()
    news += told
    assert isinstance(news[-1], Ended)
    assert not any(isinstance(one, Failed) for one in news)
    assert not is_there(pid)
    assert isinstance(list(finder.carry_out(an_order()))[-1], Ended)


def test_a_process_that_is_killed_is_told_and_replaced(finder: Finder, long: Path) -> None:
    """As when the system runs out of memory."""
    news: list[News] = []
    for one in finder.carry_out(an_order(long)):
        if not news:
            os.kill(pid_of(finder), signal.SIGKILL)
        news.append(one)
    assert [type(one) for one in news[-2:]] == [Failed, Ended]
    assert isinstance(news[-2], Failed)
    assert "signal 9" in news[-2].reason
    assert isinstance(list(finder.carry_out(an_order()))[-1], Ended)


def test_what_cannot_be_carried_out_is_told_in_words(finder: Finder, tmp_path: Path) -> None:
    """The folder is gone; the process goes on with the next order."""
    order = Order(comparison=open_briefing(HARBOUR), folder=tmp_path / "gone")
    failed, ended = list(finder.carry_out(order))
    assert isinstance(failed, Failed)
    assert "there is no such folder" in failed.reason
    assert isinstance(ended, Ended)
    assert any(isinstance(one, OfferFound) for one in finder.carry_out(an_order()))


def test_the_process_ends_with_who_started_it(long: Path) -> None:
    """Whatever becomes of the program, `kill -9` included, nothing is left at work."""
    program = subprocess.Popen(
        [sys.executable, "-c", _ORPHAN, str(long)],
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(SEEDS.parent)},
    )
    assert program.stdout is not None
    pid = int(program.stdout.readline())
    assert is_there(pid)
    program.kill()
    program.wait()
    program.stdout.close()
    assert until(lambda: not is_there(pid))
