"""The tables: RFC 4180, no formulas, and every text can be had back."""

import csv
import io
import os
import shutil
import subprocess
import unicodedata
import zipfile
from collections.abc import Callable
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from comparisons.reports.report import Report
from comparisons.reports.tables import (
    GUARD,
    coverage_table,
    evidence_table,
    guarded,
    verdicts_table,
)
from tests.comparisons.reports.making import a_report, with_everywhere
from tests.comparisons.reports.payloads import CSV, HTML, MARKDOWN

TABLES = (verdicts_table, evidence_table, coverage_table)
FORMULA_SIGNS = "=+-@|%"


def rows(table: str) -> list[list[str]]:
    """Read a table as any program would."""
    assert table[0] == "\ufeff"
    return list(csv.reader(io.StringIO(table[1:], newline="")))


def is_formula(cell: str) -> bool:
    """Tell whether a spreadsheet could take a cell for a formula: its first visible sign."""
    seen = (
        sign
        for sign in unicodedata.normalize("NFKC", cell)
        if not sign.isspace() and unicodedata.category(sign) not in ("Cc", "Cf", "Mn")
    )
    return next(seen, "x") in FORMULA_SIGNS


def test_the_payloads_are_formulas() -> None:
    """The tests below can fail."""
    assert sum(is_formula(payload) for payload in CSV) >= 22


@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("payload", dict.fromkeys((*CSV, *HTML, *MARKDOWN)))
def test_no_cell_is_a_formula(table: Callable[[Report], str], payload: str) -> None:
    """Whatever the text, and in every column; each row has as many cells as there are columns."""
    found = rows(table(with_everywhere(payload)))
    assert not [cell for row in found for cell in row if is_formula(cell)]
    assert {len(row) for row in found} == {len(found[0])}


@given(st.text(max_size=20) | st.sampled_from(CSV))
def test_taking_the_guard_away_gives_back_the_text(text: str) -> None:
    """One guard is put before what needs it, so that one guard can be taken away."""
    cell = guarded(text)
    assert not is_formula(cell)
    assert cell in (text, GUARD + text)
    plain = cell[1:] if cell[:1] == GUARD and guarded(cell[1:]) == cell else cell
    assert plain == text


@pytest.mark.parametrize("table", TABLES)
def test_the_form_is_that_of_rfc_4180(table: Callable[[Report], str]) -> None:
    """Every cell in quotation marks, lines ended by CR LF, nothing else ends in CR."""
    text = table(a_report())
    assert text.endswith('"\r\n')
    assert all(line.startswith('"') for line in text[1:].split("\r\n")[:-1])
    assert text.count("\r") == text.count("\r\n") == len(rows(text))


def test_verdicts_have_a_row_a_statement() -> None:
    """What nobody reviewed is there as well, and is unreviewed."""
    found = [dict(zip(COLUMNS, row, strict=True)) for row in rows(verdicts_table(a_report()))[1:]]
    assert [(row["statement"], row["reviewer"], row["verdict"]) for row in found] == [
        ("1", "anna", "disputed"),
        ("2", "anna", "corroborated"),
        ("3", "", "unreviewed"),
    ]
    assert found[0]["note"] == "The police count five.\nAsked again."
    assert [found[0][name] for name in ("supports", "opposes", "context")] == ["0", "1", "1"]
    assert found[1]["checked"] == "police"


COLUMNS = rows(verdicts_table(a_report()))[0]


def test_evidence_has_a_row_a_passage() -> None:
    """With its stance, its words, where they stand, and what they share with the statement."""
    head, *found = rows(evidence_table(a_report()))
    first = dict(zip(head, found[0], strict=True))
    assert len(found) == 3
    assert (first["statement"], first["stance"], first["source"]) == ("1", "opposes", "police")
    assert first["quote"] == "Five people were injured in the fire."
    assert (first["start"], first["end"]) == ("0", "37")
    assert "number: Three / Five" in first["different"]


def test_coverage_has_a_column_a_source() -> None:
    """What was linked or found silent for each statement."""
    found = rows(coverage_table(a_report()))
    assert found[0] == ["statement", "words", "police", "union"]
    assert [row[2:] for row in found[1:]] == [
        ["1 opposes", "1 context"],
        ["checked", "1 supports"],
        ["", ""],
    ]


@pytest.mark.skipif("CLAIMDESK_FULL" not in os.environ, reason="slow; set CLAIMDESK_FULL=1")
@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
@pytest.mark.parametrize("table", TABLES)
def test_libreoffice_takes_every_cell_for_text(
    table: Callable[[Report], str], tmp_path: Path
) -> None:
    """Opened and saved as a workbook, there is no formula and no number."""
    for number, payload in enumerate(CSV):
        (tmp_path / f"{number}.csv").write_bytes(table(with_everywhere(payload)).encode())
    home = f"-env:UserInstallation=file://{tmp_path}/profile"
    reading = "--infilter=CSV:44,34,76,1,,0,true,false"  # quoted cells are text, as in the dialog
    command = ["soffice", home, "--headless", reading, "--convert-to", "xlsx"]
    files = [str(tmp_path / f"{number}.csv") for number in range(len(CSV))]
    subprocess.run(
        [*command, "--outdir", str(tmp_path), *files], check=True, capture_output=True, timeout=300
    )
    for number in range(len(CSV)):
        kinds = cell_kinds(tmp_path / f"{number}.xlsx")
        assert kinds == {"s"}, (CSV[number], kinds)


def cell_kinds(workbook: Path) -> set[str]:
    """Return the kinds of all cells that hold anything; `f` for a formula."""
    with zipfile.ZipFile(workbook) as archive:
        sheet = ET.fromstring(archive.read("xl/worksheets/sheet1.xml"))  # noqa: S314
    name = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
    cells = [cell for cell in sheet.iter(f"{name}c") if len(cell)]
    assert cells
    return {"f" if cell.find(f"{name}f") is not None else cell.get("t", "n") for cell in cells}
