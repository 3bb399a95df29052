"""Claimants: who makes each claim of a document, as far as the document says so plainly.

Owns what goes beyond one statement: pronouns, quotations that run on, and roles given with an
earlier mention. What is not plain stays without a claimant; nothing is ever merged, so one role
under two names stays two names.
"""

from __future__ import annotations

import dataclasses
import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from comparisons.documents import Block
from comparisons.segmentation.attribution_lists import words_of
from comparisons.segmentation.attribution_words import AttributionWords
from comparisons.segmentation.attributions import Attribution, find_attribution
from comparisons.segmentation.introductions import find_introductions
from comparisons.segmentation.quotations import Quotation, find_quotations
from comparisons.segmentation.tokens import Token, tokens_of
from comparisons.spans import Span
from comparisons.statements import Claimant
from comparisons.telling import Tell, silently, telling

_WORD = re.compile(r"\w+")
_LEAST_QUOTED = 0.5  # share of a statement inside quotation marks that makes it quoted


class Voice(NamedTuple):
    """Who makes a claim, and whether in quotation marks."""

    claimant: Claimant | None
    quoted: bool


@dataclass(slots=True)
class _Speakers:
    """Who spoke last, and which roles were named so far."""

    words: AttributionWords
    person: Claimant | None = None
    body: Claimant | None = None
    roles: dict[str, str] = field(default_factory=dict[str, str])

    def resolve(self, attribution: Attribution) -> Claimant | None:
        """Return who is meant; pronouns stand for the last speaker of their kind."""
        if attribution.claimant:
            return self._with_role(attribution.claimant)
        return self.body if attribution.pronoun in self.words.things else self.person

    def heard(self, claimant: Claimant, verb: str) -> None:
        """Remember who spoke."""
        if self._is_body(claimant, verb):
            self.body = claimant
        else:
            self.person, self.body = claimant, None
            self.introduce(claimant)

    def introduce(self, claimant: Claimant) -> None:
        """Remember the role that was given with a name."""
        if claimant.role:
            self.roles.setdefault(claimant.name, claimant.role)
            self.roles.setdefault(claimant.name.split()[-1], claimant.role)

    def _with_role(self, claimant: Claimant) -> Claimant:
        role = claimant.role or self.roles.get(claimant.name, "")
        return dataclasses.replace(claimant, role=role)

    def _is_body(self, claimant: Claimant, verb: str) -> bool:
        if verb in self.words.publishing and not claimant.role and " " not in claimant.name:
            return True
        head = ""
        for word in claimant.name.lower().split():
            if word in self.words.connectors:
                break
            head = word
        known = self.words.speakers | self.words.bodies
        return head in known and head not in self.words.titles


def find_voices(
    text: str,
    spans: Sequence[Span],
    blocks: Sequence[Block],
    language: str,
    tell: Tell = silently,
) -> list[Voice]:
    """Find the claimant of each statement, given where all statements of the text stand."""
    quotations = find_quotations(text, blocks)
    pieces = [piece for quotation in quotations for piece in quotation.pieces]
    inside = [_pieces_within(span, pieces) if pieces else [] for span in spans]
    quoted = [_is_quoted(span, parts) for span, parts in zip(spans, inside, strict=True)]
    words = words_of(language)
    if not words:
        return [Voice(None, is_quoted) for is_quoted in quoted]
    heard = telling(spans, "finding claimants", tell)
    named = _named(text, heard, inside, words)
    _carry_over(_Quoted(text, spans, quoted, [bool(parts) for parts in inside]), named, quotations)
    return [Voice(*voice) for voice in zip(named, quoted, strict=True)]


def _pieces_within(span: Span, pieces: Sequence[Span]) -> list[Span]:
    """Return the parts of a statement that stand inside quotation marks."""
    first = bisect_right(pieces, span.start, key=lambda piece: piece.end)
    last = bisect_left(pieces, span.end, key=lambda piece: piece.start)
    return [
        Span(max(span.start, piece.start), min(span.end, piece.end)) for piece in pieces[first:last]
    ]


def _is_quoted(span: Span, parts: Sequence[Span]) -> bool:
    return bool(parts) and sum(map(len, parts)) > _LEAST_QUOTED * len(span)


def _named(
    text: str, spans: Iterable[Span], inside: Sequence[Sequence[Span]], words: AttributionWords
) -> list[Claimant | None]:
    """Return whom each statement names itself, with pronouns resolved."""
    speakers = _Speakers(words)
    named: list[Claimant | None] = []
    for span, parts in zip(spans, inside, strict=True):
        if words.cues.isdisjoint(_WORD.findall(span.cut(text).lower())):
            named.append(None)  # most statements of most texts: nothing to look for
            continue
        tokens = tokens_of(text, span, parts)
        attribution = find_attribution(text, tokens, words)
        claimant = speakers.resolve(attribution) if attribution else None
        _introduce(text, tokens, speakers, spoke=bool(attribution))
        if claimant and attribution:
            speakers.heard(claimant, attribution.verb)
        named.append(claimant)
    return named


def _introduce(text: str, tokens: Sequence[Token], speakers: _Speakers, *, spoke: bool) -> None:
    """Take note of people named with a title; an only one, at the start, may be `he` later."""
    introduced = find_introductions(text, tokens, speakers.words)
    for person in introduced:
        speakers.introduce(person.claimant)
    if len(introduced) == 1 and introduced[0].begins:
        speakers.person = introduced[0].claimant
    elif introduced and not spoke:
        speakers.person = None  # `he` could be any of them


class _Quoted(NamedTuple):
    """The statements of a text, and how much of each is quoted."""

    text: str
    spans: Sequence[Span]
    mostly: Sequence[bool]
    partly: Sequence[bool]


def _carry_over(
    statements: _Quoted, named: list[Claimant | None], quotations: Sequence[Quotation]
) -> None:
    """Give all statements of a quotation the claimant that one of them names."""
    starts = [span.start for span in statements.spans]
    for quotation in quotations:
        first = max(0, bisect_right(starts, quotation.pieces[0].start) - 1)
        last = bisect_left(starts, quotation.pieces[-1].end)
        claimant = next(filter(None, named[first:last]), None)
        if claimant is None and first and _leads_on(statements, first):
            claimant = named[first - 1]
        for place in range(first, last):
            if statements.mostly[place] and named[place] is None:
                named[place] = claimant


def _leads_on(statements: _Quoted, first: int) -> bool:
    """Tell whether the statement before a quotation tells who goes on speaking in it."""
    before, after = statements.spans[first - 1], statements.spans[first]
    between = statements.text[before.end : after.start]
    if between.count("\n") > 1:
        return statements.text[before.end - 1] == ":"
    return statements.partly[first - 1]
