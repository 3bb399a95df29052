"""Reporting: from a comparison's folder to a report, and from a report to a file.

Owns whose reviews go into a report, and where it may be written: never over a file of the
comparison, and as a whole or not at all.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path

from comparisons.adjudication import Adjudication
from comparisons.agreement import agreement_of, judgements_of
from comparisons.colleagues import colleagues_in, cut_by_all
from comparisons.comparison import Comparison
from comparisons.corrected_comparison import as_all_corrected
from comparisons.errors import ComparisonError, Problem, SaveError
from comparisons.opening import COMPARISON_FILE, open_comparison, read_file
from comparisons.rechecking import Standing, standing_of
from comparisons.reports.building import build_report, with_adjudication
from comparisons.reports.report import Report
from comparisons.storage import atomic
from comparisons.storage.adjudication_store import FILE as ADJUDICATION_FILE
from comparisons.storage.adjudication_store import AdjudicationStore
from comparisons.storage.verdict_folder import VerdictFolder
from comparisons.telling import Tell, silently

VERDICTS = "verdicts"
"""The folder of the verdict files, one a reviewer."""


def report_on(
    folder: Path, *, reviewer: str = "", address: str = ""
) -> tuple[Report, tuple[Problem, ...]]:
    """Return the report on a comparison with all reviews of it, or with one reviewer's.

    Raises:
        ComparisonError: the folder holds no comparison, or that reviewer has no verdict file.
        FormatError: the comparison file is not what its schema asks for.
    """
    comparison = open_comparison(folder)
    found = VerdictFolder(folder / VERDICTS).read()
    path = comparison.briefing.path
    reviews = [item.review for item in found.reviews if item.review.briefing_path == path]
    ours = [review for review in reviews if reviewer in ("", review.reviewer)]
    if reviewer and not ours:
        names = ", ".join(review.reviewer for review in reviews) or "nobody"
        raise ComparisonError(
            str(folder / VERDICTS),
            f"there is no verdict file of {reviewer!r}.",
            f"There is one of: {names}.",
        )
    cut = as_all_corrected(comparison, ours)
    report = report_of(cut, [standing_of(review, cut) for review in ours], address=address)
    colleagues = colleagues_in(found, cut_by_all(comparison, found))
    problems = (*comparison.problems, *colleagues.problems)
    if reviewer:
        return report, problems
    report = replace(report, agreement=agreement_of(colleagues.judged, cut))
    loaded = AdjudicationStore(folder).load()
    return _with_adjudication(report, loaded.value, cut), (*problems, *loaded.problems)


def _with_adjudication(
    report: Report, adjudication: Adjudication | None, comparison: Comparison
) -> Report:
    """Return the report with what was adjudicated for the words of now."""
    if adjudication is None or adjudication.briefing_path != comparison.briefing.path:
        return report
    standing = standing_of(adjudication.review, comparison)
    found = judgements_of(standing.review, standing.anchors).decisions
    resolutions = {id_: adjudication.resolutions[item.id] for id_, item in found.items()}
    return with_adjudication(report, standing, resolutions)


def report_of(
    comparison: Comparison,
    standings: Sequence[Standing],
    *,
    address: str = "",
    tell: Tell = silently,
) -> Report:
    """Return the report on reviews as they stand now, made at this moment by this version."""
    return build_report(
        comparison,
        standings,
        made=f"{datetime.now(UTC):%Y-%m-%dT%H:%M:%S}Z",
        version=version("claimdesk"),
        address=address,
        tell=tell,
    )


def write_report(content: bytes, file: Path, *, folder: Path) -> tuple[Problem, ...]:
    """Write a report as a whole or not at all; return what should be known although it is there.

    Raises:
        SaveError: it cannot be written there, or the comparison's own files stand there.
    """
    if _is_input(file, folder):
        raise SaveError(str(file), "this file is a part of the comparison.", "Choose another name.")
    if not file.parent.is_dir():
        raise SaveError(str(file), "there is no such folder.", "Make it, or choose another.")
    return atomic.save(file, content)


def _is_input(file: Path, folder: Path) -> bool:
    """Tell whether a file is one that the comparison consists of."""
    place, root = file.resolve(), folder.resolve()
    if place.is_relative_to(root / VERDICTS):
        return True
    known, _ = read_file(folder)
    inputs = [
        COMPARISON_FILE,
        ADJUDICATION_FILE,
        known.briefing.path,
        *(entry.path for entry in known.sources),
    ]
    return any(_same(place, root / path) for path in inputs)


def _same(place: Path, other: Path) -> bool:
    """Tell whether two names lead to one file, hard links and other spellings included."""
    try:
        return place == other.resolve() or place.samefile(other)
    except OSError:
        return False
