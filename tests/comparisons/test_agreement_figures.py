"""The figures equal published worked examples, and a slow reading of their definition."""

from collections import Counter
from collections.abc import Sequence
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.agreement.figures import (
    cohens_kappa,
    krippendorffs_alpha,
    patterns_of,
    percent_agreement,
    table_of,
)

Column = Sequence[str | None]


def column(text: str) -> list[str | None]:
    """Read one judge's values; a point is a missing one."""
    return [None if value == "." else value for value in text.split()]


ALPHAS = {
    "Krippendorff 2011, A: binary data, two observers, no missing data (.095)": (
        ("0 1 0 0 0 0 0 0 1 0", "1 1 1 0 0 1 0 0 0 0"),
        Fraction(2, 21),
        "0.095",
    ),
    "Krippendorff 2011, B: nominal data, two observers, no missing data (.692)": (
        ("a a b b d c c c e d d a", "b a b b b c c c e d d d"),
        Fraction(155, 224),
        "0.692",
    ),
    "Krippendorff 2011, C: nominal data, four observers, missing data (.743)": (
        (
            "1 2 3 3 2 1 4 1 2 . . .",
            "1 2 3 3 2 2 4 1 2 5 . 3",
            ". 3 3 3 2 3 4 2 2 5 1 .",
            "1 2 3 3 2 4 4 1 2 5 1 .",
        ),
        Fraction(113, 152),
        "0.743",
    ),
    "Hayes and Krippendorff's three coders of fifteen units, as widely reprinted (.691)": (
        (
            ". . . . . 3 4 1 2 1 1 3 3 . 3",
            "1 . 2 1 3 3 4 3 . . . . . . .",
            ". . 2 1 3 4 4 . 2 1 1 3 3 . 4",
        ),
        Fraction(56, 81),
        "0.691",
    ),
}
KAPPAS = {
    "Cohen 1960, table 1: proportions (-.092)": (
        [25, 13, 12, 12, 2, 16, 3, 15, 2],
        Fraction(-6, 65),
        "-0.092",
    ),
    "Cohen 1960, table 2: 200 cases (.492)": (
        [88, 10, 2, 14, 40, 6, 18, 10, 12],
        Fraction(29, 59),
        "0.492",
    ),
    "fifty grant proposals, two readers, as widely reprinted (.40)": (
        [20, 5, 10, 15],
        Fraction(2, 5),
        "0.400",
    ),
}


@pytest.mark.parametrize("name", ALPHAS)
def test_alpha_equals_the_published_example(name: str) -> None:
    """To nine places, and rounded as it was printed."""
    rows, exact, printed = ALPHAS[name]
    found = alpha_of([column(row) for row in rows])
    assert found == pytest.approx(float(exact), abs=1e-9)
    assert f"{found:.3f}" == printed


@pytest.mark.parametrize("name", KAPPAS)
def test_kappa_equals_the_published_example(name: str) -> None:
    """To nine places, and rounded as it was printed."""
    table, exact, printed = KAPPAS[name]
    found = cohens_kappa(table)
    assert found == pytest.approx(float(exact), abs=1e-9)
    assert f"{found:.3f}" == printed


def alpha_of(columns: Sequence[Column]) -> float | None:
    """Return alpha of some judges' columns."""
    categories = sorted({value for each in columns for value in each if value is not None})
    patterns = patterns_of(Counter(zip(*columns, strict=True)), categories)
    return krippendorffs_alpha(patterns)


def alpha_by_definition(columns: Sequence[Column]) -> Fraction | None:
    """Return alpha by counting every ordered pair of values, as its definition has it."""
    units = [[value for value in unit if value is not None] for unit in zip(*columns, strict=True)]
    units = [unit for unit in units if len(unit) > 1]
    values = [value for unit in units for value in unit]
    observed = sum(
        (
            Fraction(sum(one != other for one, other in permutations(unit, 2)), len(unit) - 1)
            for unit in units
        ),
        start=Fraction(0),
    )
    expected = Fraction(sum(one != other for one, other in permutations(values, 2)))
    if not expected:
        return None
    return 1 - observed / len(values) / (expected / (len(values) * (len(values) - 1)))


@given(
    st.integers(1, 5).flatmap(
        lambda judges: st.lists(
            st.tuples(*[st.sampled_from([None, "c", "d", "u"])] * judges), max_size=12
        )
    )
)
def test_alpha_is_what_its_definition_says(units: list[tuple[str | None, ...]]) -> None:
    """For any number of judges, any values missing."""
    columns = [list(each) for each in zip(*units, strict=True)]
    expected = alpha_by_definition(columns)
    found = alpha_of(columns)
    assert (found is None) == (expected is None)
    if found is not None and expected is not None:
        assert found == pytest.approx(float(expected), abs=1e-9)


NOT_DEFINED = {
    "no unit at all": (),
    "one judge": (column("c d u"),),
    "nothing judged by both": (column("c . u ."), column(". d . u")),
    "one category only": (column("c c c"), column("c c c")),
}


@pytest.mark.parametrize("name", NOT_DEFINED)
def test_what_is_not_defined_is_no_number(name: str) -> None:
    """Neither 0 nor 1 is made up where the formula has no value."""
    columns = NOT_DEFINED[name]
    assert alpha_of(columns) is None
    if len(columns) == 2:
        assert cohens_kappa(table_of(Counter(zip(*columns, strict=True)), "cdu")) is None


def test_percent_counts_pairs_of_judgements() -> None:
    """Three judges make three pairs; a unit with one judgement makes none."""
    units = Counter(tuple(column(unit)) for unit in ("c c c", "c c d", "c d u", "c . ."))
    assert percent_agreement(patterns_of(units, "cdu").items()) == pytest.approx(4 / 9)
    once = Counter([tuple(column("c . ."))])
    assert percent_agreement(patterns_of(once, "cdu").items()) is None
