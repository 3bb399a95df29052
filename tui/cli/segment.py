"""`claimdesk segment`: prints the statements of one document."""

from __future__ import annotations

from pathlib import Path

import click

from tui.cli import output


@click.command(short_help="Print the statements of a document.")
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="Print JSON (schema claimdesk-segment/1).")
def command(file: Path, *, as_json: bool) -> None:
    """Print the statements of FILE, each with its place and its claimant."""
    from comparisons.reading import read_document
    from comparisons.segmentation import segment

    document, problems = read_document(file, id=file.stem, path=str(file))
    output.tell_problems(problems)
    statements = segment(document)
    if as_json:
        output.print_json(
            {
                "schema": "claimdesk-segment/1",
                "path": str(file),
                "provenance": output.provenance_fields(document.provenance),
                "statements": [
                    {
                        **output.statement_fields(statement),
                        "claimant": statement.claimant.name if statement.claimant else None,
                    }
                    for statement in statements
                ],
            }
        )
        return
    for number, statement in enumerate(statements, start=1):
        claimant = f"  [{statement.claimant.name}]" if statement.claimant else ""
        output.print_line(f"{number:>4}  {statement.id}  {statement.text}{claimant}")
