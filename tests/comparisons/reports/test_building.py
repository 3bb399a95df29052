"""Building a report: everything that was entered is in it, once, and nothing else."""

from dataclasses import replace

from comparisons.documents import digest_of
from comparisons.evidence import Stance
from comparisons.reports.building import build_report
from comparisons.reports.markdown import markdown
from comparisons.segmentation import segment
from comparisons.verdicts import Verdict
from tests.comparisons.reports.making import (
    AT,
    BRIEFING,
    a_comparison,
    a_report,
    report_on,
    some_decisions,
)


def test_every_statement_is_there_in_the_order_of_the_briefing() -> None:
    """Those that nobody reviewed as well."""
    report = a_report()
    assert [item.number for item in report.statements] == [1, 2, 3]
    assert [item.statement.text for item in report.statements] == [
        "Three people were injured.",
        "The harbour remains open.",
        "The air was safe at all times.",
    ]
    assert [len(item.decisions) for item in report.statements] == [1, 1, 0]


def test_the_figures_count_what_is_there() -> None:
    """Statements, verdicts, sources, origins, evidence, dates."""
    figures = a_report().statistics
    (tally,) = figures.tallies
    assert (tally.reviewer, tally.progress.total, tally.progress.unreviewed) == ("anna", 3, 1)
    assert (figures.sources, figures.linked_sources) == (2, 2)
    assert (figures.origins, figures.without_origin) == (1, 1)
    assert figures.evidence == {Stance.SUPPORTS: 1, Stance.OPPOSES: 1, Stance.CONTEXT: 1}
    assert figures.oldest is not None
    assert figures.newest is not None
    assert (figures.oldest.id, figures.newest.id) == ("police", "union")


def test_several_reviewers_stand_side_by_side() -> None:
    """Each with a decision of their own, in the order in which they were given."""
    comparison = a_comparison()
    anna, ben = (some_decisions(comparison, reviewer=name) for name in ("anna", "ben"))
    first = ben.decisions[comparison.claims[0].id]
    ben = ben.with_decision(first.decided(Verdict.UNVERIFIED, at="2026-11-22T16:00:00Z"))
    report = report_on(comparison, anna, ben)
    assert report.reviewers == ("anna", "ben")
    told = [(item.reviewer, item.decision.verdict) for item in report.statements[0].decisions]
    assert told == [("anna", Verdict.DISPUTED), ("ben", Verdict.UNVERIFIED)]


def test_withdrawn_evidence_is_left_out() -> None:
    """It stays in the file; a report tells what stands."""
    comparison = a_comparison()
    review = some_decisions(comparison)
    decision = review.decisions[comparison.claims[1].id]
    (evidence,) = decision.evidence
    review = review.with_decision(decision.without_evidence(evidence, at=AT))
    assert report_on(comparison, review).statements[1].decisions[0].evidence == ()


def test_a_verdict_on_changed_words_is_told_as_such() -> None:
    """It is shown beside the words of now, and never as if it had been given for them."""
    comparison = a_comparison()
    review = some_decisions(comparison)
    text = BRIEFING.replace("The harbour remains open.", "The harbour remains wide open.")
    briefing = replace(comparison.briefing, text=text, digest=digest_of(text.encode()))
    statements = {**comparison.statements, "briefing": segment(briefing)}
    changed = replace(comparison, briefing=briefing, statements=statements)
    report = report_on(changed, review)
    found = [item.decisions[0].in_place for item in report.statements if item.decisions]
    assert found == [True, False]


def test_lost_words_have_a_place_of_their_own() -> None:
    """A verdict on words that are gone is in the report, and at no statement."""
    comparison = a_comparison()
    review = some_decisions(comparison)
    text = "The air was safe at all times."
    briefing = replace(comparison.briefing, text=text, digest=digest_of(text.encode()))
    statements = {**comparison.statements, "briefing": segment(briefing)}
    report = report_on(replace(comparison, briefing=briefing, statements=statements), review)
    assert [item.decision.target.exact for item in report.lost] == [
        "Three people were injured.",
        "The harbour remains open.",
    ]
    assert not any(item.decisions for item in report.statements)


def test_evidence_from_a_source_that_changed_is_told_as_such() -> None:
    """And what the two texts share is not made up from other words."""
    comparison = a_comparison()
    review = some_decisions(comparison)
    police = replace(comparison.sources[0], text="Nothing is left of it.", digest=digest_of(b"x"))
    changed = replace(comparison, sources=(police, comparison.sources[1]))
    evidence = report_on(changed, review).statements[0].decisions[0].evidence
    assert [item.in_place for item in evidence] == [False, True]
    assert evidence[0].explanation.different == ()


def test_evidence_from_a_source_that_was_not_read_stays() -> None:
    """With the words that the verdict file has."""
    comparison = a_comparison()
    review = some_decisions(comparison)
    gone = replace(comparison, sources=comparison.sources[1:])
    first = report_on(gone, review).statements[0].decisions[0].evidence[0]
    assert first.document is None
    assert first.evidence.quote.exact == "Five people were injured in the fire."


def test_the_progress_is_told() -> None:
    """So that a screen can show it, and stop the work."""
    told: list[tuple[str, int, int]] = []

    def tell(what: str, done: int, total: int) -> None:
        told.append((what, done, total))

    build_report(a_comparison(), [], made=AT, version="1", tell=tell)
    assert told[-1] == ("putting statements together", 0, 3)


def test_a_statement_marked_as_no_claim_is_not_judged() -> None:
    """It is neither reviewed nor unreviewed, and stays to be read."""
    comparison = a_comparison()
    first, second, third = comparison.claims
    claims = (first, second, replace(third, no_claim=True))
    marked = replace(comparison, statements={**comparison.statements, "briefing": claims})
    report = report_on(marked, some_decisions(marked))
    assert (report.statistics.statements, report.statistics.no_claims) == (2, 1)
    assert report.statistics.tallies[0].progress.unreviewed == 0
    assert [item.not_judged for item in report.statements] == [False, False, True]
    assert "### Statement 3: – no claim" in markdown(report)
