"""What was adjudicated is in every format, and is never taken for a reviewer's own verdict."""

import csv
import io
import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from comparisons.adjudicating import open_adjudication
from comparisons.agreement import Relation
from comparisons.evidence import Stance
from comparisons.imports.annotations import candidates_in
from comparisons.reporting import report_on
from comparisons.reports.annotations import ADJUDICATION
from comparisons.reports.formats import Format, rendered
from comparisons.reports.report import Report
from comparisons.verdicts import Verdict
from tests.comparisons.reports.annotation_rules import faults
from tests.comparisons.teams import a_team


@pytest.fixture
def report(tmp_path: Path) -> Report:
    """A conflict on the first statement, which clara decided with a passage and a reason."""
    folder = a_team(tmp_path / "team", {"anna": "ccd..", "boris": "dcu.."})
    sitting = open_adjudication(folder, "clara")
    item = sitting.agreement.of(Relation.CONFLICT)[0]
    taken = item.decisions["anna"].standing_evidence[0]
    decision = sitting.decision_on(item.statement).with_note("As it says.", at=sitting.now())
    evidence = replace(taken, stance=Stance.SUPPORTS, linked=sitting.now())
    sitting.change(decision.with_evidence(evidence), "linked")
    decided = sitting.decision_on(item.statement).decided(Verdict.CORROBORATED, at=sitting.now())
    sitting.change(decided, "decided")
    sitting.save()
    found, problems = report_on(folder)
    assert not problems
    return found


def rows(report: Report, form: Format) -> list[dict[str, str]]:
    """Read a table."""
    return list(csv.DictReader(io.StringIO(rendered(report, form).decode("utf-8-sig"))))


def loaded(report: Report, form: Format) -> Any:
    """Read JSON."""
    return json.loads(rendered(report, form))


def test_each_row_of_verdicts_tells_what_the_team_makes_of_it(report: Report) -> None:
    """A row stays one reviewer's own; the adjudicated verdict has columns of its own."""
    found = rows(report, Format.CSV_VERDICTS)
    assert {row["reviewer"] for row in found} == {"anna", "boris", ""}
    first = [row for row in found if row["statement"] == "1"]
    assert [(row["reviewer"], row["verdict"]) for row in first] == [
        ("anna", "corroborated"),
        ("boris", "disputed"),
    ]
    for row in first:
        assert row["verdicts together"] == "conflict"
        assert (row["adjudicated"], row["adjudicated by"]) == ("corroborated", "clara")
        assert row["reason"] == "As it says."
    assert {row["adjudicated"] for row in found if row["statement"] != "1"} == {""}


def test_the_table_of_agreement_has_a_row_a_pair(report: Report) -> None:
    """With what was used and left out, and the figures of `claimdesk agree`."""
    (row,) = rows(report, Format.CSV_AGREEMENT)
    assert (row["reviewer"], row["other reviewer"]) == ("anna", "boris")
    assert (row["used"], row["left out"]) == ("3", "2")
    assert float(row["percent"]) == pytest.approx(100 / 3, abs=1e-4)


def test_evidence_tells_what_it_was_linked_for(report: Report) -> None:
    """The adjudicator's passages stand beside the reviewers'."""
    found = rows(report, Format.CSV_EVIDENCE)
    assert sorted((row["reviewer"], row["stance"], row["linked for"]) for row in found) == [
        ("anna", "context", "verdict"),
        ("boris", "context", "verdict"),
        ("clara", "supports", "adjudication"),
    ]


def test_annotations_are_the_adjudicators_and_are_marked(report: Report) -> None:
    """With the verdicts that were known then; taken in again they are nobody's verdict."""
    found = loaded(report, Format.ANNOTATIONS)
    assert not [fault for each in found for fault in faults(each)]
    marked = [each for each in found if ADJUDICATION in each]
    assert [each["motivation"] for each in marked] == ["oa:assessing", "linking"]
    assert {each["creator"]["name"] for each in marked} == {"clara"}
    assert len({each["id"] for each in found}) == len(found)
    assert marked[0][ADJUDICATION] == [
        {"reviewer": "anna", "verdict": "corroborated"},
        {"reviewer": "boris", "verdict": "disputed"},
    ]
    (taken,) = candidates_in(marked)
    assert taken.about is not None
    assert not taken.words


def test_a_claim_review_says_that_it_was_adjudicated(report: Report) -> None:
    """One more, by the adjudicator; the reviewers' stay as they are."""
    found = loaded(report, Format.CLAIM_REVIEW)["@graph"]
    (one,) = [each for each in found if "disambiguatingDescription" in each]
    assert one["author"]["name"] == "clara"
    assert one["reviewRating"]["alternateName"] == "Corroborated"
    assert len({each["@id"] for each in found}) == len(found) == 7
