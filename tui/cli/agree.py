"""`claimdesk agree`: prints how far the reviewers agree, and where they differ."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from comparisons.agreement import MOST_INTERVALS, Agreement, Compared, Figures, Pair, Relation
from comparisons.agreement.intervals import RESAMPLES
from comparisons.colleagues import agreement_between, reviews_in
from comparisons.opening import open_comparison
from tui.cli import output
from tui.presenting.counts import counted
from tui.presenting.signs import shortened, verdict_glyph, verdict_word

_LISTED = (
    (Relation.CONFLICT, "Conflicts (corroborated against disputed)"),
    (Relation.OPEN, "Open differences (either against unverified)"),
    (Relation.INCOMPLETE, "Incomplete (a verdict against none yet)"),
)
_ROW = "{:<32}{:>6}{:>10}{:>9}{:>8}{:>8}  {}"
_METHOD = (
    f"Intervals are 95 %, by bootstrap over statements ({RESAMPLES} times, with a fixed seed: the"
    " same files give the same figures),",
    "of kappa for two reviewers and of alpha for more.",
    "'not defined': there are too few verdicts, or they do not vary.",
    "The figures say how alike the verdicts are, not who is right.",
)


@click.command(short_help="Print how far the reviewers agree, and where they differ.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema claimdesk-agree/1).")
def command(folder: Path, *, as_json: bool) -> None:
    """Print the agreement between the reviewers of the comparison in FOLDER.

    Files that cannot be read are named and left out.
    """
    reviews = reviews_in(folder)
    # Only who corrected a statement may have said who makes the claim.
    corrected = any(found.review.corrections for found in reviews.reviews)
    comparison = open_comparison(folder, claimants=corrected)
    agreement, problems = agreement_between(reviews, comparison)
    output.tell_problems((*comparison.problems, *problems))
    if as_json:
        output.print_json(_fields(agreement, [str(problem) for problem in problems]))
    else:
        _print(agreement, left_out=len(problems))


def _print(agreement: Agreement, *, left_out: int) -> None:
    names = ", ".join(agreement.reviewers) or "nobody yet"
    total = len(agreement.statements)
    reviewers = counted(len(agreement.reviewers), "reviewer")
    output.print_line(f"{reviewers} of {counted(total, 'statement')}: {names}")
    if left_out:
        output.print_line(f"{counted(left_out, 'remark')} on files: see standard error.")
    if agreement.pairs:
        _print_figures(agreement)
    for relation, title in _LISTED:
        found = agreement.of(relation)
        output.print_line(f"{title}: {len(found)}")
        for item in found:
            output.print_line(_line(agreement, item))


def _print_figures(agreement: Agreement) -> None:
    output.print_line(
        _ROW.format("reviewers", "used", "left out", "percent", "kappa", "alpha", "interval")
    )
    rows = [(" / ".join(pair.reviewers), pair.figures) for pair in agreement.pairs]
    if len(rows) > 1:
        rows.append(("all", agreement.overall))
    for name, figures in rows:
        output.print_line(_row(name, figures))
    output.print_line("used: statements with at least two verdicts; left out: all others.")
    for line in _METHOD:
        output.print_line(line)
    if len(agreement.pairs) > MOST_INTERVALS:
        output.print_line(
            f"For more than {MOST_INTERVALS} pairs only the overall interval is told."
        )


def _row(name: str, figures: Figures) -> str:
    percent = "–" if figures.percent is None else f"{figures.percent:.1f}"
    interval = figures.interval
    between = "not defined" if interval is None else f"{interval[0]:.2f} to {interval[1]:.2f}"
    kappa, alpha = (
        "–" if value is None else f"{value:.2f}" for value in (figures.kappa, figures.alpha)
    )
    return _ROW.format(
        shortened(name, 31), figures.used, figures.left_out, percent, kappa, alpha, between
    )


def _line(agreement: Agreement, item: Compared) -> str:
    found = [(name, item.verdict_of(name)) for name in agreement.reviewers]
    words = "  ".join(
        f"{name} {verdict_glyph(verdict)} {verdict_word(verdict)}"
        for name, verdict in found
        if verdict is not None or name in item.unreviewed_by
    )
    return f"{item.number:>5}  {words}  {item.statement.text}"


def _fields(agreement: Agreement, problems: list[str]) -> dict[str, Any]:
    overall = agreement.overall
    return {
        "schema": "claimdesk-agree/1",
        "reviewers": list(agreement.reviewers),
        "statements": len(agreement.statements),
        "both": overall.used,
        **_figures(overall),
        "interval_of": "kappa" if len(agreement.reviewers) == 2 else "alpha",  # noqa: PLR2004
        "pairs": [_pair(pair) for pair in agreement.pairs],
        "conflicts": [_compared(item) for item in agreement.of(Relation.CONFLICT)],
        "open_differences": [_compared(item) for item in agreement.of(Relation.OPEN)],
        "incomplete": [_compared(item) for item in agreement.of(Relation.INCOMPLETE)],
        "left_out_files": problems,
    }


def _pair(pair: Pair) -> dict[str, Any]:
    return {
        "reviewers": list(pair.reviewers),
        "both": pair.figures.used,
        **_figures(pair.figures),
    }


def _figures(figures: Figures) -> dict[str, Any]:
    return {
        "left_out": figures.left_out,
        "percent": figures.percent,
        "kappa": figures.kappa,
        "alpha": figures.alpha,
        "interval": figures.interval and list(figures.interval),
    }


def _compared(item: Compared) -> dict[str, Any]:
    verdicts = {
        name: decision.verdict.value
        for name, decision in item.decisions.items()
        if decision.verdict is not None
    }
    return {
        "number": item.number,
        **output.statement_fields(item.statement),
        "verdicts": verdicts,
        "unreviewed_by": list(item.unreviewed_by),
        "judged_other_words": list(item.elsewhere),
        "shared_evidence": {
            "passages": item.overlap.passages,
            "sources": list(item.overlap.sources),
            "origins": list(item.overlap.origins),
            "near_copies": item.overlap.copies,
        },
    }
