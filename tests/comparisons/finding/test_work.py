"""The work: what is found first, what the next order begins from, and where it can be stopped."""

from dataclasses import replace
from pathlib import Path

import pytest

from comparisons.finding.news import (
    CopiesFound,
    Explained,
    OfferFound,
    Posted,
    SourceRead,
    SourcesRead,
)
from comparisons.finding.orders import Order
from comparisons.finding.work import Work
from comparisons.offers import Offers
from comparisons.opening import open_briefing, open_comparison
from comparisons.packed_documents import packed
from comparisons.telling import StoppedError, silently
from tests.builders import SEEDS

HARBOUR = SEEDS / "harbour-fire"


def an_order(folder: Path = HARBOUR) -> Order:
    """Ask for everything, from a comparison of which only the briefing is known."""
    return Order(comparison=open_briefing(folder), folder=folder)


def offered(news: list[Posted]) -> list[str]:
    """Return the ids of the statements whose matches were told, in order."""
    return [one.offer.claim for one in news if isinstance(one, OfferFound)]


def explained(news: list[Posted]) -> list[str]:
    """Return the ids of the statements whose matches were explained, in order."""
    return [one.claim for one in news if isinstance(one, Explained)]


def test_everything_is_told_and_equals_what_was_computed_here() -> None:
    """Sources, matches, explanations and copies, as if no pipe lay between."""
    news: list[Posted] = []
    Work(news.append).carry_out(an_order(), here=lambda: 0, tell=silently)
    comparison = open_comparison(HARBOUR)
    sources = [one for one in news if isinstance(one, SourceRead)]
    (read,) = [one for one in news if isinstance(one, SourcesRead)]
    assert read.together(sources).comparison == comparison
    offers = Offers(comparison)
    offers.find_copies()
    found = [one.offer.unpacked(comparison) for one in news if isinstance(one, OfferFound)]
    assert found == [offers.offer(claim) for claim in comparison.claims]
    (copies,) = [one for one in news if isinstance(one, CopiesFound)]
    assert (copies.origins, copies.twins) == (offers.origins, offers.twins)


def test_the_statement_at_hand_is_found_and_explained_first() -> None:
    """The reviewer moves on while the work goes on, and is followed at once."""
    claims = open_briefing(HARBOUR).claims
    news: list[Posted] = []
    at = [4]

    def post(one: Posted) -> None:
        news.append(one)
        if isinstance(one, Explained) and one.claim == claims[4].id:
            at[0] = 9

    Work(post).carry_out(an_order(), here=lambda: at[0], tell=silently)
    assert offered(news)[:2] == [claims[4].id, claims[9].id]
    assert sorted(offered(news)) == sorted(claim.id for claim in claims)
    assert explained(news)[:2] == offered(news)[:2]
    assert sorted(explained(news)) == sorted(offered(news))


def test_the_best_match_comes_with_its_explanation() -> None:
    """It is what the reviewer looks at first."""
    news: list[Posted] = []
    Work(news.append).carry_out(an_order(), here=lambda: 0, tell=silently)
    comparison = open_comparison(HARBOUR)
    for one in news:
        if isinstance(one, OfferFound):
            best = one.offer.unpacked(comparison).matches[0].statement
            assert list(one.explanations) == [(best.document_id, best.id)]


def test_stopped_work_told_what_it_had_found_before() -> None:
    """A stop between two statements keeps what was posted."""
    news: list[Posted] = []

    def tell(_what: str, _done: int, _total: int) -> None:
        if offered(news):
            raise StoppedError

    with pytest.raises(StoppedError):
        Work(news.append).carry_out(an_order(), here=lambda: 0, tell=tell)
    assert len(offered(news)) == 1


def test_what_is_known_is_not_found_again() -> None:
    """An order tells what holds; all else is found, also by a process that knows nothing."""
    comparison = packed(open_comparison(HARBOUR))
    ids = [claim.id for claim in comparison.claims]
    order = Order(
        comparison=comparison, found=frozenset(ids[1:]), explained=frozenset(ids[2:]), place=5
    )
    news: list[Posted] = []
    Work(news.append).carry_out(order, here=lambda: 5, tell=silently)
    assert offered(news) == [ids[0]]
    assert sorted(explained(news)) == sorted(ids[:2])


def test_statements_that_became_fewer_leave_nobody_behind() -> None:
    """Where the reviewer was is no longer there; the last statement comes first then."""
    comparison = open_comparison(HARBOUR)
    fewer = {**comparison.statements, comparison.briefing.id: comparison.claims[:3]}
    order = Order(comparison=packed(replace(comparison, statements=fewer)))
    news: list[Posted] = []
    Work(news.append).carry_out(order, here=lambda: 12, tell=silently)
    assert offered(news)[0] == comparison.claims[2].id
