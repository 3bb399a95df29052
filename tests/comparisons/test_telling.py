"""Telling: long work says how far it is, and stops where it is told to."""

import time
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

import pytest

from comparisons.comparison import Comparison
from comparisons.documents import Document, Provenance
from comparisons.matching.search import SearchIndex
from comparisons.offers import Offers
from comparisons.opening import open_comparison, with_sources
from comparisons.segmentation import segment
from comparisons.telling import StoppedError, Tell, telling
from tests.builders import SEEDS, a_copy_of

LONGEST_PAUSE = 1.0
"""Seconds between two tellings that would be felt; generous, for busy machines."""


def test_every_few_items_are_told_and_all_are_yielded() -> None:
    """What is done, how much of it, and of how much."""
    told: list[tuple[str, int, int]] = []

    def tell(what: str, done: int, total: int) -> None:
        told.append((what, done, total))

    items = list(telling(range(10), "counting", tell, step=4))
    assert items == list(range(10))
    assert told == [("counting", 0, 10), ("counting", 4, 10), ("counting", 8, 10)]


@pytest.fixture(scope="module")
def comparison() -> Comparison:
    """The demonstration comparison."""
    return open_comparison(SEEDS / "karabakh-2023-09-20")


def read(comparison: Comparison, tell: Tell, folder: Path) -> object:
    return with_sources(comparison, folder, tell)


def cut(_: Comparison, tell: Tell, __: Path) -> object:
    text = "One fire was put out. Two were not.\n\n" * 2_000
    return segment(
        Document(id="long", path="l", text=text, digest="", provenance=Provenance()), tell
    )


def match(comparison: Comparison, tell: Tell, _: Path) -> object:
    return Offers(comparison, tell=tell)


def copy(comparison: Comparison, tell: Tell, _: Path) -> object:
    Offers(comparison).find_copies(tell)
    return None


def search(comparison: Comparison, tell: Tell, _: Path) -> object:
    return SearchIndex(comparison.source_statements(), tell)


Work = Callable[[Comparison, Tell, Path], object]
WORKS: tuple[Work, ...] = (read, cut, match, copy, search)


@pytest.mark.parametrize("work", WORKS)
def test_long_work_tells_and_can_be_stopped_anywhere(
    work: Work, comparison: Comparison, tmp_path: Path
) -> None:
    """Wherever it is stopped, it ends there, with nothing but the one exception."""
    folder = a_copy_of("karabakh-2023-09-20", tmp_path)
    told: list[float] = []

    def tell(_what: str, _done: int, _total: int) -> None:
        told.append(time.monotonic())

    work(comparison, tell, folder)
    assert len(told) > 3
    assert max(after - before for before, after in pairwise(told)) < LONGEST_PAUSE
    for last in (1, len(told) // 2, len(told)):
        calls: list[str] = []

        def stop(what: str, _done: int, _total: int, *, last: int = last) -> None:
            calls.append(what)  # noqa: B023 - used in this round only
            if len(calls) == last:  # noqa: B023
                raise StoppedError

        with pytest.raises(StoppedError):
            work(comparison, stop, folder)
        assert len(calls) == last
