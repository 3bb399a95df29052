"""A real terminal for tests: the program in a pty, its screen, its bytes, its end.

Owns nothing of the program: it presses keys and looks, as a user would.
"""

from __future__ import annotations

import fcntl
import os
import pty
import select
import signal
import struct
import subprocess
import sys
import termios
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import TracebackType
from typing import Self

import pyte

ROOT = Path(__file__).parent.parent.parent
PATIENCE = 30.0
"""Seconds after which something that should have come is missed; generous for busy machines."""
_SYNC_QUERY, _SYNC_REPLY = b"\x1b[?2026$p", b"\x1b[?2026;2$y"


class Terminal:
    """The program in a terminal of its own."""

    def __init__(
        self,
        arguments: Sequence[str],
        *,
        size: tuple[int, int] = (120, 40),
        env: Mapping[str, str] | None = None,
        program: Sequence[str] | None = None,
    ) -> None:
        self._size = size
        self._screen = pyte.Screen(*size)
        self._stream = pyte.ByteStream(self._screen)
        self.log = bytearray()
        """Every byte that the program sent."""
        master, slave = pty.openpty()
        columns, rows = size
        fcntl.ioctl(slave, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))
        self.pid = os.fork()
        if self.pid == 0:
            program = program or [sys.executable, "-m", "tui"]
            self._become_program(slave, [*program, *arguments], env or {})
        os.close(slave)
        self._master = master
        self._exit_code: int | None = None
        self._closed = False

    @staticmethod
    def _become_program(slave: int, arguments: Sequence[str], env: Mapping[str, str]) -> None:
        try:
            os.setsid()
            fcntl.ioctl(slave, termios.TIOCSCTTY, 0)
            for descriptor in (0, 1, 2):
                os.dup2(slave, descriptor)
            os.closerange(3, 256)
            known = {"TERM": "xterm-256color", "COLORTERM": "truecolor", "PYTHONPATH": str(ROOT)}
            os.execve(  # noqa: S606 - the program itself, in the new terminal
                arguments[0],
                list(arguments),
                {**os.environ, **known, **env},
            )
        finally:
            os._exit(127)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        if self._exit_code is None:
            self.signal(signal.SIGKILL)
            self.exit_code()
        self.close()

    def close(self) -> None:
        """Close the terminal, as when its window is closed."""
        if not self._closed:
            self._closed = True
            os.close(self._master)

    def signal(self, number: int) -> None:
        """Send a signal to the program."""
        os.kill(self.pid, number)

    def resize(self, columns: int, rows: int) -> None:
        """Give the terminal another size."""
        self._screen.resize(rows, columns)
        fcntl.ioctl(self._master, termios.TIOCSWINSZ, struct.pack("HHHH", rows, columns, 0, 0))

    def press(self, keys: str) -> None:
        """Type some keys at once."""
        os.write(self._master, keys.encode())

    def pump(self, seconds: float) -> bool:
        """Take in what the program sends within some time; tell whether it sent anything."""
        if self._closed:
            time.sleep(seconds)
            return False
        ready, _, _ = select.select([self._master], [], [], seconds)
        if not ready:
            return False
        try:
            data = os.read(self._master, 65536)
        except OSError:  # the program has ended
            return False
        self.log += data
        if _SYNC_QUERY in data:
            os.write(self._master, _SYNC_REPLY)
        self._stream.feed(data)
        return bool(data)

    def text(self) -> str:
        """Return what is on the screen."""
        return "\n".join(line.rstrip() for line in self._screen.display)

    def wait_for(self, words: str) -> str:
        """Wait until some words are on the screen; return the screen."""
        end = time.monotonic() + PATIENCE
        while words not in self.text():
            if time.monotonic() > end:
                raise AssertionError(f"{words!r} never came:\n{self.text()}")
            self.pump(0.05)
        return self.text()

    def wait_until_gone(self, words: str) -> str:
        """Wait until some words are no longer on the screen; return the screen."""
        end = time.monotonic() + PATIENCE
        while words in self.text():
            if time.monotonic() > end:
                raise AssertionError(f"{words!r} never went:\n{self.text()}")
            self.pump(0.05)
        return self.text()

    def rest(self) -> str:
        """Wait until the screen has not changed for a while; return it."""
        end = time.monotonic() + PATIENCE
        while self.pump(0.3) and time.monotonic() < end:
            pass
        return self.text()

    def exit_code(self) -> int:
        """Wait for the program's end; return its exit code, or minus the signal's number."""
        end = time.monotonic() + PATIENCE
        while self._exit_code is None:
            self.pump(0.02)
            pid, status = os.waitpid(self.pid, os.WNOHANG)
            if pid:
                self._exit_code = os.waitstatus_to_exitcode(status)
            elif time.monotonic() > end:
                raise AssertionError(f"the program did not end:\n{self.text()}")
        while self.pump(0.1):
            pass
        return self._exit_code


def run(*arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a command without a terminal."""
    return subprocess.run(
        [sys.executable, "-m", "tui", *arguments],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        stdin=subprocess.DEVNULL,
    )
