"""How soon finding matches stops when it is cancelled, in every phase of the work.

    python tests/benchmarks/cancelling.py [--claims 20] [--statements 100000]

Work can stop only where it tells how far it is; so the longest time between two tellings is how
late a cancel can take effect. A made-up comparison is read, matched, explained and searched. The
bound is 100 ms for each phase: look at the time of the processor on a busy machine.
"""

from __future__ import annotations

import argparse
import gc
import sys
import tempfile
import time
from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent.parent))

from comparisons.matching.scorers import Scorer, has_meaning
from comparisons.matching.search import SearchIndex
from comparisons.offers import Offers
from comparisons.session import open_session
from tests.benchmarks.matching_in_desk import make_comparison


class Gaps:
    """Notes the longest time between two tellings, for each thing that is told."""

    def __init__(self) -> None:
        self.longest: dict[str, tuple[float, float]] = {}
        self._last = self._now()
        self._what = ""

    def _now(self) -> tuple[float, float]:
        return time.perf_counter(), time.process_time()

    def __call__(self, what: str, _done: int, _total: int) -> None:
        """Be told; the time since the last telling counts for what was done since."""
        self._note(self._what)
        self._what = what

    def _note(self, what: str) -> None:
        clock, processor = self._now()
        before = self.longest.get(what, (0.0, 0.0))
        self.longest[what] = (
            max(before[0], clock - self._last[0]),
            max(before[1], processor - self._last[1]),
        )
        self._last = clock, processor

    @contextmanager
    def phase(self, name: str) -> Generator[None]:
        """Note a phase from its first moment to its last."""
        self._last, self._what = self._now(), f"{name}: before the first telling"
        yield
        self._note(f"{self._what} (or after it)")


def work(folder: Path, gaps: Gaps) -> None:
    """Do all that the desk does in the background."""
    session = open_session(folder, "anna")
    with gaps.phase("reading"):
        comparison = session.read_sources(gaps)
        gc.freeze()  # as the desk does
    with gaps.phase("offers"):
        offers = Offers(comparison, tell=gaps)
        gc.freeze()
    for claim in comparison.claims:
        with gaps.phase("an offer"):
            offers.offer(claim, gaps)
    with gaps.phase("search"):
        SearchIndex((*comparison.claims, *comparison.source_statements()), gaps)
    with gaps.phase("copies"):
        offers.find_copies(gaps)
    source = comparison.sources[0]
    with gaps.phase("a changed source"):
        statements = {**comparison.statements, source.id: ()}
        changed = offers.with_comparison(replace(comparison, statements=statements), gaps)
        changed.offer(comparison.claims[0], gaps)
    if has_meaning():
        meant = offers.with_scorer(Scorer.MEANING)
        for claim in comparison.claims[:5]:
            with gaps.phase("by meaning"):
                meant.offer(claim, gaps)


def main() -> None:
    """Print the longest time between two tellings, by what was told first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--claims", type=int, default=20)
    parser.add_argument("--statements", type=int, default=100_000)
    options = parser.parse_args()
    gaps = Gaps()
    with tempfile.TemporaryDirectory() as place:
        make_comparison(Path(place), options.claims, options.statements, publisher="A wire")
        work(Path(place), gaps)
    for what, (clock, processor) in gaps.longest.items():
        print(f"{clock * 1000:7.0f} ms, {processor * 1000:7.0f} ms CPU  {what}")


if __name__ == "__main__":
    main()
