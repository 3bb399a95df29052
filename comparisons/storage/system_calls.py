"""System calls: what saving asks of the operating system, one method each.

Owns nothing else. Tests hand in an instance that fails, stops or remembers; the program always
uses `SYSTEM`.
"""

from __future__ import annotations

import fcntl
import os
from pathlib import Path

_FULL_SYNC: int | None = getattr(fcntl, "F_FULLFSYNC", None)
"""On macOS only this reaches the disk itself (fcntl(2) there); `fsync` stops at the drive."""


class SystemCalls:
    """The operating system as a save sees it."""

    def stat(self, path: Path) -> os.stat_result:
        """Look at a file, following links."""
        return path.stat()

    def writable(self, path: Path) -> bool:
        """Tell whether this user may write to a file."""
        return os.access(path, os.W_OK)

    def open(self, path: Path, flags: int, mode: int = 0o600) -> int:
        """Open a file."""
        return os.open(path, flags, mode)

    def write(self, descriptor: int, content: memoryview) -> int:
        """Write some of the content; return how many bytes."""
        return os.write(descriptor, content)

    def chown(self, descriptor: int, user: int, group: int) -> None:
        """Give an open file to a user and a group."""
        os.fchown(descriptor, user, group)

    def chmod(self, descriptor: int, mode: int) -> None:
        """Set the mode of an open file."""
        os.fchmod(descriptor, mode)

    def sync(self, descriptor: int) -> None:
        """Return only when an open file or folder is on the disk."""
        if _FULL_SYNC is None:
            os.fsync(descriptor)
        else:
            fcntl.fcntl(descriptor, _FULL_SYNC)

    def close(self, descriptor: int) -> None:
        """Close a file."""
        os.close(descriptor)

    def replace(self, source: Path, target: Path) -> None:
        """Put one file in the place of another in one step."""
        source.replace(target)

    def unlink(self, path: Path) -> None:
        """Remove a file."""
        path.unlink()


SYSTEM = SystemCalls()
"""The operating system itself."""
