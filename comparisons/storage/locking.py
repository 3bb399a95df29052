"""Locking: one writer at a time for one file.

Owns the kernel lock beside a file. The lock dies with its process, so it never goes stale, and
nobody's lock is ever removed by a guess. Where a disk knows no locks the caller goes on without:
what protects the file then is that every save looks at the content first.
"""

from __future__ import annotations

import contextlib
import os
import socket
from collections.abc import Generator
from pathlib import Path

from comparisons.errors import SaveError
from comparisons.storage.atomic import beside

_SIGNED = b"process "
PATIENCE = 2.0
"""Seconds to wait for another writer; a save takes hundredths of one."""


@contextlib.contextmanager
def held(file: Path, *, patience: float = PATIENCE) -> Generator[bool]:
    """Hold the lock of a file; yield False where the disk knows no locks."""
    from filelock import FileLock, Timeout

    place = beside(Path(os.path.realpath(file)), ".lock")
    lock = FileLock(
        place, timeout=patience, poll_interval=0.01, fallback_to_soft=False, on_acquired=_sign
    )
    try:
        lock.acquire()
    except Timeout as error:
        raise SaveError(
            str(file),
            f"the file is in use by {_holder(place)}.",
            "Your work is kept here and saved as soon as the file is free.",
        ) from error
    except (OSError, NotImplementedError):
        yield False
        return
    try:
        yield True
    finally:
        lock.release()


def _sign(descriptor: int) -> None:
    """Leave word for whoever waits; the lock holds without it.

    Nothing is written into a file that is no lock file of ours, whatever its name.
    """
    with contextlib.suppress(OSError):
        if os.pread(descriptor, len(_SIGNED), 0) in (b"", _SIGNED):
            os.ftruncate(descriptor, 0)
            os.pwrite(descriptor, b"%s%d on %s\n" % (_SIGNED, os.getpid(), _host()), 0)


def _host() -> bytes:
    return socket.gethostname().encode("utf-8", "replace")


def _holder(place: Path) -> str:
    try:
        return place.read_text(encoding="utf-8").strip() or "another program"
    except (OSError, UnicodeDecodeError):
        return "another program"
