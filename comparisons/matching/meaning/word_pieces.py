"""Word pieces: a text cut into the numbered pieces that the model of meaning was trained on.

Owns the cutting (Schuster and Nakajima 2012, as BERT does it: lower case, no accents, punctuation
apart, the longest known beginning first). The pieces are data in `word_pieces.txt`, by line number,
those of "bert-base-uncased" (Google, Apache License 2.0). Every step is linear in the text.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator
from functools import cache, lru_cache
from pathlib import Path

LONGEST_TEXT = 2_000
"""Code points of a text that are read; the pieces of more would not be used."""

LONGEST_WORD = 100
"""Letters of a word; a longer one is unknown, as in training."""

MOST_PIECES = 128
"""Pieces of a text: the length that the model was trained for."""

UNKNOWN, FIRST, LAST = 100, 101, 102
"""The numbers of the pieces for an unknown word, and for both ends of a text."""

_CHINESE = ((0x3400, 0x4DBF), (0x4E00, 0x9FFF), (0xF900, 0xFAFF), (0x20000, 0x2FA1F))
_SIGNS = ((33, 47), (58, 64), (91, 96), (123, 126))


def piece_numbers(text: str) -> list[int]:
    """Return the numbers of the pieces of a text, with those of both ends."""
    numbers = [FIRST]
    for word in _spaced(text[:LONGEST_TEXT]).split():
        numbers.extend(_numbers_of(word))
        if len(numbers) >= MOST_PIECES:
            break
    return [*numbers[: MOST_PIECES - 1], LAST]


def _spaced(text: str) -> str:
    """Return a text in lower case without accents, each sign and Chinese letter apart."""
    plain = unicodedata.normalize("NFD", text.lower())
    return "".join(map(_spaced_letter, plain))


@lru_cache(maxsize=1 << 12)
def _spaced_letter(letter: str) -> str:
    category = unicodedata.category(letter)
    if letter.isspace():
        return " "
    if category in ("Mn", "Cc", "Cf", "Cs"):
        return ""
    return f" {letter} " if _stands_alone(letter, category) else letter


def _stands_alone(letter: str, category: str) -> bool:
    code = ord(letter)
    within = any(first <= code <= last for first, last in (*_SIGNS, *_CHINESE))
    return within or category.startswith("P")


@lru_cache(maxsize=1 << 15)
def _numbers_of(word: str) -> tuple[int, ...]:
    found = tuple(_pieces(word)) if len(word) <= LONGEST_WORD else (UNKNOWN,)
    return (UNKNOWN,) if UNKNOWN in found else found


def _pieces(word: str) -> Iterator[int]:
    known, start = _known(), 0
    while start < len(word):
        mark = "##" if start else ""
        ends = range(len(word), start, -1)
        end = next((end for end in ends if mark + word[start:end] in known), 0)
        if not end:
            yield UNKNOWN
            return
        yield known[mark + word[start:end]]
        start = end


@cache
def _known() -> dict[str, int]:
    lines = Path(__file__).with_suffix(".txt").read_text("utf-8").splitlines()
    return {piece: number for number, piece in enumerate(lines)}
