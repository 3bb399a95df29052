"""Questions: what every partition is asked, as values that travel to a worker.

Owns `Question` and the counts that it is weighed by: those of the whole archive, of the claims,
and of the names that the comparison declares.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from comparisons.archive.filters import Filter
from comparisons.archive.totals import Totals, totals_in
from comparisons.matching.counts import Counts
from comparisons.matching.credits import Credit
from comparisons.matching.weights import rarity

Names = tuple[tuple[str, ...], ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where an archive is, as it was when the question began."""

    folder: Path
    mark: str
    totals: tuple[str, ...]
    """The files whose counts add up to those of the archive."""
    statements: int

    def read_totals(self) -> Totals:
        """Read the counts of the whole archive."""
        return totals_in(self.folder, self.totals, self.mark, self.statements)


@dataclass(frozen=True, kw_only=True, slots=True)
class More:
    """What is counted beside the archive's statements."""

    stems: Mapping[str, int]
    grams: Mapping[str, int]
    signs: Mapping[str, int]
    claims: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Query:
    """What one claim looks for."""

    text: str
    """Its words, with declared names spelled out."""
    total: float
    """The weight of its stems."""
    finding: tuple[Credit, ...]
    frequent: tuple[Credit, ...]
    language: int
    families: tuple[Credit, ...]
    names: tuple[Credit, ...]
    figures: tuple[Credit, ...]
    signs_total: float


@dataclass(frozen=True, kw_only=True, slots=True)
class Question:
    """The claims of one briefing, asked together."""

    name: str
    """Known to this question alone, so that a worker knows it again."""
    place: Place
    more: More
    queries: tuple[Query, ...]
    names: Names
    filter: Filter
    top: int


class ArchiveCounts(Counts):
    """The counts of an archive together with what is counted beside it."""

    def __init__(self, totals: Totals, more: More) -> None:
        super().__init__(totals.statements + more.claims)
        self._totals = totals
        self._more = more

    def holders(self, key: str) -> int:
        """Return how many texts hold a stem."""
        return self._totals.stems.get(key, 0) + self._more.stems.get(key, 0)

    def gram_holders(self, gram: str) -> int:
        """Return how often a letter group stands in the different words of the texts."""
        return self._totals.grams.get(gram, 0) + self._more.grams.get(gram, 0)

    def stems(self) -> list[str]:
        """Return all stems that the texts hold."""
        return list(self._totals.stems.keys() | self._more.stems.keys())

    def sign_weight(self, sign: str) -> float:
        """Return the weight of a sign, by which languages are crossed."""
        held = self._totals.signs.get(sign, 0) + self._more.signs.get(sign, 0)
        return rarity(held, self._totals.statements)

    def sign_weights(self, signs: Sequence[str]) -> list[float]:
        """Return the weights of some signs."""
        return [self.sign_weight(sign) for sign in signs]


def counts_for(question: Question) -> ArchiveCounts:
    """Return the counts of a question; a worker keeps those of the last one."""
    return _kept(_Known(question))


class _Known:
    """A question by its name, so that it can be kept."""

    def __init__(self, question: Question) -> None:
        self.question = question

    def __hash__(self) -> int:
        return hash(self.question.name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Known) and other.question.name == self.question.name


@lru_cache(maxsize=1)
def _kept(known: _Known) -> ArchiveCounts:
    return ArchiveCounts(known.question.place.read_totals(), known.question.more)
