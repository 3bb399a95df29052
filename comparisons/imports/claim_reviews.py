"""Claim reviews of others: schema.org ClaimReview, as claims to compare.

Owns how such a file becomes the text of a document: each claim in its own paragraph, and behind it
who made it and what its reviewer called it, in the reviewer's words. No rating becomes a verdict.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from comparisons.documents import Provenance
from comparisons.imports.foreign_json import Node, first_object, objects, text

_LISTS = ("@graph", "claimReviews", "claims", "itemListElement")


@dataclass(frozen=True, kw_only=True, slots=True)
class ReviewedClaim:
    """A claim that somebody else reviewed."""

    words: str
    claimant: str = ""
    reviewer: str = ""
    rating: str = ""
    """What the reviewer called it."""
    published: str = ""
    url: str = ""


def reviewed_claims(value: object) -> tuple[ReviewedClaim, ...]:
    """Return the claims of all claim reviews in a file."""
    return tuple(
        claim for node in _nodes(value, 0) if (claim := _claim(node)).words and _is_review(node)
    )


_DEEPEST = 4


def _nodes(value: object, depth: int) -> Iterator[Node]:
    for node in objects(value):
        yield node
        for name in (*_LISTS, "item", "claimReview"):
            if name in node and depth < _DEEPEST:
                yield from _nodes(node[name], depth + 1)


def _is_review(node: Node) -> bool:
    return text(node.get("@type")) in ("ClaimReview", "https://schema.org/ClaimReview")


def _claim(node: Node) -> ReviewedClaim:
    item = first_object(node.get("itemReviewed"))
    return ReviewedClaim(
        words=_line(text(node.get("claimReviewed")) or text(item.get("text"))),
        claimant=_line(_name(item.get("author"))),
        reviewer=_line(_name(node.get("author")) or _name(node.get("publisher"))),
        rating=_line(text(first_object(node.get("reviewRating")).get("alternateName"))),
        published=_line(text(node.get("datePublished"))),
        url=_line(text(node.get("url"))),
    )


def _name(value: object) -> str:
    return text(value) or text(first_object(value).get("name"))


def _line(words: str) -> str:
    return " ".join(words.split())


def text_of(claims: Sequence[ReviewedClaim]) -> str:
    """Return claims as the text of a document."""
    return "".join(f"{claim.words}\n\n{_about(claim)}\n\n" for claim in claims)


def _about(claim: ReviewedClaim) -> str:
    called = f"called it “{claim.rating}”" if claim.rating else "reviewed it"
    said = f"Claimed by {claim.claimant}; " if claim.claimant else ""
    when = f" on {claim.published}" if claim.published else ""
    where = f" ({claim.url})" if claim.url else ""
    return f"[{said}{claim.reviewer or 'a reviewer'} {called}{when}{where}.]"


def provenance_of(claims: Sequence[ReviewedClaim], *, name: str) -> Provenance:
    """Return what is known of such a document: who reviewed, and when last."""
    reviewers = list(dict.fromkeys(claim.reviewer for claim in claims if claim.reviewer))
    return Provenance(
        title=f"Claim reviews ({name})",
        publisher=", ".join(reviewers[:3]),
        published=max((claim.published for claim in claims), default=""),
        kind="digest",
    )
