"""Times: which hour a text names, and by which clock."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.facts.time_mentions import ClockRelation, TimeMention
from comparisons.facts.times import find_times
from comparisons.facts.zones import zone_of


def one(text: str, zone: int | None = None) -> TimeMention:
    """Return the only time of a text."""
    (found,) = find_times(text, zone)
    return found


@pytest.mark.parametrize(
    ("text", "hour", "offset"),
    [
        ("at 13:00", 13, None),
        ("at 13:00 GMT+4", 13, 240),
        ("at 13:00 (GMT+4)", 13, 240),
        ("at 13:00 UTC+03:00", 13, 180),
        ("at 14:30 UTC", 14.5, 0),
        ("at 12:00 (UTC+3 MSK)", 12, 180),
        ("at 12:00 Moscow time", 12, 180),
        ("at 1 p.m. Baku time", 13, 240),
        ("at 5 a.m.", 5, None),
        ("at 12:15 am", 0.25, None),
        ("at noon", 12, None),
        ("в 12:00 по московскому времени", 12, 180),
        ("в 13 часов", 13, None),
        ("в 13.00 мск", 13, 180),
        ("по бакинскому времени в 13:00", 13, 240),
        ("saat 13:00-da", 13, None),
        ("Bakı vaxtı ilə saat 13:00-da", 13, 240),
        ("saat 13.00'te", 13, None),
        ("ժամը 13:00-ին", 13, None),
        ("Երևանի ժամանակով ժամը 13:00-ին", 13, 240),
    ],
)
def test_an_hour_and_its_zone_are_read(text: str, hour: float, offset: int | None) -> None:
    """Each form of an hour comes out in minutes, with the zone that the text names."""
    found = one(text)
    assert (found.minute, found.offset) == (hour * 60, offset)


@pytest.mark.parametrize(
    "text", ["It ended 2:1.", "25:00", "13:75", "It cost 13.00.", "1:234", "at 130:00"]
)
def test_what_only_looks_like_an_hour_is_left_out(text: str) -> None:
    """Scores, prices and impossible hours are no times."""
    assert find_times(text) == ()


def test_the_documents_zone_holds_where_none_is_named() -> None:
    """A zone in the text outweighs that of the document."""
    assert one("at 13:00", 240).offset == 240
    assert not one("at 13:00", 240).stated
    assert one("at 13:00 MSK", 240).offset == 180


def test_an_hour_in_brackets_explains_the_one_before() -> None:
    """`12:00 (08:00 GMT)` says that the first clock is four hours ahead."""
    first, second = find_times("from 12:00 (08:00 GMT) on")
    assert (first.offset, second.offset) == (240, 0)
    assert first.relation(second) is ClockRelation.SAME


@pytest.mark.parametrize(
    ("left", "right", "relation"),
    [
        ("13:00 GMT+4", "12:00 Moscow time", ClockRelation.SAME),
        ("13:00 GMT+4", "09:00 GMT", ClockRelation.SAME),
        ("13:00 GMT+4", "13:00 GMT", ClockRelation.APART),
        ("13:00", "13:00", ClockRelation.SAME),
        ("13:00", "15:00", ClockRelation.APART),
        ("around 13:00", "13:15", ClockRelation.OPEN),
    ],
)
def test_hours_are_compared_by_their_clocks(left: str, right: str, relation: ClockRelation) -> None:
    """The same instant is the same hour, whatever the clocks show."""
    assert one(left).relation(one(right)) is relation


def test_an_unstated_zone_leaves_the_hour_open() -> None:
    """Two documents of different zones may mean the same clock by 13:00, or not."""
    assert one("13:00", 180).relation(one("13:00", 240)) is ClockRelation.OPEN


@pytest.mark.parametrize(
    ("stamp", "zone"),
    [
        ("2023-09-20T12:00:00+03:00", 180),
        ("2023-09-20T12:00:00Z", 0),
        ("2023-09-20", None),
        ("", None),
    ],
)
def test_a_stamp_tells_its_zone(stamp: str, zone: int | None) -> None:
    """Only a full time with an offset has a zone."""
    assert zone_of(stamp) == zone


@given(st.text(st.sampled_from("0123456789:. ()+-GMTpam.noonв часовsaat"), max_size=60))
def test_spans_cut_the_surface_out_of_any_text(text: str) -> None:
    """Whatever the text, each time stands where its span says."""
    for found in find_times(text):
        assert found.span.cut(text) == found.surface
        assert 0 <= found.minute < 1_440
