"""The claim reviews: words of schema.org in their places, and no rating but our words."""

import json
from dataclasses import replace
from typing import Any, cast

import pytest

from comparisons.reports.claim_reviews import claim_reviews
from tests.comparisons.reports.making import a_report, with_everywhere
from tests.comparisons.reports.payloads import BAD_ADDRESSES, HTML

RANGES: dict[str, dict[str, tuple[str, ...]]] = {
    "ClaimReview": {
        "url": ("URL",),
        "claimReviewed": ("Text",),
        "author": ("Person", "Organization"),
        "datePublished": ("Date",),
        "reviewRating": ("Rating",),
        "reviewBody": ("Text",),
        "itemReviewed": ("Claim",),
    },
    "Claim": {
        "text": ("Text",),
        "author": ("Person", "Organization", ""),
        "datePublished": ("Date",),
        "inLanguage": ("Text",),
        "appearance": ("CreativeWork",),
    },
    "CreativeWork": {
        "name": ("Text",),
        "url": ("URL",),
        "datePublished": ("Date",),
        "publisher": ("Person", "Organization"),
    },
    "Rating": {"alternateName": ("Text",)},
    "Person": {"name": ("Text",)},
    "Organization": {"name": ("Text",)},
    "": {"name": ("Text",)},
}
"""For each type its properties, each with the types that it may have (schema.org, release 30.0)."""
REQUIRED = ("url", "claimReviewed", "reviewRating", "author", "itemReviewed")
LITERALS = ("Text", "URL", "Date")


def lint(node: dict[str, Any]) -> list[str]:
    """Return properties that are not a type's own, and values of another type than they may be."""
    known = RANGES[node.get("@type", "")]
    found: list[str] = []
    for name, value in node.items():
        if name.startswith("@"):
            continue
        if name not in known:
            found.append(f"{name} of {node.get('@type')}")
        elif isinstance(value, dict):
            inner = cast("dict[str, Any]", value)
            found += lint(inner) if inner.get("@type", "") in known[name] else [name]
        elif not (isinstance(value, str) and value and set(known[name]) & set(LITERALS)):
            found.append(name)
    return found


def made(**changes: Any) -> list[dict[str, Any]]:
    """The claim reviews of the small report."""
    return json.loads(claim_reviews(replace(a_report(), **changes)))["@graph"]


def test_the_lint_finds_planted_faults() -> None:
    """The test below can fail."""
    good = made()[0]
    assert lint(good) == []
    assert lint(good | {"verdict": "false"}) == ["verdict of ClaimReview"]
    assert lint(good | {"author": "anna"}) == ["author"]
    assert lint(good | {"reviewRating": {"@type": "Claim"}}) == ["reviewRating"]


@pytest.mark.parametrize("payload", [*HTML, "plain"])
def test_every_property_is_in_its_place(payload: str) -> None:
    """Whatever stands in the fields; what is required is there."""
    for review in (*made(), *json.loads(claim_reviews(with_everywhere(payload)))["@graph"]):
        assert lint(review) == []
        assert all(review.get(name) for name in REQUIRED)


@pytest.mark.parametrize("address", BAD_ADDRESSES)
def test_only_addresses_of_the_web_are_passed_on(address: str) -> None:
    """Another program may open what it is given."""
    text = claim_reviews(with_everywhere("words", address=address))
    for review in json.loads(text)["@graph"]:
        assert "url" not in review["itemReviewed"]["appearance"]


def test_the_rating_is_a_word_and_nothing_else() -> None:
    """No number, no best and no worst: a verdict measures no truth."""
    ratings = [review["reviewRating"] for review in made()]
    assert ratings == [
        {"@type": "Rating", "alternateName": "Disputed"},
        {"@type": "Rating", "alternateName": "Corroborated"},
    ]
    assert "ratingValue" not in claim_reviews(a_report())


def test_each_leads_to_its_statement_where_the_page_will_be() -> None:
    """Without an address of the page, to a name of its own that is always the same."""
    at = made(address="https://desk.example/report")
    assert [review["url"] for review in at] == [
        "https://desk.example/report#statement-1",
        "https://desk.example/report#statement-2",
    ]
    assert [review["url"] for review in made()] == [review["@id"] for review in made()]
    assert all(review["@id"].startswith("urn:uuid:") for review in made())


def test_what_was_said_by_whom_and_reviewed_by_whom() -> None:
    """The claim has the briefing's words; the review the reviewer's."""
    review = made()[0]
    assert review["claimReviewed"] == review["itemReviewed"]["text"] == "Three people were injured."
    assert review["author"] == {"@type": "Person", "name": "anna"}
    assert review["reviewBody"] == "The police count five.\nAsked again."
