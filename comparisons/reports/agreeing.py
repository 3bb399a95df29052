"""Agreeing: the words for agreement between reviewers and for what was adjudicated.

Owns the sentences by which both are told apart from the reviewers' own verdicts. They name figures
and who decided, and never say who is right.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from comparisons.adjudication import Resolution
from comparisons.agreement import Agreement, Compared, Figures, Relation
from comparisons.reports import words
from comparisons.reports.report import Report

TITLE = "Agreement between reviewers"
NOTE = (
    "Used are the statements with at least two verdicts. Intervals are 95 %, by bootstrap over "
    "statements with a fixed seed. The figures say how alike the verdicts are, not who is right."
)
_LISTED = (
    (Relation.CONFLICT, "Conflicts (corroborated against disputed)"),
    (Relation.OPEN, "Open differences (either against unverified)"),
    (Relation.INCOMPLETE, "Incomplete (a verdict against none yet)"),
)


def agreement_lines(agreement: Agreement | None) -> Iterator[str]:
    """Tell the figures of each pair and of all, then where verdicts differ, by number."""
    if agreement is None or not agreement.pairs:
        return
    for pair in agreement.pairs:
        yield f"{' and '.join(pair.reviewers)}: {_figures(pair.figures)}"
    if len(agreement.pairs) > 1:
        yield f"All together: {_figures(agreement.overall)}"
    for relation, title in _LISTED:
        yield f"{title}: {_places(agreement.of(relation))}"


def _places(found: Sequence[Compared]) -> str:
    """Tell how many statements they are, and which."""
    if not found:
        return "none"
    numbers = ", ".join(str(item.number) for item in found)
    return f"{len(found)}, at {'statement' if len(found) == 1 else 'statements'} {numbers}"


def _figures(figures: Figures) -> str:
    told = [f"{figures.used} used, {figures.left_out} left out"]
    if figures.percent is not None:
        told.append(f"{figures.percent:.1f} % the same")
    for name, value in (("Cohen's kappa", figures.kappa), ("Krippendorff's alpha", figures.alpha)):
        if value is not None:
            told.append(f"{name} {value:.2f}")
    if figures.interval is not None:
        told.append(f"interval {figures.interval[0]:.2f} to {figures.interval[1]:.2f}")
    if figures.kappa is None and figures.alpha is None:
        told.append("kappa and alpha not defined")
    return "; ".join(told)


def resolution_head(resolution: Resolution) -> tuple[str, str]:
    """Return the adjudicated verdict, and by whom and when it was given."""
    decision = resolution.decision
    by = f" by {resolution.by}" if resolution.by else ""
    at = f", {words.moment(decision.reviewed)}" if decision.reviewed else ""
    return f"Adjudicated: {words.verdict_word(decision.verdict)}", f"{by}{at}"


def resolution_lines(report: Report, resolution: Resolution) -> Iterator[str]:
    """Tell what the adjudicated verdict rests on, and the verdicts that were known then."""
    titles = {source.id: source.title for source in report.sources}
    for item in resolution.decision.standing_evidence:
        title = titles.get(item.source, item.source)
        yield f"{item.stance.value}: {title}: {item.quote.exact}"
    heard = resolution.heard_for_verdict
    if heard:
        told = "; ".join(f"{one.reviewer} {words.verdict_word(one.verdict)}" for one in heard)
        yield f"Known then: {told}"
