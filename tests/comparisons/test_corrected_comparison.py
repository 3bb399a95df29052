"""What reviewers corrected counts for all where they agree on it, in every figure and report."""

from pathlib import Path

import pytest

from comparisons.adjudicating import open_adjudication
from comparisons.agreement import Relation
from comparisons.colleagues import agreement_between, reviews_in
from comparisons.drafting import split
from comparisons.opening import open_comparison
from comparisons.reporting import report_on
from comparisons.session import open_session
from comparisons.verdicts import Verdict
from tests.comparisons.teams import a_team

VERDICTS = {"anna": Verdict.CORROBORATED, "boris": Verdict.DISPUTED}


def entered(folder: Path, reviewer: str, *, corrected: bool) -> None:
    """Enter a verdict on the end of the second statement, cut in two before that or not."""
    session = open_session(folder, reviewer, journal=False)
    claim = session.comparison.claims[1]
    if corrected:
        place = claim.span.start + claim.text.index("at 4:10")
        correction = split(session.comparison.briefing, claim, place, at=session.now())
        assert correction is not None
        assert session.correct(correction, "split")
        claim = session.comparison.claims[2]
    decision = session.decision_on(claim).decided(VERDICTS[reviewer], at=session.now())
    assert session.change(decision, "decided")
    session.save()


def texts_of(folder: Path) -> list[list[str]]:
    """The statements that figures, adjudication and report count."""
    figures, _ = agreement_between(reviews_in(folder), open_comparison(folder))
    adjudicating = open_adjudication(folder, "clara").agreement
    report, _ = report_on(folder)
    assert report.agreement is not None
    return [
        [item.statement.text for item in figures.statements],
        [item.statement.text for item in adjudicating.statements],
        [item.statement.text for item in report.agreement.statements],
        [item.statement.text for item in report.statements],
    ]


@pytest.mark.parametrize(("boris_too", "count"), [(True, 6), (False, 5)])
def test_one_cut_for_all_that_counts(tmp_path: Path, boris_too: bool, count: int) -> None:  # noqa: FBT001
    """As all corrected it; as the program cuts it where one did not."""
    folder = a_team(tmp_path / "team", {})
    entered(folder, "anna", corrected=True)
    entered(folder, "boris", corrected=boris_too)
    found = texts_of(folder)
    assert all(texts == found[0] for texts in found)
    assert len(found[0]) == count
    agreement, problems = agreement_between(reviews_in(folder), open_comparison(folder))
    conflicts = agreement.of(Relation.CONFLICT)
    assert [item.statement.text for item in conflicts] == (["at 4:10."] if boris_too else [])
    assert bool(problems) is not boris_too


def test_the_adjudication_follows_a_correction_made_meanwhile(tmp_path: Path) -> None:
    """The second reviewer corrects while the differences are open."""
    folder = a_team(tmp_path / "team", {})
    entered(folder, "anna", corrected=True)
    entered(folder, "boris", corrected=False)
    sitting = open_adjudication(folder, "clara")
    assert len(sitting.agreement.statements) == 5
    entered(folder, "boris", corrected=True)
    assert sitting.look_at_reviews()
    assert len(sitting.agreement.statements) == len(sitting.comparison.claims) == 6
