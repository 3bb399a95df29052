"""Evidence: passages that the reviewer linked to a verdict, each with a stance.

Owns `Quote`, `Stance`, `Shown` and `Evidence`. Evidence is what a person linked; what the program
merely offers is a `Match`, and no match ever becomes evidence by itself.
"""

from __future__ import annotations

import enum
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from comparisons.documents import Document
from comparisons.spans import Span

CONTEXT_LENGTH = 32
"""Code points kept before and after a quote, to tell twins apart (W3C TextQuoteSelector)."""


@enum.unique
class Stance(enum.Enum):
    """How the reviewer says that a passage bears on a statement."""

    SUPPORTS = "supports"
    OPPOSES = "opposes"
    CONTEXT = "context"


@dataclass(frozen=True, kw_only=True, slots=True)
class Quote:
    """Words of a document with what is needed to find them again, or to say that they are lost."""

    exact: str
    """The words as they stood; never overwritten."""
    span: Span
    """Where they stood."""
    prefix: str = ""
    """Up to `CONTEXT_LENGTH` code points before them."""
    suffix: str = ""
    """Up to `CONTEXT_LENGTH` code points after them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Part:
    """Words of a statement on which alone a piece of evidence bears."""

    exact: str
    """The words as they stood; never overwritten."""
    span: Span
    """Where they stood, counted from the beginning of the statement."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Shown:
    """What the program showed when the reviewer linked a match, kept for the record."""

    rank: int
    """Place in the ranking, from 1."""
    score: float
    """0 to 1."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Imported:
    """Where a passage was taken over from, when another program knew it first."""

    file: str
    """The name of the file."""
    by: str = ""
    """Who linked or marked it there."""
    comment: str = ""
    """What was said of it there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """One passage of a source that the reviewer linked."""

    source: str
    """The source's id."""
    digest: str
    """The digest of the source when the passage was linked."""
    stance: Stance
    quote: Quote
    linked: str = ""
    """When it was linked or its stance last changed: RFC 3339, UTC."""
    shown: Shown | None = None
    """None when the reviewer found the passage without the program."""
    part: Part | None = None
    """The words of the statement on which it bears; None when it bears on all of it."""
    imported: Imported | None = None
    """Where it was taken over from; None when it was linked at the desk."""
    withdrawn: str = ""
    """When the reviewer withdrew it (RFC 3339, UTC); empty while it stands."""

    @property
    def key(self) -> tuple[str, str, int, int, Part | None]:
        """What makes it the same evidence: source, words, place and part, whatever the stance."""
        span = self.quote.span
        return (self.source, self.quote.exact, span.start, span.end, self.part)


def part_of(words: str, span: Span) -> Part | None:
    """Return the part of a statement at a place in its words; None for all of it or nothing."""
    exact = span.cut(words)
    return Part(exact=exact, span=span) if exact and exact != words else None


def place_of_part(part: Part, words: str) -> Span | None:
    """Return where a part stands in a statement's words now; None when that is not sure."""
    if part.span.cut(words) == part.exact:
        return part.span
    start = words.find(part.exact)
    if start < 0 or words.find(part.exact, start + 1) >= 0:
        return None
    return Span(start, start + len(part.exact))


def carried_to(words: str, evidence: Iterable[Evidence]) -> Iterator[Evidence]:
    """Yield evidence as it bears on another statement's words.

    What bears on a part that those words do not have, or have twice, is left out.
    """
    for item in evidence:
        place = place_of_part(item.part, words) if item.part else None
        if item.part is None:
            yield item
        elif place is not None:
            yield replace(item, part=part_of(words, place))


def quote_from(document: Document, span: Span) -> Quote:
    """Quote the words at a place of a document, with their context."""
    text = document.text
    return Quote(
        exact=span.cut(text),
        span=span,
        prefix=text[max(0, span.start - CONTEXT_LENGTH) : span.start],
        suffix=text[span.end : span.end + CONTEXT_LENGTH],
    )
