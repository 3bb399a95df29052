# pyright: reportMissingTypeStubs=false, reportUnknownMemberType=false
# pyright: reportUnknownVariableType=false, reportUnknownArgumentType=false
"""Runners: where the parts of a question are worked out.

Owns all that the program asks of Dask: its local scheduler in this process or in several, and any
cluster that runs. The result never depends on the runner, the workers or their order.
"""

from __future__ import annotations

import threading
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from importlib import import_module
from typing import Any, Protocol, Self, TypeVar

from dask.base import compute
from dask.callbacks import Callback
from dask.delayed import delayed

from comparisons.archive.pools import cores, open_pool
from comparisons.errors import ArchiveError, ClaimdeskError

Task = TypeVar("Task")
Result = TypeVar("Result")

PATIENCE = 10.0
"""Seconds to wait for a cluster to answer."""
TOGETHER = 64
"""Tasks on this machine whose results are kept until they are taken: some 60 MB of a question."""


class Cancelled(Exception):  # noqa: N818 - no fault
    """The one who asked wants no answer any more."""


def _tell_nobody() -> None:
    """Tell nobody that a part is done."""


class Runner(Protocol):
    """Works out a function for each of some tasks."""

    def each(
        self,
        function: Callable[[Task], Result],
        tasks: Sequence[Task],
        tell: Callable[[], None] = _tell_nobody,
    ) -> Iterator[tuple[int, Result]]:
        """Yield the results in any order, each with its task's place; `tell` is called after each.

        Of very many tasks only the results of some are kept until they are taken.
        """
        ...

    def run(
        self,
        function: Callable[[Task], Result],
        tasks: Sequence[Task],
        tell: Callable[[], None] = _tell_nobody,
    ) -> Sequence[Result]:
        """Return the results in the order of the tasks; `tell` is called after each."""
        found = dict(self.each(function, tasks, tell))
        return [found[place] for place in range(len(tasks))]


class Here(Runner):
    """Dask's local scheduler with threads: nothing is started, and it can be cancelled."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()

    def cancel(self) -> None:
        """End the work with `Cancelled` after the parts that are being worked out."""
        self._cancelled.set()

    def each(
        self,
        function: Callable[[Task], Result],
        tasks: Sequence[Task],
        tell: Callable[[], None] = _tell_nobody,
    ) -> Iterator[tuple[int, Result]]:
        """Yield the results, each with its task's place."""

        def unless_cancelled(task: Task) -> Result:
            if self._cancelled.is_set():
                raise Cancelled
            return function(task)

        yield from _computed(
            unless_cancelled, tasks, tell, scheduler="threads", num_workers=cores()
        )


class Processes(Runner):
    """Dask's local scheduler with processes: all cores of this machine."""

    def __init__(self, workers: int = 0) -> None:
        self._workers = workers or cores()
        self._pool: ProcessPoolExecutor | None = None

    def __enter__(self) -> Self:
        self._pool = open_pool(self._workers)
        for _ in range(self._workers):
            self._pool.submit(_import_engine)  # while the question is still being made
        return self

    def __exit__(self, *_: object) -> None:
        if self._pool is not None:
            self._pool.shutdown(cancel_futures=True)

    def each(
        self,
        function: Callable[[Task], Result],
        tasks: Sequence[Task],
        tell: Callable[[], None] = _tell_nobody,
    ) -> Iterator[tuple[int, Result]]:
        """Yield the results, each with its task's place."""
        try:
            yield from _computed(
                function, tasks, tell, scheduler="processes", pool=self._pool, chunksize=1
            )
        except BrokenProcessPool as error:
            reason = "a worker process was ended from outside, perhaps for want of memory."
            raise ArchiveError("archive", reason, "Close other programs and ask again.") from error


def _import_engine() -> None:
    for module in ("comparing", "selecting"):
        import_module(f"comparisons.archive.{module}")


def _computed(
    function: Callable[[Task], Result],
    tasks: Sequence[Task],
    tell: Callable[[], None],
    **how: Any,
) -> Iterator[tuple[int, Result]]:
    def done(*_: object) -> None:
        tell()

    later = delayed(function, pure=False)
    for first in range(0, len(tasks), TOGETHER):
        batch = map(later, tasks[first : first + TOGETHER])
        with Callback(posttask=done):
            results: Sequence[Result] = compute(*batch, optimize_graph=False, **how)
        yield from enumerate(results, first)


class Cluster(Runner):
    """A Dask cluster that runs already."""

    def __init__(self, address: str) -> None:
        self._address = address
        self._client: Any = None

    def __enter__(self) -> Self:
        from distributed import Client

        with self._told():
            self._client = Client(self._address, timeout=PATIENCE, set_as_default=False)
            if not self._client.scheduler_info()["workers"]:
                reason = "the cluster has no workers."
                raise ArchiveError(self._address, reason, "Start some: dask worker ADDRESS")
        return self

    def __exit__(self, *_: object) -> None:
        if self._client is not None:
            self._client.close(timeout=PATIENCE)

    def each(
        self,
        function: Callable[[Task], Result],
        tasks: Sequence[Task],
        tell: Callable[[], None] = _tell_nobody,
    ) -> Iterator[tuple[int, Result]]:
        """Yield the results, each with its task's place."""
        from distributed import as_completed

        with self._told():
            futures = self._client.map(function, tasks, pure=False)
            places = {future.key: place for place, future in enumerate(futures)}
            for future in as_completed(futures, loop=self._client.loop):
                result: Result = future.result()
                tell()
                yield places[future.key], result
                future.release()  # a worker keeps it no more

    @contextmanager
    def _told(self) -> Generator[None]:
        """Tell in one sentence that the cluster is gone, or what a worker lacks."""
        try:
            yield
        except ClaimdeskError:
            raise
        except ImportError as error:
            reason = f"its workers lack what archives need ({error})."
            raise ArchiveError(
                self._address, reason, "Install the same claimdesk[archive] there."
            ) from error
        except Exception as error:
            reason = f"the cluster does not answer ({type(error).__name__})."
            raise ArchiveError(
                self._address, reason, "Nothing was written. Start it again and ask anew."
            ) from error
