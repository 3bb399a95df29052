"""What the rows of the match list will show is made ready in the background."""

from __future__ import annotations

import threading
from pathlib import Path

import pytest
from textual.message import Message

from comparisons.matching.points import Explanation
from comparisons.offers import Offers
from comparisons.session import open_session
from comparisons.statements import Statement
from tests.builders import a_copy_of
from tests.tui.driving import desk, desk_of, settle
from tui.presenting.documents import lay_out
from tui.presenting.view import first_view, with_offer
from tui.screens import ahead, kept
from tui.screens.kept import Kept
from tui.screens.reviewing import ReviewingScreen


@pytest.fixture(scope="module")
def harbour(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of the invented comparison."""
    return a_copy_of("harbour-fire", tmp_path_factory.mktemp("harbour"))


@pytest.fixture(scope="module")
def offers(harbour: Path) -> Offers:
    """The offers of its sources."""
    session = open_session(harbour, "anna")
    return Offers(session.read_sources())


def _lacking(screen: ReviewingScreen) -> list[ahead.Wanted]:
    assert screen.offers is not None
    comparison = screen.session.comparison
    return list(ahead.wanted(screen.view, comparison, screen.offers, screen._kept))


async def test_whoever_stands_at_a_statement_finds_its_matches_explained(
    harbour: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Neither a row nor an opened one is explained while a key waits."""
    async with desk(harbour) as pilot:
        screen = desk_of(pilot)
        for keys in (("j",), ("l",)):
            await pilot.press(*keys)
            for _ in range(250):
                await pilot.pause(0.02)
                if not _lacking(screen):
                    break
            assert not _lacking(screen)
        explain, threads = Offers.explain, set[threading.Thread]()

        def watched(offers: Offers, claim: Statement, other: Statement) -> Explanation:
            threads.add(threading.current_thread())
            return explain(offers, claim, other)

        monkeypatch.setattr(Offers, "explain", watched)
        for _ in screen.view.rows:
            await pilot.press("J")
        await settle(pilot)
        assert screen.view.explanation is not None
        assert threading.main_thread() not in threads


def test_the_nearest_rows_come_first_and_nothing_twice(offers: Offers) -> None:
    """Each row's match is explained once, each source laid out once."""
    comparison, store = offers.comparison, Kept()
    view = first_view(comparison, {}, blind=False)
    view = with_offer(view, offers.offer(view.claim))
    lacking = list(ahead.wanted(view, comparison, offers, store))
    with_match = [row for row in view.rows if row.match is not None]
    pairs = [each.pair[1] for each in lacking if each.pair is not None]
    assert pairs == [row.match.statement for row in with_match if row.match is not None]
    sources = [each.source[0].id for each in lacking if each.source is not None]
    assert sources == [row.source for row in view.rows]

    def keep(message: Message) -> None:
        assert isinstance(message, ahead.MadeAhead)
        if message.layout is not None:
            store.keep_layout(message.layout)
        if message.pair is not None and message.explanation is not None:
            store.keep_explanation(message.pair, message.explanation)

    ahead.make_ahead(lacking, keep, lambda: True)
    assert not list(ahead.wanted(view, comparison, offers, store))


def test_a_source_too_long_is_left_until_it_is_looked_at(
    offers: Offers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What is laid out ahead is bounded; the matches are explained all the same."""
    monkeypatch.setattr(ahead, "ITEMS_AHEAD", 0)
    view = first_view(offers.comparison, {}, blind=False)
    view = with_offer(view, offers.offer(view.claim))
    lacking = list(ahead.wanted(view, offers.comparison, offers, Kept()))
    assert lacking
    assert all(each.source is None for each in lacking)


def test_work_that_is_not_needed_any_more_stops_between_two_rows(offers: Offers) -> None:
    """The reviewer went on after the first."""
    view = first_view(offers.comparison, {}, blind=False)
    view = with_offer(view, offers.offer(view.claim))
    lacking = list(ahead.wanted(view, offers.comparison, offers, Kept()))
    posted: list[Message] = []
    ahead.make_ahead(lacking, posted.append, lambda: not posted)
    assert len(posted) == 1 < len(lacking)


def test_what_was_not_used_for_longest_makes_room(
    offers: Offers, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What was asked for last stays, and so does the newest source however long it is."""
    comparison, store = offers.comparison, Kept()
    monkeypatch.setattr(kept, "KEPT_EXPLANATIONS", 2)
    monkeypatch.setattr(kept, "KEPT_ITEMS", 1)
    claim, others = comparison.claims[0], list(comparison.source_statements())[:3]
    pairs = [(claim, other, offers) for other in others]
    for pair in pairs:
        store.keep_explanation(pair, offers.explain(claim, pair[1]))
        store.explanation_of(pairs[0])
    assert [store.explanation_of(pair) is not None for pair in pairs] == [True, False, True]
    sources = comparison.sources[:2]
    for source in sources:
        store.keep_layout(lay_out(source, comparison.statements[source.id]))
    first, second = (store.layout_of(each, comparison.statements[each.id]) for each in sources)
    assert first is None
    assert second is not None


def test_a_source_cut_otherwise_is_not_shown_as_it_was(offers: Offers) -> None:
    """A layout holds for the very statements that it was made with."""
    comparison, store = offers.comparison, Kept()
    source = comparison.sources[0]
    statements = comparison.statements[source.id]
    store.keep_layout(lay_out(source, statements))
    assert store.layout_of(source, statements) is not None
    assert store.layout_of(source, statements[1:]) is None
