"""An app whose faults are told by the command line, not by a traceback on the screen.

Owns the one place that replaces how Textual ends after a fault and without a terminal; it leans on
private names. Should they ever change, Textual's own traceback appears again, or a program without
a window stays, and a test turns red.
"""

from __future__ import annotations

import os

from textual.app import App


def has_terminal() -> bool:
    """Tell whether the terminal is still there."""
    try:
        os.get_terminal_size()
    except OSError:
        return False
    return True


def _discard(data: str) -> None:
    """Write nothing."""
    del data


class CalmApp(App[str]):
    """Keeps the fault that ended it for whoever ran it."""

    fault: Exception | None = None
    """What ended the app, or kept it from opening."""

    def forget_terminal(self) -> None:
        """Write nothing more: once a terminal is gone, Textual would wait for it forever."""
        if self._driver is not None:
            self._driver.write = _discard

    def _fatal_error(self) -> None:
        """End after a fault without printing what stood in memory."""
        if os.environ.get("CLAIMDESK_TRACEBACK"):
            super()._fatal_error()
            return
        self.fault = self.fault or self._exception
        self._close_messages_no_wait()
