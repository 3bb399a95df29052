"""Numbers: which quantities a text states, and what is none."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.facts.numbers import find_numbers
from comparisons.facts.quantities import Qualifier


@pytest.mark.parametrize(
    ("language", "text", "surface", "low", "high"),
    [
        ("en", "Two civilians died.", "Two", 2, 2),
        (
            "en",
            "It lost two hundred and twenty-three men.",
            "two hundred and twenty-three",
            223,
            223,
        ),
        ("en", "Some 2,261 people came.", "Some 2,261", 2_261, 2_261),
        ("en", "It cost $2.5 billion.", "$2.5 billion", 2.5e9, 2.5e9),
        ("en", "half a million people", "half a million", 500_000, 500_000),
        ("en", "a dozen ships", "a dozen", 12, 12),
        ("en", "20-25 thousand people", "20-25 thousand", 20_000, 25_000),
        ("en", "between 50 and 1,000 people", "50 and 1,000", 50, 1_000),
        ("en", "10 000 people", "10 000", 10_000, 10_000),
        ("ru", "1,5 тыс. человек", "1,5 тыс.", 1_500, 1_500),
        ("ru", "2 млн 300 тыс. рублей", "2 млн 300 тыс.", 2_300_000, 2_300_000),
        ("ru", "двести двадцать три человека", "двести двадцать три", 223, 223),
        ("ru", "от 20 до 25 военных", "20 до 25", 20, 25),
        ("ru", "10.500 человек", "10.500", 10_500, 10_500),
        ("az", "yüz doxsan iki hərbçi", "yüz doxsan iki", 192, 192),
        ("az", "5 min nəfər", "5 min", 5_000, 5_000),
        ("tr", "on iki kişi", "on iki", 12, 12),
        ("tr", "2,5 milyar lira", "2,5 milyar", 2.5e9, 2.5e9),
        ("hy", "քսանհինգ զինվոր", "քսանհինգ", 25, 25),
        ("hy", "7 հազար մարդ", "7 հազար", 7_000, 7_000),
        ("de", "25 Soldaten", "25", 25, 25),
    ],
)
def test_a_number_is_read_as_it_is_meant(
    language: str, text: str, surface: str, low: float, high: float
) -> None:
    """Words, digits, separators, scales and ranges come out as one interval."""
    (found,) = find_numbers(text, language)
    assert (found.surface, found.low, found.high) == (surface, low, high)


@pytest.mark.parametrize(
    ("language", "text", "qualifier"),
    [
        ("en", "25 people", Qualifier.EXACT),
        ("en", "nearly 300 homes", Qualifier.ABOUT),
        ("en", "no fewer than 12 ships", Qualifier.AT_LEAST),
        ("en", "up to 50 residents", Qualifier.UP_TO),
        ("en", "more than 90 positions", Qualifier.OVER),
        ("en", "dozens of people", Qualifier.ABOUT),
        ("ru", "свыше 200 человек", Qualifier.OVER),
        ("ru", "не менее 200 человек", Qualifier.AT_LEAST),
        ("az", "200-dən çox insan", Qualifier.OVER),
        ("az", "ən azı 25 nəfər", Qualifier.AT_LEAST),
        ("tr", "yaklaşık 25 asker", Qualifier.ABOUT),
        ("tr", "25'ten fazla asker", Qualifier.OVER),
        ("hy", "ավելի քան 200 մարդ", Qualifier.OVER),
        ("hy", "առնվազն 25 զինվոր", Qualifier.AT_LEAST),
    ],
)
def test_a_loosening_word_is_kept(language: str, text: str, qualifier: Qualifier) -> None:
    """What a text leaves open stays open."""
    (found,) = find_numbers(text, language)
    assert found.qualifier is qualifier


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The S-300 and the T-72 were hit."),
        ("en", "Resolution 822 and Article 51 were cited, No. 5 too."),
        ("en", "It was the 25th day; the second convoy came."),
        ("en", "In 2020 the war ended; the 2020 ceasefire held."),
        ("en", "It was signed on 9-10 November 2020 at 13:00."),
        ("en", "No one knows; one of them said so."),
        ("en", "A fire broke out in Warehouse 7 on the North Quay."),
        ("en", "The match ended 2:1."),
        ("en", "The key is 12345678901234567890."),
        ("ru", "В 2020 году принята резолюция 822, статья 5."),
        ("ru", "Это случилось 19-го числа, на 20-й день."),
        ("az", "2020-ci ildə 822 saylı qətnamə qəbul edilib."),
        ("tr", "Madde 51'e göre bir karar alındı."),
        ("hy", "2020 թվականին ընդունվեց 5-րդ որոշումը։"),
    ],
)
def test_what_only_looks_like_a_number_is_left_out(language: str, text: str) -> None:
    """Years, ordinals, dates, names and keys count nothing."""
    assert find_numbers(text, language) == ()


def test_percent_is_no_plain_number() -> None:
    """The percent sign and word belong to the number, and set it apart from counts."""
    (sign, word) = find_numbers("It was 12 % here and 7.4 per cent there.")
    assert [one.surface for one in (sign, word)] == ["12 %", "7.4 per cent"]
    assert sign.percent
    assert word.percent
    assert not sign.fits(find_numbers("12 people")[0])


def test_a_loose_number_fits_without_being_equal() -> None:
    """`over 200` and 223 may be the same number; nobody says that they are."""
    (over,), (exact,), (less,) = (
        find_numbers(f"{text} men") for text in ("over 200", "223", "138")
    )
    assert over.fits(exact)
    assert not over.equals(exact)
    assert not over.fits(less)
    assert over.interval == (200, math.inf)


@given(st.text(st.sampled_from("0123456789 .,-–%$'’ \u00a0аbтыс.млнoverwohundredmin"), max_size=80))
def test_spans_cut_the_surface_out_of_any_text(text: str) -> None:
    """Whatever the text, each number stands where its span says."""
    for found in find_numbers(text):
        assert found.span.cut(text) == found.surface
        assert found.low <= found.high
