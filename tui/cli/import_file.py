"""`claimdesk import`: takes in what other programs pass on, after a look."""

from __future__ import annotations

from pathlib import Path

import click

from comparisons.evidence import Stance
from comparisons.importing import Choice, import_file
from comparisons.imports.placing import Fate, Line
from tui.cli import output
from tui.cli.review import login_name


@click.command(short_help="Take in annotations, claim reviews or a list of sources.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--reviewer", metavar="NAME", help="Whose review; your login name by default.")
@click.option(
    "--statement", metavar="ID", default="", help="What passages bear on, where FILE does not say."
)
@click.option(
    "--stance",
    type=click.Choice([stance.value for stance in Stance]),
    help="Their stance, where FILE has none.",
)
@click.option("--apply", "wanted", is_flag=True, help="Do it; else it is only shown.")
def command(
    folder: Path,
    file: Path,
    reviewer: str | None,
    statement: str,
    stance: str | None,
    *,
    wanted: bool,
) -> None:
    """Show what FILE would add to the comparison in FOLDER; with --apply, add it.

    FILE is a list of Web Annotations (W3C) or an export of Hypothesis, whose passages become
    evidence; schema.org ClaimReview, whose claims become a source; or a CSV list of sources.
    Nothing is overwritten, and what is left out is told with the reason.
    """
    choice = Choice(
        reviewer=reviewer or login_name(),
        statement=statement,
        stance=Stance(stance) if stance else None,
        apply=wanted,
    )
    done = import_file(folder, file, choice)
    for line in done.lines:
        output.print_line(_words(line))
    output.tell_problems(done.problems)
    added = sum(line.fate is Fate.ADDS for line in done.lines)
    if wanted:
        click.echo(f"Added: {added} of {len(done.lines)}.", err=True)
    else:
        click.echo(f"Nothing was changed; --apply would add {added}.", err=True)


def _words(line: Line) -> str:
    reason = f" ({line.reason})" if line.reason else ""
    return f"{line.fate.value:<12} {line.what}{reason}"
