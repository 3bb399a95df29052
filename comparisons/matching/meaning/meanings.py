"""Meanings: how near texts are in meaning, each text read once.

Owns the vectors that are kept, so many at most; a text read again gets the same one.
"""

from __future__ import annotations

from collections.abc import Sequence

from comparisons.matching.meaning.model import Vector, vector_of
from comparisons.telling import Tell, silently, telling

MOST_KEPT = 20_000
"""Vectors kept (1.5 kB each); beyond them the oldest is forgotten."""


class Meanings:
    """Compares the meanings of texts."""

    def __init__(self) -> None:
        self._vectors: dict[str, Vector] = {}

    def nearness(self, text: str, others: Sequence[str], tell: Tell = silently) -> list[float]:
        """Return how near each text is to a text, 0 (or turned away) to 1 (the same)."""
        if not self._vectors:
            tell("loading the language model", 0, 1)
        own = self._vector(text)
        return [
            min(1.0, max(0.0, float(own @ self._vector(other))))
            for other in telling(others, "comparing meanings", tell, step=1)
        ]

    def _vector(self, text: str) -> Vector:
        found = self._vectors.get(text)
        if found is None:
            found = vector_of(text)
            while len(self._vectors) >= MOST_KEPT:
                del self._vectors[next(iter(self._vectors))]
            self._vectors[text] = found
        return found
