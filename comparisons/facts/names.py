"""Names: the capitalised runs of a text that name somebody or something.

Owns the finding of names by capital letters, without titles, ranks and words for peoples. A capital
at the beginning of a sentence says nothing, unless the name is known from elsewhere. Scripts
without capital letters have no names here. When two spellings are one name is the business of
`matching`.
"""

from __future__ import annotations

import functools
import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass

from comparisons.facts.calendar_words import MONTHS, WEEKDAYS
from comparisons.facts.name_words import (
    COMMON_STARTERS,
    CONNECTORS,
    DEMONYMS,
    PLACE_ENDINGS,
    PLURALS,
    TITLES,
)
from comparisons.facts.phrases import PhraseTable
from comparisons.facts.things import thing_named
from comparisons.facts.tokens import Token, TokenKind, is_digits, span_over, tokenize, word_key
from comparisons.spans import Span

_SENTENCE_ENDS = frozenset(".!?…։")
_OPENERS = frozenset("\"'“”«»„‘’([–—-:*_#>")
LONGEST_DOCUMENT = 200_000
"""Code points of a document that are searched for names."""
_INNER_WORD = r"(?<=[\w,;)] )[^\W\d_]\w+"
_LONGEST_ACRONYM = 5
_LONGEST_NUMBER = 3
"""Digits in a name such as `Warehouse 7`."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Name:
    """A name as a text prints it."""

    span: Span
    surface: str
    words: tuple[str, ...]
    """Its words as printed, without the small ones between."""

    @property
    def linked(self) -> bool:
        """Whether small words stand inside it, as in `Ministry of Defense`."""
        return len(self.surface.replace("-", " ").split()) > len(self.words)


def find_names(text: str, known: Collection[str] = ()) -> tuple[Name, ...]:
    """Return the names of a text in order.

    Args:
        text: One statement.
        known: Comparable forms (`tokens.word_key`) of words that are known to be names.
    """
    tokens = tokenize(text)
    return tuple(
        Name(
            span=span_over(run),
            surface=span_over(run).cut(text),
            words=tuple(token.text for token in run if _counts(token)),
        )
        for run in _runs(tokens, known)
    )


@functools.lru_cache(maxsize=256)
def words_of_names(text: str) -> frozenset[str]:
    """Return the words that a document writes with a capital inside its sentences."""
    inner = re.findall(_INNER_WORD, text[:LONGEST_DOCUMENT])
    return frozenset(word_key(word) for word in inner if word[0].isupper())


@functools.cache
def _no_names() -> frozenset[str]:
    calendar = (
        word.removesuffix("*")
        for table in (MONTHS, WEEKDAYS)
        for language in table.values()
        for words in language
        for word in words.split()
    )
    return frozenset(word_key(word) for word in (*calendar, *COMMON_STARTERS, *TITLES))


def _counts(token: Token) -> bool:
    return token.text[0].isupper() or token.kind is TokenKind.NUMERAL


@functools.cache
def _months() -> PhraseTable[None]:
    names = (word for table in MONTHS.values() for words in table for word in words.split())
    return PhraseTable(dict.fromkeys(names))


def is_number_of_name(tokens: Sequence[Token], place: int) -> bool:
    """Tell whether digits belong to a name: those of `Warehouse 7`, not of `Karabakh 25 people`."""
    if not 0 < place < len(tokens) or not is_digits(tokens[place].text, most=_LONGEST_NUMBER):
        return False
    before = tokens[place - 1]
    if not _capital(before) or before.key in _no_names() or _begins_sentence(tokens, place - 1):
        return False
    if place + 1 < len(tokens) and _months().at(tokens, place + 1):
        return False
    following = tokens[place + 1].key if place + 1 < len(tokens) else ""
    return following not in PLURALS and thing_named(following) is None


def _runs(tokens: Sequence[Token], known: Collection[str]) -> Iterable[Sequence[Token]]:
    place = 0
    while place < len(tokens):
        end = _run_end(tokens, place)
        run = tokens[place:end]
        if run:
            run = _without_titles(run)
            if _begins_sentence(tokens, place) and not _surely(run, known, tokens[place]):
                run = run[1:] if len(run) > 1 and run[0] is tokens[place] else ()
            run = _without_titles(run)
        if run and any(token.key not in _demonyms() for token in run):
            yield run
        place = max(end, place + 1)


def _run_end(tokens: Sequence[Token], place: int) -> int:
    """Return the place after the run of capitalised words that begins here; here if none does."""
    end = place
    while end < len(tokens) and _capital(tokens[end]):
        if end - place > 1 and tokens[end].key.endswith(_place_endings()):
            return end
        end += 1
        if _has_ending(tokens[end - 1]):
            return end
        ahead = end if tokens[place].key in TITLES else _past_small_words(tokens, end)
        if ahead < len(tokens) and _capital(tokens[ahead]):
            end = ahead
    return end + (end > place and is_number_of_name(tokens, end))


def _has_ending(token: Token) -> bool:
    """Tell whether an apostrophe sets an ending off: `Bakü'de`, `Armenia's`, not `O'Brien`."""
    ending = token.key.rpartition("'")[2]
    return ending != token.key and token.text[-len(ending) :].islower()


@functools.cache
def _place_endings() -> tuple[str, ...]:
    return tuple(word_key(ending) for ending in PLACE_ENDINGS)


def _past_small_words(tokens: Sequence[Token], place: int) -> int:
    if place < len(tokens) and tokens[place].key == "the":
        return place
    while place < len(tokens) and (tokens[place].key in CONNECTORS or _is_hyphen(tokens, place)):
        place += 1
    return place


def _is_hyphen(tokens: Sequence[Token], place: int) -> bool:
    return (
        tokens[place].text in "-/"
        and place + 1 < len(tokens)
        and tokens[place - 1].end == tokens[place].start
        and tokens[place].end == tokens[place + 1].start
    )


def _capital(token: Token) -> bool:
    return token.kind is TokenKind.WORD and token.text[0].isupper() and len(token.text) > 1


def _begins_sentence(tokens: Sequence[Token], place: int) -> bool:
    before = place - 1
    while before >= 0 and tokens[before].text in _OPENERS:
        before -= 1
    return before < 0 or tokens[before].text in _SENTENCE_ENDS


def _without_titles(run: Sequence[Token]) -> Sequence[Token]:
    start = 0
    while start < len(run) and (run[start].key in _no_names() or not run[start].text[0].isupper()):
        start += 1
    return run[start:]


@functools.cache
def _demonyms() -> frozenset[str]:
    return frozenset(word_key(word) for word in DEMONYMS) | _no_names()


def _surely(run: Sequence[Token], known: Collection[str], first: Token) -> bool:
    """Tell whether a run at the beginning of a sentence is a name all the same."""
    if not run or run[0] is not first:
        return True
    acronym = first.text.isupper() and len(first.text) <= _LONGEST_ACRONYM
    return acronym or first.key in known or (len(run) > 1 and run[1].text[0].isupper())
