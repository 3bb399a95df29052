"""Elsewhere: what speaks of another statement of the briefing makes room in a source."""

from collections.abc import Sequence

import pytest

from comparisons.matching.matcher import Matcher
from comparisons.matching.matches import Match
from comparisons.matching.rows import CLOSEST, by_source
from comparisons.statements import Statement
from tests.comparisons.matching.statement_builders import a_document, statements_of

CLAIMS = (
    "The ferry to Lissby sails as usual in this weather.",
    "Nobody was hurt when the northern pier burned on Monday night, police said.",
)
SOURCE = (
    "The ferry to Lissby sails as usual, says its captain.",
    "Police said that nobody was hurt by the ferry when the northern pier burned as usual.",
    "Forty people waited for the ferry in vain.",
)


def row(claims: Sequence[str], sentences: Sequence[str], number: int = 0) -> Sequence[Match]:
    briefing = statements_of(a_document("briefing", *claims))
    statements = statements_of(a_document("echo", *sentences))
    (found,) = by_source(Matcher(statements, briefing).matches(briefing[number]), ["echo"])
    return found.matches


def texts(matches: Sequence[Match]) -> list[str]:
    return [match.statement.text for match in matches]


def test_what_says_more_to_another_statement_makes_room() -> None:
    """Alone it would stand second; it says more of the pier than of the ferry."""
    both = row(CLAIMS, SOURCE)
    assert texts(both) == [SOURCE[0], SOURCE[2], SOURCE[1]]
    assert texts(row(CLAIMS[:1], SOURCE)) == list(SOURCE)
    assert both[2].elsewhere > 0.5 > both[1].elsewhere
    assert {match.elsewhere for match in row(CLAIMS[:1], SOURCE)} == {0.0}


def test_it_changes_no_score_and_no_first_place() -> None:
    """Who says the same as this statement comes first, whatever else it says."""
    alone, both = row(CLAIMS[:1], SOURCE), row(CLAIMS, SOURCE)
    assert texts(both)[:1] == texts(alone)[:1]
    assert [match.rank for match in sorted(both, key=lambda match: -match.score)] == [1, 2, 3]


def test_what_speaks_of_a_twin_keeps_its_place() -> None:
    """The briefing says a thing twice; then it is said here too."""
    twins = (CLAIMS[0], "The ferry to Lissby sails as usual, said the harbour.")
    assert {match.elsewhere for match in row(twins, SOURCE)} == {0.0}


@pytest.mark.parametrize(
    "sentence",
    [
        "В полиции говорят, что пожар на северном причале в Лиссби никого не ранил.",
        "Polis deyir ki, Lissbidə şimal körpüsündə yanğın gecə olub.",
    ],
)
def test_other_languages_speak_of_other_statements_too(sentence: str) -> None:
    """Names, figures and families tell of what, as they do in a ranking."""
    statements: list[Statement] = [
        *statements_of(a_document("echo", *SOURCE)),
        *statements_of(a_document("abroad", sentence)),
    ]
    briefing = statements_of(a_document("briefing", *CLAIMS))
    found = Matcher(statements, briefing).matches(briefing[0])
    (abroad,) = [match for match in found if match.statement.text == sentence]
    assert 0.0 < abroad.elsewhere <= 1.0


def test_only_the_closest_of_a_source_are_looked_up() -> None:
    """A long source has its first place and a few more put in order."""
    many = [f"The harbour office said that boat {number} sails." for number in range(30)]
    found = row(CLAIMS, many)
    assert len(found) == len(many)
    assert sum(match.elsewhere > 0 for match in found) <= 1 + CLOSEST
