"""Twins: statements of the briefing that say (nearly) the same are offered together."""

from comparisons.matching.twin_statements import twins
from tests.comparisons.matching.statement_builders import a_document, statements_of


def test_twins_know_each_other() -> None:
    """Two statements on one thing are twins of each other; the rest has none."""
    first, alone, second = statements_of(
        a_document(
            "briefing",
            "He noted that civilians and infrastructure objects are not targets.",
            "The army units control the situation.",
            "The civilian population and civilian infrastructure are not targets.",
        )
    )
    assert twins([first, alone, second]) == {first.id: (second.id,), second.id: (first.id,)}


def test_another_figure_is_no_twin() -> None:
    """The same sentence with another number says something else."""
    document = a_document(
        "briefing", "25 people were hurt at noon.", "27 people were hurt at noon."
    )
    assert twins(statements_of(document)) == {}


def test_a_briefing_without_statements_has_no_twins() -> None:
    """Nothing comes of nothing."""
    assert twins([]) == {}
