"""Number tables: the word lists of numbers, joined for the languages of a text.

Owns the joining. The words themselves stand in `number_words`.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, TypeVar

from comparisons.facts import number_words as tables
from comparisons.facts.phrases import PhraseTable
from comparisons.facts.tokens import word_key

Value = TypeVar("Value")


class NumberWords(NamedTuple):
    """The tables of the languages that apply, joined."""

    english: bool
    numbers: Mapping[str, float]
    scales: Mapping[str, float]
    round_sums: PhraseTable[float]
    vague_sums: PhraseTable[tuple[float, float]]
    before: PhraseTable[str]
    after: PhraseTable[str]
    percent: PhraseTable[None]
    ordinals: frozenset[str]
    numbered: PhraseTable[None]
    numbered_after: PhraseTable[None]
    year_before: frozenset[str]


@functools.cache
def number_words_of(languages: tuple[str, ...]) -> NumberWords:
    """Return the tables for some languages."""
    return NumberWords(
        english=languages == ("en",),
        numbers=_joined(tables.NUMBER_WORDS, languages),
        scales=_joined(tables.SCALES, languages),
        round_sums=PhraseTable(_joined(tables.ROUND_SUMS, languages)),
        vague_sums=PhraseTable(_joined(tables.VAGUE_SUMS, languages)),
        before=PhraseTable(_joined(tables.BEFORE, languages)),
        after=PhraseTable(_joined(tables.AFTER, languages)),
        percent=_listed(tables.PERCENT, languages),
        ordinals=_united(tables.ORDINAL_ENDINGS, languages),
        numbered=_listed(tables.NUMBERED, languages),
        numbered_after=_listed(tables.NUMBERED_AFTER, languages),
        year_before=_united(tables.YEAR_WORDS_BEFORE, languages),
    )


def _joined(table: Mapping[str, Mapping[str, Value]], languages: Sequence[str]) -> dict[str, Value]:
    return {
        " ".join(word_key(word) for word in words.split()): value
        for language in reversed(languages)
        for words, value in table[language].items()
    }


def _listed(table: Mapping[str, Iterable[str]], languages: Sequence[str]) -> PhraseTable[None]:
    return PhraseTable({word: None for language in languages for word in table[language]})


def _united(table: Mapping[str, Iterable[str]], languages: Sequence[str]) -> frozenset[str]:
    return frozenset(word_key(word) for language in languages for word in table[language])
