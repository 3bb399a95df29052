"""`claimdesk check`: checks files, quotes and anchors of a comparison."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from comparisons.checking import check
from tui.cli import output


@click.command(short_help="Check that every file is valid and every quote in its place.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema claimdesk-check/1).")
def command(folder: Path, *, as_json: bool) -> None:
    """Check the comparison in FOLDER: exit code 0 fine, 1 findings, 2 could not check."""
    findings = check(folder)
    if as_json:
        output.print_json(
            {
                "schema": "claimdesk-check/1",
                "findings": [
                    {
                        "code": finding.code,
                        "severity": finding.severity,
                        "path": finding.path,
                        "line": finding.line,
                        "column": finding.column,
                        "message": finding.message,
                    }
                    for finding in findings
                ],
            }
        )
    else:
        for finding in findings:
            place = f"{finding.path}:{finding.line}:{finding.column}"
            output.print_line(f"{place}: {finding.severity} {finding.code} {finding.message}")
    sys.exit(1 if findings else 0)
