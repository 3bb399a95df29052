"""`claimdesk report`: passes on what reviewers found, as a report or as data."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from comparisons.errors import ClaimdeskError
from comparisons.reporting import report_on, write_report
from comparisons.reports.formats import Format, rendered
from comparisons.reports.links import linkable
from tui.cli import output

_FORMATS = "\n\n\b\n" + "\n".join(f"{form.value:<13} {form.words}" for form in Format)


@click.command(
    short_help="Pass on what reviewers found: a page, text, tables, data.",
    help=(
        "Print a report on the comparison in FOLDER, or write it to a file."
        f"{_FORMATS}\n\nAll reviewers' verdicts go into it, or those of one."
    ),
)
@click.argument("folder", type=click.Path(path_type=Path))
@click.option(
    "--format",
    "form",
    required=True,
    type=click.Choice([form.value for form in Format]),
    help="What to make.",
)
@click.option("-o", "--output", "file", type=click.Path(path_type=Path), help="The file to write.")
@click.option("--reviewer", metavar="NAME", default="", help="Only this reviewer's verdicts.")
@click.option(
    "--address",
    metavar="URL",
    default="",
    help="Where the page will be published, for links to it.",
)
def command(folder: Path, form: str, file: Path | None, reviewer: str, address: str) -> None:
    """Print or write a report."""
    if address and not linkable(address):
        raise ClaimdeskError(
            "--address", "this is no address of the web.", "Begin it with https://"
        )
    report, problems = report_on(folder, reviewer=reviewer, address=address)
    content = rendered(report, Format(form))
    if file is None:
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()
    else:
        problems = (*problems, *write_report(content, file, folder=folder))
    output.tell_problems(problems)
    if file is not None:
        click.echo(f"Wrote {output.visible(str(file))}.", err=True)
