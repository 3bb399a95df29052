"""An app whose faults are told by the command line, not by a traceback on the screen.

Owns the one place that replaces how Textual ends after a fault; it leans on a private name. Should
that name ever change, Textual's own traceback appears again and a test turns red.
"""

from __future__ import annotations

import os

from textual.app import App


class CalmApp(App[str]):
    """Keeps the fault that ended it for whoever ran it."""

    fault: Exception | None = None
    """What ended the app, or kept it from opening."""

    def _fatal_error(self) -> None:
        """End after a fault without printing what stood in memory."""
        if os.environ.get("CLAIMDESK_TRACEBACK"):
            super()._fatal_error()
            return
        self.fault = self.fault or self._exception
        self._close_messages_no_wait()
