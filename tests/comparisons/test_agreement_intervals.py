"""Intervals are repeatable, hold the figure, and are not made up."""

import random

from comparisons.agreement.figures import cohens_kappas
from comparisons.agreement.intervals import bootstrap_interval


def test_the_same_counts_give_the_same_interval() -> None:
    """The seed is fixed, whatever else draws random numbers meanwhile."""
    table = [88, 10, 2, 14, 40, 6, 18, 10, 12]
    first = bootstrap_interval(table, cohens_kappas)
    random.random()  # noqa: S311 - somebody else draws
    assert bootstrap_interval(table, cohens_kappas) == first


def test_it_is_as_wide_as_the_large_sample_formula_says() -> None:
    """Cohen 1960 gives a standard error of about .05 for table 2: 1.96 of it on either side."""
    found = bootstrap_interval([88, 10, 2, 14, 40, 6, 18, 10, 12], cohens_kappas)
    assert found is not None
    low, high = found
    assert low < 29 / 59 < high
    assert 0.15 < high - low < 0.26


def test_more_statements_make_it_narrower() -> None:
    """Ten times the cases, about a third of the width."""
    widths: list[float] = []
    for times in (1, 10):
        found = bootstrap_interval([times * count for count in (20, 5, 10, 15)], cohens_kappas)
        assert found is not None
        widths.append(found[1] - found[0])
    assert widths[1] < widths[0] / 2


def test_where_the_figure_is_not_defined_there_is_no_interval() -> None:
    """One category only, or nothing at all."""
    assert bootstrap_interval([9, 0, 0, 0], cohens_kappas) is None
    assert bootstrap_interval([0, 0, 0, 0], cohens_kappas) is None
