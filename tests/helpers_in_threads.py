"""A helper that looks for matches in a thread of the test, through the same pipes and orders.

A process for each of very many tests would take minutes; `comparisons/finding` and all tests
that drive the real program have real ones.
"""

from __future__ import annotations

import threading
from multiprocessing.connection import Pipe

from comparisons.finding.serving import serve


class InThread:
    """Carries out orders in a thread."""

    def __init__(self) -> None:
        self._far_orders, self.orders = Pipe(duplex=False)
        self.news, self._far_news = Pipe(duplex=False)
        self._thread = threading.Thread(target=self._serve, daemon=True)
        self._thread.start()

    def _serve(self) -> None:
        serve(self._far_orders, self._far_news)
        self._far_news.close()

    def end(self) -> None:
        """End it as soon as its work looks up."""
        self.orders.close()

    def ended(self) -> str:
        """Wait for the end."""
        self._thread.join()
        for connection in (self.orders, self.news, self._far_orders):
            connection.close()
        return "the test ended it"
