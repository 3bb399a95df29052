"""Formats: what is read, what is written, and what of a hand-written file survives.

The random suites run small by default. At full size (some minutes):

    CLAIMDESK_FULL=1 uv run --no-sync pytest tests/comparisons/formats -q
"""

from __future__ import annotations

import os

FULL = bool(os.environ.get("CLAIMDESK_FULL"))
"""Whether the random suites run at full size."""


def times(usual: int, full: int) -> int:
    """Return how often a random suite runs."""
    return full if FULL else usual
