"""A real cluster of Dask's: a scheduler and worker processes, each ended with the test."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

ROOT = Path(__file__).parents[3]


class RunningCluster:
    """A scheduler with some workers."""

    def __init__(self, folder: Path, workers: int) -> None:
        self._file = folder / "scheduler.json"
        self._log = (folder / "cluster.log").open("wb")
        port = ("--port", "0", "--no-dashboard", "--scheduler-file", str(self._file))
        self.scheduler = self._start("distributed.cli.dask_scheduler", *port)
        self.workers = [self._worker() for _ in range(workers)]
        self._wait(workers)

    @property
    def address(self) -> str:
        """Where the scheduler listens."""
        import json

        return str(json.loads(self._file.read_text())["address"])

    def kill_a_worker(self) -> None:
        """End one worker as a power cut would."""
        self.workers.pop().send_signal(signal.SIGKILL)

    def kill_all(self) -> None:
        """End everything as a power cut would."""
        for process in (*self.workers, self.scheduler):
            process.kill()

    def close(self) -> None:
        """End everything."""
        self.kill_all()
        for process in (*self.workers, self.scheduler):
            process.wait()
        self._log.close()

    def _worker(self) -> subprocess.Popen[bytes]:
        once = ("--nworkers", "1", "--nthreads", "1", "--no-nanny", "--no-dashboard")
        return self._start(
            "distributed.cli.dask_worker", "--scheduler-file", str(self._file), *once
        )

    def _start(self, module: str, *arguments: str) -> subprocess.Popen[bytes]:
        return subprocess.Popen(
            [sys.executable, "-m", module, *arguments],
            cwd=self._file.parent,
            env={**os.environ, "PYTHONPATH": str(ROOT)},
            stdout=self._log,
            stderr=self._log,
        )

    def _wait(self, workers: int) -> None:
        from distributed import Client

        for _ in range(600):
            if self._file.exists() and self._file.stat().st_size:
                break
            time.sleep(0.05)
        with Client(self.address, timeout=30, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)


@contextmanager
def running_cluster(folder: Path, workers: int = 2) -> Generator[RunningCluster]:
    """Run a cluster for a while."""
    cluster = RunningCluster(folder, workers)
    try:
        yield cluster
    finally:
        cluster.close()
