"""Relations: the labelled statements of the demonstration comparison are where they were read."""

from collections import Counter

from comparisons.opening import open_comparison
from tests.builders import SEEDS
from tests.tables.relations_karabakh import RELATIONS


def test_every_labelled_statement_stands_in_its_source_once() -> None:
    """A label that meets no statement, or two, would measure nothing."""
    comparison = open_comparison(SEEDS / "karabakh-2023-09-20")
    for number, relation, source, beginning in RELATIONS:
        assert relation in {"restates", "says otherwise", "about the same"}
        assert 1 <= number <= len(comparison.claims)
        found = [s for s in comparison.statements[source] if s.text.startswith(beginning)]
        assert len(found) == 1, (source, beginning)
    counted = Counter((number, source, beginning) for number, _, source, beginning in RELATIONS)
    assert max(counted.values()) == 1
