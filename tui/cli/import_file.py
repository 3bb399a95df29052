"""`claimdesk import`: takes in what other programs pass on, after a look."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from comparisons.evidence import Stance
from comparisons.importing import Choice, Import, import_file, withdraw_import
from comparisons.imports.incoming import Kind
from comparisons.imports.plans import Fate, Line
from tui.cli import output
from tui.cli.review import login_name

AS_GIVEN = "as-given"
"""Stands for the stances that others gave, each as it is."""


@click.command(short_help="Take in annotations, claim reviews or a list of sources.")
@click.argument("folder", type=click.Path(path_type=Path))
@click.argument("file", type=click.Path(path_type=Path))
@click.option("--reviewer", metavar="NAME", help="Whose review; your login name by default.")
@click.option(
    "--statement", metavar="ID", default="", help="What passages bear on, where FILE does not say."
)
@click.option(
    "--stance",
    type=click.Choice([*(stance.value for stance in Stance), AS_GIVEN]),
    help=f"Your stance, where FILE has none of yours; {AS_GIVEN!r} takes over what others gave.",
)
@click.option("--apply", "wanted", is_flag=True, help="Do it; else it is only shown.")
@click.option("--undo", is_flag=True, help="Withdraw the evidence that is from FILE.")
def command(folder: Path, file: Path, reviewer: str | None, **said: Any) -> None:
    """Show what FILE would add to the comparison in FOLDER; with --apply, add it.

    FILE is a list of Web Annotations (W3C) or an export of Hypothesis, whose passages become
    evidence; schema.org ClaimReview, whose claims become a source; or a CSV list of sources.
    Nothing is overwritten, and what is left out is told with the reason.
    """
    stance, wanted = said["stance"], said["wanted"]
    choice = Choice(
        reviewer=reviewer or login_name(),
        statement=said["statement"],
        stance=Stance(stance) if stance and stance != AS_GIVEN else None,
        as_given=stance == AS_GIVEN,
        apply=wanted,
    )
    done = (withdraw_import if said["undo"] else import_file)(folder, file, choice)
    for line in done.lines:
        output.print_line(_words(line))
    output.tell_problems(done.problems)
    click.echo(_outcome(done, wanted=wanted, undo=said["undo"]), err=True)


def _outcome(done: Import, *, wanted: bool, undo: bool) -> str:
    """Return what was done or would be, and how it is taken back."""
    if undo:
        number = len(done.lines)
        return f"Withdrawn: {number}." if wanted else f"--undo --apply would withdraw {number}."
    added = sum(line.fate is Fate.ADDS for line in done.lines)
    if not wanted:
        return f"Nothing was changed; --apply would add {added}."
    back = "" if not added else f" {_BACK[done.kind]}"
    return f"Added: {added} of {len(done.lines)}.{back}"


_BY_HAND = "To take it back, delete its entries from comparison.yaml."
_BACK = {
    Kind.ANNOTATIONS: "To take evidence back: the same with --undo.",
    Kind.CLAIM_REVIEWS: _BY_HAND,
    Kind.SOURCES: _BY_HAND,
}


def _words(line: Line) -> str:
    reason = f" ({line.reason})" if line.reason else ""
    return f"{line.fate.value:<12} {line.what}{reason}"
