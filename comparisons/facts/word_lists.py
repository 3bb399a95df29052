"""Word lists: how the tables of this package write down many words.

Owns the one notation: words with white space between.
"""

from __future__ import annotations


def words_in(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(text.split())
