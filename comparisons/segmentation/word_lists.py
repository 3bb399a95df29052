"""How the word lists of this package are written down: words between white space."""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """Return the words of a list."""
    return frozenset(text.split())


def past_forms(text: str) -> frozenset[str]:
    """Return Russian verbs of a list, given as `сказал`, in all four forms of the past."""
    return frozenset(verb + ending for verb in text.split() for ending in ("", "а", "о", "и"))
