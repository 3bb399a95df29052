"""Readings: the facts of one statement, found once and kept for the next comparison.

Owns `Reading`: a statement with everything that `facts` finds in it, and its place in its document.
"""

from __future__ import annotations

import functools
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

from comparisons.documents import Document, Provenance
from comparisons.facts.cues import Cue
from comparisons.facts.date_mentions import DateMention
from comparisons.facts.dates import find_dates
from comparisons.facts.hedges import find_hedges
from comparisons.facts.languages import languages_of
from comparisons.facts.negation import find_negations
from comparisons.facts.numbers import find_numbers
from comparisons.facts.quantities import Quantity
from comparisons.facts.time_mentions import TimeMention
from comparisons.facts.times import find_times
from comparisons.facts.tokens import Token, places_in, tokenize
from comparisons.facts.zones import zone_of
from comparisons.statements import Statement

_DATE_LENGTH = len("2023-09-20")


class Reading(NamedTuple):
    """One statement's words and facts; all places count from its beginning."""

    text: str
    languages: tuple[str, ...]
    tokens: Sequence[Token]
    numbers: tuple[Quantity, ...]
    dates: tuple[DateMention, ...]
    times: tuple[TimeMention, ...]
    negations: tuple[Cue, ...]
    hedges: tuple[Cue, ...]
    taken: frozenset[int]
    """Tokens that belong to a date or an hour."""


def read(statement: Statement, document: Document) -> Reading:
    """Find the facts of a statement."""
    provenance = document.provenance
    return _read(
        statement.text,
        provenance.language,
        day_of(provenance),
        zone_of(provenance.published),
    )


def day_of(provenance: Provenance) -> date | None:
    """Return the day that a document speaks of: its `as of`, or when it was published."""
    for stamp in (provenance.as_of, provenance.published):
        try:
            return date.fromisoformat(stamp[:_DATE_LENGTH])
        except ValueError:
            continue
    return None


@functools.lru_cache(maxsize=1024)
def _read(text: str, language: str, day: date | None, zone: int | None) -> Reading:
    dates = find_dates(text, day, language)
    times = find_times(text, zone)
    taken = [found.span for found in (*dates, *times)]
    return Reading(
        text=text,
        languages=languages_of(text, language),
        tokens=tokenize(text),
        numbers=find_numbers(text, language, apart_from=taken),
        dates=dates,
        times=times,
        negations=find_negations(text, language),
        hedges=find_hedges(text, language),
        taken=frozenset(
            place for span in taken for place in range(*places_in(tokenize(text), span))
        ),
    )
