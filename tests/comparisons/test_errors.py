"""Errors: what cannot be read is told with the place in it, whoever lists it."""

from comparisons.errors import ClaimdeskError, FormatError, Problem


def test_a_problem_keeps_line_and_column_of_its_fault() -> None:
    """Who reads the list later can still find the place."""
    fault = FormatError("v.yaml", "this is not a name.", "Use a short word.", line=2, column=7)
    assert str(Problem.of(fault)) == str(fault)
    assert Problem.of(fault).place == "v.yaml:2:7"


def test_a_fault_without_a_place_in_the_text_is_told_by_its_file() -> None:
    """As of a file that cannot be opened at all."""
    for fault in (FormatError("v.yaml", "it is empty."), ClaimdeskError("v.yaml", "it is empty.")):
        assert str(Problem.of(fault)) == str(fault) == "v.yaml: it is empty."
