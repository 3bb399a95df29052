"""Dates: what day, month or year a text names, and how precisely."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.facts.date_mentions import DateMention, Precision, Relation
from comparisons.facts.dates import find_dates

WEDNESDAY = date(2023, 9, 20)


def one(text: str, anchor: date | None = WEDNESDAY, language: str = "en") -> DateMention:
    """Return the only date of a text."""
    (found,) = find_dates(text, anchor, language)
    return found


@pytest.mark.parametrize(
    ("language", "text", "first", "last"),
    [
        ("en", "on 9-10 November 2020", "2020-11-09", "2020-11-10"),
        ("en", "on September 19, 2023", "2023-09-19", "2023-09-19"),
        ("en", "on the 19th of September", "2023-09-19", "2023-09-19"),
        ("en", "on 19 and 20 September", "2023-09-19", "2023-09-20"),
        ("en", "in September 2023", "2023-09-01", "2023-09-30"),
        ("en", "in February 2024", "2024-02-01", "2024-02-29"),
        ("en", "in 2020", "2020-01-01", "2020-12-31"),
        ("en", "as of 2023-09-20", "2023-09-20", "2023-09-20"),
        ("en", "on Tuesday", "2023-09-19", "2023-09-19"),
        ("en", "on Wednesday", "2023-09-20", "2023-09-20"),
        ("en", "yesterday", "2023-09-19", "2023-09-19"),
        ("en", "on 2 January", "2024-01-02", "2024-01-02"),
        ("ru", "10 ноября 2020 года", "2020-11-10", "2020-11-10"),
        ("ru", "20.09.2023", "2023-09-20", "2023-09-20"),
        ("ru", "во вторник", "2023-09-19", "2023-09-19"),
        ("ru", "в сентябре", "2023-09-01", "2023-09-30"),
        ("az", "2020-ci il noyabrın 10-da", "2020-11-10", "2020-11-10"),
        ("az", "sentyabrın 19-da", "2023-09-19", "2023-09-19"),
        ("az", "dünən", "2023-09-19", "2023-09-19"),
        ("tr", "10 Kasım 2020'de", "2020-11-10", "2020-11-10"),
        ("tr", "19 Eylül'de", "2023-09-19", "2023-09-19"),
        ("hy", "2023թ. սեպտեմբերի 19-ին", "2023-09-19", "2023-09-19"),
        ("hy", "երեկ", "2023-09-19", "2023-09-19"),
    ],
)
def test_a_date_is_an_interval(language: str, text: str, first: str, last: str) -> None:
    """Each form of a date names its first and last day, in every language."""
    found = one(text, language=language)
    assert (str(found.first), str(found.last)) == (first, last)


@pytest.mark.parametrize("text", ["on Tuesday", "yesterday", "on 19 September", "in September"])
def test_nothing_is_resolved_without_the_documents_date(text: str) -> None:
    """Who does not know the day of the text does not know the day it speaks of."""
    assert one(text, None).first is None


@pytest.mark.parametrize(
    ("text", "precision"),
    [("in 2020", Precision.YEAR), ("in May 2020", Precision.MONTH), ("5 May", Precision.DAY)],
)
def test_no_precision_is_invented(text: str, precision: Precision) -> None:
    """A month stays a month."""
    assert one(text).precision is precision


@pytest.mark.parametrize(
    "text",
    ["They may march on.", "In all, 200 people sat on the road.", "Mon ami",
     "version 1.2.3", "04/05/2023", "He will augur well.", "2000 people"],
)  # fmt: skip
def test_what_only_looks_like_a_date_is_left_out(text: str) -> None:
    """Verbs, counts, versions and ambiguous slashes are no dates."""
    assert find_dates(text, WEDNESDAY, "en") == ()


def test_a_weekday_that_may_lie_ahead_stays_open() -> None:
    """`will meet on Friday` is not taken for the Friday before."""
    assert one("They will meet on Friday.").first is None


def test_a_coarser_date_neither_equals_nor_excludes_a_finer_one() -> None:
    """A day within a month is not apart from it."""
    month, day, other = one("in November 2020"), one("10 November 2020"), one("10 December 2020")
    assert month.relation(day) is Relation.OPEN
    assert month.relation(other) is Relation.APART
    assert day.relation(one("on November 10, 2020")) is Relation.SAME


@given(
    st.text(st.sampled_from("0123456789 .,-/–'Septmbr 19 ноября yanvar թ"), max_size=60),
    st.dates(),
)
def test_spans_cut_the_surface_out_of_any_text(text: str, anchor: date) -> None:
    """Whatever the text and the day, each date stands where its span says."""
    for found in find_dates(f"{text} Friday, today, 9 May", anchor):
        assert found.span.cut(f"{text} Friday, today, 9 May") == found.surface
        assert found.first is None or found.last is None or found.first <= found.last
