"""Explaining: what two statements share and where they part, in named points.

Owns the making of an `Explanation` out of its parts. It shows *same*, *different* and *only here*,
and never draws a conclusion. A wrong difference is worse than a missing one.
"""

from __future__ import annotations

import functools
from collections.abc import Iterable, Sequence
from dataclasses import replace

from comparisons.documents import Document
from comparisons.facts.names import words_of_names
from comparisons.facts.tokens import tokenize, word_key
from comparisons.matching.aligning import align, runs
from comparisons.matching.calendar_points import date_points, time_points
from comparisons.matching.contested import ContestedTerms, never_paired
from comparisons.matching.cue_points import hedge_points, negation_points
from comparisons.matching.frame_points import attribution_points, order_points, wording_points
from comparisons.matching.name_points import name_points
from comparisons.matching.number_points import number_points
from comparisons.matching.pairs import Pair, Points
from comparisons.matching.points import CommonWords, Explanation, Point, PointKind
from comparisons.matching.readings import read
from comparisons.matching.spellings import Spellings
from comparisons.spans import Span
from comparisons.statements import Statement

LEAST_SHARED_FACTS = 2
"""Names, numbers, dates and hours to share before statements in two languages are compared."""

_FACTS = frozenset({PointKind.NUMBER, PointKind.DATE, PointKind.TIME, PointKind.NAME})


def explain(
    claim: Statement,
    other: Statement,
    *,
    claim_document: Document,
    other_document: Document,
    names: Sequence[Sequence[str]] = (),
    contested: Sequence[Sequence[str]] = (),
) -> Explanation:
    """Tell what a claim and another statement have in common and where they part.

    Args:
        claim: A statement of the briefing.
        other: A statement that is offered for it.
        claim_document: The document of `claim`.
        other_document: The document of `other`.
        names: Spellings that the comparison declares to be one name.
        contested: Terms that the comparison declares never to stand for one another.
    """
    terms = _contested(_frozen(contested))
    spellings = _spellings(_frozen(names))
    pair = _pair(claim, other, claim_document, other_document, terms)
    known = _known_names(pair, claim_document, other_document, names)
    numbers, named = number_points(pair), name_points(pair, spellings, known)
    pair = replace(pair, met=bool(numbers.same or named.same))
    facts = [numbers, date_points(pair), time_points(pair), named]
    related = _related(pair, facts)
    found = [
        negation_points(pair, related=related),
        hedge_points(pair, related=related),
        *facts,
        attribution_points(claim, other, spellings),
        wording_points(pair, terms),
        order_points(claim_document, other_document),
    ]
    same = tuple(point for points in found for point in points.same)
    shown = related or any(points.same for points in facts)
    different = [
        point
        for points in found
        for point in points.different
        if shown or not point.one_sided or point.kind not in _FACTS
    ]
    return Explanation(
        common=_common(pair, same),
        same=same,
        different=tuple(sorted(different, key=lambda point: point.one_sided)),
    )


def _frozen(groups: Sequence[Sequence[str]]) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(group) for group in groups)


@functools.lru_cache(maxsize=8)
def _spellings(names: tuple[tuple[str, ...], ...]) -> Spellings:
    return Spellings(names)


@functools.lru_cache(maxsize=8)
def _contested(contested: tuple[tuple[str, ...], ...]) -> ContestedTerms:
    return ContestedTerms(contested)


def _pair(
    claim: Statement,
    other: Statement,
    claim_document: Document,
    other_document: Document,
    terms: ContestedTerms,
) -> Pair:
    left, right = read(claim, claim_document), read(other, other_document)
    apart = never_paired(terms.terms_in(left.tokens), terms.terms_in(right.tokens))
    return Pair(
        left=left,
        left_at=claim.span.start,
        right=right,
        right_at=other.span.start,
        alignment=align(left.tokens, right.tokens, apart=apart, taken=(left.taken, right.taken)),
    )


def _known_names(
    pair: Pair,
    claim_document: Document,
    other_document: Document,
    names: Sequence[Sequence[str]],
) -> frozenset[str]:
    """Return the words of the pair that are names elsewhere in the documents or the comparison."""
    sources = (
        words_of_names(claim_document.text),
        words_of_names(other_document.text),
        _declared(_frozen(names)),
    )
    words = {token.key for token in (*pair.left.tokens, *pair.right.tokens)}
    return frozenset(word for word in words if any(word in known for known in sources))


@functools.lru_cache(maxsize=8)
def _declared(names: tuple[tuple[str, ...], ...]) -> frozenset[str]:
    return frozenset(
        word_key(token.text) for group in names for name in group for token in tokenize(name)
    )


def _related(pair: Pair, facts: Iterable[Points]) -> bool:
    """Tell whether the two speak of the same thing, so that a missing *not* is worth showing."""
    if pair.one_language:
        return pair.close
    return sum(len(points.same) for points in facts) >= LEAST_SHARED_FACTS


def _common(pair: Pair, same: Sequence[Point]) -> tuple[CommonWords, ...]:
    """Join the paired words into runs, and add the facts that are the same in other words."""
    left, right = pair.left.tokens, pair.right.tokens
    common = [
        CommonWords(
            left=Span(left[one[0]].start, left[one[-1]].end).shifted(pair.left_at),
            right=Span(right[other[0]].start, right[other[-1]].end).shifted(pair.right_at),
        )
        for one, other in runs(pair.alignment.pairs, left, right)
    ]
    for point in same:
        if point.kind in _FACTS and point.left_span and point.right_span:
            _add(common, CommonWords(left=point.left_span, right=point.right_span))
    return tuple(sorted(common, key=lambda words: words.left))


def _add(common: list[CommonWords], words: CommonWords) -> None:
    taken = any(one.left.overlaps(words.left) or one.right.overlaps(words.right) for one in common)
    if not taken:
        common.append(words)
