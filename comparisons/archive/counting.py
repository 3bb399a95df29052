"""Counting: what an archive has to know of the words of its statements.

Owns the counts of a batch of texts: in how many of them each stem, sign and word stands, and how
often each letter group. They add up over partitions. It knows no files.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

from comparisons.matching.crossing import Signs, signs_of
from comparisons.matching.names import Aliases
from comparisons.matching.postings import stems
from comparisons.matching.words import grams, split

_NO_NAMES = Aliases(())


@dataclass(frozen=True, slots=True)
class Counted:
    """The words of some texts, and how many of the texts hold each."""

    stems: Sequence[frozenset[str]]
    """The stems of each text."""
    signs: Sequence[Signs]
    """The signs of each text."""
    stem_counts: Counter[str]
    sign_counts: Counter[str]
    word_counts: Counter[str]
    gram_counts: Counter[str]


def count(texts: Sequence[str]) -> Counted:
    """Read and count the words of some texts."""
    words = [tuple(split(text)) for text in texts]
    held = [frozenset(stems(each)) for each in words]
    signs = [signs_of(text, _NO_NAMES) for text in texts]
    word_counts = _holders([frozenset(each) for each in words])
    return Counted(
        stems=held,
        signs=signs,
        stem_counts=_holders(held),
        sign_counts=_holders([each.all for each in signs]),
        word_counts=word_counts,
        gram_counts=grams_of(word_counts),
    )


def _holders(sets: Sequence[frozenset[str]]) -> Counter[str]:
    counts: Counter[str] = Counter()
    for each in sets:
        counts.update(each)
    return counts


def grams_of(words: Counter[str]) -> Counter[str]:
    """Count the letter groups of words, each as often as texts hold the word."""
    counts: Counter[str] = Counter()
    for word, held in words.items():
        for gram in grams(word):
            counts[gram] += held
    return counts
