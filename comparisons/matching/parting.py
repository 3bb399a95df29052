"""Parting: the named parts that a score is the sum of.

Owns how much of a score comes from wording, spelling, names, figures and topic within a language;
between two, `crossing` tells. It ranks nothing.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping

from comparisons.matching.counts import Counts
from comparisons.matching.likeness import Ranked
from comparisons.matching.names import capitalised
from comparisons.matching.words import split, stem


class Parting:
    """Tells which of the words that a claim shares are names and which are figures."""

    def __init__(self, text: str, counts: Counts, *, meaning: bool = False) -> None:
        self._meaning = meaning
        self._keys = set(map(stem, split(text)))
        names = {stem(word.lower()) for word in capitalised(text)}
        weight = {key: counts.weight(key) for key in self._keys}
        self._weight = weight.__getitem__
        self._name = {key: weight[key] if key in names else 0.0 for key in weight}.__getitem__
        self._figure = {key: weight[key] if key[0].isdigit() else 0.0 for key in weight}.__getitem__

    def parts(self, ranked: Ranked, held: Collection[str], topic: float) -> dict[str, float]:
        """Return the named parts of the score of a text that holds these stems.

        `topic` is what the broad topic adds.
        """
        shared = self._keys.intersection(held)
        whole = sum(map(self._weight, shared))
        each = ranked.words / whole if whole else 0.0
        names = sum(map(self._name, shared)) * each
        figures = sum(map(self._figure, shared)) * each
        parts = {
            "wording": ranked.words - names - figures + ranked.neighbours,
            "spelling": ranked.letters,
            "names": names,
            "figures": figures,
            "topic": topic,
        }
        if self._meaning:
            parts["meaning"] = ranked.meaning
        return parts


class LazyParts(Mapping[str, float]):
    """The named parts of a score, worked out when somebody asks for them: few ever are."""

    __slots__ = ("_held", "_known", "_parting", "_ranked", "_topic")

    def __init__(
        self,
        parting: Parting,
        ranked: Ranked,
        held: Callable[[int], Collection[str]],
        topic: float,
    ) -> None:
        """`held` tells the stems of the text at a position."""
        self._parting = parting
        self._ranked = ranked
        self._held = held
        self._topic = topic
        self._known: Mapping[str, float] | None = None

    def all(self) -> Mapping[str, float]:
        """Return all parts at once."""
        if self._known is None:
            held = self._held(self._ranked.position)
            self._known = self._parting.parts(self._ranked, held, self._topic)
        return self._known

    def __getitem__(self, name: str) -> float:
        return self.all()[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self.all())

    def __len__(self) -> int:
        return len(self.all())


def known(parts: Mapping[str, float]) -> Mapping[str, float]:
    """Return parts that cost nothing to look up."""
    return parts.all() if isinstance(parts, LazyParts) else parts
