"""Negation: the words by which a text says that something is not so.

Owns the finding of such words. In Azerbaijani, Turkish and Armenian the verb itself denies, so that
some are missed and some are found in vain: what is found is shown to the reader, never judged.
"""

from __future__ import annotations

import functools

from comparisons.facts import negation_words as tables
from comparisons.facts.cues import Cue, find_cues
from comparisons.facts.languages import languages_of
from comparisons.facts.phrases import PhraseTable
from comparisons.facts.tokens import Token, word_key

NOT = "not"
_SHORTEST_ROOT = 2


def find_negations(text: str, language: str = "") -> tuple[Cue, ...]:
    """Return the words of a text that deny, in order."""
    languages = languages_of(text, language)
    return find_cues(text, _table(languages), functools.partial(_by_form, _forms(languages)))


@functools.cache
def _table(languages: tuple[str, ...]) -> PhraseTable[str]:
    entries = {word: NOT for one in languages for word in tables.NEGATIONS[one]}
    looks = (*tables.ONLY_LOOK_SO.items(), *tables.NOT_DENYING.items())
    return PhraseTable(
        entries | {word: "" for one, words in looks if one in languages for word in words}
    )


@functools.cache
def _forms(languages: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the beginnings and the endings that deny."""
    return (
        tuple(word_key(form) for one in languages for form in tables.BEGINNINGS[one]),
        tuple(word_key(form) for one in languages for form in tables.ENDINGS[one]),
    )


def _by_form(forms: tuple[tuple[str, ...], tuple[str, ...]], token: Token) -> str:
    beginnings, endings = forms
    if not token.text.islower() and token.start:
        return ""
    begins = token.key.startswith(beginnings) and len(token.key) > 1 + _SHORTEST_ROOT
    ends = token.key.endswith(endings)
    longest = max((len(end) for end in endings if token.key.endswith(end)), default=0)
    return NOT if begins or (ends and len(token.key) >= longest + _SHORTEST_ROOT) else ""
