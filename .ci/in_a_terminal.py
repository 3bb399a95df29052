# ruff: noqa: INP001, T201
"""Run a shell command that opens the desk in a terminal of its own, see the desk, and quit it.

python3 .ci/in_a_terminal.py COMMAND
"""

import fcntl
import os
import pty
import select
import struct
import sys
import termios
import time

SIZE = struct.pack("HHHH", 40, 120, 0, 0)
PATIENCE = 600.0
"""Seconds in which the program is installed, opened and left again."""
DRAWING = 3.0
"""Seconds in which a screen is drawn, on a busy machine too."""
DESK, SUMMARY = b"corroborated", b"What was done"


def main() -> None:
    """End with the command's exit code, or with 1 if the desk was not seen."""
    pid, terminal = pty.fork()
    if pid == 0:
        os.environ["TERM"] = "xterm-256color"
        os.execvp("bash", ["bash", "-euo", "pipefail", "-c", sys.argv[1]])  # noqa: S606, S607
    fcntl.ioctl(terminal, termios.TIOCSWINSZ, SIZE)
    seen = all(wait_for(words, terminal) and press(b"q", terminal) for words in (DESK, SUMMARY))
    if not seen:
        sys.exit("the desk was not seen")
    while read(terminal, PATIENCE):
        pass
    print("the desk was opened and left")
    sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))


def wait_for(words: bytes, terminal: int) -> bool:
    """Tell whether some words came in time; show what came if they did not."""
    shown, end = b"", time.monotonic() + PATIENCE
    while words not in shown and time.monotonic() < end:
        chunk = read(terminal, end - time.monotonic())
        if not chunk:
            break
        shown += chunk
    if words not in shown:
        sys.stderr.write(shown.decode(errors="replace"))
    return words in shown


def press(key: bytes, terminal: int) -> bool:
    """Press a key once the screen has had time to be drawn."""
    end = time.monotonic() + DRAWING
    while time.monotonic() < end:
        read(terminal, 0.1)
    os.write(terminal, key)
    return True


def read(terminal: int, seconds: float) -> bytes:
    """Return what the terminal shows next; nothing when it was silent or is closed."""
    try:
        ready, _, _ = select.select([terminal], [], [], seconds)
        return os.read(terminal, 65536) if ready else b""
    except OSError:  # Linux says so when the other end is closed
        return b""


if __name__ == "__main__":
    main()
