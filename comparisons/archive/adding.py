"""Adding documents to an archive.

Owns the order of an addition: one writer at a time, a partition is built aside by a worker
process, put in its place as a whole, and only then named in the manifest. A killed addition leaves
whole partitions, and the next one goes on where it ended: what is there is known by its digest.
"""

from __future__ import annotations

import os
import secrets
import shutil
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from comparisons.archive import mending
from comparisons.archive.building import Built, build
from comparisons.archive.incoming import Incoming, read_incoming
from comparisons.archive.manifest import (
    NAME,
    Manifest,
    Partition,
    find_manifest,
    write_manifest,
)
from comparisons.archive.pools import cores, open_pool
from comparisons.archive.totals import write_totals
from comparisons.errors import ArchiveError, Problem, SaveError
from comparisons.storage import locking

DOCUMENTS = 2500
"""Documents of a partition; with twenty statements each it has 50,000."""
SIZE = 8 << 20
"""Bytes of its documents, but for the last of them."""

_AGAIN = "Run the same command again: it goes on where this one ended."


@dataclass(frozen=True, kw_only=True, slots=True)
class Added:
    """What came of an addition."""

    documents: int
    statements: int
    known: int
    """Documents that were in the archive already."""
    problems: tuple[Problem, ...]


def _tell_nobody(size: int) -> None:
    del size


def add(
    folder: Path,
    files: Sequence[Path],
    *,
    tell: Callable[[int], None] = _tell_nobody,
    workers: int = 0,
    documents: int = DOCUMENTS,
) -> Added:
    """Add files to an archive, which is made if there is none.

    Args:
        folder: The archive.
        files: Documents, and files with a JSON object a line.
        tell: Is called with the bytes of the documents that are done.
        workers: Processes that build partitions; all cores when not given.
        documents: The most documents of one partition.

    Raises:
        ArchiveError: the folder cannot be used, or the work could not be ended.
        SaveError: a file could not be written; what was there before is still there.
    """
    with _writing(folder):
        manifest, problems = _begin(folder)
        addition = _Addition(folder, manifest, tell, documents)
        addition.problems += problems
        with open_pool(workers or cores()) as pool:
            addition.run(files, pool, workers or cores())
        addition.finish()
    return Added(
        documents=addition.documents,
        statements=addition.manifest.statements - manifest.statements,
        known=addition.known,
        problems=tuple(addition.problems),
    )


@contextmanager
def _writing(folder: Path) -> Generator[None]:
    """Be the only one that adds to the archive."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        reason = f"the folder cannot be made ({error.strerror})."
        raise ArchiveError(str(folder), reason) from error
    if find_manifest(folder) is None and _holds_others(folder):
        raise ArchiveError(
            str(folder), "the folder holds something else.", "Name a new or an empty folder."
        )
    lock = locking.held(folder / NAME)
    try:
        lock.__enter__()
    except SaveError as error:
        reason = error.reason.replace("the file is", "the archive is being added to and")
        raise ArchiveError(str(folder), reason, "Wait for the other to end.") from error
    try:
        yield
    finally:
        lock.__exit__(None, None, None)


def _holds_others(folder: Path) -> bool:
    return any(not place.name.startswith(".") for place in folder.iterdir())


def _begin(folder: Path) -> tuple[Manifest, list[Problem]]:
    found = find_manifest(folder)
    if found is None:
        found = Manifest(mark=secrets.token_hex(16))
        write_manifest(folder, found)
    manifest, damaged = mending.leave_out_damaged(folder, found)
    if damaged:
        write_manifest(folder, manifest)
        kept = {one.name for one in manifest.partitions}
        mending.set_aside(folder, {one.name for one in found.partitions} - kept)
    return manifest, [*damaged, *mending.sweep(folder, manifest)]


class _Addition:
    """One addition, from the first document to the last partition."""

    def __init__(
        self, folder: Path, manifest: Manifest, tell: Callable[[int], None], most: int
    ) -> None:
        self.folder = folder
        self.manifest = manifest
        self.problems: list[Problem] = []
        self.documents = 0
        self.known = 0
        self._tell = tell
        self._most = most
        self._digests = mending.known_digests(folder, manifest)
        self._at_work: dict[Future[Built], tuple[Path, int]] = {}

    def run(self, files: Sequence[Path], pool: ProcessPoolExecutor, workers: int) -> None:
        """Build and put in place one partition after the other."""
        try:
            for batch in self._batches(files):
                aside = self.folder / f"{mending.BUILDING}{secrets.token_hex(8)}"
                future = pool.submit(build, batch, aside, self.manifest.mark)
                self._at_work[future] = (aside, sum(one.size for one in batch))
                while len(self._at_work) > workers:
                    self._take_next()
            while self._at_work:
                self._take_next()
        except BaseException:
            pool.shutdown(cancel_futures=True)
            for aside, _ in self._at_work.values():
                shutil.rmtree(aside, ignore_errors=True)
            raise

    def finish(self) -> None:
        """Add up the counts, so that no question has to."""
        old = self.manifest.totals
        with _told(self.folder):
            self.manifest = write_totals(self.folder, self.manifest)
            write_manifest(self.folder, self.manifest)
        if old and old != self.manifest.totals:
            (self.folder / old).unlink(missing_ok=True)

    def _batches(self, files: Sequence[Path]) -> Iterator[list[Incoming]]:
        batch: list[Incoming] = []
        size = 0
        for one in read_incoming(files):
            if isinstance(one, Problem):
                self.problems.append(one)
            elif one.digest in self._digests:
                self.known += 1
                self._tell(one.size)
            else:
                self._digests.add(one.digest)
                batch.append(one)
                size += one.size
            if size >= SIZE or len(batch) >= self._most:
                yield batch
                batch, size = [], 0
        if batch:
            yield batch

    def _take_next(self) -> None:
        done, _ = wait(self._at_work, return_when=FIRST_COMPLETED)
        for future in done:
            aside, size = self._at_work[future]
            with _told(self.folder):
                built = future.result()
                self.problems += built.problems
                if built.documents:
                    self._put_in_place(aside, built)
            del self._at_work[future]
            self._tell(size)

    def _put_in_place(self, aside: Path, built: Built) -> None:
        name = mending.free_name(self.folder, self.manifest)
        _sync(aside)
        aside.rename(self.folder / name)
        _sync(self.folder)
        partition = Partition(
            name=name,
            documents=built.documents,
            statements=built.statements,
            characters=built.characters,
            files=built.files,
        )
        manifest = self.manifest.with_partition(partition)
        write_manifest(self.folder, manifest)
        self.manifest = manifest
        self.documents += built.documents


@contextmanager
def _told(folder: Path) -> Generator[None]:
    """Tell in one sentence why the work could not be ended."""
    try:
        yield
    except BrokenProcessPool as error:
        reason = "a worker process was ended from outside, perhaps for want of memory."
        raise ArchiveError(str(folder), reason, _AGAIN) from error
    except OSError as error:
        reason = f"a partition could not be written ({error.strerror or error})."
        raise ArchiveError(str(folder), reason, f"Make room. {_AGAIN}") from error


def _sync(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
