"""Incoming: what a foreign file is and what it holds, before anything comes of it.

Owns which of the kinds a file is of, and how much of it is taken.
"""

from __future__ import annotations

import enum
from dataclasses import dataclass

from comparisons.errors import FormatError
from comparisons.imports.annotations import Candidate, candidates_in
from comparisons.imports.claim_reviews import ReviewedClaim, reviewed_claims
from comparisons.imports.foreign_json import parsed
from comparisons.imports.source_lists import ListedSource, listed_sources

MOST = 5_000
"""Annotations, claims or rows of one file; more are no list that anybody looks through."""
ENDINGS = (".json", ".jsonld", ".csv")
"""Of the names of files that can be taken in."""


@enum.unique
class Kind(enum.Enum):
    """What a foreign file may be."""

    ANNOTATIONS = "annotations"
    CLAIM_REVIEWS = "claim reviews"
    SOURCES = "a list of sources"


@dataclass(frozen=True, kw_only=True, slots=True)
class Incoming:
    """A foreign file as read; it holds things of one kind."""

    kind: Kind
    name: str
    """The name of the file, without its folder."""
    candidates: tuple[Candidate, ...] = ()
    claims: tuple[ReviewedClaim, ...] = ()
    rows: tuple[ListedSource, ...] = ()

    @property
    def count(self) -> int:
        """How many things it holds."""
        return len(self.candidates) + len(self.claims) + len(self.rows)


def incoming_of(content: bytes, *, name: str, place: str) -> Incoming:
    """Return what a file holds.

    Raises:
        FormatError: it is none of the kinds that can be taken in, or holds too much.
    """
    found = _read(content, name=name, place=place)
    if found.count > MOST:
        reason = f"it holds {found.count:,} things, and at most {MOST:,} are taken in at once."
        raise FormatError(place, reason, "Split it.")
    return found


def _read(content: bytes, *, name: str, place: str) -> Incoming:
    if name.lower().endswith(".csv"):
        rows = listed_sources(content, place=place)
        return Incoming(kind=Kind.SOURCES, name=name, rows=rows)
    value = parsed(content, place=place)
    claims = reviewed_claims(value)
    if claims:
        return Incoming(kind=Kind.CLAIM_REVIEWS, name=name, claims=claims)
    candidates = candidates_in(value)
    if not candidates:
        raise FormatError(
            place,
            "it holds no annotation on words, and no claim review.",
            "Web Annotations, Hypothesis exports, ClaimReview and CSV lists of sources are read.",
        )
    return Incoming(kind=Kind.ANNOTATIONS, name=name, candidates=candidates)
