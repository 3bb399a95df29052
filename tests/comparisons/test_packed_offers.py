"""Packed offers: what comes out of the pipe is what went in."""

import pickle

import pytest

from comparisons.matching.scorers import Scorer
from comparisons.offers import Offer, Offers
from comparisons.opening import open_comparison
from comparisons.packed_documents import packed
from comparisons.packed_offers import PackedOffer, Packer
from tests.builders import SEEDS


def through_a_pipe(offer: PackedOffer) -> PackedOffer:
    """Return what arrives at the other end."""
    found = pickle.loads(pickle.dumps(offer))  # noqa: S301 - what was dumped just now
    assert isinstance(found, PackedOffer)
    return found


@pytest.mark.parametrize("name", ["harbour-fire", "karabakh-2023-09-20"])
def test_every_offer_comes_back_as_it_was(name: str) -> None:
    """Matches, rows, scores with their parts, statements in every language."""
    comparison = open_comparison(SEEDS / name)
    offers, packer = Offers(comparison), Packer(comparison)
    small = packed(comparison)
    for claim in comparison.claims:
        for offer in (offers.offer(claim), offers.offer(claim).shortened(ranked=5, of_source=2)):
            assert through_a_pipe(packer.packed(offer)).unpacked(small) == offer


def test_the_claim_is_the_one_of_the_comparison() -> None:
    """One value for one statement, however many offers are kept."""
    comparison = open_comparison(SEEDS / "harbour-fire")
    claim = comparison.claims[3]
    offer = Packer(comparison).packed(Offers(comparison).offer(claim)).unpacked(comparison)
    assert offer.claim is claim
    assert offer.matches[0].claim is claim


def test_nothing_offered_is_nothing_unpacked() -> None:
    """A statement that shares no word with any source still has its rows."""
    comparison = open_comparison(SEEDS / "harbour-fire")
    rows = Offers(comparison).offer(comparison.claims[0]).shortened(ranked=0, of_source=0).rows
    empty = Offer(claim=comparison.claims[0], matches=(), rows=rows, scorer=Scorer.WORDING)
    assert through_a_pipe(Packer(comparison).packed(empty)).unpacked(comparison) == empty


def test_parts_that_a_score_does_not_have_stay_away() -> None:
    """A score between two languages has no part for meaning, and shows none of nothing."""
    comparison = open_comparison(SEEDS / "karabakh-2023-09-20")
    offer = Offers(comparison).offer(comparison.claims[0])
    with_meaning = offer.matches[0]._replace(parts={**offer.matches[0].parts, "meaning": 0.2})
    mixed = Offer(claim=offer.claim, matches=(with_meaning, *offer.matches[1:3]), rows=())
    found = Packer(comparison).packed(mixed).unpacked(comparison).matches
    assert [dict(match.parts) for match in found] == [dict(m.parts) for m in mixed.matches]
