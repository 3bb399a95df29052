"""Shares: the words of a comparison file become statements."""

from pathlib import Path

import pytest

from comparisons.assignments import Assignment, share_of, unknown_in
from comparisons.comparison import Comparison
from comparisons.opening import open_comparison
from comparisons.session import open_session
from tests.comparisons.teams import a_team


def comparison_with(folder: Path, reviewers: str) -> Comparison:
    """Make a comparison whose file names reviewers."""
    a_team(folder, {})
    file = folder / "comparison.yaml"
    file.write_text(file.read_text() + f"reviewers:\n{reviewers}", encoding="utf-8")
    return open_comparison(folder)


SHARES: list[tuple[tuple[str, ...], list[int] | None]] = [
    (("1", "3"), [1, 3]),
    (("2-4",), [2, 3, 4]),
    (("4 - 9",), [4, 5]),
    (("all",), None),
    (("1", "all"), None),
    (("0",), []),
    (("77",), []),
    (("nonsense",), []),
]


@pytest.mark.parametrize(("words", "numbers"), SHARES)
def test_words_become_statements(
    words: tuple[str, ...], numbers: list[int] | None, tmp_path: Path
) -> None:
    """Numbers, ranges, ids, or all; what names nothing gives nothing."""
    claims = open_comparison(a_team(tmp_path / "a", {})).claims
    found = share_of([Assignment(reviewer="anna", statements=words)], "anna", claims)
    wanted = None if numbers is None else {claims[number - 1].id for number in numbers}
    assert found == wanted
    by_id = Assignment(reviewer="anna", statements=(claims[2].id,))
    assert share_of([by_id], "anna", claims) == {claims[2].id}
    assert share_of([by_id], "boris", claims) is None


def test_the_comparison_file_names_shares(tmp_path: Path) -> None:
    """Read with the comparison; a statement that is not there is told and stops nothing."""
    folder = tmp_path / "a"
    comparison = comparison_with(
        folder, "  - name: anna\n    statements: [1-2, 99]\n  - name: boris\n"
    )
    assert [item.statements for item in comparison.reviewers] == [("1-2", "99"), ("all",)]
    assert unknown_in(comparison.reviewers[0], comparison.claims) == ("99",)
    assert "no statement 99" in str(comparison.problems[0])
    session = open_session(folder, "anna", journal=False)
    assert session.share == {claim.id for claim in comparison.claims[:2]}
