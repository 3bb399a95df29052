"""Frame points: who makes the claim, how the documents are dated, which contested word is used.

Owns the points that do not come from facts inside the sentence alone.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, date, datetime

from comparisons.documents import Document, Provenance
from comparisons.facts.tokens import TokenKind, tokenize
from comparisons.facts.word_lists import words_in
from comparisons.matching.contested import ContestedTerms
from comparisons.matching.pairs import Pair, Points
from comparisons.matching.points import Point, PointKind
from comparisons.matching.spellings import Spellings
from comparisons.statements import Claimant, Statement

_DATE_LENGTH = len("2023-09-20")


def attribution_points(claim: Statement, other: Statement, spellings: Spellings) -> Points:
    """Compare who makes the two claims; a pronoun names nobody and is left out."""
    left, right = _named(claim.claimant), _named(other.claimant)
    if left is None and right is None:
        return Points()
    point = Point(
        kind=PointKind.ATTRIBUTION,
        left=left.name if left else "",
        right=right.name if right else "",
        left_span=left.span if left else None,
        right_span=right.span if right else None,
    )
    if left is None or right is None:
        silent = claim.claimant if left is None else other.claimant
        return Points() if silent is not None else Points(different=[point])
    one = spellings.one(_words(left.name), _words(right.name))
    return Points(same=[point]) if one else Points(different=[point])


def order_points(claim_document: Document, other_document: Document) -> Points:
    """Compare when the two documents are dated."""
    left, right = _stamp(claim_document.provenance), _stamp(other_document.provenance)
    if not left or not right:
        return Points()
    instants = _instant(left), _instant(right)
    days = _day(left), _day(right)
    if instants[0] and instants[1]:
        point = Point(kind=PointKind.ORDER, left=left, right=right)
        equal = instants[0] == instants[1]
    elif days[0] and days[1]:
        point = Point(kind=PointKind.ORDER, left=left[:_DATE_LENGTH], right=right[:_DATE_LENGTH])
        equal = days[0] == days[1]
    else:
        return Points()
    return Points(same=[point]) if equal else Points(different=[point])


def wording_points(pair: Pair, contested: ContestedTerms) -> Points:
    """Tell where each side uses another contested term for the matter."""
    left, right = contested.terms_in(pair.left.tokens), contested.terms_in(pair.right.tokens)
    different: list[Point] = []
    for group in {term.group for term in left} & {term.group for term in right}:
        lefts = [term for term in left if term.group == group]
        rights = [term for term in right if term.group == group]
        if {term.number for term in lefts}.isdisjoint(term.number for term in rights):
            one, other = lefts[0], rights[0]
            different.append(
                Point(
                    kind=PointKind.WORDING,
                    left=one.span.cut(pair.left.text),
                    right=other.span.cut(pair.right.text),
                    left_span=one.span.shifted(pair.left_at),
                    right_span=other.span.shifted(pair.right_at),
                )
            )
    return Points(different=different)


def _named(claimant: Claimant | None) -> Claimant | None:
    if claimant is None or not any(word[0].isupper() for word in claimant.name.split()):
        return None
    return None if claimant.name in _PRONOUNS else claimant


_PRONOUNS = words_in("He She They It We I Он Она Они Оно O Onlar Նա Նրանք")


def _words(name: str) -> Sequence[str]:
    return [token.text for token in tokenize(name) if token.kind is TokenKind.WORD]


def _stamp(provenance: Provenance) -> str:
    return provenance.published or provenance.as_of


def _instant(stamp: str) -> datetime | None:
    try:
        found = datetime.fromisoformat(stamp)
    except ValueError:
        return None
    return found.astimezone(UTC) if found.tzinfo else None


def _day(stamp: str) -> date | None:
    try:
        return date.fromisoformat(stamp[:_DATE_LENGTH])
    except ValueError:
        return None
