"""Moments: when something was entered, as the desk tells it.

Owns nothing but that form; the times of documents, which have zones, are told in full elsewhere.
"""

from __future__ import annotations


def when(at: str) -> str:
    """Return a time of a verdict file to the minute: `2026-11-22 15:31`."""
    return at[:16].replace("T", " ") or "at an unknown time"
