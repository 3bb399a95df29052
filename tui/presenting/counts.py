"""Counts: a number and the word for what is counted, as one says it.

Owns nothing but the choice between one and many.
"""

from __future__ import annotations


def counted(number: int, noun: str, many: str = "") -> str:
    """Return `1 source`, `2 sources`; `many` where an s does not make it many."""
    return f"{number} {noun if number == 1 else many or f'{noun}s'}"
