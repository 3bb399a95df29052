"""A real cluster of Dask's: a scheduler and worker processes, each ended with the test."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Self

import pytest

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

    def has(self, workers: int) -> bool:
        """Tell whether the scheduler and so many workers run."""
        running = [process for process in self.workers if process.poll() is None]
        return self.scheduler.poll() is None and len(running) >= workers

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


class Clusters:
    """Keeps a cluster of two workers for as long as nobody ends it, and starts another after."""

    def __init__(self, folders: pytest.TempPathFactory) -> None:
        self._folders = folders
        self._cluster: RunningCluster | None = None

    def running(self, *, least: int = 2) -> RunningCluster:
        """Return a cluster with at least so many workers."""
        if self._cluster is None or not self._cluster.has(least):
            self._close()
            self._cluster = RunningCluster(self._folders.mktemp("cluster"), 2)
        return self._cluster

    def _close(self) -> None:
        if self._cluster is not None:
            self._cluster.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._close()
