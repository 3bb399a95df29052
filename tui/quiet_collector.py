"""A garbage collector that keeps out of key presses.

Owns when Python's collector runs: off while modules load, everything alive after the first frame
left out for good, and from then on only when nobody is typing. Without it one key in a hundred
waits 25 to 110 ms (measured).
"""

from __future__ import annotations

import atexit
import gc
import time

IDLE_SECONDS = 0.6
"""After this long without a key a young collection disturbs nobody."""
LONG_IDLE_SECONDS = 10.0
"""After this long a full one does not either."""
YOUNG_OBJECTS = 3_000
"""Fewer new objects than this are not worth a collection."""
YOUNG_OBJECTS_OF_COMMANDS = 500_000
"""New objects after which a command without a screen looks for some that nobody needs."""
TOO_MANY_OBJECTS = 150_000
"""With this many new objects memory matters more than one slow key."""


def pause() -> None:
    """Turn the collector off; for the first line of the program."""
    gc.disable()


def resume() -> None:
    """Turn the collector on again; for commands without a screen.

    What they read is needed to their end, so that looking through it again and again finds nothing
    (a third of the time of reading twenty reviews, measured). At their end all of it goes at once.
    """
    atexit.register(gc.freeze)
    gc.freeze()
    gc.set_threshold(YOUNG_OBJECTS_OF_COMMANDS)
    gc.enable()


class QuietCollector:
    """Collects when nobody is typing."""

    def __init__(self) -> None:
        self._last_key = time.monotonic()
        self._clean = True

    def settle(self) -> None:
        """Leave everything alive now out of later collections; for after the first frame."""
        gc.freeze()

    def key(self) -> None:
        """Note that a key was pressed."""
        self._last_key = time.monotonic()
        self._clean = False

    def tick(self) -> None:
        """Collect if this is a good moment; for a timer that runs twice a second."""
        idle = time.monotonic() - self._last_key
        young = gc.get_count()[0]
        if idle > LONG_IDLE_SECONDS and not self._clean:
            gc.collect()
            self._clean = True
        elif (idle > IDLE_SECONDS and young > YOUNG_OBJECTS) or young > TOO_MANY_OBJECTS:
            gc.collect(0)
