"""Formats: the forms that a report can take, by their names.

Owns the list of formats, and the step from a report to the bytes of a file. Each format is imported
when it is asked for.
"""

from __future__ import annotations

import enum
from collections.abc import Callable
from importlib import import_module
from typing import cast

from comparisons.reports.report import Report


@enum.unique
class Format(enum.Enum):
    """A form of the report; the values are the words of the command line."""

    HTML = "html"  # one page, for people
    MARKDOWN = "markdown"  # the same as text
    CSV_VERDICTS = "csv"  # a row a statement and reviewer
    CSV_EVIDENCE = "csv-evidence"  # a row a linked passage
    CSV_COVERAGE = "csv-coverage"  # statements and sources
    CSV_AGREEMENT = "csv-agreement"  # a row a pair of reviewers
    ANNOTATIONS = "annotations"  # W3C Web Annotation, JSON-LD
    CLAIM_REVIEW = "claimreview"  # schema.org ClaimReview, JSON-LD

    @property
    def words(self) -> str:
        """What it is, in a few words."""
        return _FORMS[self][0]

    @property
    def file_name(self) -> str:
        """The usual name of its file."""
        return _FORMS[self][1]


_FORMS = {
    Format.HTML: ("a page for any browser", "report.html", "html.html"),
    Format.MARKDOWN: ("the same as Markdown text", "report.md", "markdown.markdown"),
    Format.CSV_VERDICTS: ("a table of verdicts", "verdicts.csv", "tables.verdicts_table"),
    Format.CSV_EVIDENCE: ("a table of evidence", "evidence.csv", "tables.evidence_table"),
    Format.CSV_COVERAGE: (
        "a table of statements and sources",
        "coverage.csv",
        "tables.coverage_table",
    ),
    Format.CSV_AGREEMENT: (
        "a table of the agreement between reviewers",
        "agreement.csv",
        "tables.agreement_table",
    ),
    Format.ANNOTATIONS: (
        "W3C Web Annotations, for other programs",
        "annotations.jsonld",
        "annotations.web_annotations",
    ),
    Format.CLAIM_REVIEW: (
        "ClaimReview of schema.org",
        "claimreview.jsonld",
        "claim_reviews.claim_reviews",
    ),
}
"""Of each format what it is, the usual name of its file, and the function that makes it."""


def rendered(report: Report, form: Format) -> bytes:
    """Return a report in one of its forms, as the bytes of a file."""
    module, _, name = _FORMS[form][2].partition(".")
    make = getattr(import_module(f"comparisons.reports.{module}"), name)
    text = cast("Callable[[Report], str]", make)(report)
    return text.encode("utf-8", "backslashreplace")
